import { describe, expect, it } from 'vitest';
import { solvePublication } from '../../src/publication/index.ts';
import { ACTORS, input, solveOne } from './archive.ts';

describe('a stamp in the head of the text is its day', () => {
  it.each([
    ['Bridge shut, mayor says AFP Friday 23 Aug 2013 A bridge was shut on the road north.', '2013-08-23'],
    ['Markets 1449 09.04.2017Get short URL 1285 The bridge was shut.', '2017-04-09'],
    ['The old bridge. By A PAPER on Publish Date May 13, 2016. Photo by hand. It was shut.', '2016-05-13'],
    ['Middle East 2159 18.05.2017(updated 2204 19.05.2017) The bridge was shut.', '2017-05-18'],
  ])('%s', (lead, date) => {
    expect(solveOne({ lead })).toMatchObject({ date, evidence: { method: 'full-date' } });
  });

  it.each([
    ['a weekday that the day is not', 'Bridge shut, mayor says AFP Monday 23 Aug 2013 A bridge was shut.'],
    ['a day on which something was published', 'The plan, published on May 13, 2016, was dropped.'],
    ['a day of the story', 'The bridge was shut on Friday 23 Aug 2013, the mayor told AFP.'],
    ['an agency that reports', 'The mayor told AFP 23 Aug 2013 was a mistake.'],
    ['a day further down', `${'The bridge was shut. '.repeat(40)} AFP Friday 23 Aug 2013`],
  ])('not %s', (_name, lead) => {
    expect(solveOne({ lead }).date).toBeUndefined();
  });

  it('gives a dateline its year', () => {
    const lead = 'Bridge shut, mayor says AFP Friday 23 Aug 2013 A bridge was shut.';
    expect(solveOne({ day: [8, 22], lead }).date).toBe('2013-08-22?');
    expect(solveOne({ day: [9, 22], lead }).date).toBe('XXXX-09-22');
  });
});

describe('a day in digits at the opening', () => {
  const solve = (...leads: string[]): (string | undefined)[] => {
    const inputs = leads.map((lead, index) => input({ key: String(index), lead }));
    const solved = solvePublication(inputs, { actors: ACTORS });
    return inputs.map(({ key }) => solved.get(key)?.date);
  };
  const OPEN = '05-09-2013 A bridge was shut.';

  it('is read where its numbers tell', () => {
    expect(solve('16-11-2014 title: A bridge was shut.', '11/16/2014 A bridge was shut.')).toEqual([
      '2014-11-16',
      '2014-11-16',
    ]);
  });

  it('stays open where they do not', () => {
    expect(solve(OPEN)).toEqual([undefined]);
    expect(solveOne({ lead: OPEN }).evidence.candidates).toEqual(['2013-09-05', '2013-05-09']);
    expect(solve('2254-09-2013 A bridge was shut.', '45-09-2013 A bridge was shut.')).toEqual([undefined, undefined]);
  });

  it('is read by the weekday of the lead', () => {
    // 5 September 2013 is a Thursday, as is 9 May; 4 March 2016 is a Friday, 3 April a Sunday.
    expect(solve('05-09-2013 The bridge was shut, he said on Thursday.')).toEqual([undefined]);
    expect(solve('04-03-2016 The bridge was shut, he said on Friday.')).toEqual(['2016-03-04?']);
  });

  it('is read as the archive’s other stories of that form, if all agree', () => {
    const [first, second] = ['16-11-2014 A bridge was shut.', '27-11-2014 A bridge was shut.'];
    expect(solve(OPEN, first, second)).toEqual(['2013-09-05?', '2014-11-16', '2014-11-27']);
    expect(solve(OPEN, first)[0]).toBeUndefined();
    expect(solve(OPEN, first, second, '11-27-2014 A bridge was shut.')[0]).toBeUndefined();
    expect(
      solve(OPEN, first.replaceAll('-', '/').replace('/2014', '/2014'), second.replaceAll('-', '/'))[0],
    ).toBeUndefined();
  });
});

describe('a weekday beside a day of the text', () => {
  const period = { earliest: '2013-01-01', latest: '2017-12-31' };

  it('is evidence, whatever the house', () => {
    const more = 'It reopened on Monday, September 19.';
    expect(solveOne({ day: [9, 20], more }, { period })).toMatchObject({
      date: '2016-09-20?',
      evidence: { method: 'weekday' },
    });
    expect(solveOne({ day: [9, 20], embed: more }, { period }).date).toBe('XXXX-09-20');
  });

  it.each([
    ['a Monday that was none', 'It was shut on Monday, September 20.', ['weekday-mismatch']],
    ['the same of another year', 'It was shut on Monday, September 20, 2015.', ['weekday-mismatch']],
    ['a true one', 'It was shut on Monday, September 19.', []],
    ['a far one, perhaps of another year', 'It was shut on Monday, March 7.', []],
  ])('%s', (_name, more, rules) => {
    expect(solveOne({ day: [9, 20, 2016], more }).warnings.map(({ rule }) => rule)).toEqual(rules);
  });
});
