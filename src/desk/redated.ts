import type { Problem } from '../model/problem.ts';
import type { Identity } from './identity.ts';
import type { Archive } from './pipeline.ts';

/** Says which articles a run dates otherwise than the run before: their evidence has changed, and their place with it. */
export function redated(before: readonly Identity[], { articles }: Archive): Problem[] {
  const dates = new Map(before.flatMap(({ sha256, date }) => (sha256 === undefined ? [] : [[sha256, date] as const])));
  return [...articles].flatMap(([path, { data }]): Problem[] => {
    const { sha256 } = data.original;
    const old = dates.get(sha256);
    if (!dates.has(sha256) || old === data.date) return [];
    const message = `its date was ${old ?? 'not known'} before, now it is ${data.date ?? 'not known'}`;
    const fix = `see why with "dateline explain ${path}"; to decide it, change "date:"`;
    return [{ severity: 'warning', rule: 'date-changed', message, file: path, fix }];
  });
}
