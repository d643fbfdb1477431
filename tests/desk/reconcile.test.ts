import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropAgency, reconcile } from '../../src/desk/reconcile.ts';
import type { Annotations } from '../../src/desk/reconcile.ts';
import type { DateMention, Mention, Quotation, Span } from '../../src/model/annotation.ts';
import { layOutBlocks } from '../../src/model/story.ts';

const { body, blocks } = layOutBlocks([
  { kind: 'paragraph', text: '"We met the mayor of Oslo on 3 May," Hansen said.' },
  { kind: 'paragraph', text: 'The Oslo talks go on in May.' },
]);

function span(text: string, from = 0): Span & { text: string } {
  const start = body.indexOf(text, from);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + text.length, text };
}
const mention = (text: string): Mention => ({ ...span(text), id: 'x', kind: 'place', rule: 'name' });
const date = (text: string): DateMention => ({ ...span(text), value: '2016-05-03', rule: 'full' });
const quote = (text: string): Quotation => ({ ...span(text), grade: 'none' });
const texts = (found: Annotations): string[] =>
  [...found.mentions, ...found.dates, ...found.quotes].map(({ text }) => text);

describe('reconcile', () => {
  const cases: [name: string, given: Partial<Annotations>, left: string[]][] = [
    [
      'a quote holds names and dates',
      {
        mentions: [mention('Oslo')],
        dates: [date('on 3 May')],
        quotes: [quote('"We met the mayor of Oslo on 3 May,"')],
      },
      ['Oslo', 'on 3 May', '"We met the mayor of Oslo on 3 May,"'],
    ],
    [
      'a name over the edge of a quote goes',
      { mentions: [mention('May," Hansen')], quotes: [quote('"We met the mayor of Oslo on 3 May,"')] },
      ['"We met the mayor of Oslo on 3 May,"'],
    ],
    ['a name over the edge of a block goes', { mentions: [mention('said.\n\nThe')] }, []],
    ['a quote over the edge of a block goes', { quotes: [quote('Hansen said.\n\nThe Oslo')] }, []],
    ['the longer of two names stays', { mentions: [mention('Oslo'), mention('mayor of Oslo')] }, ['mayor of Oslo']],
    [
      'the longer stays, be it the name',
      { mentions: [mention('The Oslo talks')], dates: [date('Oslo talks')] },
      ['The Oslo talks'],
    ],
    ['on the same words the date stays', { mentions: [mention('May')], dates: [date('May')] }, ['May']],
    [
      'the outer of two quotes stays',
      { quotes: [quote('mayor of Oslo'), quote('We met the mayor of Oslo')] },
      ['We met the mayor of Oslo'],
    ],
    [
      'a quote inside a name goes',
      { mentions: [mention('The Oslo talks')], quotes: [quote('Oslo talks')] },
      ['The Oslo talks'],
    ],
    ['neighbors keep apart', { mentions: [mention('Hansen'), mention('mayor')] }, ['mayor', 'Hansen']],
  ];
  test.each(cases)('%s', (_name, given, left) => {
    expect(texts(reconcile(blocks, { mentions: [], dates: [], quotes: [], ...given }))).toEqual(left);
  });

  test('of a name and a date on the same words, it is the date that stays', () => {
    const found = reconcile(blocks, { mentions: [mention('May')], dates: [date('May')], quotes: [] });
    expect(found.dates).toHaveLength(1);
  });

  test('whatever is found, what is left nests', () => {
    const anySpan = fc.tuple(fc.nat(body.length - 1), fc.integer({ min: 1, max: 40 })).map(([start, length]) => {
      const end = Math.min(body.length, start + length);
      return { start, end, text: body.slice(start, end) };
    });
    fc.assert(
      fc.property(fc.array(anySpan), fc.array(anySpan), fc.array(anySpan), (names, days, quotes) => {
        const left = reconcile(blocks, {
          mentions: names.map((at) => ({ ...at, id: 'x', kind: 'person', rule: 'name' })),
          dates: days.map((at) => ({ ...at, value: '2016', rule: 'year' })),
          quotes: quotes.map((at) => ({ ...at, grade: 'none' })),
        });
        const inline = [...left.mentions, ...left.dates];
        const inside = (a: Span, b: Span): boolean => b.start <= a.start && a.end <= b.end;
        const apart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;
        for (const a of inline) for (const b of inline) expect(a === b || apart(a, b)).toBe(true);
        for (const a of left.quotes) for (const b of left.quotes) expect(a === b || apart(a, b)).toBe(true);
        for (const a of inline) for (const b of left.quotes) expect(apart(a, b) || inside(a, b)).toBe(true);
        for (const a of [...inline, ...left.quotes]) expect(blocks.some((block) => inside(a, block))).toBe(true);
      }),
    );
  });
});

describe('dropAgency', () => {
  const dateline = { text: 'The Oslo talks', span: span('The Oslo talks'), placeSpan: span('Oslo', 55) };
  test.each([
    ['the place of a dateline stays', mention('Oslo talks'), false],
    ['a name beyond the dateline stays', mention('Hansen'), true],
  ])('%s', (_name, given, stays) => {
    expect(dropAgency([given], dateline)).toHaveLength(stays ? 1 : 0);
  });
  test('the place itself stays, and without a dateline all does', () => {
    const place = { ...mention('Oslo'), ...span('Oslo', 55) };
    expect(dropAgency([place], dateline)).toEqual([place]);
    expect(dropAgency([place], undefined)).toEqual([place]);
    expect(dropAgency([place], { text: 'outside' })).toEqual([place]);
  });
});
