import type { MentionEvidence, ValueEvidence } from '../model/article.ts';
import type { DateMention, Mention } from '../model/annotation.ts';
import { isMentionRule } from '../model/rules.ts';

/** Rule of a mention that is the record's own name, and of a date whose words give the whole value: not written down. */
const PLAIN = { mention: 'name', date: 'stated' } as const;

/**
 * Lists one entry for each distinct text, none where it is plain;
 * one for each occurrence, in order, where the same text was resolved in several ways.
 */
function condense<T>(
  entries: readonly T[],
  textOf: (entry: T) => string,
  keyOf: (entry: T) => string,
  isPlain: (entry: T) => boolean,
): T[] {
  const ways = new Map<string, Set<string>>();
  for (const entry of entries) {
    const seen = ways.get(textOf(entry)) ?? new Set();
    ways.set(textOf(entry), seen.add(keyOf(entry)));
  }
  const written = new Set<string>();
  return entries.filter((entry) => {
    if ((ways.get(textOf(entry))?.size ?? 0) > 1) return true;
    if (isPlain(entry)) return false;
    const isNew = !written.has(textOf(entry));
    written.add(textOf(entry));
    return isNew;
  });
}

/** What the file must say of mentions and dates beside the marks themselves: the rule that found each. */
export function gatherEvidence(marks: { mentions: readonly Mention[]; dates: readonly DateMention[] }): {
  mentions?: MentionEvidence[];
  dates?: ValueEvidence[];
} {
  const mentions = condense(
    marks.mentions.map(({ text, id, rule }) => ({ text: oneLine(text), id, rule })),
    ({ text, id }) => `${id}\n${text}`,
    ({ rule }) => rule,
    ({ rule }) => rule === PLAIN.mention,
  );
  const dates = condense(
    marks.dates.map(({ text, value, rule, sense }) => ({ text: oneLine(text), value, rule, ...(sense && { sense }) })),
    ({ text, value }) => `${value}\n${text}`,
    ({ rule, sense }) => `${rule}\n${sense ?? ''}`,
    ({ rule, sense }) => rule === PLAIN.date && sense === undefined,
  );
  return { ...(mentions.length > 0 && { mentions }), ...(dates.length > 0 && { dates }) };
}

/** Evidence is written on one line even where the words run over a line end. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Hands out evidence entries in order, the last of a kind again and again. */
class Ledger<T> {
  readonly #entries = new Map<string, T[]>();

  constructor(entries: readonly T[], keyOf: (entry: T) => string) {
    for (const entry of entries) {
      const key = keyOf(entry);
      const list = this.#entries.get(key);
      if (list) list.push(entry);
      else this.#entries.set(key, [entry]);
    }
  }

  take(key: string): T | undefined {
    const list = this.#entries.get(key);
    return list && list.length > 1 ? list.shift() : list?.[0];
  }
}

/** Gives mentions read from a file the rules that its frontmatter holds; the inverse of `gatherEvidence`. */
export function restoreMentionRules(mentions: readonly Mention[], evidence: readonly MentionEvidence[]): Mention[] {
  const ledger = new Ledger(evidence, ({ id, text }) => `${id}\n${text}`);
  return mentions.map((mention) => {
    const rule = ledger.take(`${mention.id}\n${oneLine(mention.text)}`)?.rule;
    return { ...mention, rule: rule !== undefined && isMentionRule(rule) ? rule : PLAIN.mention };
  });
}

/** Gives dates read from a file the rules and senses that its frontmatter holds. */
export function restoreDateRules(dates: readonly DateMention[], evidence: readonly ValueEvidence[]): DateMention[] {
  const ledger = new Ledger(evidence, ({ value, text }) => `${value}\n${text}`);
  return dates.map((date) => {
    const found = ledger.take(`${date.value}\n${oneLine(date.text)}`);
    return { ...date, rule: found?.rule ?? PLAIN.date, ...(found?.sense && { sense: found.sense }) };
  });
}
