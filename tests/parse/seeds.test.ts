import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../scripts/evaluate/corpora.ts';
import { readSeedGold } from '../../scripts/evaluate/parse.ts';
import { parseOriginal } from '../../src/parse/index.ts';

const gold = readSeedGold();
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
const seeds = readSeeds();

describe.skipIf(gold.size === 0 || seeds.length === 0)('the seeds beside the project', () => {
  it.each(seeds)('$name', ({ name, bytes }) => {
    const { story, problems } = parseOriginal(bytes, name);
    const wanted = gold.get(name);
    expect(problems).toEqual([]);
    expect(story?.title).toBe(wanted?.headline);
    expect(story?.deck).toBe(wanted?.deck);
    expect(story?.source).toBe(wanted?.agency);
    expect(story?.language).toBe('en');
    expect(story?.dateline?.text).toBe(wanted?.dateline?.raw);
    expect(story?.dateline?.place?.toLowerCase()).toBe(wanted?.dateline?.place.toLowerCase());
    const headings = story?.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => spaced(text));
    expect(headings).toEqual(wanted?.sections.map(({ heading }) => spaced(heading)));
    expect(story?.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(wanted?.paragraphs ?? 0);
  });
});
