/** What doubt needs to know of the mentions around. */
export interface Neighbours {
  /** True when the word at this offset is part of another mention. */
  covers(offset: number): boolean;
}
