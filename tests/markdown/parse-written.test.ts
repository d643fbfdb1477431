import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/read-body.ts';
import { parseWritten } from '../../src/markdown/parse-written.ts';

/** A tree without the places of its nodes in the source. */
const bare = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)));

/** Pieces that Markdown or the dialect could take for markup, and what stands around them. */
const PIECES = [
  'a', 'word', 'Ä', '1', ' ', ' ', '\n', '\n\n', '\n\n', '.', ')', '(', '[', ']', '{', '}', '"', "'", '!', '*', '_', '`', '~',
  '<', '>', '&', '&amp;', '&#10;', '#', '## ', '> ', '> [!embed]\n', '>\n', '- ', '+ ', '1. ', '===', '---', '\\', ':', '::',
  ':quote[', '](actor:a-b)', '](place:x)', '](date:2016-09-20)', '](date:', '](http://x)', '[x]', ']{by=a-b}', '{by=a}',
  ']{by=a grade=inferred rule=pronoun}', ']{checked="A B"}', ']{class=a by=b}', ']{by=a with=b,c via=d}', ']{by=a by=b}', ']{id=a}', '@', 'http://x', '|', '=', '\t', '\u00A0', '\u2028', '\\[', '\\:',
  '[a](actor:b)', ':quote["a"]{by=b}',
]; // prettier-ignore

const documents = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('what the writer writes', () => {
  test.each([
    ['One.\n\nTwo\nlines.\n'],
    ['## What *was* said', false],
    ['## What was said\n\nOne.'],
    ['[PARIS](place:paris), [March 3](date:XXXX-03-03) - <[Airbus](actor:airbus)> said \\<AB> 1\\. a_b AT&T [sic] it!'],
    [':quote["We [all] know, [Peskov](actor:dmitry-peskov)"]{by=dmitry-peskov grade=inferred rule=pronoun} at 19:00.'],
    [':quote["One"]{by=a checked="A. B"} and :quote["two"]{by=a with=b,c via=d checked="C"} and :quote["three"].'],
    ['> [!embed]\n> A post [on Monday](date:2016-09-19)\n>\n> and more'],
    ['**bold**', false],
    ['a &amp; b', false],
    ['- a list', false],
    ['Title\n===', false],
    ['a\n- b', false],
    ['[a]: http://x\n\n[a]', false],
    ['<http://x.org>', false],
    ['[a](http://x.org)', false],
    ['ends with two spaces  \nand goes on', false],
    [':quote[never closed', false],
  ])('%j is read here, or left to the whole parser', (markdown, written = true) => {
    const tree = parseWritten(markdown);
    expect(tree !== undefined).toBe(written);
    if (tree) expect(bare(tree)).toEqual(bare(parseMarkdown(markdown)));
  });

  test('is never read as another tree than by the whole parser', () => {
    let read = 0;
    fc.assert(
      fc.property(documents, (markdown) => {
        const tree = parseWritten(markdown);
        if (!tree) return;
        read += 1;
        expect(bare(tree)).toEqual(bare(parseMarkdown(markdown)));
      }),
      {
        numRuns: Number(process.env['RUNS'] ?? 3000),
        ...(process.env['SEED'] && { seed: Number(process.env['SEED']) }),
      },
    );
    expect(read).toBeGreaterThan(300);
  });
});
