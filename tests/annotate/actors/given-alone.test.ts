import { expect, it } from 'vitest';
import { read, storyOf } from './resolve.ts';

it.each([
  ['"We left," says Manal, and sits down.', 'Manal'],
  ['For 14-year-old Amjad it is far.', 'Amjad'],
  ['Ilvaro, 14, stayed at home.', 'Ilvaro'],
  ['"It is good," Mohammed said.', 'Mohammed'],
])('a lone name is a person: %s', (text, name) => {
  expect(read(storyOf(text), { [name]: 'person' })).toEqual([`${name}=${name.toLowerCase()}`]);
});

it.each([
  ['Plants in Newark, Del., and Warren closed.', 'Del'],
  ['Shares of Manal rose.', 'Manal'],
  ['They passed Manal at noon.', 'Manal'],
  ['The rating was changed by Amjad and Phelps.', 'Amjad'],
])('and none of: %s', (text, name) => {
  expect(read(storyOf(text), { [name]: 'person' })).not.toContain(`${name}=${name.toLowerCase()}`);
});
