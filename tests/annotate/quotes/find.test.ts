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

describe('a mark that a scraper swapped or lost', () => {
  it.each([
    [
      'two single marks for a double one',
      '“Our leaders,’’ he said, “risk having blood on their hands.’’',
      ['“Our leaders,’’', '“risk having blood on their hands.’’'],
    ],
    ['two behind a single one', '“He said ‘we won’’’ and left.', ['“He said ‘we won’’’']],
    [
      'the closing one, behind a verb of speech, at the end of a paragraph',
      'Varin said "free trade would help the gates.',
      ['"free trade would help the gates.'],
    ],
    [
      'the closing one before the next quotation',
      '"The gate is old. "It will open," he said.',
      ['"The gate is old.', '"It will open,"'],
    ],
    [
      'the opening one of a paragraph that is all speech',
      'They believe in the gate and it is old. He has done a good job.”',
      ['They believe in the gate and it is old. He has done a good job.”'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });
  it.each([
    ['a lone closing mark behind one sentence', 'It is a lock called Old by many and loved.”'],
    ['a lone closing mark where the reporter speaks', 'The gate is old. Varin said it was open and broken.”'],
    ['a mark that opens in the middle of nothing', 'The gate "old as it is stays open.'],
    ['data that a scraper left', 'x {"width":"640","a":"b c d","e":"f","text":"I have never felt this before."}'],
  ])('leaves %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
  it('keeps a quotation beside a lone pair of data', () => {
    expect(found('He typed {"width":"640"} and said "It works now." Then he left.')).toContain('"It works now."');
  });
});
