import { describe, expect, it } from 'vitest';
import { outline, parse, removals } from './parse.ts';

const LEAD = 'MOSCOW, September 20. /TASS/. The envoys met for the third time, the ministry said on Tuesday.';
const BODY = 'They spoke for an hour about the border and the road that leads there, an official said.';

describe('blank lines part paragraphs', () => {
  const story = parse(
    [
      'All news',
      'Envoys see little hope for the border road',
      'The ministry says "it would help" to open it',
      LEAD,
      BODY,
      'A road in ruins\u00a0',
      BODY,
      'More about it:',
      BODY,
    ].join('\n\n'),
  );

  it('finds title, deck and dateline', () => {
    expect(story.title).toBe('Envoys see little hope for the border road');
    expect(story.deck).toBe('The ministry says "it would help" to open it');
    expect(story.dateline).toMatchObject({
      text: 'MOSCOW, September 20. /TASS/.',
      place: 'MOSCOW',
      day: { month: 9, day: 20 },
    });
    expect(story.source).toBe('TASS');
    expect(story.language).toBe('en');
  });

  it('keeps the dateline in the body and says where', () => {
    const { span, daySpan, placeSpan } = story.dateline ?? {};
    expect(story.body.slice(span?.start, span?.end)).toBe('MOSCOW, September 20. /TASS/.');
    expect(story.body.slice(daySpan?.start, daySpan?.end)).toBe('September 20');
    expect(story.body.slice(placeSpan?.start, placeSpan?.end)).toBe('MOSCOW');
  });

  it('tells headings from paragraphs and keeps their no-break space', () => {
    expect(story.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'A road in ruins\u00a0',
    ]);
  });

  it('removes the menu, with its place', () => {
    expect(story.removed).toEqual([{ text: 'All news', reason: 'site furniture', at: 0 }]);
  });

  it('says where title and deck stand', () => {
    expect(story.decoded.slice(story.titleSpan?.start, story.titleSpan?.end)).toBe(story.title);
    expect(story.decoded.slice(story.deckSpan?.start, story.deckSpan?.end)).toBe(story.deck);
  });
});

describe('every line a paragraph', () => {
  it('takes a summary before the story as deck', () => {
    const story = parse(
      [
        'Minister: rebels use the truce to regroup',
        'Rebel groups that were to leave the border road under the truce are using the pause to regroup, the defense minister said.',
        '“We agreed that the rebels would leave the border road. They are regrouping instead.” Anna Petrova told reporters on Saturday.',
        'The groups and the government agreed last week on a pause that was to open the road to the border for aid.',
        'Both sides say the other broke it.',
      ].join('\n'),
    );
    expect(story.deck).toMatch(/^Rebel groups that were/);
    expect(outline(story)).toHaveLength(3);
  });

  it('leaves a lead that names its day in the body', () => {
    const lead =
      'The defense minister said on Saturday that rebel groups are using the truce to regroup on the border road.';
    const story = parse(
      ['Minister: rebels use the truce to regroup', lead, `${BODY} On Sunday it rained.`, BODY, BODY].join('\n'),
    );
    expect(story.deck).toBeUndefined();
    expect(story.blocks[0]?.text).toBe(lead);
  });
});

describe('hard-wrapped lines', () => {
  it('stay as line ends; indented lines begin paragraphs', () => {
    const story = parse(
      'MINISTRY OPENS BORDER ROAD\n\n    NEW YORK, March 3 - The ministry opened the road to the\nborder after two weeks, an official said on Tuesday in the\ncapital.\n    Trucks began to pass within the hour, and the queue was\ngone by noon.\n',
    );
    expect(story.title).toBe('MINISTRY OPENS BORDER ROAD');
    expect(outline(story)).toEqual([
      'paragraph: NEW YORK, March 3 - The ministry opened the road to the\nborder after two weeks, an official said on Tuesday in the\ncapital.',
      'paragraph: Trucks began to pass within the hour, and the queue was\ngone by noon.',
    ]);
    expect(story.dateline).toMatchObject({ place: 'NEW YORK', day: { month: 3, day: 3 } });
  });

  it('a title in capitals may stand right above them', () => {
    const story = parse(
      'MINISTRY OPENS BORDER ROAD\nThe ministry opened the road to the border after two weeks, an\nofficial said on Tuesday in the capital, where the talks went\non for a third day.\n',
    );
    expect(story.title).toBe('MINISTRY OPENS BORDER ROAD');
    expect(story.blocks).toHaveLength(1);
  });
});

