import { expect, test } from 'vitest';
import { leadToDays } from '../../src/archive/date-links.ts';
import { render } from '../rehype/render.ts';
import { archiveOf, article } from './fixture.ts';

const BODY = [
  'It rained [on May 1](date:2016-05-01), [in 1990](date:1990) and [for years](date:1987/1991).',
  '> [!embed]\n> Posted [May 3](date:2016-05-03), [May 9](date:2016-05-09), of [April](date:2016-04).',
].join('\n\n');

test('a date leads to a page only where there is one', () => {
  const archive = archiveOf([article('x-aaaaaa', BODY, { date: '2016-05-03' })]);
  const html = leadToDays(render(BODY, { base: '/x/', day: '2016-05-03' }), archive, '/x/');
  const links = [...html.matchAll(/<a class="d" href="([^"]*)"/g)].map(([, href]) => href);
  expect(links).toEqual(['/x/dates/2016/05/01/', '/x/dates/1990/', '/x/dates/1987/', '/x/dates/2016/05/03/']);
  expect(html).toContain('<span class="d"><time datetime="2016-05-09">May 9</time></span>');
  expect(html).toContain('<span class="d"><time datetime="2016-04">April</time></span>');
});
