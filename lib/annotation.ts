import type { EntityKind } from './facts/entity.ts';
import type { LanguageCode } from './text/language-code.ts';
import type { Span } from './text/span.ts';

/** The eight kinds of figure that the contract names. */
export const figureKinds = ['number', 'percent', 'money', 'quantity', 'ordinal', 'date', 'daterange', 'duration'] as const;
export type FigureKind = (typeof figureKinds)[number];
export type AnnotationKind = EntityKind | FigureKind;

/** How sure the text is of its own figure. Absent when it states none. */
export type FigureQualifier = 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most' | 'nearly';

/** What a number in the text says, on its own: no fact store is needed. */
export interface Figure extends Span {
  readonly text: string;
  readonly kind: FigureKind;
  /** Numeric kinds: the value. `date`, `duration`: ISO 8601. A range: the midpoint. A decimal string where a double would lose digits. */
  readonly value?: number | string;
  /** Ranges: numbers for numeric kinds, ISO dates for `daterange`. */
  readonly from?: number | string;
  readonly to?: number | string;
  /** Money: ISO 4217. */
  readonly currency?: string;
  /** Quantity: UCUM. Percent: `pp`, `bp`. Number: `person`, … when it counts something that is known. */
  readonly unit?: string;
  readonly qualifier?: FigureQualifier;
  /** The phrase that is counted, as written («1700 شركة» → «شركة»), else null. */
  readonly counted?: string | null;
}

/** How a mention came to mean its entity. */
export type Via = 'name' | 'demonym' | 'role' | 'coreference';

/** Which entity of which pack. `label` is in the text's language where the pack has it; absent on the wire to the page. */
export interface EntityRef {
  readonly id: string;
  readonly pack: string;
  readonly label?: string;
}

export interface Candidate extends EntityRef {
  /** 0 to 1, over all candidates of the mention. */
  readonly score: number;
}

/** A name in the text and what it means. */
export interface EntityAnnotation extends Span {
  readonly text: string;
  readonly kind: EntityKind;
  /** Absent when the engine abstains. */
  readonly entity?: EntityRef;
  readonly confidence: number;
  readonly shown: boolean;
  readonly via: Via;
  /** When it abstains: what it could be, best first. */
  readonly candidates?: readonly Candidate[];
  /** When it abstains: why (`ambiguous`, `common-word`, `weak`, …). */
  readonly reason?: string;
  /** Office holders that changed since the article was written. */
  readonly then?: Holder;
  readonly now?: Holder;
}

/** A guess at what a figure speaks of: an entity (global id) and a property of the packs. */
export interface FigureAbout {
  readonly entity: string;
  readonly property: string;
  /** 0 to 1. */
  readonly score: number;
  /** The time that the sentence puts it at: an ISO date, or `from/to`. Absent: when the article was written. */
  readonly time?: string;
  /** The sentence states it plainly enough («the population of Egypt is …») that another value may be said to differ. */
  readonly firm?: true;
  /** Of a rate of growth: the sentence tells by how much it shrank («contracted by 1.5 %»), so the rate is below zero. */
  readonly falls?: true;
  /** The currency that the sentence leaves out, ISO 4217: that of the amount before («exports of $19 billion and imports of 21 billion»). */
  readonly currency?: string;
  /** Of a share: the entities that the sentence names beside the figure (global ids), the nearest first. */
  readonly beside?: readonly string[];
}

/** How a figure stands to a value of a pack. Never true or false. */
export type Relation = 'matches-latest' | 'matches-earlier' | 'differs' | 'same-report';

/** A figure beside a value that a pack has for the same subject and property. */
export interface Comparison {
  /** Global id of the statement, or of the point of a series (`id@2024`). */
  readonly statement: string;
  readonly relation: Relation;
  /** ISO time that the value is true of, where the pack says so. */
  readonly at?: string;
  /** By how much the figure is more (or less: negative) than the value, as a share of the value. Absent where the value is 0. */
  readonly difference?: number;
  /** The value itself, with its unit as the pack has it. */
  readonly value: string;
  readonly unit: string;
  /** Global id of the subject, and the property, which names the definition that was used. */
  readonly entity: string;
  readonly property: string;
}

/** What a figure amounts to beside something known. */
export type Measure = 'share-of-gdp' | 'share-of-budget' | 'share-of-population' | 'per-head' | 'times' | 'in-later-prices';

/** A value of a pack that a calculation used. */
export interface ScaleInput {
  readonly statement: string;
  readonly value: string;
  readonly unit: string;
}

/** A figure made graspable: a share of GDP, an amount per head. */
export interface ScaleContext {
  readonly measure: Measure;
  /** Global id of what it is measured by. */
  readonly of: string;
  /** Of `times`: the property that it is a multiple of; of `in-later-prices`: the one that tells how prices changed. */
  readonly property?: string;
  /** Shares and multiples: a plain ratio (0.129); amounts: in `unit`. */
  readonly value: number;
  readonly unit?: string;
  /** Every value that the calculation used. */
  readonly inputs: readonly ScaleInput[];
  /** Years between the figure and its inputs, or between inputs, where more than three. */
  readonly yearsApart?: number;
}

/** A sum that the sentence states, worked out. */
export interface ArithmeticCheck {
  readonly relation: 'change' | 'change-points' | 'multiple' | 'difference' | 'share' | 'parts' | 'total';
  readonly holds: boolean;
  /** The working in figures and signs («(25 − 20) ÷ 20 = 25 %»): the same in every language. */
  readonly working: string;
}

/** What was current when the article was written, or is now. */
export interface Holder {
  readonly statement: string;
  readonly property: string;
  /** Office holders: global id and label. */
  readonly entity?: string;
  readonly label?: string;
  /** Values of series. */
  readonly value?: string;
  readonly unit?: string;
  readonly at?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface FigureAnnotation extends Figure {
  readonly shown: true;
  /** ISO date (or `from/to`) that its sentence puts it at, where the sentence gives one. */
  readonly time?: string;
  /** What it most likely speaks of, best first. */
  readonly about?: readonly FigureAbout[];
  readonly comparisons?: readonly Comparison[];
  readonly context?: readonly ScaleContext[];
  /** Sums that the sentence states. */
  readonly arithmetic?: readonly ArithmeticCheck[];
  /** The value that was current when the article was written, and the latest, where they differ. */
  readonly then?: Holder;
  readonly now?: Holder;
}

export type Annotation = EntityAnnotation | FigureAnnotation;

/** True for a name, false for a figure. */
export function isEntityAnnotation(annotation: Annotation): annotation is EntityAnnotation {
  return 'via' in annotation;
}

/** A run of text that is read on its own (a paragraph, a heading): no figure and no name crosses its edges. */
export interface Block extends Span {
  readonly lang: LanguageCode;
  readonly role?: 'headline' | 'lead' | 'body' | 'caption' | 'list';
}

/** A whole article, as the core takes it. Blocks are in order, do not overlap, and lie within `text`. */
export interface Article {
  readonly text: string;
  readonly lang: LanguageCode;
  readonly blocks: readonly Block[];
  /** ISO date of publication, at the precision known. */
  readonly published?: string;
  /** ISO 3166-1 alpha-2 of the outlet or dateline, where known: decides «$» and the like. */
  readonly country?: string;
  /** The outlet's section («Sport», «Экономика»), as the page names it. */
  readonly section?: string;
}
