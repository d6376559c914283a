import type { Annotation, ArithmeticCheck, Figure, FigureQualifier, Measure, Relation } from './annotation.ts';
import type { EntityKind } from './facts/entity.ts';
import type { CitedWork } from './facts/cited-work.ts';
import type { PackInfo } from './facts/fact-store.ts';
import type { Rank } from './facts/statement.ts';
import type { QuantityValue, StringValue, TimeValue } from './facts/value.ts';
import type { LanguageCode } from './text/language-code.ts';

/** Words with their language, so that the card can set `lang` and `dir` from content. */
export interface LangText {
  readonly text: string;
  readonly lang: LanguageCode;
}

/** A source as the card shows it. `url` is http(s) or absent. */
export interface CardSource {
  readonly title: string;
  readonly url?: string;
  readonly publisher?: string;
  /** ISO date of issue, at the precision known. */
  readonly date?: string;
  readonly retrieved?: string;
  readonly locator?: string;
  readonly quote?: string;
  readonly licence?: string;
  /** What a citation of it is written from; absent where none can be copied. */
  readonly work?: CitedWork;
}

/** A value ready to be shown: an entity value carries its label, the rest stays raw (components format it in the reader's language). */
export type CardValueContent =
  | QuantityValue
  | TimeValue
  | StringValue
  | { readonly type: 'entity'; readonly id: string; readonly label: LangText };

/** One claim: value, the time it speaks of, who says so. */
export interface CardValue {
  /** Global id of the statement (`id`), or of the point of a series (`id@2024`). */
  readonly statement: string;
  readonly content: CardValueContent;
  readonly rank: Rank;
  /** How the source hedges a number («more than»). */
  readonly bound?: FigureQualifier;
  /** ISO time that the value is true of (point of a series, «point in time» qualifier). */
  readonly at?: string;
  /** Start and end of validity (holders of an office, members). An open end is absent. */
  readonly from?: string;
  readonly to?: string;
  /** Of a number: whom it is narrowed to («share of exports» with this partner). */
  readonly with?: readonly LangText[];
  /** Who makes the claim, where packs give disputed claims side by side. */
  readonly claimedBy?: readonly LangText[];
  /** Who rejects it. */
  readonly disputedBy?: readonly LangText[];
  readonly sources: readonly CardSource[];
  /** Id of the pack. */
  readonly pack: string;
}

/** A property with its claims, best first: several when sources differ or several hold at once. */
export interface CardFact {
  readonly property: string;
  readonly label: LangText;
  /** Whom the fact is about, where that is not the entity of the card (statements that state a figure). */
  readonly subject?: LangText;
  readonly values: readonly CardValue[];
  /** ISO date since when the source's own cadence lets one expect a newer value. */
  readonly overdueSince?: string;
  /** Earlier points of a series, newest first, for «then and now». */
  readonly history?: readonly CardValue[];
  /** The point of the series that was current when the article was written, where the latest is another. */
  readonly wasCurrent?: CardValue;
}

export interface CardEntity {
  readonly id: string;
  readonly type: EntityKind;
  /** In the page's language where the pack has it. */
  readonly label: LangText;
  /** In the reader's language, when that is another one and the pack has it. */
  readonly readerLabel?: LangText;
  readonly description?: LangText;
  readonly facts: readonly CardFact[];
  readonly packs: readonly PackInfo[];
}

/** A figure in another unit or currency, with every input that the calculation used. */
export interface CardConversion {
  /** ISO 4217 or UCUM code of the result. */
  readonly unit: string;
  readonly value: number;
  readonly from?: number;
  readonly to?: number;
  /** Exchange rates that were used; none for a unit conversion, which is exact. */
  readonly inputs: readonly CardValue[];
  /** Years between figure and rate, where more than three. */
  readonly yearsApart?: number;
}

/** A value of a pack beside the figure, and how the two stand to each other. */
export interface CardComparison {
  readonly relation: Relation;
  /** Share of the value by which the figure is more, or less (negative). */
  readonly difference?: number;
  /** The value, alone in `values`, with property and subject. */
  readonly fact: CardFact;
  /** The series that the value belongs to, newest first, for the chart. */
  readonly series?: readonly CardValue[];
}

/** What the figure amounts to beside a country, with every input of the calculation. */
export interface CardScale {
  readonly measure: Measure;
  readonly of: LangText;
  /** Of `times`: what it is a multiple of («population»). */
  readonly property?: LangText;
  readonly value: number;
  readonly unit?: string;
  readonly inputs: readonly CardValue[];
  /** Years between figure and inputs, where more than three. */
  readonly yearsApart?: number;
}

export interface CardFigure {
  readonly figure: Figure;
  /** ISO time that the figure speaks of: where it is drawn among the points of a series. */
  readonly at?: string;
  /** Values that the packs have of the same subject and property. */
  readonly comparisons: readonly CardComparison[];
  readonly scale: readonly CardScale[];
  /** Of the series compared with first: the value that was current when the article was written, and the latest, where they differ. Without the article's date the latest alone. */
  readonly wasCurrent?: CardValue;
  readonly isCurrent?: CardValue;
  /** Sums that the sentence states. */
  readonly arithmetic: readonly ArithmeticCheck[];
  readonly conversions: readonly CardConversion[];
  /** Sourced statements in the packs that state this very value (same kind, unit and amount). */
  readonly statements: readonly CardFact[];
}

/** All that a card shows. Built by the core, drawn by `components/card`. */
export interface Card {
  readonly annotation: Annotation;
  /** Language of the text around the mention. */
  readonly lang: LanguageCode;
  readonly readerLang: LanguageCode;
  readonly entity?: CardEntity;
  /** When the engine abstained: what it could be. */
  readonly candidates?: readonly CardEntity[];
  readonly figure?: CardFigure;
  /** The page gives no date: nobody can say which value was current then. */
  readonly undated?: true;
}

/** What a card request carries besides its annotation, so that nothing is remembered between messages. */
export interface CardContext {
  readonly lang: LanguageCode;
  readonly published?: string;
  readonly country?: string;
  /** The entities that the article names, by global id, most often named first: subjects of its figures. */
  readonly entities?: readonly string[];
  /** The page's address without query and fragment: a statement that cites this very page supports nothing. */
  readonly url?: string;
}
