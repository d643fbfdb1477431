import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle, readBody, writeArticle } from '../../src/markdown/index.ts';
import type { DateMention, Mention, Quotation } from '../../src/model/annotation.ts';
import type { Article } from '../../src/model/article.ts';
import { layOutBlocks } from '../../src/model/story.ts';
import type { BlockKind } from '../../src/model/story.ts';

const SHA = 'a'.repeat(64);

function article(
  parts: { kind: BlockKind; text: string }[],
  marks: Partial<Pick<Article, 'mentions' | 'dates' | 'quotes'>> = {},
): Article {
  return {
    data: {
      id: 'truce-talks-aaaaaa',
      title: 'Truce talks',
      language: 'en',
      actors: [],
      places: [],
      dates: [],
      original: { path: 'originals/talks.txt', sha256: SHA },
      removed: [],
      evidence: {},
      warnings: [],
    },
    ...layOutBlocks(parts),
    mentions: [],
    dates: [],
    quotes: [],
    ...marks,
  };
}

/** The words `text` of `body` as a span; the nth occurrence, from 0. */
function at(body: string, text: string, nth = 0): { start: number; end: number; text: string } {
  let start = -1;
  for (let found = 0; found <= nth; found += 1) start = body.indexOf(text, start + 1);
  if (start < 0) throw new Error(`no "${text}"`);
  return { start, end: start + text.length, text };
}

function bodyOf(written: string): string {
  return written.slice(written.indexOf('\n---\n') + 6);
}

const kinds: Record<string, Mention['kind']> = { 'dmitry-peskov': 'person', russia: 'state', aleppo: 'place' };

