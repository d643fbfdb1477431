import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, parseEdtf, weekday } from '../../src/model/edtf.ts';

describe('parseEdtf', () => {
  it.each([
    ['2016-09-20', { precision: 'day', first: '2016-09-20', last: '2016-09-20' }],
    ['2016-09-20?', { uncertain: true, first: '2016-09-20' }],
    ['2016-02', { precision: 'month', first: '2016-02-01', last: '2016-02-29' }],
    ['2016', { precision: 'year', last: '2016-12-31' }],
    ['198X', { precision: 'decade', first: '1980-01-01', last: '1989-12-31' }],
    ['2015-24', { precision: 'season', first: '2015-12-01', last: '2016-02-29' }],
    ['2015-36', { precision: 'season', first: '2015-10-01', last: '2015-12-31' }],
    ['2016-09-19/2016-09-25', { precision: 'interval', first: '2016-09-19', last: '2016-09-25' }],
    ['2016-01/2016-06', { precision: 'interval', first: '2016-01-01', last: '2016-06-30' }],
    ['2016-09-12/..', { precision: 'interval', first: '2016-09-12' }],
    ['2016-09-12T19:00:00+03:00', { precision: 'instant', first: '2016-09-12' }],
    ['XXXX-09-20', { precision: 'day', yearOpen: true }],
    ['XXXX-02-29', { yearOpen: true }],
    ['XXXX-09-12/XXXX-09-19', { precision: 'interval', yearOpen: true }],
  ])('%s', (value, expected) => {
    expect(parseEdtf(value)).toMatchObject(expected);
  });

  it.each([
    '',
    '?',
    '/',
    '../..',
    '2016-13',
    '2016-09-31',
    '2015-02-29',
    'XXXX-02-30',
    '2016-09-25/2016-09-19',
    '2016-9-2',
    'today',
    '2016-W38',
    '2016-09-12T25:00',
  ])('refuses “%s”', (value) => {
    expect(parseEdtf(value)).toBeUndefined();
  });
});

describe('days', () => {
  it('are counted over months, leap days and years', () => {
    expect(addDays('2016-02-28', 1)).toBe('2016-02-29');
    expect(addDays('2016-01-01', -1)).toBe('2015-12-31');
    expect(daysBetween('2015-12-31', '2016-03-01')).toBe(61);
    expect(weekday('2016-09-20')).toBe(2);
    expect(isDay('2100-02-29')).toBe(false);
  });
});
