import { describe, expect, it } from 'vitest';
import { solveOne } from './archive.ts';

const TOLD = 'The plan was dropped, an official told reporters on Tuesday.';
const KERRY = 'U.S. Secretary of State John Kerry spoke too.';

describe('what is stated carries no question mark', () => {
  it.each([
    ['2016-09-20', '2016-09-20'],
    ['2016-09-20T23:30:00-04:00', '2016-09-20'],
    ['20160920', '2016-09-20'],
    ['Sept. 20, 2016', '2016-09-20'],
    ['Tuesday, 20 September 2016', '2016-09-20'],
    ['09/09/2016', '2016-09-09'],
    ['2016-09', '2016-09'],
    ['XXXX-09-20', 'XXXX-09-20'],
    ['2016-09-20?', '2016-09-20?'],
  ])('given as %s', (date, expected) => {
    expect(solveOne({ given: { date } }).date).toBe(expected);
  });

  it.each(['yesterday', '03/04/2016', 'no date', '2016-13-40', ''])('refuses “%s” and says so', (date) => {
    const { date: found, warnings } = solveOne({ given: { date } });
    expect(found).toBeUndefined();
    expect(warnings.map(({ rule }) => rule)).toEqual(['unreadable-date']);
  });

  it('takes a full date of the dateline, the address, the year of the command', () => {
    expect(solveOne({ day: [9, 20, 2016] })).toMatchObject({ date: '2016-09-20', evidence: { method: 'full-date' } });
    expect(solveOne({ day: [9, 20], given: { url: 'https://example.org/2016/09/21/bridge' } })).toMatchObject({
      date: '2016-09-20',
      evidence: { method: 'metadata' },
    });
    expect(solveOne({ day: [9, 20], year: 2016 })).toMatchObject({
      date: '2016-09-20',
      evidence: { method: 'period' },
    });
  });
});

describe('what the evidence decides is inferred', () => {
  it('by weekday and office', () => {
    const { date, evidence } = solveOne({
      day: [9, 20],
      source: 'TASS',
      lead: TOLD,
      more: KERRY,
      actors: ['john-kerry'],
    });
    expect(date).toBe('2016-09-20?');
    expect(evidence.method).toBe('office');
    expect(evidence.candidates).toEqual(['2016-09-20']);
    expect(evidence.because.map(({ leaves }) => leaves?.length)).toEqual([undefined, 5, 2, 1]);
    expect(evidence.because.at(-1)?.rulesOut).toEqual(['2022-09-20']);
  });

  it.each([
    [
      'an apposition',
      'The chief of the US Department of State press service, John Kirby, spoke.',
      ['john-kirby', 'state-department'],
    ],
    ['a surname', 'It was agreed with Secretary of State Kerry.', ['john-kerry']],
    ['an office behind the name', 'John Kerry, the Secretary of State, agreed.', ['john-kerry']],
  ])('by %s', (_name, more, actors) => {
    expect(solveOne({ day: [9, 20], source: 'TASS', lead: TOLD, more, actors }).date).toBe('2016-09-20?');
  });

  it('by a resolution and the period', () => {
    const parts = {
      day: [9, 20] as [number, number],
      source: 'TASS',
      lead: TOLD,
      more: 'It rests on Security Council resolution 2254.',
    };
    expect(solveOne(parts).date).toBe('XXXX-09-20');
    expect(solveOne(parts, { period: { latest: '2020-12-31' } }).date).toBe('2016-09-20?');
  });

  it('by a post and the weekday of the lead', () => {
    const embed = 'Bridge closed\n— Somebody (@some) September 16, 2016';
    expect(solveOne({ lead: 'It was closed, he told journalists on Saturday.', embed })).toMatchObject({
      date: '2016-09-17?',
      evidence: { method: 'embed' },
    });
  });

  it("by the file's name", () => {
    expect(solveOne({ fileName: '20160920-bridge.txt' })).toMatchObject({
      date: '2016-09-20?',
      evidence: { method: 'file-name' },
    });
    expect(solveOne({ day: [9, 20], fileName: 'bridge-2016-09-21.txt' })).toMatchObject({ date: '2016-09-20?' });
  });
});

