/** What a reader gets on paper: promise 4 of the contract holds there too. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildSite, type BuiltSite } from './built-site.ts';

let site: BuiltSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([buildSite(), launchBrowser()]);
  // The width of an A4 sheet within its margins.
  page = await browser.newPage({ viewport: { width: 657, height: 985 } });
  await page.emulateMedia({ media: 'print' });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(['quotes/', 'actors/dmitry-peskov/'])('/%s in print', (path) => {
  it('sets each quotation in a line of its own width, with the number of its paragraph', async () => {
    await page.goto(site.url + path);
    const said = await page.locator('.said').all();
    expect(said.length).toBeGreaterThan(0);
    for (const one of said) {
      expect((await one.locator('blockquote').boundingBox())?.width).toBeGreaterThan(300);
      expect(await one.locator('.pn').isVisible()).toBe(true);
    }
  });

  it('shows what is behind a switch on the screen, with the rule by which the speaker was found', async () => {
    await page.goto(site.url + path);
    const inferred = await page.locator('.said.guess').all();
    expect(inferred.length).toBeGreaterThan(0);
    for (const one of inferred) {
      expect(await one.isVisible()).toBe(true);
      expect(await one.locator('.how').innerText()).toContain('speaker inferred: ');
    }
    expect(await page.getByText('With inferred speakers').first().isVisible()).toBe(true);
    expect(await page.locator('main input:visible').count()).toBe(0);
  });
});

it('an article in print keeps the number of every paragraph beside it', async () => {
  await page.goto(`${site.url}articles/kremlin-doubts-the-syrian-truce-can-be-revived-dead60/`);
  const paragraphs = await page.locator('.para').all();
  expect(paragraphs.length).toBeGreaterThan(5);
  for (const [index, one] of paragraphs.entries()) {
    expect(await one.locator('.pn').isVisible()).toBe(true);
    expect(await one.locator('.pn').innerText()).toBe(String(index + 1));
    const [number, text] = [await one.locator('.pn').boundingBox(), await one.locator('p').boundingBox()];
    expect((number?.x ?? 0) + (number?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
  }
});

it('a search in print holds the query, what was found and what narrows it, and nothing to click', async () => {
  await page.goto(`${site.url}search/?q=truce&as=words&source=TASS`);
  await page.locator('.hit').first().waitFor();
  expect(await page.locator('#query').isVisible()).toBe(true);
  expect(await page.locator('#count').isVisible()).toBe(true);
  expect(await page.locator('.hit h2').first().isVisible()).toBe(true);
  expect(await page.locator('.hit .subs p').first().isVisible()).toBe(true);
  expect((await page.locator('#chips').innerText()).trim()).toBe('TASS');
  expect(await page.locator('#narrow').isVisible()).toBe(false);
  expect(await page.locator('#more').isVisible()).toBe(false);
});
