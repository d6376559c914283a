const decimal = /^-?\d{1,60}(?:\.\d{1,60})?$/;

/** True for a plain decimal string (`7161900`, `-3.25`): no exponent, no grouping, no sign but a minus. At most 60 digits on each side. */
export function isDecimal(text: string): boolean {
  return decimal.test(text);
}
