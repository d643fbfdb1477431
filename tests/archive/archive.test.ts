import { describe, expect, test } from 'vitest';
import { appearsWith } from '../../src/archive/actors.ts';
import { actorTallies } from '../../src/archive/tallies.ts';
import { quotationBook } from '../../src/archive/actor-page.ts';
import { occasionOf } from '../../src/archive/occasion.ts';
import { countedByGrade } from '../../src/archive/quoted.ts';
import type { Named } from '../../src/archive/archive.ts';
import { archiveOf, article } from './fixture.ts';

const one = article(
  'one-aaaaaa',
  '[Ada Stone](actor:ada-stone) met [Ruritania](actor:ruritania). :quote["Yes,"]{by=ada-stone} [Stone](actor:ada-stone) said in [Zenda](place:zenda).',
  { date: '2016-09-20?', source: 'Wire' },
);
const two = article(
  'two-bbbbbb',
  '[Stone](actor:ada-stone) rests.\n\nShe spoke: :quote["No."]{by=ada-stone grade=inferred rule=pronoun}',
  { date: '2016-09-18', source: 'wire' },
);

describe('per-actor index', () => {
  const archive = archiveOf([one, two], { sources: { wire: { name: 'Wire', aliases: ['W.'] } } });
  const stone = archive.actors.get('ada-stone');
  test('articles come by date, undated last', () => {
    expect(archiveOf([article('zero-cccccc', 'Text.'), one, two]).articles.map(({ id }) => id)).toEqual([
      'two-bbbbbb',
      'one-aaaaaa',
      'zero-cccccc',
    ]);
  });
  test('an actor has its stories, mentions and quotations in order', () => {
    expect(stone?.appearances.map(({ article: { id } }) => id)).toEqual(['two-bbbbbb', 'one-aaaaaa']);
    expect(stone?.mentions).toBe(3);
    expect(stone?.quotes.map(({ quote: { text }, number, paragraph }) => [text, number, paragraph])).toEqual([
      ['"No."', 1, 2],
      ['"Yes,"', 1, 1],
    ]);
  });
  test('a quotation tells whom it is about, and they tell what is said of them', () => {
    const text =
      '[Ada Stone](actor:ada-stone) met [Ruritania](actor:ruritania). :quote["The [council](actor:council) is late,"]{by=ada-stone} [Stone](actor:ada-stone) told [Ruritania](actor:ruritania) in [Zenda](place:zenda).\n\n:quote["Both,"]{by=ada-stone with=ruritania} they said.';
    const held = archiveOf([article('about-dddddd', text)]);
    expect(held.quotes.map(({ about }) => about)).toEqual([['council', 'ruritania'], []]);
    expect(held.actors.get('council')?.spokenOf.map(({ number }) => number)).toEqual([1]);
    expect(held.actors.get('ada-stone')?.spokenOf).toEqual([]);
    expect(held.actors.get('ruritania')?.quotes.map(({ number }) => number)).toEqual([2]);
  });
  test('a whole utterance is about what stands in it, not about where or to whom it was said', () => {
    const text =
      ':quote["The [council](actor:council) is late with all of it,"]{by=ada-stone} [Stone](actor:ada-stone) told [Ruritania](actor:ruritania).';
    expect(archiveOf([article('about-dddddd', text)]).quotes.map(({ about }) => about)).toEqual([['council']]);
  });
  test('names used are counted by source, whatever the source’s spelling', () => {
    expect([...(stone?.forms ?? [])].map(([form, by]) => [form, [...by]])).toEqual([
      ['Stone', [['Wire', 2]]],
      ['Ada Stone', [['Wire', 1]]],
    ]);
    expect([...archive.sources.keys()]).toEqual(['wire']);
  });
  test('company is counted by stories', () => {
    expect(stone && appearsWith(stone, archive.actors).map(({ actor, stories }) => [actor.id, stories])).toEqual([
      ['ruritania', 1],
    ]);
    // Each page of an actor asks.
    expect(stone && appearsWith(stone, archive.actors)).toBe(stone && appearsWith(stone, archive.actors));
  });
  test('its strip counts mentions against the stories held that day', () => {
    const tallies = stone && actorTallies(stone, archive.dates.days, '2016-09-18', '2016-09-20');
    expect([...(tallies ?? [])]).toEqual([
      ['2016-09-18', { up: 1, down: 1 }],
      ['2016-09-20', { up: 2, down: 1 }],
    ]);
  });
  test('an actor that no story names has no entry', () => {
    expect(archive.actors.has('council')).toBe(false);
  });
  test('a quotation is set inside the article’s own sentence', () => {
    expect(stone?.quotes.map(occasionOf)).toEqual([
      { before: 'She spoke:', after: '' },
      { before: '', after: 'Stone said in Zenda.' },
    ]);
  });
});

