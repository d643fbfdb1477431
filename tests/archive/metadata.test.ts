import { expect, test } from 'vitest';
import { namedData } from '../../src/archive/metadata.ts';
import { archiveOf, article } from './fixture.ts';

test('only what is a web address says who is the same elsewhere', () => {
  const sameAs = ['https://', 'Q159', 'javascript:alert(1)', 'https://www.wikidata.org/wiki/Q159'];
  const actors = { 'ada-stone': { name: 'Ada Stone', kind: 'person', sameAs } };
  const stone = archiveOf([article('x-aaaaaa', '[Ada](actor:ada-stone)')], { actors }).actors.get('ada-stone');
  expect(namedData(stone ?? expect.fail(), '/')).toMatchObject({ sameAs: ['https://www.wikidata.org/wiki/Q159'] });
});
