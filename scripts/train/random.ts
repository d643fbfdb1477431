/** Seeded pseudo-random numbers (mulberry32), so that training gives the same bytes each time. */
export interface Random {
  /** The next number from 0 up to 1. */
  next(): number;
  /** One of the items. */
  pick<T>(items: readonly T[]): T | undefined;
  /** Shuffles in place (Fisher-Yates). */
  shuffle(items: unknown[]): void;
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (items) => items[Math.floor(next() * items.length)],
    shuffle(items) {
      for (let i = items.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [items[i], items[j]] = [items[j], items[i]];
      }
    },
  };
}
