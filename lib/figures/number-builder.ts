import type { Sense, Tier } from '../lang/figures/lexicon.ts';
import { add, type Decimal, multiply, shift, whole, zero } from './decimal.ts';

const maxPower = 100;

/** How high a word class stands in «five hundred twenty one»: each word must be lower than the one before. */
export const rank: Readonly<Record<Tier, number>> = { unit: 1, teen: 1, ten: 2, hundred: 3 };

/** A number as the grammar read it, before anything is known about what it measures. */
export interface NumberReading {
  /** First token and the token behind the last. */
  readonly first: number;
  readonly next: number;
  readonly value: Decimal;
  /** One plain literal without grouping, decimals, scale or sign: may be a year or an identifier. */
  readonly plain: boolean;
  /** No digits: spelled out. */
  readonly spelled: boolean;
  readonly ordinal: boolean;
  /** The ordinal may be something else in running text («second», «first»). */
  readonly weak: boolean;
  readonly fraction: boolean;
  /** Power of ten of the scale word it ends in, for «104–106 million». 0 without. */
  readonly scale: number;
  /** Just a scale word («million»), without number before it. */
  readonly bare: boolean;
  /** Counts people by its form («трое»). */
  readonly people: boolean;
  /** Digits in front of the decimal sign, when it is one literal. */
  readonly digits: number;
}

/** What a reading collects beside its value. */
export interface NumberFields {
  plain: boolean;
  spelled: boolean;
  ordinal: boolean;
  weak: boolean;
  fraction: boolean;
  people: boolean;
  digits: number;
}

/** Adds up a spelled or mixed number word by word: a group below a thousand, and the total of the groups before it. */
export class NumberBuilder {
  total: Decimal = zero;
  group: Decimal | undefined;
  /** Rank of the last word of the group; 4 when it is empty, 0 when nothing may be added. */
  lastRank = 4;
  private lastPower = maxPower + 1;
  /** Power of ten of the last scale word. */
  scale = 0;

  /** Adds a cardinal word to the group. `waw`: Arabic order, the unit before its ten. False when it may not follow. */
  card(card: Extract<Sense, { role: 'card' }>, waw: boolean): boolean {
    const r = rank[card.tier];
    if (this.group === undefined) {
      this.group = whole(card.value);
      this.lastRank = card.tier === 'teen' ? 0 : r;
      return true;
    }
    if (waw && card.tier === 'ten' && this.lastRank === 1) {
      this.group = add(this.group, whole(card.value));
      this.lastRank = 0;
      return true;
    }
    if (r >= this.lastRank || (card.tier === 'teen' && this.lastRank === 2)) return false;
    this.group = add(this.group, whole(card.value));
    this.lastRank = card.tier === 'teen' || (waw && r === 1 && this.lastRank === 2) ? 0 : r;
    return true;
  }

  /** Adds an ordinal word, which ends the number. */
  ordinal(value: number, tier: Tier): boolean {
    const r = rank[tier];
    if (this.group !== undefined && (r >= this.lastRank || (tier === 'teen' && this.lastRank === 2))) return false;
    this.group = this.group === undefined ? whole(value) : add(this.group, whole(value));
    this.lastRank = r;
    return true;
  }

  /** True when a scale word may follow: there is room for its power. */
  private room(exp: number, value: Decimal): boolean {
    return value.e + exp <= maxPower && value.m < 10n ** 100n;
  }

  /** Multiplies by a scale word (10^exp; 2 is «hundred»). `dual`: the word itself says two. False when it may not follow. */
  power(exp: number, dual: boolean): boolean {
    if (exp === 2) {
      if (this.group !== undefined && this.group.m > 99999n) return false;
      this.group = shift(this.group ?? whole(1), 2);
      this.lastRank = 3;
      return true;
    }
    const group = this.group ?? whole(dual ? 2 : 1);
    if (exp < this.lastPower) {
      if (!this.room(exp, group)) return false;
      this.total = add(this.total, shift(group, exp));
      this.lastPower = exp;
    } else {
      const all = this.group === undefined && !dual ? this.total : add(this.total, group);
      if (!this.room(exp, all)) return false;
      this.total = shift(all, exp);
      this.lastPower = Math.min(this.lastPower + exp, maxPower);
    }
    this.group = undefined;
    this.lastRank = 4;
    this.scale = exp;
    return true;
  }

  /** Multiplies the group («three dozen»). */
  times(value: number): void {
    this.group = multiply(this.group ?? whole(1), whole(value));
    this.lastRank = 0;
  }

  /** Adds a fraction to the group, or to the last scale word («مليون ونصف»). */
  fraction(value: Decimal): void {
    if (this.group === undefined && this.scale > 0) this.total = add(this.total, shift(value, this.scale));
    else this.group = add(this.group ?? zero, value);
    this.lastRank = 0;
  }

  value(): Decimal {
    return this.group === undefined ? this.total : add(this.total, this.group);
  }
}