describe('the bytes of the dialect', () => {
  test('annotations are written as the contract shows', () => {
    const text =
      'MOSCOW, September 20. /TASS/. "We are worried," Peskov said on Tuesday. It began at 19:00 Moscow time on September 12 in Aleppo.';
    const marks = {
      mentions: [
        { ...at(text, 'Peskov'), id: 'dmitry-peskov', kind: 'person' as const, rule: 'surname' as const },
        { ...at(text, 'Aleppo'), id: 'aleppo', kind: 'place' as const, rule: 'name' as const },
      ],
      dates: [
        { ...at(text, 'September 20'), value: '2016-09-20', rule: 'dateline' },
        { ...at(text, 'Tuesday'), value: '2016-09-20', rule: 'weekday-past', sense: 'happened' as const },
        { ...at(text, '19:00 Moscow time on September 12'), value: '2016-09-12T19:00:00+03:00', rule: 'stated' },
      ],
      quotes: [{ ...at(text, '"We are worried,"'), by: 'dmitry-peskov', grade: 'explicit' as const }],
    };
    expect(bodyOf(writeArticle(article([{ kind: 'paragraph', text }], marks)))).toBe(
      'MOSCOW, [September 20](date:2016-09-20). /TASS/. :quote["We are worried,"]{by=dmitry-peskov} [Peskov](actor:dmitry-peskov) said on ' +
        '[Tuesday](date:2016-09-20). It began at [19:00 Moscow time on September 12](date:2016-09-12T19:00:00+03:00) in [Aleppo](place:aleppo).\n',
    );
  });

  test('an inferred speaker carries grade and rule; no speaker carries nothing', () => {
    const text = '"One," he said. "Two."';
    const quotes: Quotation[] = [
      { ...at(text, '"One,"'), by: 'dmitry-peskov', grade: 'inferred', rule: 'pronoun' },
      { ...at(text, '"Two."'), grade: 'none' },
    ];
    expect(bodyOf(writeArticle(article([{ kind: 'paragraph', text }], { quotes })))).toBe(
      ':quote["One,"]{by=dmitry-peskov grade=inferred rule=pronoun} he said. :quote["Two."]\n',
    );
  });

  test('headings and embeds', () => {
    const parts = [
      { kind: 'heading' as const, text: 'Convoy' },
      { kind: 'embed' as const, text: 'A post\n— RT (@RT_com) September 16, 2016' },
    ];
    expect(bodyOf(writeArticle(article(parts)))).toBe(
      '## Convoy\n\n> [!embed]\n> A post\n> — RT (@RT_com) September 16, 2016\n',
    );
  });

  test.each([
    ['from 19:00 on', 'from 19:00 on'],
    ['Note:this is plain', 'Note:this is plain'],
    ['SANA:report[a]{b=c} :other[x]', 'SANA:report[a]{b=c} :other[x]'],
    ['He [the envoy] left', 'He [the envoy] left'],
    ['RT_com and snake_case_words', 'RT_com and snake_case_words'],
    ['5 < 6 & 7 > 3', '5 < 6 & 7 > 3'],
    ['AT&T and R&D; fine', 'AT&T and R&D; fine'],
    ['a - b\n- c', 'a - b\n\\- c'],
    ['1. first', '1\\. first'],
    ['in\n20. the', 'in\n20. the'],
    ['# 5', '\\# 5'],
    ['#5 is no heading', '#5 is no heading'],
    ['> quoted', '\\> quoted'],
    ['a *b* c', 'a \\*b\\* c'],
    ['2 * 3', '2 * 3'],
    ['[x](http://a.b)', '[x\\](http://a.b)'],
    ['<b>x</b>', '\\<b>x\\</b>'],
    ['&amp; &#65;', '\\&amp; \\&#65;'],
    ['say :quote[x] please', 'say \\:quote[x] please'],
    ['[a]: http://b', '\\[a]: http://b'],
    ['line\n===', 'line\n\\==='],
    ['line\n---', 'line\n\\---'],
    ['back\\slash and \\* star', 'back\\slash and \\\\\\* star'],
    ['tick `x`', 'tick \\`x\\`'],
  ])('%j is escaped as little as it needs', (text, expected) => {
    const written = bodyOf(writeArticle(article([{ kind: 'paragraph', text }])));
    expect(written).toBe(`${expected}\n`);
    expect(readBody(written).body).toBe(text);
  });

  test('who says it too and who reports it are written where known, and read back', () => {
    const text = '"One," they said. "Two," it said. "Three."';
    const quotes: Quotation[] = [
      { ...at(text, '"One,"'), by: 'ada-stone', with: ['ruritania', 'zenda'], grade: 'explicit' },
      { ...at(text, '"Two,"'), by: 'ada-stone', via: 'wire', grade: 'inferred', rule: 'pronoun', checked: 'J. Doe' },
      { ...at(text, '"Three."'), via: 'wire', grade: 'none' },
    ];
    const written = writeArticle(article([{ kind: 'paragraph', text }], { quotes }));
    expect(bodyOf(written)).toBe(
      ':quote["One,"]{by=ada-stone with=ruritania,zenda} they said. ' +
        ':quote["Two,"]{by=ada-stone grade=inferred rule=pronoun via=wire checked="J. Doe"} it said. :quote["Three."]{via=wire}\n',
    );
    expect(readArticle(written, 'a.md').article).toMatchObject({ quotes });
  });

  test.each([
    ['with without by', '{with=a}', {}, 0],
    ['a list with spaces', '{by=a with="b, c"}', { by: 'a', with: ['b', 'c'] }, 0],
    ['no id among several', '{by=a with=b,C}', { by: 'a', with: ['b'] }, 1],
    ['a conduit that is no id', '{by=a via="The Wire"}', { by: 'a' }, 1],
    ['empty attributes', '{by= with= via=}', {}, 0],
  ])('%s', (_, braces, said, faults) => {
    const read = readBody(`:quote["x"]${braces} y`);
    const [
      { start: _start, end: _end, text: _text, grade: _grade, ...rest } = { start: 0, end: 0, text: '', grade: 'none' },
    ] = read.quotes;
    expect(rest).toEqual(said);
    expect(read.problems.map(({ rule }) => rule)).toEqual(Array.from({ length: faults }, () => 'bad-id'));
  });

  test('brackets in a quote stay when they balance', () => {
    const text = 'He said "[Russia] must go (now)" and "a ] b".';
    const quotes: Quotation[] = [
      { ...at(text, '"[Russia] must go (now)"'), grade: 'none' },
      { ...at(text, '"a ] b"'), grade: 'none' },
    ];
    const mentions: Mention[] = [{ ...at(text, 'Russia'), id: 'russia', kind: 'state', rule: 'name' }];
    const source = article([{ kind: 'paragraph', text }], { quotes, mentions });
    const written = writeArticle(source);
    expect(bodyOf(written)).toBe('He said :quote["[[Russia](actor:russia)] must go (now)"] and :quote["a \\] b"].\n');
    expect(readArticle(written, 'a.md', (id) => kinds[id]).article).toMatchObject({ body: text, quotes, mentions });
  });

  test('a colon or brace beside a quote is text', () => {
    const text = 'He said:"Go"{now}';
    const quotes: Quotation[] = [{ ...at(text, '"Go"'), grade: 'none' }];
    const written = writeArticle(article([{ kind: 'paragraph', text }], { quotes }));
    expect(bodyOf(written)).toBe('He said\\::quote["Go"]\\{now}\n');
    expect(readArticle(written, 'a.md').article).toMatchObject({ body: text, quotes });
  });
});