describe('what is not the story', () => {
  it.each([
    ['Advertisement', 'Road opens after two weeks', 'site furniture: Advertisement'],
    ['Home > News > World', 'Road opens after two weeks', 'site furniture: Home > News > World'],
    [
      'Border desk',
      'Road opens after two weeks\n\nThe ministry says trucks may pass again',
      'site furniture: Border desk',
    ],
    ['September 20, 13:05 UTC+3', 'Road opens after two weeks', 'date line: September 20, 13:05 UTC+3'],
  ])('above the title: %s', (line, title, removed) => {
    const story = parse([line, title, LEAD, BODY].join('\n\n'));
    expect(story.title).toBe('Road opens after two weeks');
    expect(removals(story)).toEqual([removed]);
  });

  it.each([
    'Read more:',
    'READ MORE: Road opens after two weeks',
    '© 2016 Border News',
    'Share this article',
    'hide caption',
    'Tags: roads, borders',
  ])('inside the story: %s', (line) => {
    const story = parse(['Road opens after two weeks', LEAD, line, BODY].join('\n\n'));
    expect(removals(story)).toEqual([`site furniture: ${line}`]);
  });

  it('a lone label of the page below the story', () => {
    const story = parse(['Road opens after two weeks', LEAD, BODY, 'Source'].join('\n\n'));
    expect(removals(story)).toEqual(['site furniture: Source']);
  });

  it.each([
    'Share prices rose by a fifth on Monday.',
    'Read more books, the minister told pupils.',
    'Copyright law will change, he said.',
    'Russia',
    'Advertisement rates rose, the publisher said.',
    'More trucks came.',
    '(c) the third clause of the treaty stays as it is.',
    'Join our march, the rebels told the town.',
    'Share on share they sold the company.',
  ])('stays: %s', (line) => {
    const story = parse(['Road opens after two weeks', LEAD, line, BODY].join('\n\n'));
    expect(story.removed).toEqual([]);
    expect(story.body).toContain(line);
  });

  it('a byline names the author', () => {
    const story = parse(['Road opens after two weeks', 'By Jane Doe', LEAD, BODY].join('\n\n'));
    expect(story.author).toBe('Jane Doe');
    expect(removals(story)).toEqual(['byline: By Jane Doe']);
  });

  it('a year above the title is the dateline’s', () => {
    const story = parse(['September 20, 2016, 13:05', 'Road opens after two weeks', LEAD, BODY].join('\n\n'));
    expect(story.dateline?.day).toEqual({ year: 2016, month: 9, day: 20 });
  });
});

describe('a title said twice', () => {
  const title = 'Road to the border opens after two weeks';

  it('on a line of its own', () => {
    const story = parse([title, `${title}.`, LEAD, BODY].join('\n\n'));
    expect(removals(story)).toEqual([`repeated title: ${title}.`]);
  });

  it.each([
    [`Wed 05 Apr 2017 ${title}. ${BODY}`, `Wed 05 Apr 2017 ${BODY}`],
    [`${title} ${BODY}`, BODY],
  ])('glued to the first sentence: %s', (line, kept) => {
    const story = parse([title, line].join('\n\n'));
    expect(story.body).toBe(kept);
    expect(story.removed.map(({ text }) => text.trim().replace(/\.$/, ''))).toEqual([title]);
  });

  it('stays where it only begins a longer sentence', () => {
    const line = `${title} of talks, the ministry said on Tuesday.`;
    expect(parse([title, line, BODY].join('\n\n')).body).toContain(line);
  });
});

describe('no title', () => {
  const text = `${LEAD} ${BODY}\n\n${BODY}\n`;

  it('the file’s name stands for it when it is words', () => {
    const story = parse(text, 'road-opens-again_2016.txt');
    expect(story).toMatchObject({ title: 'Road opens again 2016', warnings: [{ rule: 'no-title' }] });
    expect(story.titleSpan).toBeUndefined();
    expect(story.blocks).toHaveLength(2);
  });

  it('else the first sentence', () => {
    const story = parse(`${BODY}\n\n${BODY}`, '000_452ebeaf77168827.txt');
    expect(story.title).toBe(BODY);
    expect(story.blocks).toHaveLength(2);
    expect(story.removed).toEqual([]);
  });
});

describe('embedded posts', () => {
  it('a scene that a post makes up is all of it the post’s', () => {
    const kinds = (...lines: string[]) =>
      parse(['Road opens after two weeks', BODY, ...lines, BODY].join('\n\n')).blocks.map(({ kind }) => kind);
    const signed = ['Roe: https://t.co/R6BiiQnSeE', '— Jane Doe (@janedoe) June 2, 2016'];
    expect(kinds('Doe: Open the road.', 'Roe: Never.', ...signed)).toEqual(['paragraph', 'embed', 'paragraph']);
    expect(kinds('The minister opened the road.', ...signed)).toEqual(['paragraph', 'paragraph', 'embed', 'paragraph']);
    expect(kinds('Doe: Open the road.', 'The road lay open to all who came that day and later.')).not.toContain(
      'embed',
    );
  });
  it.each([
    'Road open again https://t.co/AbCdEfpic.twitter.com/GhIjK\n— Border News (@border) September 16, 2016',
    'Road open again pic.twitter.com/GhIjK\n\n— Border News (@border) 16 September 2016',
    'Trucks on the road today\nA photo posted by Border News (@border) on Sep 16, 2016 at 3:00pm PDT',
    'Road open again https://t.co/AbCdEf — Border News (@border) September 16, 2016',
  ])('are one block: %s', (post) => {
    const story = parse(['Road opens after two weeks', LEAD, post, BODY].join('\n\n'));
    expect(outline(story)[1]).toBe(`embed: ${post.replace(/\n+/g, '\n')}`);
    expect(story.blocks).toHaveLength(3);
  });

  it('leave the paragraphs beside them alone', () => {
    const story = parse(
      [
        'Road opens after two weeks',
        BODY,
        BODY,
        'Open again https://t.co/AbCdEf',
        '— Border News (@border) September 16, 2016',
        BODY,
      ].join('\n'),
    );
    expect(story.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'embed', 'paragraph']);
  });

  it('a mention of a handle is no post', () => {
    const story = parse(
      ['Road opens after two weeks', BODY, '— That is all, said Border News (@border) on its page.', BODY].join('\n\n'),
    );
    expect(story.blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
  });
});

