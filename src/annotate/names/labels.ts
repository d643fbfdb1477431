/** Types of names the model tells apart, in CoNLL's words. */
export const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type NameType = (typeof TYPES)[number];

/** Number of labels: `O`, and begin, inside, last and unit (BILOU) of each type. */
export const LABELS = 1 + 4 * TYPES.length;
export const OUTSIDE = 0;

export const Part = { begin: 0, inside: 1, last: 2, unit: 3 } as const;

/** The label of a part of a name of type number `type`. */
export function label(type: number, part: number): number {
  return 1 + 4 * type + part;
}

/** Type number of a label, or -1 outside names. */
export function typeOf(value: number): number {
  return value === OUTSIDE ? -1 : (value - 1) >> 2;
}

/** Part of the name that a label says; meaningless outside names. */
export function partOf(value: number): number {
  return (value - 1) & 3;
}

/** Whether a name goes on behind `value`. */
function isOpen(value: number): boolean {
  return value !== OUTSIDE && partOf(value) <= Part.inside;
}

/** Whether `value` goes on with a name. */
function continues(value: number): boolean {
  return value !== OUTSIDE && (partOf(value) === Part.inside || partOf(value) === Part.last);
}

/** Whether label `to` may follow label `from`; both ends of a run count as outside. */
export function mayFollow(from: number, to: number): boolean {
  return isOpen(from) ? continues(to) && typeOf(from) === typeOf(to) : !continues(to);
}

/** A name in a sentence: tokens `from` up to `to`, exclusive, and its type number. */
export interface Chunk {
  from: number;
  to: number;
  type: number;
}

/** Writes a chunk's labels over those of its tokens. */
export function writeChunk(labels: Uint8Array, { from, to, type }: Chunk): void {
  for (let i = from; i < to; i++) {
    const part = to - from === 1 ? Part.unit : i === from ? Part.begin : i === to - 1 ? Part.last : Part.inside;
    labels[i] = label(type, part);
  }
}

/** The names that labels spell out, in order. */
export function chunksOf(labels: Uint8Array): Chunk[] {
  const chunks: Chunk[] = [];
  let from = -1;
  for (let i = 0; i < labels.length; i++) {
    const value = labels[i] ?? OUTSIDE;
    if (value === OUTSIDE) continue;
    const part = partOf(value);
    if (part === Part.begin || part === Part.unit) from = i;
    if (part === Part.last || part === Part.unit) chunks.push({ from, to: i + 1, type: typeOf(value) });
  }
  return chunks;
}
