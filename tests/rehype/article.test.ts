import { describe, expect, test } from 'vitest';
import { NAMES, render } from './render.ts';

const names = NAMES;

describe('mentions', () => {
  test('the first mention of an actor is drawn stronger', () => {
    const html = render('[Ada Stone](actor:ada-stone) came. [Stone](actor:ada-stone) left.', {
      names,
      base: '/x/',
    });
    expect(html).toContain(
      '<a class="a first" href="/x/actors/ada-stone/" interestfor="pop-actor-ada-stone">Ada Stone</a>',
    );
    expect(html).toContain('<a class="a" href="/x/actors/ada-stone/" interestfor="pop-actor-ada-stone">Stone</a>');
  });
  test('a place has its own address', () => {
    expect(render('in [Strelsau](place:strelsau)', { names })).toContain('href="/places/strelsau/"');
  });
  test.each(['[Nobody](actor:nobody)', '[Nobody](actor:__proto__)', '[Nobody](place:constructor)'])(
    '%s has no page and is text',
    (markdown) => {
      const html = render(`${markdown} came`, { names });
      expect(html).toContain('<p>Nobody came</p>');
    },
  );
});

describe('dates', () => {
  test.each([
    ['2016-09-20', '/dates/2016/09/20/', '2016-09-20'],
    ['2016-09-20?', '/dates/2016/09/20/', '2016-09-20'],
    ['2016-09', '/dates/2016/09/', '2016-09'],
    ['2016', '/dates/2016/', '2016'],
    ['2016-09-12T19:00:00+03:00', '/dates/2016/09/12/', '2016-09-12T19:00:00+03:00'],
  ])('%s leads to %s', (value, href, machine) => {
    const html = render(`on [that day](date:${value})`, { day: '2016-09-20' });
    expect(html).toMatch(
      new RegExp(
        `<a class="d" href="${href}" interestfor="pop-date-[A-Za-z0-9_-]+"><time datetime="${machine.replaceAll('+', '\\+')}">that day</time></a>`,
      ),
    );
  });
  test.each([
    ['2016-09-12/2016-09-19', '/dates/2016/09/12/'],
    ['2016-09-12/2016-12-19', '/dates/2016/09/'],
  ])('the stretch %s leads to where it begins and is kept for print', (value, href) => {
    const html = render(`on [those days](date:${value})`, { day: '2016-09-20' });
    expect(html).toContain(`href="${href}"`);
    expect(html).toContain(`<time datetime="2016-09-12" data-edtf="${value}">those days</time>`);
  });
  test('an article without a day holds no time that could be taken for it', () => {
    const html = render('on [that day](date:2016-09-12) and [those](date:2016-09-12/2016-09-19)');
    expect(html).not.toContain('<time');
    expect(html).toContain('<span data-edtf="2016-09-12">that day</span>');
  });
  test('a date with an open year is marked and leads nowhere', () => {
    expect(render('on [May 3](date:XXXX-05-03)')).toContain('<span class="d"><span>May 3</span></span>');
  });
  test.each(['2016-13-40', 'yesterday', ''])('"%s" is no date and stays text', (value) => {
    expect(render(`on [that day](date:${value})`)).toContain('<p>on that day</p>');
  });
});

