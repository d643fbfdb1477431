import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagDates } from '../../../src/annotate/dates/index.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { layOutBlocks } from '../../../src/model/story.ts';
import { tag, told } from './tag.ts';

describe('an open year', () => {
  it.each([
    ['It began on September 12.', ['September 12 = XXXX-09-12']],
    ['It was hit yesterday.', ['yesterday = XXXX-09-19']],
    ['It fell three days ago.', ['three days ago = XXXX-09-17']],
    ['It was signed in 2015.', ['2015 = 2015']],
    ['It fell last month.', ['last month = XXXX-08']],
    // Nothing says what day of the week the day is.
    ['It began on Monday.', []],
    ['It fell last week.', []],
    ['It fell last year and in the third quarter.', []],
  ])('%s', (text, expected) => {
    expect(told(text, 'XXXX-09-20')).toEqual(expected);
  });

  it.each([
    ['TASS', ['XXXX-09-20', 'XXXX-09-20', 'XXXX-09-19']],
    // Of another house Tuesday may be the day before.
    ['AP', ['XXXX-09-20']],
  ])('lets the weekday of the lead fix the others for %s', (source, expected) => {
    const body = 'OSLO, September 20. The envoy told reporters on Tuesday of strikes. They began on Monday.';
    const dateline = {
      text: body.slice(0, 19),
      source,
      day: { month: 9, day: 20 },
      span: { start: 0, end: 19 },
      daySpan: { start: 6, end: 18 },
    };
    expect(
      tagDates({ ...layOutBlocks([{ kind: 'paragraph', text: body }]), dateline }, 'XXXX-09-20').map(
        ({ value }) => value,
      ),
    ).toEqual(expected);
  });

  it('does not count across the end of February', () => {
    expect(told('It was hit yesterday.', 'XXXX-03-01')).toEqual([]);
  });
});

describe('other anchors', () => {
  it('marks only what needs none where there is none', () => {
    expect(told('On May 3, 2014 and September 12 and yesterday and on Monday.', null)).toEqual([
      'May 3, 2014 = 2014-05-03',
      'September 12 = XXXX-09-12',
    ]);
  });

  it('hands no question mark on', () => {
    expect(told('It was hit yesterday and on Monday.', '2016-09-20?')).toEqual([
      'yesterday = 2016-09-19',
      'Monday = 2016-09-19',
    ]);
  });

  it.each([
    ['2016-09', 'They met last month and last year.', ['last month = 2016-08', 'last year = 2015']],
    ['2016', 'They met last year and yesterday and on Monday.', ['last year = 2015']],
  ])('from %s takes what that gives', (anchor, text, expected) => {
    expect(told(text, anchor)).toEqual(expected);
  });
});

describe('datelines and embeds', () => {
  const lead = 'OSLO, September 20. /TASS/. The envoy told reporters on Tuesday.';
  const dateline = {
    text: 'OSLO, September 20. /TASS/.',
    place: 'OSLO',
    day: { month: 9, day: 20 },
    span: { start: 0, end: 27 },
    daySpan: { start: 6, end: 18 },
  };

  it('marks the day of the dateline once', () => {
    const story = { ...layOutBlocks([{ kind: 'paragraph', text: lead }]), dateline };
    expect(tagDates(story, '2016-09-20?').map(({ text, value, rule }) => [text, value, rule])).toEqual([
      ['September 20', '2016-09-20', 'dateline'],
      ['Tuesday', '2016-09-20', 'weekday-past'],
    ]);
    expect(tagDates(story, undefined).map(({ value }) => value)).toEqual(['XXXX-09-20']);
  });

  it("resolves a post's dates by its own", () => {
    const story = layOutBlocks([
      { kind: 'paragraph', text: 'They met yesterday.' },
      { kind: 'embed', text: 'It was hit yesterday\n— Somebody (@some) September 16, 2016' },
      { kind: 'embed', text: 'No date here, but yesterday' },
    ]);
    expect(tagDates(story, '2016-09-20').map(({ text, value, embedded }) => [text, value, embedded])).toEqual([
      ['yesterday', '2016-09-19', undefined],
      ['yesterday', '2016-09-15', true],
      ['September 16, 2016', '2016-09-16', true],
    ]);
  });
});

describe('September 11', () => {
  it.each([
    ['2016-03-18', 'Many were shocked after Sept. 11.', ['Sept. 11 = 2001-09-11']],
    ['2016-03-18', 'The pact was signed on Sept. 11.', ['Sept. 11 = 2015-09-11']],
    ['2001-08-30', 'The fair closes before Sept. 11.', ['Sept. 11 = 2001-09-11']],
  ])('of %s: %s', (anchor, text, expected) => {
    expect(told(text, anchor)).toEqual(expected);
  });
});

describe('sense', () => {
  it.each([
    ['The town fell on Monday.', 'happened'],
    ['The envoys will meet on Friday.', 'planned'],
    ['The town has been cut off since Monday.', 'anchor'],
    ['All must leave by Friday.', 'anchor'],
    ['They cited the September 9 agreement.', 'anchor'],
    ['In a Monday call the envoy agreed.', 'happened'],
    ['They cited the agreements of September 9 on aid.', 'anchor'],
  ])('%s', (text, sense) => {
    expect(tag(text).map((mention) => mention.sense)).toEqual([sense]);
  });
});

describe('every text', () => {
  const words = fc.constantFrom(
    'on',
    'the',
    'Monday',
    'September',
    '12',
    '2016',
    'last',
    'week',
    'a',
    'year',
    'ago',
    '-',
    ',',
    'to',
    '19:00',
    'GMT',
    'May',
    'will',
    'said',
    '.',
    '\n',
    'quarter',
    'third',
    'of',
    '9/11',
    'XXXX',
    '“',
  );
  it('gives spans in order, without overlap, that hold their words and a valid value', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.constantFrom('2016-09-20', '2016-02-29?', 'XXXX-09-20', 'XXXX-02-29', '2016', undefined),
        (list, anchor) => {
          const story = layOutBlocks([{ kind: 'paragraph', text: list.join(' ') }]);
          let edge = 0;
          for (const { start, end, text, value } of tagDates(story, anchor)) {
            expect(start).toBeGreaterThanOrEqual(edge);
            expect(story.body.slice(start, end)).toBe(text);
            expect(parseEdtf(value)).toBeDefined();
            expect(value).not.toMatch(/[?~]/);
            edge = end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
