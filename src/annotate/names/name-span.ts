import type { EntityKind, TextSpan } from '../../model/annotation.ts';

/** What a name is of. `misc` is no actor: demonyms, religions, events, laws. */
export type NameKind = EntityKind | 'misc';

/** A named mention of the body. */
export interface NameSpan extends TextSpan {
  kind: NameKind;
  /** What found it: `model`, `list`, `demonym`, `surname`, `same-name`, `abbreviation`. */
  rule: string;
  /** How sure, 0 to 1; a rank, not a measured probability. */
  score: number;
}

/** A name within a sentence: tokens `from` up to `to`, exclusive. */
export interface Name {
  from: number;
  to: number;
  kind: NameKind;
  rule: string;
  score: number;
}
