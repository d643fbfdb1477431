import { describe, expect, test } from 'vitest';
import { resolveActors, resolveOffices, type Records } from '../../../src/annotate/actors/index.ts';
import type { EntityKind } from '../../../src/model/annotation.ts';
import { namesIn, NO_RECORDS, recordsOf, shown, storyOf } from './resolve.ts';

const names: Readonly<Record<string, EntityKind>> = { 'Ola Hansen': 'person', 'Abdullah Gul': 'person' };

/** The people of one story, as `text=id`; `date` is that of its publication. */
function people(text: string, date?: string, records: Records = NO_RECORDS): string[] {
  const story = storyOf(text);
  const inputs = [{ key: 'a', story, names: namesIn(story, names) }];
  const dates = new Map(date === undefined ? [] : [['a', date]]);
  const { mentions, actors } = resolveOffices(inputs, resolveActors(inputs, records), dates, records);
  const found = (mentions.get('a') ?? []).filter(({ kind }) => kind === 'person');
  expect(found.every(({ id }) => actors.has(id))).toBe(true);
  return found.map(shown);
}

describe('an office and the day of the story give the holder', () => {
  test.each<[text: string, date: string, expected: string[]]>([
    ['The Turkish president spoke.', '2016-09-20', ['Turkish president=recep-tayyip-erdogan']],
    ['The Turkish\nprime minister spoke.', '2012-03', ['Turkish\nprime minister=recep-tayyip-erdogan']],
    ['The Russian foreign minister spoke.', '2003-09-20', ['Russian foreign minister=igor-ivanov']],
    ['The Russian foreign minister spoke.', '2016-09-20?', ['Russian foreign minister=sergei-lavrov']],
    ['Then the US secretary of state left.', '1987-03-02', ['secretary of state=george-shultz']],
    ['Then the pope left, and the Pope smiled.', '1987-03-02', ['pope=pope-john-paul-ii', 'Pope=pope-john-paul-ii']],
    ['Egypt’s president agreed.', '2016-09-20', ['president=abdel-fattah-el-sisi']],
    ['The president of Egypt agreed.', '2016-09-20', ['president=abdel-fattah-el-sisi']],
    ['The NATO secretary general agreed.', '2016-09-20', ['secretary general=jens-stoltenberg']],
    [
      'Former Turkish president Abdullah Gul met the Turkish president.',
      '2016-09-20',
      ['Abdullah Gul=abdullah-gul', 'Turkish president=recep-tayyip-erdogan'],
    ],
  ])('%s %s', (text, date, expected) => {
    expect(people(text, date).map((one) => one.replace(/\s+/g, ' '))).toEqual(
      expected.map((one) => one.replace(/\s+/g, ' ')),
    );
  });

  test.each<[why: string, text: string, date: string | undefined]>([
    ['nothing is known of the date', 'The Turkish president spoke.', undefined],
    ['the year is open', 'The Turkish president spoke.', 'XXXX-09-20'],
    ['two held it in the time', 'The Turkish prime minister spoke.', '2014'],
    ['no record says who', 'The Tongan prime minister spoke.', '2016-09-20'],
    ['it is another office', 'The former Turkish president and the Turkish vice president left.', '2016-09-20'],
    ['it is not held yet', 'The US president-elect and the Turkish president candidate spoke.', '2016-09-20'],
    ['it is about to be held', 'She wants to become the Turkish president.', '2016-09-20'],
    ['it is a plural', 'The Turkish presidents met.', '2016-09-20'],
    ['a name follows', 'The Turkish president Xyz left.', '2016-09-20'],
    ['the sentence is of another year', 'In 1999 the Turkish president was ill.', '2016-09-20'],
    ['it is somebody’s property', 'The Turkish president’s spokesman was ill.', '2016-09-20'],
  ])('none where %s', (_, text, date) => expect(people(text, date)).toEqual([]));

  test('a story that gives the office to somebody is believed', () => {
    const text = 'Turkish President Ola Hansen came late. The Turkish president left early.';
    expect(people(text, '2016-09-20')).toEqual(['Ola Hansen=ola-hansen', 'Turkish president=ola-hansen']);
  });

  test('an office that a person of the story had at another time is not hers now', () => {
    const text = 'Vladimir Putin spoke. The Russian prime minister listened.';
    expect(people(text, '2009-09-20')).toContain('Russian prime minister=vladimir-putin');
    expect(people(text, '2016-09-20')).toContain('Russian prime minister=dmitry-medvedev');
  });

  test('a record of a person gives an office, a ban takes it', () => {
    const text = 'The Tongan prime minister spoke.';
    const role = { title: 'prime minister', of: 'tonga', from: '2010' };
    const record = { name: 'Ola Hansen', kind: 'person' as const, roles: [role] };
    expect(people(text, '2016-09-20', recordsOf({ 'ola-hansen': record }))).toEqual([
      'Tongan prime minister=ola-hansen',
    ]);
    expect(people(text, '2016-09-20', recordsOf({ 'ola-hansen': { ...record, banned: true } }))).toEqual([]);
  });
});

describe('the day of the story tells namesakes apart', () => {
  const surnames: Readonly<Record<string, EntityKind>> = {
    Stoltenberg: 'person',
    Bush: 'person',
    'Ola Bush': 'person',
  };
  const ids = (text: string, date: string): string[] => {
    const story = storyOf(text);
    const inputs = [{ key: 'a', story, names: namesIn(story, surnames) }];
    const resolved = resolveOffices(inputs, resolveActors(inputs, NO_RECORDS), new Map([['a', date]]), NO_RECORDS);
    return (resolved.mentions.get('a') ?? []).map(({ id }) => id);
  };

  test.each<[text: string, date: string, expected: string[]]>([
    ['Mr Stoltenberg spoke.', '1987-03-02', ['gerhard-stoltenberg']],
    ['Mr Stoltenberg spoke.', '2016-03-02', ['jens-stoltenberg']],
    ['Vice President Bush spoke.', '1987-03-02', ['george-h-w-bush']],
    ['President Bush spoke.', '2003-03-02', ['george-w-bush']],
    ['Banker Ola Bush met vice president Bush.', '1987-03-02', ['ola-bush', 'ola-bush']],
    ['The FSB spoke.', '2016-03-02', ['federal-security-service']],
    ['The Lincoln bank FSB spoke.', '1987-03-02', []],
  ])('%s %s', (text, date, expected) => expect(ids(text, date)).toEqual(expected));
});
