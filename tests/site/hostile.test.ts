import { access, cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildSite, CONTENT, makeFolder, type BuiltSite } from './built-site.ts';

/** What an article could try: become script, markup, a filter of the search, or a link that runs. */
const TITLE = '</title><script>alert(1)</script> & "><img src=x onerror=alert(2)>';
const BODY = [
  '<script>alert(3)</script> <img src=x onerror=alert(4)> <svg onload=alert(5)>',
  '<div data-pagefind-filter="actor:Planted" data-pagefind-ignore>Planted words</div>',
  '[click](javascript:alert(6)) [data](data:text/html,<script>alert(7)</script>) ![x](x"onerror="alert(8))',
  '</script></main></body><style>body{display:none}</style> {{7*7}} ${1+1} <%= 1 %> :div[x]{onclick=alert(9)}',
  'Said \u0007 bell and \u202e turned.',
];

/** Words that no line can hold: an address for a source, a headline and a quotation without a space. */
const LONG = 'unbroken'.repeat(14);
const UNBROKEN = `---
id: unbroken-abcdef
title: ${LONG}
description: ${LONG}
date: 2016-09-22
source: www.${LONG}.example
author: ${LONG}
original: {path: originals/unbroken.txt, sha256: ${'b'.repeat(64)}}
---

${LONG.toUpperCase()}, September 22. [Peskov](actor:dmitry-peskov) said :quote["${LONG}"]{by=dmitry-peskov} in [${LONG}](actor:dmitry-peskov).
`;

let folder: string;
let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  folder = await makeFolder();
  await cp(CONTENT, join(folder, 'content'), { recursive: true });
  const frontmatter = {
    id: 'hostile-abcdef',
    title: TITLE,
    description: `deck ${TITLE}`,
    date: '2016-09-21',
    source: '"><script>alert(10)</script>',
    actors: ['dmitry-peskov', '../../etc/passwd', 'constructor', '__proto__'],
    warnings: [{ rule: 'planted', message: TITLE }],
    original: { path: '../../../etc/passwd', sha256: 'a'.repeat(64) },
  };
  await mkdir(join(folder, 'content/articles/2016/09'), { recursive: true });
  const text = `---\n${JSON.stringify(frontmatter)}\n---\n\n${BODY.join('\n\n')}\n`;
  await writeFile(join(folder, 'content/articles/2016/09/21-hostile.md'), text);
  await writeFile(join(folder, 'content/articles/2016/09/22-unbroken.md'), UNBROKEN);
  await writeFile(join(folder, 'secret.txt'), 'SECRET OUTSIDE');
  await symlink(join(folder, 'secret.txt'), join(folder, 'content/originals/unbroken.txt'));
  [site, browser] = await Promise.all([buildSite(join(folder, 'content')), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

it.each(['articles/hostile-abcdef/', '', 'search/?q=alert', 'dates/2016/09/21/', 'sources/', 'timeline/', 'health/'])(
  'hostile content stays text on /%s',
  async (path) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const events: string[] = [];
    page.on('dialog', (dialog) => {
      events.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error') events.push(message.text());
    });
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    if (path.startsWith('search')) await page.locator('.hit').first().waitFor();
    expect(await page.locator('main').innerText()).toContain('<script>alert(');
    expect(
      await page
        .locator('script:not([src]):not([type="application/ld+json"]), img, svg, style, [onerror], [onclick], [onload]')
        .count(),
    ).toBe(0);
    expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i]').count()).toBe(0);
    expect(events).toEqual([]);
    await context.close();
  },
);

it.each([
  'articles/unbroken-abcdef/',
  'actors/dmitry-peskov/',
  '',
  'sources/',
  'quotes/',
  'timeline/',
  'dates/2016/09/22/',
])('words without a break fit every window on /%s', async (path) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url + path);
  expect(await page.locator('main').innerText()).toContain(LONG.slice(0, 20));
  const faults: string[] = [];
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) faults.push(`${String(over)} pixels too wide for a window of ${String(width)}`);
  }
  await context.close();
  expect(faults).toEqual([]);
});

it('plants no filter and hides nothing from the search', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.url}search/?q=Planted`);
  await page.locator('.hit').first().waitFor();
  expect(
    await page.locator('input[name=actor]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('value'))),
  ).toEqual(['Dmitry Peskov']);
  await context.close();
});

it('leaves out of the feed what XML forbids', async () => {
  const feed = await readFile(join(site.out, 'feed.xml'), 'utf8');
  expect(feed).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  expect(feed).not.toContain('<script>');
  expect(feed).toContain('&lt;script&gt;');
});

it('publishes no file from outside the originals, whether a path or a link leads there', async () => {
  for (const id of ['hostile-abcdef', 'unbroken-abcdef']) {
    await access(join(site.out, 'articles', id, 'index.md'));
    await expect(access(join(site.out, 'articles', id, 'original.txt'))).rejects.toThrow();
  }
  expect(site.result.problems.filter(({ rule }) => rule === 'original-outside')).toHaveLength(2);
});
