import { expect, test } from 'vitest';
import { readRecord, sealed, withReview } from '../../src/markdown/index.ts';
import { ActorRecord } from '../../src/model/actor.ts';

const WRITTEN = sealed('---\nname: Ada Stone\nkind: person\nstatus: machine\n---\n');
const statusOf = (text: string): string | undefined => {
  const { data } = readRecord(text, 'actors/ada-stone.md', ActorRecord);
  return data && withReview(text, data).status;
};

test.each([
  ['as the machine wrote it', WRITTEN, 'machine'],
  ['with prose that a person added', `${WRITTEN}\nA poet.\n`, 'reviewed'],
  ['with a line that a person changed', WRITTEN.replace('Ada Stone', 'Ada Lunde'), 'reviewed'],
  ['that a person made', '---\nname: Ada Stone\nkind: person\n---\n', 'reviewed'],
])('a record %s', (_, text, status) => {
  expect(statusOf(text)).toBe(status);
});
