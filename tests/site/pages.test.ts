import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildSite, type BuiltSite } from './built-site.ts';

/** One page of each type. */
const TYPES = [
  '',
  'articles/kremlin-doubts-the-syrian-truce-can-be-revived-dead60/',
  'articles/a-story-that-was-taken-back-21f789/',
  'actors/',
  'actors/dmitry-peskov/',
  'dates/',
  'dates/2016/',
  'dates/2016/09/',
  'dates/2016/09/20/',
  'places/',
  'places/moscow/',
  'sources/',
  'sources/tass/',
  'quotes/',
  'timeline/',
  'search/',
  'search/?q=Washington',
  'search/?q=Putin+September+2016',
  'method/',
  'health/',
  'health/inferred-dates/',
  'no/such/page/',
];

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([buildSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** All pages and files of the site, as addresses under its root. */
async function addresses(): Promise<Set<string>> {
  const files = await readdir(site.out, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.out.length));
  return new Set(paths.map((path) => path.replaceAll('\\', '/').replace(/\/index\.html$/, '/')));
}

describe('every page', () => {
  it('leads only to pages, files and places in them that are there', async () => {
    const known = await addresses();
    const ids = new Map<string, Set<string>>();
    const links: [from: string, to: string][] = [];
    for (const path of known) {
      if (!path.endsWith('/') && !path.endsWith('.html')) continue;
      const html = await readFile(join(site.out, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
      ids.set(path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)));
      for (const [, to = ''] of html.matchAll(/\s(?:href|src|cite|action)="([^"]*)"/g))
        links.push([path, to.replaceAll('&amp;', '&')]);
    }
    const broken = links.filter(([from, to]) => {
      const url = new URL(to, `http://site${from}`);
      if (url.host !== 'site') return false;
      const path = decodeURI(url.pathname);
      const anchor = decodeURIComponent(url.hash.slice(1));
      return !known.has(path) || (anchor !== '' && ids.get(path)?.has(anchor) !== true);
    });
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(500);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      // Astro writes void elements and whitespace in its own way; sizes of text are no fault.
      rules: {
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'doctype-style': 'off',
        'attr-quotes': 'off',
      },
    });
    const faults: string[] = [];
    for (const path of await addresses()) {
      if (!path.endsWith('/')) continue;
      const report = await validator.validateFile(join(site.out, path, 'index.html'));
      for (const { messages } of report.results)
        faults.push(...messages.map(({ ruleId, message, line }) => `${path}:${String(line)} ${ruleId} ${message}`));
    }
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  });

  it('is no larger than a phone can bear', async () => {
    for (const path of await addresses()) {
      if (path.endsWith('/'))
        expect((await readFile(join(site.out, path, 'index.html'))).length, path).toBeLessThan(100_000);
    }
  });
});

