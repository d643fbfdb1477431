import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeMarker } from '../../src/desk/output-folder.ts';
import { serve } from '../../src/desk/serve.ts';

let out: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'dateline-serve-'));
  await mkdir(join(out, 'page'));
  await writeFile(join(out, 'index.html'), 'home');
  await writeFile(join(out, 'page/index.html'), 'a page');
  await writeFile(join(out, '404.html'), 'no such page');
  await writeMarker(out, 'input', '/archive/');
});
afterAll(() => rm(out, { recursive: true, force: true }));

describe('serve', () => {
  it('serves under the base that the site was built for', async () => {
    const served = await serve({ out, port: 0 });
    try {
      const get = (path: string): Promise<Response> => fetch(new URL(path, served.url), { redirect: 'manual' });
      expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/archive\/$/);
      expect(await (await get('/archive/')).text()).toBe('home');
      expect((await get('/archive')).headers.get('location')).toBe('/archive/');
      expect((await get('/archive/page?q=1')).headers.get('location')).toBe('/archive/page/?q=1');
      for (const path of [
        '/',
        '/page/',
        '/archive/none',
        '/archive/none/',
        '/archive/.dateline-site',
        '/archive/%2e%2e%2fx',
      ]) {
        const answer = await get(path);
        expect([answer.status, await answer.text()], path).toEqual([404, 'no such page']);
      }
    } finally {
      await served.close();
    }
  });

  it('says which port is taken', async () => {
    const first = await serve({ out, port: 0 });
    const port = Number(new URL(first.url).port);
    await expect(serve({ out, port })).rejects.toThrow(`Port ${String(port)} is taken`);
    await first.close();
  });

  it('says when there is no site', async () => {
    await expect(serve({ out: join(out, 'page'), port: 0 })).rejects.toThrow('There is no site in');
  });
});
