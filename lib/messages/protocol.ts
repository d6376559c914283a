import type { Annotation, AnnotationKind, Article } from '../annotation.ts';
import type { Card, CardContext, LangText } from '../card.ts';
import type { CitationStyle } from '../cite/styles.ts';
import type { CitedWork } from '../facts/cited-work.ts';
import type { EntityKind } from '../facts/entity.ts';
import type { Settings } from '../settings/settings.ts';
import type { SheetFormat } from '../sheet/sheet.ts';
import type { LedgerEntry, LedgerTotal } from '../sync/ledger.ts';
import type { PackChanges } from '../sync/pack-changes.ts';
import type { ImportProgress, InstalledPack, LostPack } from '../sync/pack-state.ts';
import type { LanguageCode } from '../text/language-code.ts';

/** A line of the list «On this page», in reading order. */
export interface MentionItem {
  /** Index into the page's annotations: what `page.open` takes. */
  readonly index: number;
  readonly text: string;
  readonly lang: LanguageCode;
  readonly kind: AnnotationKind;
  readonly shown: boolean;
  /** How often the same entity or figure occurs; the list names it once. */
  readonly count: number;
}

/** A choice of the reader that shows on the page, in reading order. */
export interface ChoiceItem {
  readonly text: string;
  readonly lang: LanguageCode;
  /** Global id. */
  readonly entity: string;
  readonly kind: EntityKind;
  readonly count: number;
  /** It lasts on this site; otherwise it is lost with the page. */
  readonly kept: boolean;
}

/** What an entity is called, for lists of choices. */
export interface EntityName {
  readonly id: string;
  readonly label: LangText;
  readonly description?: LangText;
}

export interface PageSummary {
  readonly host: string;
  readonly running: boolean;
  readonly lang?: LanguageCode;
  readonly published?: string;
  readonly counts: Readonly<Partial<Record<AnnotationKind, number>>>;
  readonly items: readonly MentionItem[];
  readonly choices: readonly ChoiceItem[];
}

/** Every message to the background: what goes in, what comes back. JSON values only. */
export interface BackgroundCalls {
  /** From a page: the whole article, or new blocks with the article's context. Annotations come as one JSON string: objects are slow in Firefox. */
  annotate: { params: { article: Article }; result: { annotations: string } };
  /** From a page: the data of one card. */
  card: { params: { annotation: Annotation; context: CardContext }; result: Card };
  /** From a page: the citation of a source as text. The style is remembered for the next one. */
  cite: { params: { work: CitedWork; style: CitationStyle }; result: { text: string } };
  /** From a page: settings that concern the page. */
  'settings.get': { params: Record<string, never>; result: Settings };
  /** From extension pages alone, as all that follow. */
  'settings.set': { params: { patch: Partial<Settings> }; result: Settings };
  /** Names of entities by global id, in the reader's language; those that no pack knows are left out. */
  'entities.names': { params: { ids: readonly string[] }; result: { names: readonly EntityName[] } };
  /** A whole article with what the packs say of its figures: the annotations as one JSON string. */
  'sheet.read': { params: { article: Article }; result: { annotations: string } };
  /** The article's fact sheet as a file. */
  'sheet.write': { params: { article: Article; title?: string; format: SheetFormat }; result: { text: string } };
  'packs.list': {
    params: Record<string, never>;
    result: {
      packs: readonly InstalledPack[];
      /** Packs that should be there and whose data are gone or damaged. */
      lost: readonly LostPack[];
      progress: readonly ImportProgress[];
      storageUsed: number;
      /** The browser forgets the packs when it closes. */
      forgetful: boolean;
      /** Shipped packs are being put in place, or lost ones fetched: more may come although none is under way right now. */
      settling: boolean;
    };
  };
  'packs.enable': { params: { id: string; enabled: boolean }; result: null };
  'packs.remove': { params: { id: string }; result: null };
  'packs.subscribe': { params: { url: string }; result: { id: string } };
  'packs.update': { params: { id?: string }; result: null };
  /** Stops the import or update of a pack (or, while it is subscribed to, of its host) that is under way. */
  'packs.cancel': { params: { id: string }; result: null };
  /** Goes back to the version before. */
  'packs.undo': { params: { id: string }; result: null };
  /** Takes the update in that waits for the reader's word. */
  'packs.agree': { params: { id: string }; result: null };
  /** Puts packs in this order of priority. */
  'packs.move': { params: { ids: readonly string[] }; result: null };
  /** What the live version changed against the one before; `held`: what the update that waits would change. */
  'packs.changes': { params: { id: string; held: boolean }; result: PackChanges };
  /** Forgets which entities were looked up. */
  'memory.clear': { params: Record<string, never>; result: null };
  /** The network ledger: the newest requests first, before a time, and the sums by host. */
  'ledger.list': { params: { before?: number }; result: { entries: readonly LedgerEntry[]; totals: readonly LedgerTotal[] } };
  /** After the settings page imported a file itself: rebuild what is in memory. */
  'packs.changed': { params: Record<string, never>; result: null };
  /** After a grant or a change of reach: register page scripts and serve the tabs that are already open. */
  'access.sync': { params: Record<string, never>; result: null };
  /** Start reading in a tab now (the click grants it). */
  'reader.start': { params: { tabId: number }; result: null };
}

/** Every message from extension pages or the background to a page. */
export interface PageCalls {
  'page.summary': { params: Record<string, never>; result: PageSummary };
  /** The article as it was read, for its fact sheet; `null` where there is none. */
  'page.article': { params: Record<string, never>; result: { article: Article; title: string } | null };
  /** What the card of a line of the list is asked with; `null` when it is no longer there. */
  'page.card': { params: { index: number }; result: BackgroundCalls['card']['params'] | null };
  /** Scroll to the mention and open its card. */
  'page.open': { params: { index: number }; result: null };
  /** Takes the page's own choices of this entity for this name back. */
  'page.unchoose': { params: { text: string; entity: string }; result: null };
  /** Settings changed: apply them without a reload. */
  'page.settings': { params: { settings: Settings }; result: null };
  /** The reader took the permission back: end for good, so that no later change of settings starts it again. */
  'page.stop': { params: Record<string, never>; result: null };
  /** Packs changed: annotate anew. */
  'page.refresh': { params: Record<string, never>; result: null };
  /** Keyboard commands. */
  'page.command': { params: { command: 'next-mention' | 'previous-mention' | 'open-card' | 'close-card' }; result: null };
}

export type Calls = BackgroundCalls & PageCalls;
export type CallName = keyof Calls;

/** The reply envelope: an `Error` does not cross contexts, so failures travel as a code with details. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly details?: Readonly<Record<string, string | number>> };