describe('the sentence around a quotation', () => {
  const occasions = (text: string) => archiveOf([article('cue-dddddd', text)]).quotes.map(occasionOf);
  test('has the cue behind a question or a shout', () => {
    expect(occasions(':quote["Ah!"]{by=ada-stone} [Stone](actor:ada-stone) said, eyebrows raised. It rained.')).toEqual(
      [{ before: '', after: 'Stone said, eyebrows raised.' }],
    );
  });
  test('has no sentence that says something else', () => {
    expect(occasions(':quote["Ah!"]{by=ada-stone} The gate was shut by then. [Stone](actor:ada-stone) left.')).toEqual([
      { before: '', after: '' },
    ]);
    expect(occasions(':quote["It is late."]{by=ada-stone} [Stone](actor:ada-stone) said no more.')).toEqual([
      { before: '', after: '' },
    ]);
  });
});

describe('a quotation book', () => {
  test('has in every story those first whose speaker a cue names or a person has checked', () => {
    const text =
      ':quote["One,"]{by=ada-stone grade=inferred rule=pronoun} she said. :quote["Two,"]{by=ada-stone} said [Stone](actor:ada-stone). :quote["Three,"]{by=ada-stone grade=inferred rule=pronoun checked="Jane Roe"} she said.';
    const stone = archiveOf([article('book-dddddd', text)]).actors.get('ada-stone');
    const [row] = quotationBook(stone?.appearances ?? []);
    expect(row?.quotes.map(({ quote }) => quote.text)).toEqual(['"Two,"', '"Three,"', '"One,"']);
    expect(countedByGrade(row?.quotes ?? [])).toBe('2 quotations, 1 more inferred');
  });
});

describe('a person’s word on records', () => {
  test('merged records are one', () => {
    const actors = {
      'ada-stone': { name: 'Ada Stone', kind: 'person', same: ['a-stone'] },
      'a-stone': { name: 'A. Stone', kind: 'person' },
    };
    const { actors: found, articles } = archiveOf(
      [article('x-aaaaaa', '[A. Stone](actor:a-stone) and [Ada Stone](actor:ada-stone)')],
      { actors },
    );
    expect([...found.keys()]).toEqual(['ada-stone']);
    expect(articles[0]?.mentions.map(({ id }) => id)).toEqual(['ada-stone', 'ada-stone']);
  });
  test('a merge of a merge leads to the record that stays', () => {
    const actors = {
      'a-a': { name: 'A', kind: 'person', same: ['b-b'] },
      'b-b': { name: 'B', kind: 'organization', same: ['c-c'] },
      'c-c': { name: 'C', kind: 'organization' },
    };
    const said = '[C](actor:c-c) said :quote["Yes,"]{by=c-c via=b-b}.';
    const { actors: found, articles } = archiveOf([article('x-aaaaaa', said)], { actors });
    expect([...found.keys()]).toEqual(['a-a']);
    expect(found.get('a-a')?.quotes).toHaveLength(1);
    expect(articles[0]?.mentions).toMatchObject([{ id: 'a-a', kind: 'person' }]);
    expect(articles[0]?.quotes).toMatchObject([{ by: 'a-a', via: 'a-a' }]);
  });
  test('a place may be merged into an actor', () => {
    const actors = { ruritania: { name: 'Ruritania', kind: 'state', same: ['zenda'] } };
    const { actors: found, places } = archiveOf([article('x-aaaaaa', '[Zenda](place:zenda)', { places: ['zenda'] })], {
      actors,
    });
    expect([[...found.keys()], [...places.keys()]]).toEqual([['ruritania'], []]);
  });
  test('an actor and a place may bear one id', () => {
    const georgia = {
      actors: { georgia: { name: 'Georgia', kind: 'state' } },
      places: { georgia: { name: 'Georgia' } },
    };
    const archive = archiveOf([article('x-aaaaaa', '[Tbilisi](actor:georgia) and [Atlanta](place:georgia)')], georgia);
    const forms = (named: Named | undefined): string[] => [...(named?.forms.keys() ?? [])];
    expect(forms(archive.actors.get('georgia'))).toEqual(['Tbilisi']);
    expect(forms(archive.places.get('georgia'))).toEqual(['Atlanta']);
  });
  test('a mark of an actor leads to no place of that id, nor the other way round', () => {
    const { articles, actors, places } = archiveOf([
      article('x-aaaaaa', '[Zenda](actor:zenda) [Ruritania](place:ruritania)', { actors: ['zenda'] }),
    ]);
    expect(articles[0]?.mentions).toEqual([]);
    expect(actors.size + places.size).toBe(0);
  });
  test('who only reports the words of others has a page as well', () => {
    const said = ':quote["Yes,"]{by=ada-stone via=council} she said.';
    expect(archiveOf([article('x-aaaaaa', said)]).actors.get('council')?.appearances).toHaveLength(1);
  });
  test('a banned or unknown actor is nobody', () => {
    const { actors, articles } = archiveOf([article('x-aaaaaa', '[Noise](actor:noise) and [Ghost](actor:ghost)')], {
      actors: { noise: { name: 'Noise', kind: 'person', banned: true } },
    });
    expect(actors.size).toBe(0);
    expect(articles[0]?.mentions).toEqual([]);
  });
});

