import type { Card } from '../../lib/card.ts';

/** What is known of the card of the current dwell. */
export type CardData = { readonly state: 'loading' } | { readonly state: 'ready'; readonly card: Card } | { readonly state: 'error' };
