/** A rectangle in viewport coordinates (CSS pixels). */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlaceInput {
  /** The line being read: the rect of the mention that was pointed at. */
  readonly line: Box;
  /** All lines of the mention, when it has several. */
  readonly mention?: Box | undefined;
  readonly card: { readonly width: number; readonly height: number };
  /** The visible part of the page; with pinch zoom not the whole layout viewport. */
  readonly viewport: Box;
  /** Direction of the text around the mention: the card starts where the mention starts. */
  readonly direction: 'ltr' | 'rtl';
  /** Where the card is now: it stays on its side while there is room, so that it does not jump when it grows. */
  readonly side?: 'below' | 'above' | undefined;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly side: 'below' | 'above';
  /** Height that the card may take; less than it wanted where neither side has the room. */
  readonly room: number;
}

/** Pixels between card and line: near enough to reach, far enough not to touch descenders. */
const gap = 6;
/** Pixels between card and the edge of the viewport. */
const margin = 8;
/** Height under which a card is of no use: then the roomier side is taken, whatever the side so far. */
const useful = 140;

/** The smallest box around boxes: all lines of a mention. At least one. */
export function boundsOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** Height that is free below and above a box. */
function roomAround(box: Box, viewport: Box): { readonly below: number; readonly above: number } {
  return { below: viewport.bottom - margin - (box.bottom + gap), above: box.top - gap - (viewport.top + margin) };
}

/**
 * Places a card below the mention being read, or above it where below lacks the room. It keeps clear of all lines of the mention, or of the
 * pointed one alone where the whole leaves no useful room; that line it never covers. Sideways it starts where the line starts (in the
 * text's direction) and is pushed into the viewport.
 */
export function placeCard({ line, mention = line, card, viewport, direction, side: before }: PlaceInput): Placement {
  const around = roomAround(mention, viewport);
  const clear = Math.max(around.below, around.above) >= Math.min(card.height, useful) ? mention : line;
  const { below, above } = roomAround(clear, viewport);
  const fits = (room: number) => room >= card.height;
  const roomier = below >= above ? 'below' : 'above';
  let side: Placement['side'] = fits(below) ? 'below' : fits(above) ? 'above' : roomier;
  if (before && Math.min(card.height, useful) <= (before === 'below' ? below : above)) side = before;
  const room = Math.max(0, Math.floor(side === 'below' ? below : above));
  const height = Math.min(card.height, room);
  const wanted = direction === 'rtl' ? line.right - card.width : line.left;
  const most = viewport.right - margin - card.width;
  const least = viewport.left + margin;
  return {
    left: Math.round(Math.max(least, Math.min(wanted, most))),
    top: Math.round(side === 'below' ? clear.bottom + gap : clear.top - gap - height),
    side,
    room,
  };
}
