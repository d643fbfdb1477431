import type { Mark } from './marks.ts';

/** What a mark turned out to be. */
export type Part = 'open' | 'close' | 'inner' | 'stray';

export interface Pairing {
  parts: Part[];
  /** The last quotation runs on to the end of the block without a closing mark. */
  endsOpen: boolean;
}

/** What reading a mark one way costs; the cheapest reading of a block wins, so that one stray mark stays alone. */
const COST = {
  againstSign: 3,
  againstSpace: 4.2,
  stray: 4,
  nested: 1,
  endsOpen: 5,
  endsOpenAgreed: 0.5,
  perThousand: 1.5,
  longest: 3,
};

function against(mark: Mark, part: 'open' | 'close'): number {
  const sign = mark.sign !== 'either' && mark.sign !== part ? COST.againstSign : 0;
  const space = mark.space !== 'either' && mark.space !== part ? COST.againstSpace : 0;
  return sign + space;
}

interface Path {
  cost: number;
  /** Where the open quotation began. */
  opened: number;
  part?: Part;
  /** The reading up to the mark before. */
  before?: Path;
}

/** The parts along a path, first mark first. */
function partsOf(path: Path | undefined): Part[] {
  const parts: Part[] = [];
  for (let step = path; step; step = step.before) if (step.part !== undefined) parts.push(step.part);
  return parts.reverse();
}

/**
 * Reads the marks of a block as openings and closings.
 * `runsOn` says that the next paragraph opens with a mark again, as a continued quotation does.
 */
export function pairMarks(marks: readonly Mark[], length: number, runsOn: boolean): Pairing {
  // States: 0 outside, 1 inside, 2 inside a quotation nested in another.
  let paths: (Path | undefined)[] = [{ cost: 0, opened: 0 }, undefined, undefined];
  for (const mark of marks) {
    const next: (Path | undefined)[] = [undefined, undefined, undefined];
    const offer = (state: number, path: Path, cost: number, part: Part, opened = path.opened): void => {
      const total = path.cost + cost;
      const rival = next[state];
      if (!rival || total < rival.cost) next[state] = { cost: total, opened, part, before: path };
    };
    const [out, inside, nested] = paths;
    const opening = against(mark, 'open');
    const closing = against(mark, 'close');
    if (out) {
      offer(1, out, opening, 'open', mark.start);
      offer(0, out, COST.stray, 'stray');
    }
    if (inside) {
      const size = Math.min(COST.longest, ((mark.start - inside.opened) / 1000) * COST.perThousand);
      offer(0, inside, closing + size, 'close');
      if (mark.family !== 'straight') offer(2, inside, opening + COST.nested, 'inner');
      offer(1, inside, COST.stray, 'stray');
    }
    if (nested) offer(1, nested, closing, 'inner');
    paths = next;
  }
  const [out, inside] = paths;
  const size = inside ? Math.min(COST.longest, ((length - inside.opened) / 1000) * COST.perThousand) : 0;
  const open = inside && inside.cost + size + (runsOn ? COST.endsOpenAgreed : COST.endsOpen);
  if (inside && open !== undefined && (!out || open < out.cost)) return { parts: partsOf(inside), endsOpen: true };
  return { parts: partsOf(out), endsOpen: false };
}
