import { readBody } from '../markdown/index.ts';
import type { Problem } from '../model/problem.ts';
import type { StoredFile } from './content.ts';

/** What was meant as a mark and is read as text, so that readers see it on the page; with what would make it one. */
const STRAY = [
  {
    pattern: /\{(?:by|with|via|grade|rule|checked)=[^\s{}]*/g,
    whole: /^\]\{[^{}\n]*\}/,
    rule: 'stray-braces',
    message: 'the braces belong to no quote and are shown as text',
    expected: ':quote["…"]{by=id}, with nothing between ] and {, and } at the end',
    fix: 'close them with }, or put them right behind the ] of their quote',
  },
  {
    pattern: /\]\((?:actor|place|date):[^\s()]*/g,
    whole: /^.?\]\([^()\s]*\)/s,
    rule: 'stray-link',
    message: 'the link is not whole and is shown as text',
    expected: '[words](actor:id), [words](place:id) or [words](date:2016-09-20)',
    fix: 'open it with [ and close it with )',
  },
] as const;

/** Braces and links of a person's article that the reader of Markdown takes for words, each with its line. */
export function strayMarks(file: StoredFile): Problem[] {
  if (file.sealed) return [];
  const start = file.text.startsWith('---') ? Math.max(0, file.text.indexOf('\n---', 3)) : 0;
  const passages = file.text.slice(start).matchAll(/[^\n]+(?:\n[^\n]+)*/g);
  return [...passages].flatMap(({ 0: passage, index }) => {
    if (!/[{(](?:by|with|via|grade|rule|checked|actor|place|date)[=:]/.test(passage)) return [];
    const { body } = readBody(passage);
    return STRAY.flatMap(({ pattern, whole, ...problem }) => {
      const counts = new Map<string, number>();
      return Array.from(body.matchAll(pattern), ({ 0: found }): Problem => {
        const nth = counts.get(found) ?? 0;
        counts.set(found, nth + 1);
        const at = placeOf(passage, found, whole, nth);
        const line = file.text.slice(0, start + index + at).split('\n').length;
        return { severity: 'error', ...problem, file: file.path, line, found };
      });
    });
  });
}

/** Where the nth stray mark of these words stands in a passage: first those that are not whole, then any. */
function placeOf(passage: string, words: string, whole: RegExp, nth: number): number {
  const places: number[] = [];
  for (let at = passage.indexOf(words); at >= 0; at = passage.indexOf(words, at + 1)) places.push(at);
  const isWhole = (at: number): boolean => whole.test(passage.slice(Math.max(0, at - 1)));
  const ordered = [...places.filter((at) => !isWhole(at)), ...places.filter(isWhole)];
  return ordered[nth] ?? ordered.at(-1) ?? 0;
}
