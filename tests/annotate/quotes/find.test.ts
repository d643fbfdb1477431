import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/annotate/quotes/find.ts';
import { storyOf } from './story.ts';

const found = (...paragraphs: string[]): string[] => {
  const story = storyOf(...paragraphs);
  return findQuotations(story.blocks).map(({ start, end }) => story.body.slice(start, end));
};

describe('marks of every typography', () => {
  it.each([
    ['straight', '"The lock is shut," he said.', ['"The lock is shut,"']],
    ['curly', 'He said: “The lock is shut.”', ['“The lock is shut.”']],
    ['single curly', '‘The lock’s shut,’ he said.', ['‘The lock’s shut,’']],
    ['single straight', "'The lock isn't open,' he said.", ["'The lock isn't open,'"]],
    ['guillemets', '«The lock is shut», he said.', ['«The lock is shut»']],
    ['low and high', 'He said „the lock is shut“ again.', ['„the lock is shut“']],
    ['treebank', "``The lock is shut,'' he said.", ["``The lock is shut,''"]],
    [
      'doubled apostrophes',
      "''The lock is shut,'' he said. ''It stays shut.''",
      ["''The lock is shut,''", "''It stays shut.''"],
    ],
    ['split', '"The lock," he said, "is shut."', ['"The lock,"', '"is shut."']],
    [
      'space before the closing mark',
      '"We saw it with regret, " he said. "It is late."',
      ['"We saw it with regret, "', '"It is late."'],
    ],
    ['spaces on both sides', 'He said " the lock is shut " twice.', ['" the lock is shut "']],
    ['nested: the outermost', '“He told me ‘go home’ and left,” she said.', ['“He told me ‘go home’ and left,”']],
    ['nested the British way', '‘He told me “go home” and left,’ she said.', ['‘He told me “go home” and left,’']],
    ['curly in curly', '“They call it “the pit” here,” she said.', ['“They call it “the pit” here,”']],
    [
      'brackets inside',
      '"The keeper (of the lock) left [early]," he said.',
      ['"The keeper (of the lock) left [early],"'],
    ],
    ['over a line break', 'He said "the lock\nis shut" again.', ['"the lock\nis shut"']],
    ['plural apostrophe inside', '‘The rebels’ leader has fled,’ she said.', ['‘The rebels’ leader has fled,’']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what is no quotation', () => {
  it.each([
    ['apostrophes', "The keeper's dog didn't bark at the sailors' boats."],
    ['curly apostrophes', 'The keeper’s dog didn’t bark at the sailors’ boats.'],
    ['decades', "In the '90s and the ’80s the lock was shut."],
    ['clipped words', "Salt 'n' vinegar; get 'em while they're hot."],
    ['inches', 'The gate is 12" wide and the keeper 6\'2" tall.'],
    ['a lone mark', 'The keeper " left early.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('an embedded post', () => {
    expect(found('Plain words.', '> "Look at this," he wrote — A (@a) September 16, 2016')).toEqual([]);
  });
});

describe('marks that the scraper lost', () => {
  it('a missing closing mark ends at the cue and shifts nothing', () => {
    expect(found('"The gate broke, Varin said. "We will mend it," he added.')).toEqual([
      '"The gate broke,',
      '"We will mend it,"',
    ]);
  });
  it('a missing opening mark begins with the paragraph', () => {
    expect(found('The gate broke last night," Varin said. "We will mend it."')).toEqual([
      'The gate broke last night,"',
      '"We will mend it."',
    ]);
  });
  it('a stray mark stays in its paragraph', () => {
    expect(found('The gate" broke last night.', '"We will mend it," he said.')).toEqual(['"We will mend it,"']);
  });
});

describe('a quotation over paragraphs', () => {
  it('is one in each paragraph, opened again and closed once', () => {
    expect(
      found('“The gate broke,” he said. “We saw it go.', '“Then the water came.', '“We ran.”', 'He left.'),
    ).toEqual(['“The gate broke,”', '“We saw it go.', '“Then the water came.', '“We ran.”']);
  });
  it('never crosses into the next paragraph', () => {
    for (const text of found('He said "the gate', 'broke" last night.')) expect(text).not.toContain('\n\n');
  });
});

describe('hostile text', () => {
  it('takes a long line of marks in its stride', () => {
    const text = `"a ' “b ”c ‘ `.repeat(8000);
    expect(() => found(text)).not.toThrow();
  });
});
