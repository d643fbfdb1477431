import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOriginal } from '../../src/parse/index.ts';
import { foldLines, restore } from '../../src/parse/restore.ts';
import { everyText } from '../../scripts/evaluate/originals.ts';
import { parse } from './parse.ts';

const FRAGMENTS = [
  'MOSCOW, September 20. /TASS/.',
  'Road opens after two weeks',
  'Advertisement',
  'By Jane Doe',
  '— Border News (@border) September 16, 2016',
  'https://t.co/x',
  'All news',
  'The envoys met on Tuesday, he said.',
  'Wed 05 Apr 2017',
  '# ',
  '## ',
  '> ',
  '* ',
  '*',
  '**',
  '_',
  '`',
  '``',
  '[a](b)',
  '![a](b)',
  '<b>',
  '&amp;',
  '\\*',
  '---',
  '===',
  '\u00a0',
  '\u200b',
  '\t',
  '  ',
  '    ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '\v',
  '\u2028',
  '“',
  '”',
  '...',
  'a',
  'é',
  '😀',
  '\ufeff',
  '1. ',
  ':quote[x]',
  '19:00',
];
const HEADS = ['', '', '---\ntitle: Road opens\ndate: 2016-03-03\n---\n', '---\n\n---\n', '---\ntitle: a: b\n---\n\n'];
const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join(''));

/** Promise 1, and that blocks are what they say. */
function holds(bytes: Uint8Array, name: string): void {
  const { story } = parseOriginal(bytes, name);
  if (!story) return;
  expect(restore(story)).toBe(foldLines(story.decoded));
  expect(story.body).toBe(story.blocks.map((block) => block.text).join('\n\n'));
  for (const block of story.blocks) expect(story.body.slice(block.start, block.end)).toBe(block.text);
  const { dateline } = story;
  if (dateline?.span) expect(story.body.slice(dateline.span.start, dateline.span.end)).toBe(dateline.text);
  if (dateline?.placeSpan)
    expect(story.body.slice(dateline.placeSpan.start, dateline.placeSpan.end)).toBe(dateline.place);
}

describe('nothing is lost, nothing invented', () => {
  it.each(['1.txt', '1.md'])('in any text, as %s', (name) => {
    fc.assert(
      fc.property(fc.constantFrom(...HEADS), text, (head, source) =>
        holds(new TextEncoder().encode(head + source), name),
      ),
      { numRuns: 600, seed: 1 },
    );
  });

  it('notices a lost character, an added one and a wrong place', () => {
    const story = parse('All news\n\nRoad opens after two weeks\n\nGENEVA, March 3 (AP) - The envoys met.');
    expect(restore(story)).toBe(foldLines(story.decoded));
    const [block] = story.blocks;
    if (!block) throw new Error('no block');
    expect(restore({ ...story, blocks: [{ ...block, text: block.text.slice(1) }] })).not.toBe(foldLines(story.decoded));
    expect(restore({ ...story, removed: [] })).not.toBe(foldLines(story.decoded));
    expect(() => restore({ ...story, removed: [{ text: 'All news', reason: 'x', at: 1 }] })).toThrow(
      'does not stand at 1',
    );
  });

  const texts = [...everyText()].filter(
    ({ set }, index) => set !== 'tass-datelines' && (set !== 'reuters21578' || index % 20 === 0),
  );

  it.skipIf(texts.length === 0)('in the seeds and corpora beside the project', () => {
    for (const { name, bytes } of texts) holds(bytes, name);
  });

  it.skipIf(texts.length === 0)('in them, read as Markdown', () => {
    for (const { name, bytes } of texts.filter((_, index) => index % 5 === 0))
      holds(bytes, name.replace(/\.txt$/, '.md'));
  });
});

describe('large texts', () => {
  const sentence = 'The envoys met on Tuesday, he said, and (Reuters) - MOSCOW, September 20 "spoke" *about* [it](x. ';

  it.each(['1.txt', '1.md'])('one line of 2 MB is one paragraph, as %s', (name) => {
    const story = parse(sentence.repeat(Math.ceil(2_000_000 / sentence.length)), name);
    expect(story.blocks).toHaveLength(1);
  });

  it('Markdown nested beyond reason is read as literal text', () => {
    const { story, problems } = parseOriginal(new TextEncoder().encode('> '.repeat(1000)), '1.md');
    expect(story?.removed).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'warning', rule: 'markdown-literal' }]);
  });

  it.each(['(', '/', ',', 'A', ' ', '-', '*', '_', '[', '`', '<', '>', '&', '#', 'MOSCOW ', '20 ', '\u00a0'])(
    'half a megabyte of %j does not hang',
    (character) => {
      parseOriginal(new TextEncoder().encode(character.repeat(500_000 / character.length)), '1.txt');
    },
  );
});
