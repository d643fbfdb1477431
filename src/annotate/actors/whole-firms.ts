import type { NameSpan } from '../names/index.ts';
import { isLegalForm } from './shape.ts';
import { fold, splitWords } from './words.ts';

/** "General " before "Mills Inc", "Home Federal Savings and " before "Loan Association": what the recognizer took for something else. */
const GENERAL = /(?:^|\s)(General\s+)$/u;
const SAVINGS = /((?:(?!The\s)\p{Lu}[\p{L}.-]*\s+){1,4}and\s+)$/u;
/** " and Sullivan Inc", " and Telegraph Co". */
const AND_COMPANY = /^\s+(?:and|&)\s+(\p{Lu}[\p{L}’'-]+)\s+([\p{L}]+)\b/u;

const endsInLegalForm = (text: string): boolean => isLegalForm(splitWords(text).at(-1)?.fold ?? '');

/** How often a word or name stands in a text, not inside a longer word. */
function occurrences(name: string, body: string): number {
  let count = 0;
  for (let at = body.indexOf(name); at >= 0 && count < 20; at = body.indexOf(name, at + name.length)) count++;
  return count;
}

/** Whether the firm "General …" with this word and a legal form stands in the text; a general may have the name otherwise. */
function isGeneral(text: string, body: string): boolean {
  const [first] = text.split(/\s+/, 1);
  return [...body.matchAll(/\bGeneral\s+(\p{Lu}[\p{L}-]*)\s+(\p{L}+)/gu)].some(
    ([, word, form]) => word === first && isLegalForm(fold(form ?? '')),
  );
}

function whole(name: NameSpan, body: string): NameSpan {
  const before = body.slice(Math.max(0, name.start - 80), name.start);
  const behind = body.slice(name.end, name.end + 60);
  const grown = (start: number, end: number): NameSpan => ({
    ...name,
    start,
    end,
    text: body.slice(start, end),
    kind: 'organization',
  });
  if (name.kind === 'organization') {
    const general = isGeneral(name.text, body) ? GENERAL.exec(before)?.[1] : undefined;
    const savings = /^Loan\b/.test(name.text) ? SAVINGS.exec(before)?.[1] : undefined;
    const more = general ?? savings;
    if (more !== undefined) return grown(name.start - more.length, name.end);
  }
  if ((name.kind === 'organization' || name.kind === 'person') && name.rule !== 'list' && !endsInLegalForm(name.text)) {
    const joined = AND_COMPANY.exec(behind);
    // "Acme and Sullivan Inc" is two where one of them also stands alone.
    if (
      joined?.[1] !== undefined &&
      isLegalForm(fold(joined[2] ?? '')) &&
      occurrences(name.text, body) === occurrences(name.text + joined[0], body) &&
      occurrences(joined[1], body) === occurrences(name.text + joined[0], body)
    )
      return grown(name.start, name.end + joined[0].length);
  }
  return name;
}

/** Names with the parts of a firm's name that were cut off: "General Mills Inc", "American Telephone and Telegraph Co". */
export function wholeFirms(names: readonly NameSpan[], body: string): NameSpan[] {
  const found: NameSpan[] = [];
  for (const name of names.map((one) => whole(one, body))) {
    const last = found.at(-1);
    if (last && name.start < last.end) {
      if (name.end - name.start > last.end - last.start) found[found.length - 1] = name;
    } else found.push(name);
  }
  return found;
}
