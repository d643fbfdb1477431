import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ingest } from '../../src/desk/ingest.ts';
import { filesIn, makeFolder } from './folder.ts';

const DEMO = fileURLToPath(new URL('../../content/originals/', import.meta.url));
const STORY = 'A dam breaks near Oslo\n\nOSLO, May 3. /NTB/. A dam broke near Oslo, the county said.\n';

test('deleting originals, one after another, changes nothing that the other articles know', () => {
  const names = readdirSync(DEMO);
  const content = makeFolder();
  const from = makeFolder(Object.fromEntries(names.map((name) => [name, readFileSync(join(DEMO, name))])));
  ingest({ paths: [from], content });
  let whole = filesIn(content);
  for (const name of names.filter((_, index) => index % 3 === 0)) {
    rmSync(join(content, 'originals', name));
    whole = Object.fromEntries(Object.entries(whole).filter(([file]) => file !== `originals/${name}`));
    expect(ingest({ paths: [], content }).articles).toMatchObject({ added: 0, changed: 0 });
    expect(filesIn(content)).toEqual(whole);
  }
});

test('a run says which articles it dates otherwise than before', () => {
  const content = makeFolder({ 'originals/dam.txt': STORY });
  ingest({ paths: [], content });
  const { problems } = ingest({ paths: [], content, year: 2014 });
  expect(problems).toMatchObject([
    {
      rule: 'date-changed',
      severity: 'warning',
      file: 'articles/2014/05/03-a-dam-breaks-near-oslo.md',
      message: 'its date was XXXX-05-03 before, now it is 2014-05-03',
    },
  ]);
  expect(ingest({ paths: [], content }).problems).toEqual([]);
});
