/** Every delay of the card, in milliseconds, each with its reason. */
export const timings = {
  /** Rest on a mark before its card is asked for: Wikimedia's page previews measured 150 ms as intent, not passing by. */
  intent: 150,
  /** After leaving mark and card before the card closes: time to come back or to reach the card (page previews: 300 ms). */
  grace: 300,
  /** Before a card without data shows that it is loading: data is local and mostly there at once; a flash would be noise. */
  patience: 250,
  /** After fast scrolling, dragging or typing, before a resting pointer counts again. */
  calm: 250,
} as const;

/** Pixels a second above which scrolling is fast: the reader is looking for a place, not reading. */
export const fastScroll = 1_500;
