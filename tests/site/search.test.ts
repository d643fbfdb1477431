import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildSite, type BuiltSite } from './built-site.ts';

let site: BuiltSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  // Under a base path, as on GitHub Pages: everything must hold there too.
  [site, browser] = await Promise.all([buildSite(undefined, { base: '/archive/' }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

/** Opens the search page and waits for the answer. */
async function search(query: string): Promise<void> {
  await page.goto(`${site.url}search/${query}`);
  await page.locator('#hits > li').first().waitFor();
}
const titles = (): Promise<string[]> => page.locator('.hit h2').allInnerTexts();
const count = (): Promise<string> => page.locator('#count').innerText();
/** Waits until the line above the results says so: a search is over when it does. */
const counts = (words: string): Promise<void> =>
  page.locator('#count', { hasText: new RegExp(`^${words}$`) }).waitFor();

describe('a link to a search', () => {
  it('runs it and puts the query into the field', async () => {
    await search('?q=emergency');
    expect(await page.locator('#query').inputValue()).toBe('emergency');
    expect(await titles()).toEqual(['Washington is hunting for excuses on Syria, Kremlin says']);
    expect(await page.title()).toBe('emergency – Dateline');
  });

  it('opens a story at its paragraph', async () => {
    await search('?q=emergency');
    expect(await page.locator('.subs .pn').allInnerTexts()).toEqual(['2']);
    expect(await page.locator('.subs mark').allInnerTexts()).toEqual(['emergency,"']);
    await page.locator('.hit h2 a').click();
    await page.waitForURL(/\/archive\/articles\/washington-is-hunting[^/]*\/#p2$/);
    expect(await page.locator('#p2').evaluate((node) => node.matches(':target'))).toBe(true);
  });

  it('shows where an excerpt is cut, and only there', async () => {
    await search('?q=Syria&as=words');
    const found = await page.locator('.subs li:has(.pn[href*="#p"])').evaluateAll((rows) =>
      rows.map((row) => ({
        to: row.querySelector('a')?.getAttribute('href') ?? '',
        excerpt: row.querySelector('p')?.textContent ?? '',
      })),
    );
    for (const { to, excerpt } of found) {
      const url = new URL(to, site.url);
      await page.goto(url.href);
      // An embedded post is found under the paragraph that it follows.
      if ((await page.locator(`${url.hash} + .embed`).count()) > 0) continue;
      const whole = ((await page.locator(`${url.hash} > p`).textContent()) ?? '').replace(/\s+/g, ' ').trim();
      // Pagefind ends a paragraph that ends in a quotation mark with a period of its own.
      const words = excerpt.replace(/^… | ?…$/g, '').replace(/(["”])\.$/, '$1');
      expect([excerpt.startsWith('…'), excerpt.endsWith('…')], `${excerpt} / ${whole}`).toEqual([
        !whole.startsWith(words),
        !whole.endsWith(words),
      ]);
    }
    expect(found.some(({ excerpt }) => /^…|…$/.test(excerpt))).toBe(true);
  });

  it('finds all of it again after going on and coming Back', async () => {
    await search('?q=Peskov&source=TASS&sort=oldest&as=words');
    const before = await titles();
    expect(before.length).toBeGreaterThan(1);
    await page.locator('.hit h2 a').first().click();
    await page.waitForURL(/articles/);
    await page.goBack();
    await page.locator('.hit').first().waitFor();
    expect(await titles()).toEqual(before);
    expect(await page.locator('input[name=source][value=TASS]').isChecked()).toBe(true);
  });
});

describe('a query', () => {
  it('goes into the address when sent, and Back brings the one before', async () => {
    await search('?q=emergency');
    await page.locator('#query').fill('convoy');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=convoy$/);
    await counts('2 stories');
    await page.goBack();
    await page.waitForURL(/\?q=emergency$/);
    await counts('1 story');
    expect(await page.locator('#query').inputValue()).toBe('emergency');
  });

  it('comes from the field of any page', async () => {
    await page.goto(`${site.url}timeline/`);
    await page.locator('.top input').fill('emergency');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/archive\/search\/\?q=emergency$/);
    await counts('1 story');
  });

  it.each([
    ['"terrorist forces"', 1],
    ['“terrorist forces”', 1],
    ['"forces terrorist"', 0],
    ['putin "terrorist forces"', 1],
    ['peskov "terrorist forces"', 0],
    ['truce -putin', 3],
    ['zzzz', 0],
  ])('%s finds %i', async (query, found) => {
    await search(`?${new URLSearchParams({ q: query, as: 'words' }).toString()}`);
    expect(await page.locator('.hit').count()).toBe(found);
  });

  it('that finds nothing is told how to find something', async () => {
    await search('?q=Peskow');
    expect(await count()).toBe('No story');
    expect(await page.locator('#hits').innerText()).toContain('quotation marks');
    expect(await page.locator('#hits a', { hasText: 'Dmitry Peskov' }).getAttribute('href')).toBe(
      '/archive/actors/dmitry-peskov/',
    );
  });

  it('without words lists everything, newest first', async () => {
    await search('');
    expect(await count()).toBe('All: 8 stories');
    expect((await titles())[0]).toContain('Hour by hour');
  });
});

describe('a name of an actor', () => {
  it('is read as the actor: all its names, and the word alone on request', async () => {
    await search('?q=Washington');
    expect(await page.locator('#reading').innerText()).toMatch(/^Washington is read as an actor: United States/);
    expect(await page.locator('#reading a').first().getAttribute('href')).toBe('/archive/actors/united-states/');
    expect((await page.locator('.subs mark').allInnerTexts()).join(' ')).toMatch(/the US/i);
    const all = await page.locator('.hit').count();
    await page.locator('#reading a', { hasText: 'Only the word' }).click();
    await page.waitForURL(/as=words/);
    await page.locator('#reading', { hasText: 'Stories that name United States' }).waitFor();
    expect(await page.locator('.hit').count()).toBeLessThan(all);
  });

  it.each(['Nusra', 'nusra', 'the Kremlin'])('%s is known', async (name) => {
    await search(`?q=${encodeURIComponent(name)}`);
    expect(await page.locator('#reading a').first().isVisible()).toBe(true);
    expect(await page.locator('.hit').count()).toBeGreaterThan(0);
  });
});

describe('a date in a query', () => {
  const line = (): Promise<string> => page.locator('#reading').innerText();
  const days = (): Promise<(string | null)[]> =>
    page.locator('.hit time').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('datetime')));

  it('is read as the day: its stories, its page, and the words alone on request', async () => {
    await search('?q=September+20%2C+2016');
    expect(await line()).toBe(
      'September 20, 2016 is read as a day: stories published on 20 September 2016. Only the words “September 20, 2016”',
    );
    expect(await days()).toEqual(['2016-09-20']);
    expect(await page.locator('#sort').innerText()).toBe('First: newest, oldest');
    await page.locator('#reading a', { hasText: 'Only the words' }).click();
    await page.waitForURL(/as=words/);
    await page.locator('#reading', { hasText: 'The words also name a day' }).waitFor();
    await page.goBack();
    await page.locator('#reading', { hasText: 'is read as a day' }).waitFor();
    await counts('1 story');
    await page.locator('#reading a').first().click();
    await page.waitForURL(/\/archive\/dates\/2016\/09\/20\/$/);
    expect(await page.title()).toContain('20 September 2016');
  });

  it.each([
    ['2016-10', 'a month', '2 stories'],
    ['nov 2016', 'a month', '1 story'],
    ['2016', 'a year', '7 stories'],
  ])('%s is %s with %s', async (query, unit, found) => {
    await search(`?q=${encodeURIComponent(query)}`);
    expect(await line()).toContain(`is read as ${unit}: stories published in`);
    expect(await count()).toBe(found);
  });

  it('narrows the words beside it, together with all else that narrows', async () => {
    await search('?q=truce+in+September+2016&sort=oldest');
    expect(await line()).toContain('September 2016 is read as a month: stories for truce published in September 2016.');
    const all = await days();
    expect(all.length).toBeGreaterThan(1);
    expect(all.every((day) => day?.startsWith('2016-09'))).toBe(true);
    await page.locator('#from').fill(all[1] ?? '');
    await counts(all.length === 2 ? '1 story' : `${String(all.length - 1)} stories`);
    await page.locator('input[name=month]').check();
    await page.waitForURL(/month=2016-09/);
    await search('?q=20+September+2016&to=2016-09-19');
    expect(await count()).toBe('No story');
    await search('?q=September+2016&month=2016-10');
    expect(await count()).toBe('No story');
  });

  it.each([
    ['21 September 2016', 'no story of the archive was published on 21 September 2016. Only', 0],
    ['15 September 2016', 'no story of the archive was published on 15 September 2016, but some speak of it.', 1],
  ])('without a story leads to its page only where it has one: %s', async (query, words, pages) => {
    await search(`?q=${encodeURIComponent(query)}`);
    expect(await line()).toContain(words);
    expect(await page.locator('#reading a[href*="/dates/"]').count()).toBe(pages);
  });

  it('that is a year without a story stays a word', async () => {
    await search('?q=2012');
    expect(await line()).toMatch(/^These are the stories with the word 2012\. The word also names a year: no story/);
  });

  it.each(['31 September 2016', '9/11', 'Theresa May', '"20 September 2016"'])('is not %s', async (query) => {
    await search(`?q=${encodeURIComponent(query)}`);
    expect(await line()).toBe('');
  });
});

describe('narrowing', () => {
  it('by a facet shows only its stories, in the address too, and is taken back', async () => {
    await search('?q=truce&as=words');
    const all = await count();
    await page.locator('input[name=speaker][value="Vladimir Putin"]').check();
    await page.waitForURL(/speaker=Vladimir\+Putin/);
    await counts('1 story');
    await page.locator('#chips button').click();
    await counts(all);
    expect(new URL(page.url()).searchParams.has('speaker')).toBe(false);
  });

  it('by two months is either, by two actors both', async () => {
    await search('?month=2016-10&month=2016-11');
    expect(await count()).toBe('3 stories');
    await search('?actor=John+Kerry&actor=Dmitry+Peskov');
    expect(await titles()).toEqual(['Washington is hunting for excuses on Syria, Kremlin says']);
  });

  it('by days takes the first and the last of them, and leaves out stories without a day', async () => {
    await search('?from=2016-09-19&to=2016-09-29&sort=oldest');
    expect(
      await page.locator('.hit time').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('datetime'))),
    ).toEqual(['2016-09-19', '2016-09-20', '2016-09-29']);
    await page.locator('#to').fill('2016-09-20');
    await page.waitForURL(/to=2016-09-20/);
    await counts('2 stories');
  });

  it('by keyboard leaves the focus where it was', async () => {
    await search('?q=truce&as=words');
    const box = page.locator('input[name=speaker][value="Vladimir Putin"]');
    await box.focus();
    await page.keyboard.press('Space');
    await counts('1 story');
    expect(await box.evaluate((node) => node === document.activeElement)).toBe(true);
    await page.locator('#chips button').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('speaker'));
    await page.locator('#chips:empty').waitFor({ state: 'attached' });
    expect(await page.locator('#query').evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('is one step by keyboard from the results in any window', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await search('?q=truce&as=words');
    const jump = page.getByRole('link', { name: 'Narrow' });
    await jump.focus();
    expect((await jump.boundingBox())?.width).toBeGreaterThan(24);
    await page.keyboard.press('Enter');
    expect(await page.locator('#narrow').evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('finds a value by typing where there are many', async () => {
    await search('');
    const field = page.getByRole('textbox', { name: 'Find: Actor' });
    await field.fill('bogd');
    expect(
      await page.locator('input[name=actor]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('value'))),
    ).toEqual(['Mikhail Bogdanov']);
  });
});

it('asks no other host and needs nothing that the policy forbids', async () => {
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await search('?q=Washington');
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
});