test('an exclamation mark before a mention makes no image', () => {
  const text = 'No!Russia';
  const mentions: Mention[] = [{ ...at(text, 'Russia'), id: 'russia', kind: 'state', rule: 'name' }];
  expect(bodyOf(writeArticle(article([{ kind: 'paragraph', text }], { mentions })))).toBe(
    'No\\![Russia](actor:russia)\n',
  );
});

describe('reading', () => {
  test('faults are told with their line', () => {
    const text = writeArticle(article([{ kind: 'paragraph', text: 'x' }])).replace(
      '\nx\n',
      '\n[Monday](date:2016-19-40) and [X](actor:No_Id)\n\nmore :quote["a"]{by=x grade=sure}\n',
    );
    const { problems } = readArticle(text, 'articles/a.md');
    expect(problems.map(({ rule, line }) => [rule, text.split('\n')[(line ?? 0) - 1]?.slice(0, 4)])).toEqual([
      ['bad-date', '[Mon'],
      ['bad-id', '[Mon'],
      ['bad-grade', 'more'],
    ]);
  });

  test('a field that does not fit is told with its line', () => {
    const text = writeArticle(article([{ kind: 'paragraph', text: 'x' }])).replace(
      'language: en',
      'language: en\ncolour: red\nactors: 5',
    );
    const { article: read, problems } = readArticle(text, 'a.md');
    expect(read).toBeUndefined();
    expect(problems.map(({ line }) => text.split('\n')[(line ?? 0) - 1]).sort()).toEqual(['actors: 5', 'colour: red']);
  });

  test('a person may write other Markdown; it reads as text', () => {
    const { body, blocks } = readBody('*Very* **bold** <i>raw</i>\n\n* one\n* two\n\n> said\n\n    indented');
    expect(body).toBe('Very bold <i>raw</i>\n\none\n\ntwo\n\nsaid\n\nindented');
    expect(blocks.every(({ start, end, text }) => body.slice(start, end) === text)).toBe(true);
  });

  test.each([':quote["never closed', 'a :quote[ b', ':quote', ':quote{by=x} y'])('%j is text', (text) => {
    expect(readBody(text)).toMatchObject({ body: text, quotes: [] });
  });

  test('dates in an embed are marked as embedded', () => {
    expect(
      readBody('> [!embed]\n> on [Friday](date:2016-09-16)\n\n[Monday](date:2016-09-19)').dates.map(
        ({ embedded }) => embedded,
      ),
    ).toEqual([true, undefined]);
  });
});

