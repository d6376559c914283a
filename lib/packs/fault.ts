import { fillMessage } from './errors.ts';
import { type FaultCode, type FaultLevel, faultTexts } from './fault-codes.ts';

/** One fault in a pack source: where it is and what it is. */
export interface Fault {
  readonly level: FaultLevel;
  readonly code: FaultCode;
  /** Path within the pack. */
  readonly file: string;
  /** From 1; absent when the fault is in no single line. */
  readonly line?: number;
  /** Path of the field (`labels.en`, `points[3][1]`); empty when it is the whole record. */
  readonly field: string;
  /** The value, name or limit that the message speaks of. */
  readonly found?: string | number;
}

/** What is wrong, in English, as one phrase. */
export function faultMessage(fault: Fault): string {
  return fillMessage(faultTexts[fault.code].message, fault.found === undefined ? {} : { found: fault.found });
}

/** What to do about it, in English. */
export function faultHint(fault: Fault): string {
  return faultTexts[fault.code].hint;
}

/** One line for a terminal: `entities.jsonl:12: labels.en: text of more than 4000 characters. Shorten it.` */
export function faultLine(fault: Fault): string {
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
  const field = fault.field === '' ? '' : `${fault.field}: `;
  return `${place}: ${field}${faultMessage(fault)}. ${faultHint(fault)}`;
}

/** Collects faults up to a limit; beyond it one last fault says so. */
export class FaultList {
  readonly #faults: Fault[] = [];
  readonly #limit: number;
  #full = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Adds a fault, with the level that its code has. */
  add(code: FaultCode, place: { file: string; line?: number | undefined }, field = '', found?: string | number): void {
    if (this.#full) return;
    this.#full = this.#faults.length >= this.#limit;
    const kept = this.#full ? 'too-many-faults' : code;
    const value = this.#full ? this.#limit : found;
    this.#faults.push({
      level: faultTexts[kept].level,
      code: kept,
      file: place.file,
      ...(place.line !== undefined && { line: place.line }),
      field,
      ...(value !== undefined && { found: value }),
    });
  }

  /** Adds faults that were found elsewhere. */
  addAll(faults: readonly Fault[]): void {
    for (const fault of faults) this.add(fault.code, fault, fault.field, fault.found);
  }

  /** The faults in the order of file and line; those of a file as a whole come first. */
  sorted(): Fault[] {
    return this.#faults
      .map((fault, at) => ({ fault, at }))
      .sort((a, b) => compare(a.fault.file, b.fault.file) || (a.fault.line ?? 0) - (b.fault.line ?? 0) || a.at - b.at)
      .map(({ fault }) => fault);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
