import type { NameSpan } from './name-span.ts';

/** A nickname between quotation marks, with the spaces around it. */
const NICKNAME = /^\s["“'‘]\p{Lu}[\p{L}.’' -]{1,24}["”'’]\s$/u;

/** Joins a person's given names and surname over the nickname between them: `Juan "Chico" Manriquez` is one name. `names` are sorted. */
export function withNicknames(names: readonly NameSpan[], body: string): NameSpan[] {
  const result: NameSpan[] = [];
  for (const name of names) {
    const before = result.findLast(({ kind }) => kind === 'person');
    const isWhole =
      name.kind === 'person' &&
      before !== undefined &&
      name.start - before.end < 32 &&
      NICKNAME.test(body.slice(before.end, name.start));
    if (!isWhole) {
      result.push(name);
      continue;
    }
    result.splice(result.indexOf(before));
    const { start, rule, score } = before;
    result.push({
      ...name,
      start,
      text: body.slice(start, name.end),
      rule: rule === name.rule ? rule : 'model',
      score: Math.max(score, name.score),
    });
  }
  return result;
}