describe('a source that a story does not state', () => {
  const read = (...paragraphs: string[]) => {
    const { source, sourceInferred } = parse(['Road opens after two weeks', BODY, ...paragraphs].join('\n\n'));
    return [source, sourceInferred];
  };
  it.each([
    [
      'a credit',
      ['(Reporting by Jane Roe in Alder; Editing by John Doe)'],
      ['Reuters', 'it ends in a credit as Reuters prints them'],
    ],
    [
      'a post of the outlet',
      ['Open again https://t.co/AbCdEf\n— RT (@RT_com) September 16, 2016', BODY],
      ['RT', 'it embeds a post that RT signed'],
    ],
    ['a signature is no inference', [`${BODY} (Reuters)`], ['Reuters', undefined]],
    [
      'a post of somebody else',
      ['Open again https://t.co/AbCdEf\n— Jane (@jane) September 16, 2016', BODY],
      [undefined, undefined],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(read(...paragraphs)).toEqual(expected);
  });
});

describe('sources', () => {
  it.each([
    [`${BODY} (Reuters)`, 'Reuters'],
    [`${BODY} - REUTERS`, 'Reuters'],
    [`${BODY}-AFP`, 'AFP'],
    [`${BODY} /TASS/`, 'TASS'],
    ['(Reporting by Jane Doe in Geneva; Editing by John Roe)', 'Reuters'],
    ['Open again https://t.co/AbCdEf\n— RT (@RT_com) September 16, 2016', 'RT'],
    [`${BODY} (Monday)`, undefined],
    [`He called it a "day of roads" - twice.`, undefined],
  ])('at the end: %s', (end, source) => {
    expect(parse(['Road opens after two weeks', BODY, BODY, end].join('\n\n')).source).toBe(source);
  });

  it('at the end of the title, which keeps it', () => {
    expect(parse(['Road opens after two weeks - Reuters', BODY, BODY].join('\n\n'))).toMatchObject({
      title: 'Road opens after two weeks - Reuters',
      source: 'Reuters',
    });
  });
});

describe('warnings', () => {
  it('a sentence that breaks off', () => {
    const story = parse(
      [
        'Road opens after two weeks',
        LEAD,
        BODY,
        '"The road will stay open for as long as the talks go on, whatever is said elsewhere," Petrova a',
        BODY,
      ].join('\n\n'),
    );
    expect(story.warnings).toEqual([
      { rule: 'truncated', message: 'Paragraph 3 breaks off: “…whatever is said elsewhere," Petrova a”' },
    ]);
  });

  it('no warning for a heading, a lead-in or a picture’s credit', () => {
    const story = parse(
      [
        'Road opens after two weeks',
        LEAD,
        BODY,
        'A road in ruins',
        BODY,
        'The minister put it like this when she met the press in the capital of the region on that day:',
        BODY,
        'Trucks wait at the border in a picture that was taken on the first day after the opening. Jane Doe/Getty Images',
        BODY,
      ].join('\n\n'),
    );
    expect(story.warnings).toEqual([]);
  });

  it.each([
    [
      'goes on behind a comma',
      'People must know of it and act against what the others seek, Petrova said on Wednesday,',
      1,
    ],
    [
      'ends in a word that wants another',
      'Towns on the coast now speak of the road and of all that it will bring to them this year, as',
      1,
    ],
    [
      'names who says it and stops',
      'That could lead to a zone of its own over all of the sea and its islands, analysts',
      1,
    ],
    [
      'opens words that nothing closes',
      'He said so twice. "I believe that the goal of all of us is to do the work, and to do it well',
      1,
    ],
    [
      'only lost its full stop',
      'That could lead to a zone of its own over all of the sea and its islands, they said',
      0,
    ],
    ['is an address', 'Write to the editor at editor@example.org and to the clerk at clerk@example.org', 0],
  ])('a paragraph that %s', (_, text, count) => {
    const story = parse(['Road opens after two weeks', LEAD, BODY, text, BODY].join('\n\n'));
    expect(story.warnings.filter(({ rule }) => rule === 'truncated')).toHaveLength(count);
  });

  it('a wrong decoding', () => {
    expect(parse(['Road opens after two weeks', LEAD, 'Itâ€™s open, he said.'].join('\n\n')).warnings).toMatchObject([
      { rule: 'mojibake' },
    ]);
  });
});
