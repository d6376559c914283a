/** Lines and ids that are named one by one. */
const named = 20;

/** What happened while a dump was read: every line and item is accounted for. */
export class DumpReport {
  #documents = 0;
  readonly #counts = new Map<string, number>();
  readonly #broken: string[] = [];
  readonly #redirects: string[] = [];

  document(): void {
    this.#documents++;
  }

  count(what: string, by = 1): void {
    if (by === 0) return;
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + by);
  }

  /** How often something was counted. */
  counted(what: string): number {
    return this.#counts.get(what) ?? 0;
  }

  broken(line: number, why: string): void {
    this.count('broken lines');
    if (this.#broken.length < named) this.#broken.push(`line ${line}: ${why}`);
  }

  redirect(from: string, to: string): void {
    this.count('redirects');
    if (this.#redirects.length < named) this.#redirects.push(`${from} → ${to}`);
  }

  /** The report, a line a fact. */
  lines(): string[] {
    const counts = [...this.#counts].map(([what, count]) => `${count} ${what}`);
    return [
      `${this.#documents} lines read`,
      ...counts,
      ...this.#broken.map((one) => `broken: ${one}`),
      ...this.#redirects.map((one) => `redirect: ${one}`),
    ];
  }
}
