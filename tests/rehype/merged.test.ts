import { expect, test } from 'vitest';
import { renderContext } from '../../src/archive/render-context.ts';
import { resolverOf } from '../../src/archive/resolve.ts';
import { ActorRecord, PlaceRecord } from '../../src/model/actor.ts';
import { article } from '../archive/fixture.ts';
import { renderBody } from '../../src/rehype/render.ts';

const actor = (name: string, same: string[] = []): ActorRecord => ActorRecord.parse({ name, kind: 'person', same });
const RESOLVE = resolverOf(
  new Map([
    ['ada-stone', actor('Ada Stone', ['a-stone'])],
    ['a-stone', actor('A. Stone', ['stone'])],
    ['stone', actor('Stone')],
    ['zenda', actor('Bo Zenda')],
  ]),
  new Map([['zenda', PlaceRecord.parse({ name: 'Zenda' })]]),
);

function html(markdown: string): string {
  return renderBody(markdown, renderContext(article('x-aaaaaa', markdown), 'full', RESOLVE, '/'));
}

test('marks of a merged record lead to the one that stays, and to its popover', () => {
  const text = html('[Stone](actor:stone) and [A. Stone](actor:a-stone) said :quote["Yes,"]{by=stone}.');
  expect(text.match(/href="\/actors\/ada-stone\/" interestfor="pop-actor-ada-stone"/g)).toHaveLength(2);
  expect(text.match(/"a first"/g)).toHaveLength(1);
  expect(text).toContain('<a class="by" href="/actors/ada-stone/#undated">');
  expect(text).not.toMatch(/actors\/(?:a-)?stone\//);
});

test('two ids of one speaker stand in the margin once', () => {
  const text = html(':quote["Yes,"]{by=stone} and :quote["no,"]{by=a-stone} said :quote["she."]{by=ada-stone}');
  expect(text.match(/class="by"/g)).toHaveLength(1);
});

test('an actor and a place of one id each have their own page', () => {
  const text = html('[Zenda](place:zenda) and [Bo](actor:zenda), first each.');
  expect(text).toContain('<a class="a l first" href="/places/zenda/" interestfor="pop-place-zenda">Zenda</a>');
  expect(text).toContain('<a class="a first" href="/actors/zenda/" interestfor="pop-actor-zenda">Bo</a>');
  expect(html('[Stone](place:stone)')).not.toContain('places');
});
