/** A person, or a body that signs as one (`literal`). */
export interface WorkAuthor {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** What a citation says of a source: the fields of its CSL-JSON item that citation styles use, each checked. Dates are ISO where they can be. */
export interface CitedWork {
  /** CSL type: `report`, `dataset`, `article-newspaper`, … */
  readonly type: string;
  readonly title: string;
  readonly authors?: readonly WorkAuthor[];
  readonly editors?: readonly WorkAuthor[];
  /** The newspaper, journal, site or book that it stands in. */
  readonly container?: string;
  readonly publisher?: string;
  readonly place?: string;
  readonly issued?: string;
  readonly accessed?: string;
  /** http(s) or absent. */
  readonly url?: string;
  readonly doi?: string;
  readonly isbn?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  /** Of a report or a data set: «NIH Publication No. 18-2424». */
  readonly number?: string;
  readonly edition?: string;
  readonly version?: string;
  readonly language?: string;
  /** The place in it that supports the value. */
  readonly locator?: string;
}