describe('round trip', () => {
  /** Characters that Markdown, YAML or the directive syntax could stumble over. */
  const awkward = fc.constantFrom(
    ...[
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '{',
      '}',
      ':',
      '\\',
      '<',
      '>',
      '#',
      '-',
      '+',
      '=',
      '~',
      '!',
      '|',
      '&',
      '"',
      "'",
      '.',
      '1',
    ],
    ...[
      ' ',
      ' ',
      'a',
      'b',
      'é',
      '\u00a0',
      '😀',
      ':quote[',
      '](',
      '&amp;',
      '---',
      '```',
      '[!embed]',
      'http://x.y',
      '\n',
    ],
  );
  const line = fc
    .array(awkward, { minLength: 1, maxLength: 24 })
    .map((parts) => parts.join(''))
    .map((text) =>
      text
        .split('\n')
        .map((part) => part.replace(/^[ \t]+|[ \t]+$/g, ''))
        .filter((part) => part !== '')
        .join('\n'),
    )
    .filter((text) => text !== '');
  const part = fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), text: line }),
    fc.record({ kind: fc.constant('embed' as const), text: line }),
    fc.record({ kind: fc.constant('heading' as const), text: line.map((text) => text.replaceAll('\n', ' ')) }),
  );

  test('any text comes back exactly', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const source = article(parts);
        const { article: read, problems } = readArticle(writeArticle(source), 'a.md');
        expect(problems).toEqual([]);
        expect(read?.body).toBe(source.body);
        expect(read?.blocks).toEqual(source.blocks);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  test('any marks on any text come back exactly', () => {
    const cut = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(line, cut, fc.constantFrom('mention', 'date'), (text, numbers, type) => {
        const [a = 0, b = 0, c = 0, d = 0] = numbers.map((n) => n % (text.length + 1)).sort((x, y) => x - y);
        const safe = (n: number): number => (/[\uDC00-\uDFFF]/.test(text[n] ?? '') ? n + 1 : n);
        const [start, from, to, end] = [safe(a), safe(b), safe(c), safe(d)];
        fc.pre(
          start < from &&
            from < to &&
            to < end &&
            !/^\s|\s$/.test(text.slice(start, end)) &&
            !/^\s|\s$/.test(text.slice(from, to)),
        );
        const inner = { start: from, end: to, text: text.slice(from, to) };
        const mentions: Mention[] =
          type === 'mention' ? [{ ...inner, id: 'russia', kind: 'state', rule: 'alias' }] : [];
        const dates: DateMention[] =
          type === 'date' ? [{ ...inner, value: '2016-09-20', rule: 'weekday-past', sense: 'planned' }] : [];
        const quotes: Quotation[] = [
          { start, end, text: text.slice(start, end), by: 'russia', grade: 'inferred', rule: 'role' },
        ];
        const source = article([{ kind: 'paragraph', text }], { mentions, dates, quotes });
        const { article: read } = readArticle(writeArticle(source), 'a.md', (id) => kinds[id]);
        expect(read).toMatchObject({ body: source.body, mentions, dates, quotes });
      }),
      { numRuns: 2000, seed: 11 },
    );
  });

  test.each(['Summer Breeze', 'SummerBreeze', 'Sommer_Brise(1)', 'a--b', 'a)b', ''])(
    'the words of a mark stay as they are where its id, %j, is none',
    (id) => {
      const text = '"It is warm," said Summer Breeze on Monday';
      const source = article([{ kind: 'paragraph', text }], {
        mentions: [{ ...at(text, 'Summer Breeze'), id, kind: 'organization', rule: 'name' }],
        dates: [{ ...at(text, 'Monday'), value: 'next (week)', rule: 'weekday-past' }],
        quotes: [{ ...at(text, '"It is warm,"'), by: id, via: id, grade: 'explicit' }],
      });
      const { article: read, problems } = readArticle(writeArticle(source), 'a.md');
      expect(problems).toEqual([]);
      expect(read).toMatchObject({ body: text, mentions: [], dates: [], quotes: [{ grade: 'none' }] });
    },
  );

  test('rules and senses of the same words are kept apart in order', () => {
    const text = 'Moscow said Monday. Moscow hopes Monday.';
    const mentions: Mention[] = [
      { ...at(text, 'Moscow'), id: 'russia', kind: 'state', rule: 'metonym' },
      { ...at(text, 'Moscow', 1), id: 'russia', kind: 'state', rule: 'name' },
    ];
    const dates: DateMention[] = [
      { ...at(text, 'Monday'), value: '2016-09-19', rule: 'weekday-past', sense: 'happened' },
      { ...at(text, 'Monday', 1), value: '2016-09-19', rule: 'weekday-past', sense: 'planned' },
    ];
    const source = article([{ kind: 'paragraph', text }], { mentions, dates });
    expect(readArticle(writeArticle(source), 'a.md', (id) => kinds[id]).article).toMatchObject({ mentions, dates });
  });
});