describe('quotations', () => {
  test('are numbered; the speaker stands in the margin, in full the first time', () => {
    const html = render(':quote["One,"]{by=ada-stone} she said.\n\n:quote["Two,"]{by=ada-stone} she said.', {
      names,
      cite: '/a/',
      day: '2016-09-20',
    });
    expect(html).toContain('<q class="q" id="q1" cite="/a/#q1">"One,"</q>');
    expect(html).toContain('<q class="q" id="q2" cite="/a/#q2">"Two,"</q>');
    const speakers = [...html.matchAll(/<a class="by" href="([^"]*)"><span class="vh">Quoted: <\/span>([^<]*)<\/a>/g)];
    expect(speakers.map(([, href, name]) => [href, name])).toEqual([
      ['/actors/ada-stone/#d2016-09-20', 'Ada Stone'],
      ['/actors/ada-stone/#d2016-09-20', 'Stone'],
    ]);
  });
  test('an inferred speaker says how', () => {
    const html = render(':quote["One,"]{by=ada-stone grade=inferred rule=pronoun} she said.', { names });
    expect(html).toContain('<q class="q guess unsure"');
    expect(html).toContain('<span class="how">inferred: pronoun</span>');
  });
  test('a speaker stands in the margin once for every way in which they are known', () => {
    const html = render(
      ':quote["One,"]{by=ada-stone} said Stone. :quote["Two,"]{by=ada-stone grade=inferred rule=pronoun} she said. :quote["Three,"]{by=ada-stone} said Stone.',
      { names },
    );
    expect(html.match(/class="by"/g)).toHaveLength(2);
    expect(html.match(/inferred: pronoun/g)).toHaveLength(1);
    expect(html.match(/class="q"/g)).toHaveLength(2);
  });
  test('words of nobody known say so, and who checked that', () => {
    const html = render(':quote["One,"] it was said.', { names });
    expect(html).toContain('<q class="q unsure"');
    expect(html).toContain('<span class="how">no known speaker</span>');
    const checked = render(':quote["One,"]{checked="Jane Roe"} it was said.', { names });
    expect(checked).toContain('<q class="q" id="q1"');
    expect(checked).toContain('no known speaker, checked by Jane Roe');
  });
  test('an inferred speaker whom a person has checked is no guess', () => {
    const html = render(':quote["One,"]{by=ada-stone grade=inferred rule=pronoun checked="Jane Roe"} she said.', {
      names,
    });
    expect(html).not.toContain('unsure');
    expect(html).toContain('checked by Jane Roe');
  });
  test('all who speak stand in the margin, and who reports it', () => {
    const html = render(':quote["One,"]{by=ada-stone with=ruritania via=strelsau} they said.', { names });
    expect(html.match(/class="by"/g)).toHaveLength(2);
    expect(html).toContain('<span class="how">through <a href="/actors/strelsau/">Strelsau</a></span>');
    expect(html).not.toMatch(/data-(?:by|with|via)/);
  });
  test.each(['ruritania strelsau', 'ruritania,strelsau', 'ruritania, strelsau', 'ruritania,,Bad strelsau'])(
    'the margin reads with="%s" as the reader does',
    (others) => {
      const html = render(`:quote["One,"]{by=ada-stone with="${others}"} they said.`, { names });
      expect(html.match(/class="by"/g)).toHaveLength(3);
      expect(html).not.toContain('no known speaker');
    },
  );
  test('words of nobody known still tell who reports them', () => {
    const html = render(':quote["One,"]{via=strelsau} it was said.', { names });
    expect(html).not.toContain('class="by"');
    expect(html).toContain('through <a href="/actors/strelsau/">Strelsau</a>');
    expect(render(':quote["One,"]{via=nobody} it was said.', { names })).not.toContain('through');
  });
  test('a speaker whom a person checked says by whom', () => {
    const html = render(':quote["One,"]{by=ada-stone checked="J. Doe"} she said.', { names });
    expect(html).toContain('<span class="how">checked by J. Doe</span>');
    expect(html).not.toContain('data-checked');
  });
  test('a quotation without a speaker has none in the margin', () => {
    expect(render(':quote["One"], it read.', { names })).not.toContain('class="by"');
  });
  test('names inside a quotation are marked; a quote inside a quote is its words', () => {
    const html = render(':quote["To [Ruritania](actor:ruritania), :quote[he]{} went"]{by=ada-stone} on.', {
      names,
    });
    expect(html.match(/<q /g)).toHaveLength(1);
    expect(html).toContain('>Ruritania</a>, he went"</q>');
  });
  test('no data of the dialect is left on the page', () => {
    const html = render(
      '## :quote["Head"]{by=ada-stone}\n\n> [!embed]\n> :quote["Post"]{by=ada-stone}\n\n:quote["One"]{by=ada-stone}',
      { names },
    );
    expect(html).not.toMatch(/data-(?:by|grade|rule|actor|place|date|embed)/);
  });
});

describe('paragraphs', () => {
  test('are numbered without headings and embeds, with the margin outside the text', () => {
    const html = render('One.\n\n## Head\n\n> [!embed]\n> Post.\n\nTwo.');
    expect(html).toContain(
      '<div class="para" id="p2" data-pagefind-title="2"><div class="edge" data-pagefind-ignore="">',
    );
    expect(html).toContain('</div><p>Two.</p></div>');
    expect(html.match(/class="para"/g)).toHaveLength(2);
    expect(html).toContain('<h2 id="h1">Head</h2>');
    expect(html).toMatch(/<blockquote class="embed">.*Embedded post.*Post\./s);
    expect(html).not.toContain('[!embed]');
  });
  test('the dateline is set as one, with its marks', () => {
    const html = render('[STRELSAU](place:strelsau), [May 3](date:2016-05-03) (ABC) - It rained.', {
      names,
      dateline: 'STRELSAU, May 3 (ABC)',
    });
    expect(html).toMatch(
      /<p><span class="dl"><a class="a l first"[^>]*>STRELSAU<\/a>, <a class="d".*\(ABC\)<\/span> - It rained\.<\/p>/,
    );
  });
  test('a dateline that ends in a dash of its own is given no second one', () => {
    const html = render('STRELSAU, May 3 - It rained.', { names, dateline: 'STRELSAU, May 3 -' });
    expect(html).toContain('<p><span class="dl dashed">STRELSAU, May 3 -</span> It rained.</p>');
  });
  test('a dateline that the text does not open with changes nothing', () => {
    expect(render('It rained.', { dateline: 'STRELSAU, May 3' })).not.toContain('class="dl"');
  });
  test('an excerpt counts the paragraphs of lists, and none of embedded posts', () => {
    const text = '> [!embed]\n> Post.\n>\n> More.\n\n- One.\n- Two.\n- Three.\n\nFour.\n\nFive.';
    expect(render(text, { paragraphs: 2 }).match(/(?:Post|More|One|Two|Three|Four|Five)\./g)).toEqual([
      'Post.',
      'More.',
      'One.',
      'Two.',
    ]);
    expect(render('1. A.\n\n   B.\n\n2. C.', { paragraphs: 1 })).not.toMatch(/[BC]\./);
  });
  test.each([
    [0, []],
    [1, ['p1']],
    [2, ['p1', 'p2']],
    [9, ['p1', 'p2', 'p3']],
  ])('an excerpt of %i paragraphs ends there', (paragraphs, ids) => {
    const html = render('One.\n\n## Head\n\nTwo.\n\n> quoted\n\nThree.', { paragraphs });
    expect([...html.matchAll(/id="(p\d)"/g)].map(([, id]) => id).filter((id) => id !== 'p4')).toEqual(
      paragraphs === 9 ? ['p1', 'p2', 'p3'] : ids,
    );
    if (paragraphs < 3) expect(html).not.toContain('Three');
  });
});
