import { expect, test } from 'vitest';
import { ownWords } from '../../src/archive/own-words.ts';
import { render } from '../rehype/render.ts';

test.each([
  ['en', 'en', {}],
  ['de', 'de', {}],
  ['en', 'de', { lang: 'en' }],
  ['fr', 'en', { lang: 'fr' }],
  ['ar', 'en', { lang: 'ar', dir: 'rtl' }],
  ['ar', 'ar', { dir: 'rtl' }],
  ['fa-IR', 'en', { lang: 'fa-IR', dir: 'rtl' }],
  ['az-Arab', 'en', { lang: 'az-Arab', dir: 'rtl' }],
  ['und', 'en', { dir: 'auto' }],
  ['no tag', 'en', { lang: 'no tag' }],
])('words in %s within an archive in %s', (language, archive, attributes) => {
  expect(ownWords(language, archive)).toEqual(attributes);
});

test('the words of an article have its language and direction, the margin has not', () => {
  const html = render('## خبر\n\n:quote["نعم"]\n\n- واحد\n\n> [!embed]\n> منشور', { own: { lang: 'ar', dir: 'rtl' } });
  expect(html).toContain('<h2 id="h1" lang="ar" dir="rtl">');
  expect(html).toMatch(/<div class="edge"[^>]*>.*no known speaker.*<\/div><p lang="ar" dir="rtl"><q /s);
  expect(html).toContain('<ul lang="ar" dir="rtl">');
  expect(html).toContain('<p class="meta" data-pagefind-ignore="">Embedded post</p>');
  expect(html.match(/lang="ar"/g)).toHaveLength(5);
  expect(render('One.\n\n- Two.')).not.toContain('lang');
});
