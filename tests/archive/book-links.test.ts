import { describe, expect, test } from 'vitest';
import { actorPages } from '../../src/archive/actor-page.ts';
import { leadToBooks } from '../../src/archive/book-links.ts';
import { archiveOf, article } from './fixture.ts';

const LONG = 'word '.repeat(2000);
const archive = archiveOf(
  ['05', '06', '07', '08', '09', '10', '11'].map((day) =>
    article(`on-${day}`, `:quote["${LONG}"]{by=ada-stone}, [Ada Stone](actor:ada-stone) said.`, {
      date: `2016-05-${day}`,
    }),
  ),
);
const link = (to: string): string => `<a class="by" href="/x/${to}">Stone</a>`;

describe('a speaker in the margin leads to the page of the book that holds the story', () => {
  const ada = archive.actors.get('ada-stone');
  const pages = ada ? actorPages(ada) : [];
  test.each(pages.flatMap(({ items, number }) => items.map(({ article: { id } }) => [id, number] as const)))(
    '%s: page %i',
    (id, number) => {
      const story = archive.byId.get(id);
      const day = story?.published?.day ?? '';
      const led = story && leadToBooks(link(`actors/ada-stone/#d${day}`), story, archive, '/x/');
      expect(led).toBe(link(`actors/ada-stone/${number === 1 ? '' : `${String(number)}/`}#d${day}`));
    },
  );
  test('the book has several pages', () => {
    expect(pages.length).toBeGreaterThan(1);
  });
  test('other links stay', () => {
    const story = archive.articles.at(-1);
    const others = `${link('actors/council/#d2016-05-11')}<a class="a" href="/x/actors/ada-stone/">Stone</a>`;
    expect(story && leadToBooks(others, story, archive, '/x/')).toBe(others);
  });
});