describe('what is not asserted', () => {
  it.each([
    ['nothing at all', {}, undefined],
    ['a dateline alone', { day: [9, 20] }, 'XXXX-09-20'],
    ['a weekday alone', { day: [9, 20], lead: TOLD }, 'XXXX-09-20'],
    ['a weekday with the agency', { day: [9, 20], source: 'TASS', lead: TOLD }, 'XXXX-09-20'],
    [
      'a person without the office',
      { day: [9, 20], source: 'TASS', lead: TOLD, more: 'John Kerry spoke too.', actors: ['john-kerry'] },
      'XXXX-09-20',
    ],
    [
      'a former office',
      {
        day: [9, 20],
        source: 'TASS',
        lead: TOLD,
        more: 'Former Secretary of State John Kerry spoke.',
        actors: ['john-kerry'],
      },
      'XXXX-09-20',
    ],
    [
      'another office',
      {
        day: [9, 20],
        source: 'TASS',
        lead: TOLD,
        more: 'Deputy Secretary of State John Kerry spoke.',
        actors: ['john-kerry'],
      },
      'XXXX-09-20',
    ],
    [
      "another's office",
      {
        day: [9, 20],
        source: 'TASS',
        lead: TOLD,
        more: 'The Secretary of State spoke ill of John Kerry.',
        actors: ['john-kerry'],
      },
      'XXXX-09-20',
    ],
    [
      'a post without a weekday in the lead',
      { embed: 'Bridge closed\n— Somebody (@some) September 16, 2016' },
      undefined,
    ],
    ['a weekday without a date', { lead: TOLD }, undefined],
    ['a year ahead', { day: [9, 20], more: 'The bridge will reopen in 2018.' }, 'XXXX-09-20'],
    ['a number that is no date', { fileName: 'story-20161399-1234.txt' }, undefined],
  ] as const)('%s', (_name, parts, expected) => {
    expect(
      solveOne({
        ...parts,
        ...('day' in parts && { day: [parts.day[0], parts.day[1]] }),
        ...('actors' in parts && { actors: [...parts.actors] }),
      } as Parameters<typeof solveOne>[0]).date,
    ).toBe(expected);
  });

  it('without an agency known to name its own day, the weekday may be the day before', () => {
    // 20 September 2016 is a Tuesday, of 2017 a Wednesday: both fit "on Tuesday" of most houses.
    const parts = { day: [9, 20] as [number, number], lead: TOLD };
    expect(solveOne(parts, { period: { earliest: '2013-01-01', latest: '2017-12-31' } })).toMatchObject({
      date: 'XXXX-09-20',
      evidence: { candidates: ['2016-09-20', '2017-09-20'] },
    });
    expect(
      solveOne({ ...parts, source: 'TASS' }, { period: { earliest: '2013-01-01', latest: '2017-12-31' } }).date,
    ).toBe('2016-09-20?');
  });

  it('a year that is wide open is one candidate', () => {
    expect(solveOne({ day: [9, 20] }).evidence.candidates).toEqual(['XXXX-09-20']);
  });

  it('what only the edge of the plausible years would decide', () => {
    const parts = {
      day: [3, 3] as [number, number],
      more: 'Prime Minister Margaret Thatcher said no.',
      actors: ['margaret-thatcher'],
    };
    expect(solveOne(parts).date).toBe('XXXX-03-03');
    expect(solveOne(parts, { period: { earliest: '1990-01-01' } }).date).toBe('1990-03-03?');
  });

  it('when facts speak against each other', () => {
    const { date, warnings } = solveOne({
      day: [9, 21],
      source: 'TASS',
      lead: TOLD,
      more: KERRY,
      actors: ['john-kerry'],
    });
    expect(date).toBe('XXXX-09-21');
    expect(warnings.map(({ rule }) => rule)).toEqual(['date-contradiction']);
  });
});

describe('warnings', () => {
  it.each([
    ['a Tuesday that was none', { day: [9, 23, 2016], lead: TOLD }, ['weekday-mismatch']],
    ['the day before', { day: [9, 21, 2016], lead: TOLD }, []],
    ['a given date far from the dateline', { day: [9, 20], given: { date: '2016-09-25' } }, ['date-mismatch']],
    ['a given date beside the dateline', { day: [9, 20], given: { date: '2016-09-21' } }, []],
    ['New Year between them', { day: [12, 31], given: { date: '2017-01-01' } }, []],
  ] as const)('%s', (_name, parts, rules) => {
    expect(
      solveOne({ ...parts, day: [...parts.day] as [number, number, number?] }).warnings.map(({ rule }) => rule),
    ).toEqual(rules);
  });
});
