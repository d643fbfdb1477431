import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tagDates } from '../../src/annotate/dates/index.ts';
import { parseOriginal } from '../../src/parse/index.ts';
import { solvePublication } from '../../src/publication/index.ts';
import { ACTORS } from './archive.ts';

const FOLDER = new URL('../../../shared/seeds/', import.meta.url);
const present = existsSync(FOLDER);
if (!present) console.log('../shared/seeds is absent: the seed archive is not tested');

const NAMES: Record<string, RegExp> = {
  'dmitry-peskov': /Peskov/,
  'john-kerry': /Kerry/,
  'john-kirby': /Kirby/,
  'jabhat-al-nusra': /Nusra/,
  kremlin: /Kremlin/,
  russia: /Russia|Moscow/,
  'united-states': /United States|US\b|U\.S/,
  'state-department': /Department of State/,
};

describe.skipIf(!present)('the seed archive', () => {
  const inputs = (present ? readdirSync(FOLDER) : []).flatMap((name) => {
    const { story } = parseOriginal(readFileSync(new URL(name, FOLDER)), name);
    return story
      ? [
          {
            key: name.slice(0, 3),
            story,
            fileName: name,
            actors: Object.keys(NAMES).filter((id) => NAMES[id]?.test(story.body)),
          },
        ]
      : [];
  });
  const EXPECTED: [string, string][] = [
    ['000', '2016-09-20?'],
    ['001', '2016-09-29?'],
    ['002', '2016-09-17?'],
    ['003', '2016-10-04?'],
    ['004', '2016-09-19?'],
  ];

  it('is dated as a whole', () => {
    expect([...solvePublication(inputs, { actors: ACTORS })].map(([key, { date }]) => [key, date])).toEqual(EXPECTED);
  });

  it('leaves open between two years what one story alone does not decide', () => {
    const alone = solvePublication(inputs.slice(0, 1), { actors: ACTORS }).get('000');
    expect(alone).toMatchObject({ date: 'XXXX-09-20', evidence: { candidates: ['2016-09-20', '2022-09-20'] } });
  });

  it('speaks of the days that it speaks of', () => {
    const last = inputs.find(({ key }) => key === '004');
    expect(last && tagDates(last.story, '2016-09-19?').map(({ value }) => value)).toEqual([
      '2016-09-19',
      '2016-09-19',
      '2016-09-09',
      '2016-09-10',
      '2016-09-12T19:00:00+03:00',
      '2016-09-14',
      // "Extended for 48 hours more".
      '2016-09-16',
    ]);
  });
});
