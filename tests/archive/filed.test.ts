import { expect, test } from 'vitest';
import { filedFrom } from '../../src/archive/filed.ts';
import { archiveOf, article } from './fixture.ts';

const from = (id: string, place: string, body: string) =>
  article(id, body, { dateline: { place, text: `${place}, May 3.` } });

test('where stories were filed leads to the record that their dateline names, under its name', () => {
  const archive = archiveOf([
    from('a-aaaaaa', 'ZENDA, Ruritania', '[ZENDA](place:zenda), [Ruritania](actor:ruritania), May 3. It rained.'),
    from('b-aaaaaa', 'ZENDA', 'ZENDA, May 3. It rained in [Strelsau](actor:ruritania).'),
    from('c-aaaaaa', 'RURITANIA', '[RURITANIA](actor:ruritania), May 3. It rained.'),
    from('d-aaaaaa', 'HENTZAU', 'HENTZAU, May 3. It rained in [Zenda](place:zenda).'),
    article('e-aaaaaa', 'It rained in [Zenda](place:zenda).'),
    article('f-aaaaaa', 'It rained.'),
    article('g-aaaaaa', 'It rained.'),
  ]);
  expect(filedFrom(archive)).toEqual([
    { place: 'Zenda', stories: 2, path: 'places/zenda/' },
    { place: 'Hentzau', stories: 1 },
    { place: 'Ruritania', stories: 1, path: 'actors/ruritania/' },
    { place: '', stories: 3 },
  ]);
});
