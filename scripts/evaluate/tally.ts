/** What was counted, by name; and the differences in words. */
export class Tally {
  readonly counts = new Map<string, number>();
  readonly errors: string[] = [];

  add(name: string, holds = true): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + Number(holds));
  }

  get(name: string): number {
    return this.counts.get(name) ?? 0;
  }
}
