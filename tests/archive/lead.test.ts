import { expect, test } from 'vitest';
import { leadOf } from '../../src/archive/lead.ts';
import { article } from './fixture.ts';

test.each([
  ['its deck', 'It rained. It stopped.', { description: 'Rain over Zenda' }, 'Rain over Zenda'],
  ['else its first sentence', 'It rained in [Zenda](place:zenda). It stopped.', {}, 'It rained in Zenda.'],
  [
    'behind the dateline',
    'ZENDA, May 3 – It rained. It stopped.',
    { dateline: { place: 'ZENDA', text: 'ZENDA, May 3' } },
    'It rained.',
  ],
  ['behind a heading', '## Rain\n\nIt rained\nin Zenda. It stopped.', {}, 'It rained in Zenda.'],
  ['nothing where there is no text', '', {}, undefined],
  ['nothing of a post', '> [!embed]\n> It rained.', {}, undefined],
])('one line of an article: %s', (_, body, data, expected) => {
  expect(leadOf(article('x-abc123', body, data))).toBe(expected);
});
