import { addDays, daysBetween } from '../model/edtf.ts';
import type { Archive, ArchivedArticle, Named } from './archive.ts';
import { spokenOf } from './tallies.ts';
import { counted } from './wording.ts';

/** How far before the first story and after the last a day spoken of still shows on the front page's strip. */
const BEFORE = 14;
const AFTER = 7;

/** The period that the front page's strip shows: from the first story to the last, with the days that they speak of nearby. */
export function coveredPeriod({ dates }: Archive): { first: string; last: string } | undefined {
  const days = [...dates.days.keys()];
  const published = days.filter((day) => (dates.days.get(day)?.published.length ?? 0) > 0);
  const [opening, closing] = [published[0] ?? days[0], published.at(-1) ?? days.at(-1)];
  if (opening === undefined || closing === undefined) return undefined;
  const [from, to] = [addDays(opening, -BEFORE), addDays(closing, AFTER)];
  const near = days.filter((day) => day >= from && day <= to);
  return { first: near[0] ?? opening, last: near.at(-1) ?? closing };
}

/** Days of a period on which nothing is held, neither a story nor a day spoken of. */
export function silentDays({ dates }: Archive, first: string, last: string): number {
  const held = [...dates.days.keys()].filter((day) => day >= first && day <= last).length;
  return daysBetween(first, last) + 1 - held;
}

/** The month with most stories; where no day of publication is known, the one most spoken of. Of several the latest. */
export function busiestMonth({ dates }: Archive): string | undefined {
  let best: { month: string; stories: number; spoken: number } | undefined;
  for (const [month, { days }] of dates.months) {
    const held = days.flatMap((day) => dates.days.get(day) ?? []);
    if (held.length === 0) continue;
    const stories = held.reduce((sum, { published }) => sum + published.length, 0);
    const spoken = held.reduce((sum, day) => sum + spokenOf(day), 0);
    const busier =
      !best || stories > best.stories || (stories === best.stories && (stories > 0 || spoken >= best.spoken));
    if (busier) best = { month, stories, spoken };
  }
  return best?.month;
}

const byCount =
  (count: (named: Named) => number) =>
  (a: Named, b: Named): number =>
    count(b) - count(a) || (a.id < b.id ? -1 : 1);

/** Actors by mentions, the most named first. */
export const mostNamed = ({ actors }: Archive, limit: number): Named[] =>
  [...actors.values()].sort(byCount(({ mentions }) => mentions)).slice(0, limit);

/** Actors by quotations, the most quoted first; only those who say something. */
export const mostQuoted = ({ actors }: Archive, limit: number): Named[] =>
  [...actors.values()]
    .filter(({ quotes }) => quotes.length > 0)
    .sort(byCount(({ quotes }) => quotes.length))
    .slice(0, limit);

/** Names under which the stories know an actor besides its own: "also Washington, the American side". */
export function alsoCalled({ name, forms }: Named, limit = 2): string | undefined {
  const total = (bySource: ReadonlyMap<string, number>): number =>
    [...bySource.values()].reduce((sum, n) => sum + n, 0);
  const short = new Set(name.split(' '));
  const others = [...forms]
    // A surname, the name itself with an article, or an office tells nothing.
    .filter(
      ([form]) =>
        /^\p{Lu}/u.test(form.replace(/^the /i, '')) &&
        form.replace(/^the /i, '') !== name &&
        !form.split(' ').every((word) => short.has(word)),
    )
    .sort((a, b) => total(b[1]) - total(a[1]) || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([form]) => form);
  return others.length === 0 ? undefined : `also ${others.join(', ')}`;
}

/** "7 quotations from Dmitry Peskov": who is quoted most; nothing where nobody is. */
export function quotedIn(article: ArchivedArticle, archive: Archive): string | undefined {
  const quotes = archive.quotesOf.get(article.id) ?? [];
  const speakers = [...Map.groupBy(quotes, ({ quote }) => quote.by ?? '')].sort((a, b) => b[1].length - a[1].length);
  const [id = '', said = []] = speakers.find(([speaker]) => archive.actors.has(speaker)) ?? [];
  const speaker = archive.actors.get(id);
  if (speaker) return `${counted(said.length, 'quotation', 'quotations')} from ${speaker.name}`;
  return quotes.length > 0 ? counted(quotes.length, 'quotation', 'quotations') : undefined;
}

/** "TASS · 7 quotations from Dmitry Peskov": source and who is quoted most. */
export function storyMeta(article: ArchivedArticle, archive: Archive): string {
  const quoted = quotedIn(article, archive);
  return [article.source?.name ?? 'No source given', ...(quoted === undefined ? [] : [quoted])].join(' · ');
}

/** Searches worth a try: another name of a well-known actor, and a short phrase in quotation marks. */
export function examples(archive: Archive): { name: string | undefined; phrase: string | undefined } {
  const top = mostNamed(archive, 9);
  const name = top.map((named) => alsoCalled(named, 1)).find((also) => also !== undefined);
  const phrase = archive.quotes
    .map(({ quote }) => quote.text.replace(/\s+/gu, ' ').replace(/[.,]?["“”'’]+$|^["“”'’]+/gu, ''))
    .find((text) => /^[\p{L}-]+( [\p{L}-]+){1,4}$/u.test(text));
  return { name: name?.replace('also ', '') ?? top[0]?.name, phrase };
}
