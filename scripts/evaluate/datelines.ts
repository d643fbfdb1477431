import { parseOriginal } from '../../src/parse/index.ts';
import type { Dateline } from '../../src/model/story.ts';
import { field, type CorpusRecord } from './corpora.ts';
import { originals } from './originals.ts';
import type { EvaluationRow } from './row.ts';

const parse = (text: string): Dateline | undefined =>
  parseOriginal(new TextEncoder().encode(text), '1.txt').story?.dateline;
const pad = (value: number): string => String(value).padStart(2, '0');
const monthDay = (dateline: Dateline | undefined): string =>
  dateline?.day ? `${pad(dateline.day.month)}-${pad(dateline.day.day)}` : '';

/** Place and day of the Reuters-21578 dateline field, taken apart by its own plain shape; absent for other shapes. */
function reutersGold(record: CorpusRecord): { place: string; monthDay?: string } | undefined {
  const match = /^\s*([A-Za-z][^\d]*?),? +([A-Za-z]{3,9})\.? +(\d{1,2})\b/.exec(field(record, 'dateline'));
  const [, place, month, day] = match ?? [];
  if (place === undefined || month === undefined || day === undefined) return undefined;
  const index = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 || index % 3 !== 0 ? undefined : { place, monthDay: `${pad(index / 3 + 1)}-${pad(Number(day))}` };
}

const newspostsGold = (record: CorpusRecord): { place: string } | undefined => {
  const place = field(record, 'location').replace(/\s*[—–-]+$/, '');
  return place === '' || !field(record, 'host').includes('reuters') ? undefined : { place };
};

const tassGold = (record: CorpusRecord): { place: string; monthDay: string } => ({
  place: field(record, 'place'),
  monthDay: field(record, 'dateline_md'),
});

/** One case: what the corpus says and what was read. */
export interface DatelineCase {
  text: string;
  gold: { place: string; monthDay?: string } | undefined;
  found: Dateline | undefined;
}

export const GOLD: Record<string, (record: CorpusRecord) => DatelineCase['gold']> = {
  'tass-datelines': tassGold,
  newsposts2016: newspostsGold,
  reuters21578: reutersGold,
};

/** Every case of a corpus, those without a gold dateline too. */
export function datelineCases(set: string): DatelineCase[] {
  const goldOf = GOLD[set];
  if (!goldOf) return [];
  return originals(set).map(({ text, record }) => ({ text, gold: goldOf(record), found: parse(text) }));
}

export const placeRight = ({ gold, found }: DatelineCase): boolean => gold !== undefined && found?.place === gold.place;
export const dayRight = ({ gold, found }: DatelineCase): boolean =>
  gold?.monthDay !== undefined && monthDay(found) === gold.monthDay;

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Places and days of datelines, against the fields that publishers gave. */
export function evaluate(): Promise<EvaluationRow[]> {
  const rows: EvaluationRow[] = [];
  for (const set of Object.keys(GOLD)) {
    const cases = datelineCases(set).filter(({ gold }) => gold);
    const dated = cases.filter(({ gold }) => gold?.monthDay !== undefined);
    if (cases.length === 0) continue;
    rows.push({
      set,
      measure: 'dateline place right',
      value: percent(cases.filter(placeRight).length, cases.length),
      n: cases.length,
    });
    if (dated.length > 0)
      rows.push({
        set,
        measure: 'dateline day right',
        value: percent(dated.filter(dayRight).length, dated.length),
        n: dated.length,
      });
  }
  return Promise.resolve(rows);
}
