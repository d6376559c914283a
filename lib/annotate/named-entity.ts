import type { EntityKind } from '../facts/entity.ts';
import type { Span } from '../text/span.ts';

/** An entity that a block names, and where. Offsets are code units of the block's text. */
export interface NamedEntity extends Span {
  /** Global id. */
  readonly id: string;
  readonly kind?: EntityKind;
}
