import type { Annotation } from '../annotation.ts';

/** One annotated document: the JSON of the contract. Offsets of `annotations` are UTF-16 code units into `text`. */
export interface AnnotatedDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly published?: string;
  readonly title?: string;
  readonly annotations: readonly Annotation[];
}
