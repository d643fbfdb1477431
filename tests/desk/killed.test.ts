import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ingest } from '../../src/desk/ingest.ts';
import { isSealed } from '../../src/markdown/index.ts';
import { filesIn, makeFolder, putFiles } from './folder.ts';

const BIN = fileURLToPath(new URL('../../bin/dateline.mjs', import.meta.url));
const stories = Object.fromEntries(
  Array.from({ length: 120 }, (_, index) => {
    const number = String(index + 1);
    return [
      `story-${number}.txt`,
      `Bridge ${number} opens over the sound\n\nOSLO, May 4. Bridge ${number} opened, Erna Solberg said.\n\n"It opened," she said.\n`,
    ];
  }),
);

test.each(['originals', 'articles', 'actors'])(
  'a run killed while it writes %s leaves no half file, and the next run completes it',
  async (stage) => {
    const from = makeFolder(stories);
    const content = makeFolder();
    const run = spawn(process.execPath, [BIN, 'ingest', from, '--content', content], { stdio: 'ignore' });
    const ended = once(run, 'exit');
    while (run.exitCode === null && !(existsSync(join(content, stage)) && readdirSync(join(content, stage)).length > 0))
      await setTimeout(1);
    run.kill('SIGKILL');
    await ended;
    for (const [file, text] of Object.entries(filesIn(content))) {
      if (file.startsWith('originals/')) expect(text).toBe(stories[file.replace('originals/', '')]);
      else if (file.endsWith('.md')) expect(isSealed(Buffer.from(text, 'latin1').toString('utf8'))).toBe(true);
    }
    putFiles(content, { [`${stage}/.dateline-0123456789ab.tmp`]: 'half a fi' });
    ingest({ paths: [from], content });
    expect(readdirSync(content, { recursive: true }).filter((file) => String(file).endsWith('.tmp'))).toEqual([]);
    const whole = makeFolder();
    ingest({ paths: [from], content: whole });
    expect(filesIn(content)).toEqual(filesIn(whole));
  },
);