describe('sources', () => {
  const ofSources = (sources: object = {}) =>
    archiveOf(
      ['TASS', 'ТАСС', '新华社', '朝日新聞', 'tass'].map((source, index) =>
        article(`s${String(index)}-aaaaaa`, 'Quiet.', { source }),
      ),
      { sources },
    );
  const held = ({ sources }: ReturnType<typeof ofSources>) =>
    [...sources.values()].map(({ name, articles }) => [name, articles.length]);
  test('of one slug are two, and none shares a page', () => {
    expect(held(ofSources())).toEqual([
      ['TASS', 2],
      ['ТАСС', 1],
      ['新华社', 1],
      ['朝日新聞', 1],
    ]);
  });
  test('without a record take none by its id: what it withholds is its own', () => {
    const archive = ofSources({ tass: { name: 'ТАСС', publish: 'none' }, other: { name: 'Other' } });
    expect(archive.tombstones.map(({ data }) => data.source)).toEqual(['ТАСС']);
    expect(held(archive)).toContainEqual(['TASS', 2]);
    expect(archive.sources.has('tass')).toBe(false);
  });
});

describe('what may be published', () => {
  const body =
    'First [Ada Stone](actor:ada-stone).\n\nSecond.\n\n:quote["Third,"]{by=ada-stone} [Stone](actor:ada-stone) said on [Monday](date:2016-09-19).';
  const shown = (data: object, sources: object = {}, config: object = {}) =>
    archiveOf([article('x-aaaaaa', body, { date: '2016-09-20', source: 'Wire', ...data })], { sources, config });
  test.each([
    ['full', 3, 1],
    ['excerpt', 2, 0],
    ['metadata', 0, 0],
  ])('%s shows %i paragraphs', (publish, paragraphs, quotes) => {
    const archive = shown({ publish });
    expect(archive.articles[0]?.blocks).toHaveLength(paragraphs);
    expect(archive.quotes).toHaveLength(quotes);
    expect(archive.statements).toHaveLength(quotes);
    if (publish !== 'full') expect(JSON.stringify(archive.articles)).not.toContain('Third');
  });
  test('metadata keeps the actors of the frontmatter', () => {
    expect(shown({ publish: 'metadata', actors: ['ada-stone'] }).actors.get('ada-stone')?.appearances).toHaveLength(1);
  });
  test.each([{ publish: 'none' }, { status: 'withdrawn' }])('%o leaves a tombstone and no word', (data) => {
    const archive = shown(data);
    expect(archive.articles).toEqual([]);
    expect(archive.tombstones).toHaveLength(1);
    expect(archive.tombstones[0]?.body).toBe('');
    expect(archive.actors.size + archive.sources.size + archive.dates.days.size).toBe(0);
  });
  test('the article’s own word counts before its source’s, and that before the archive’s', () => {
    const wire = { wire: { name: 'Wire', publish: 'excerpt' } };
    expect(shown({}, wire, { publish: 'metadata' }).articles[0]?.publish).toBe('excerpt');
    expect(shown({ publish: 'full' }, wire).articles[0]?.publish).toBe('full');
    expect(shown({}, {}, { publish: 'metadata' }).articles[0]?.publish).toBe('metadata');
  });
});