describe.each(TYPES)('/%s', (type) => {
  const open = async (page: Page): Promise<void> => {
    await page.goto(site.url + type, { waitUntil: 'load' });
  };

  it('reads fully without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await open(page);
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
    if (type.startsWith('search')) {
      expect(await page.locator('noscript a').first().isVisible()).toBe(true);
      expect(await page.locator('main :is(input, button, h2):visible').count()).toBe(0);
    }
    await context.close();
  });

  it('fits every window, has no accessibility fault in light and dark, asks no other host, breaks no policy', async () => {
    const context = await browser.newContext({ colorScheme: 'light', viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:') && !request.url().startsWith(site.url))
        faults.push(`asks for ${request.url()}`);
    });
    page.on('console', (message) => {
      const expected = type.startsWith('no/') && message.text().includes('404');
      if (message.type() === 'error' && !expected) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await open(page);
    if (type.startsWith('search')) await page.locator('#hits li').first().waitFor();
    const look = async (rules?: string[]): Promise<void> => {
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
      const { violations } = await (
        rules
          ? axe.withRules(rules)
          : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      ).analyze();
      for (const { id, nodes } of violations) {
        const where = nodes.slice(0, 2).map(({ html }) => html);
        faults.push(`${id}: ${where.join(' | ')}`);
      }
    };
    await look();
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(['color-contrast']);
    for (const width of [390, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) faults.push(`${String(over)} pixels too wide for a window of ${String(width)}`);
      if (width === 390) await look(['color-contrast', 'target-size', 'scrollable-region-focusable']);
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});

it.each(['actors/dmitry-peskov/', 'quotes/'])(
  'shows inferred speakers on /%s only when asked, without a script',
  async (path) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url + path);
    const inferred = page.locator('.said.guess');
    const shown = async (): Promise<number> =>
      (await Promise.all((await inferred.all()).map((one) => one.isVisible()))).filter(Boolean).length;
    expect(await inferred.count()).toBeGreaterThan(0);
    expect(await shown()).toBe(0);
    expect(await page.locator('.said:not(.guess)').first().isVisible()).toBe(true);
    for (const one of await page.getByLabel('With inferred speakers').all()) await one.check();
    expect(await shown()).toBe(await inferred.count());
    await context.close();
  },
);

it('says of every list of quotations how many are seen, with inferred speakers and without', async () => {
  const page = await browser.newPage();
  for (const id of ['united-states', 'syria', 'dmitry-peskov']) {
    await page.goto(`${site.url}actors/${id}/`);
    const about = page.locator('[aria-labelledby=spoken-of]');
    if ((await about.count()) === 0) continue;
    const told = (words: string): number => Number(/(\d+)(?= of \d)|\d+/.exec(words)?.[0]);
    const seen = about.locator('.said:visible');
    const sure = told(await about.locator('h2').innerText());
    expect(await seen.count(), id).toBe(sure);
    if ((await about.getByRole('checkbox').count()) === 0) continue;
    await about.getByRole('checkbox').check();
    expect(await seen.count(), id).toBe(sure + told(await about.locator('.layers-inline').innerText()));
  }
  await page.close();
});

it('breaks no word in the table of the forms of a name', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.url}actors/united-states/`);
  const lines = await page.locator('.sources-used').evaluate((table) => {
    // As many columns as there are where more than two sources name somebody.
    const others = document.createElement('th');
    others.scope = 'col';
    table.querySelector('thead tr')?.append(others);
    return [
      { cell: table.querySelector('i'), word: 'counterparts' },
      { cell: table.querySelector('thead th:last-child'), word: 'Washington' },
    ].map(({ cell, word }) => {
      if (!cell) throw new Error('no such cell');
      cell.textContent = word;
      const text = document.createRange();
      text.selectNodeContents(cell);
      return text.getClientRects().length;
    });
  });
  expect(lines).toEqual([1, 1]);
  await page.close();
});

it('never breaks the number of a paragraph, however long the name beside it', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${site.url}articles/hour-by-hour-how-the-geneva-accords-came-about-73891c/`);
  await page.locator('.para').evaluateAll((paragraphs) => {
    for (const paragraph of paragraphs) {
      const name = document.createElement('span');
      name.className = 'who';
      name.textContent = 'Anthropologische Gesellschaft Spokeswoman';
      paragraph.querySelector('.edge')?.append(name);
      const number = paragraph.querySelector('.pn');
      if (number) number.textContent = '128';
    }
  });
  const lines = await page.locator('.edge .pn').evaluateAll((numbers) =>
    numbers.map((number) => {
      const text = document.createRange();
      text.selectNodeContents(number);
      return text.getClientRects().length;
    }),
  );
  expect(new Set(lines)).toEqual(new Set([1]));
  await page.close();
});

it('answers as a host does', async () => {
  const answer = (path: string): Promise<Response> => fetch(site.url + path, { redirect: 'manual' });
  const missing = await answer('no/such/page/');
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('No such page');
  expect(missing.headers.get('content-security-policy')).toContain("default-src 'none'");
  const folder = await answer('timeline');
  expect(folder.status).toBe(308);
  expect(folder.headers.get('location')).toBe('/timeline/');
  for (const path of ['..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '%00', '%', '.dateline-site'])
    expect((await answer(path)).status, path).toBe(404);
});
