import { expect, it } from 'vitest';
import { findCredits } from '../../../src/annotate/actors/credits.ts';
import { rereadNames } from '../../../src/annotate/actors/reread-names.ts';
import type { NameSpan } from '../../../src/annotate/names/index.ts';
import type { EntityKind } from '../../../src/model/annotation.ts';
import { namesIn, read, storyOf } from './resolve.ts';

const kindsIn = (text: string, names: Record<string, EntityKind>): Record<string, NameSpan['kind']> => {
  const story = storyOf(text);
  const spans = namesIn(story, names).map((name) => ({ ...name, rule: 'model' }));
  return Object.fromEntries(
    rereadNames({ key: 'a', story, names: spans }).names.map(({ text: name, kind }) => [name, kind]),
  );
};

it.each([
  ['(Reporting by Jane Marsh in Ulm; Editing by Tom Orr)', true],
  ['Additional reporting by Jane Marsh', true],
  ['By Jane Marsh and Tom Orr', true],
  ['Jane Marsh contributed to this report.', true],
  ['Photo: Jane Marsh', true],
  ['By Monday the town was empty. Nobody had stayed.', false],
  ['Jane Marsh said the reporting by her paper was sound.', false],
  ['He contributed a great deal to the town.', false],
])('%s: a credit %s', (text, credit) => {
  const story = storyOf('The town is empty.', text);
  expect(findCredits(story).length > 0).toBe(credit);
});

it('leaves the people of a bracketed credit out and keeps those before it', () => {
  const story = storyOf('Jane Marsh left the town. (Reporting by Tom Orr)');
  const names = namesIn(story, { 'Jane Marsh': 'person', 'Tom Orr': 'person' });
  expect(rereadNames({ key: 'a', story, names }).names.map(({ text }) => text)).toEqual(['Jane Marsh']);
});

it.each<[text: string, name: string, kind: EntityKind, read: NameSpan['kind'] | undefined]>([
  ['They met in Alder Park on Monday.', 'Alder Park', 'organization', 'place'],
  ['She studied at Alder University.', 'Alder University', 'place', 'organization'],
  ['The Amber Alert was lifted.', 'Amber Alert', 'person', 'misc'],
  ['Shares of Tolvane Inc fell.', 'Tolvane Inc', 'person', 'organization'],
  ['Tolvane declined to comment.', 'Tolvane', 'place', 'organization'],
  ['They fled from Tolvane at night.', 'Tolvane', 'place', 'place'],
  ['The FactFarm site was down.', 'FactFarm', 'person', 'misc'],
  ['Ms McAllen was there.', 'McAllen', 'person', 'person'],
  ['The USS Jane Marsh sailed.', 'Jane Marsh', 'person', undefined],
  ['Jane Marsh sailed.', 'Jane Marsh', 'person', 'person'],
  ['Fire broke out in the Jane Marsh neighborhood.', 'Jane Marsh', 'person', 'place'],
])('%s: %s, read as %s, is %s', (text, name, kind, read) => {
  expect(kindsIn(text, { [name]: kind })[name]).toBe(read);
});

it.each<[title: string, text: string, names: Record<string, EntityKind>, found: string[]]>([
  ['Jane Marsh: my life', 'Jane told us that she would stay.', { Jane: 'person' }, ['Jane=jane-marsh']],
  ['A life', 'Marsholm said he would stay.', { Marsholm: 'person' }, ['Marsholm=marsholm']],
  [
    'A life',
    'Marsholm said it would sell Marsholm shares; he agreed.',
    { Marsholm: 'person' },
    ['Marsholm=marsholm', 'Marsholm=marsholm'],
  ],
  ['A life', 'His wife, Adelia, stayed.', { Adelia: 'person' }, ['Adelia=adelia']],
  ['A life', 'They passed Adelia, and stayed.', { Adelia: 'person' }, []],
  [
    'A life',
    'A judge cited a risk Jane Marsh might run. The judge left.',
    { 'Jane Marsh': 'person' },
    ['Jane Marsh=jane-marsh'],
  ],
  [
    'A life',
    'Judge Jane Marsh came. The judge left.',
    { 'Jane Marsh': 'person' },
    ['Jane Marsh=jane-marsh', 'judge=jane-marsh'],
  ],
  ['A life', 'It was al Qaedas branch.', {}, ['al Qaedas=al-qaeda']],
])('%s / %s', (title, text, names, found) => {
  expect(read({ ...storyOf(text), title }, names)).toEqual(found);
});

it.each<[text: string, names: Record<string, EntityKind>, found: string[]]>([
  // What a later mention tells counts for the first.
  [
    'Marsholm may fail. On Friday, Marsholm closed lower. Marsholm said it lost.',
    { Marsholm: 'organization' },
    ['Marsholm=marsholm', 'Marsholm=marsholm', 'Marsholm=marsholm'],
  ],
  ['They saw Marsholm and left.', { Marsholm: 'organization' }, []],
  // Apostrophes that got lost.
  [
    'Minister Jane Roe spoke. Jane Roes speech was long.',
    { 'Jane Roe': 'person', 'Jane Roes': 'person' },
    ['Jane Roe=jane-roe', 'Jane Roes=jane-roe'],
  ],
  [
    'Minister Jane Ross spoke. Jane Ross left.',
    { 'Jane Ross': 'person' },
    ['Jane Ross=jane-ross', 'Jane Ross=jane-ross'],
  ],
  ['It hurt Daeshs men and the UNs envoy.', {}, ['Daeshs=islamic-state', 'UNs=united-nations']],
  ['Both Germanys and Koreas are here.', {}, []],
])('%s', (text, names, found) => {
  expect(read(storyOf(text), names)).toEqual(found);
});
