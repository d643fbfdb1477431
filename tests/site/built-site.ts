import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type BuildResult } from '../../src/desk/build.ts';
import { serve, type Served } from '../../src/desk/serve.ts';

/** The archive that the site tests are run on. */
export const CONTENT = fileURLToPath(new URL('content', import.meta.url));

/** A folder of one test run; whoever makes it removes it. */
export const makeFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'dateline-site-'));

/** A site built for real and served as a host would. */
export interface BuiltSite {
  out: string;
  url: string;
  result: BuildResult;
  close(): Promise<void>;
}

/** Builds an archive into a folder of its own and serves it. @throws With the problems when it could not be built. */
export async function buildSite(content = CONTENT, options: Partial<BuildOptions> = {}): Promise<BuiltSite> {
  const folder = await makeFolder();
  const out = join(folder, 'out');
  const result = await build({ content, out, ...options });
  if (!result.published) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  const server: Served = await serve({ out, port: 0 });
  return {
    out,
    url: server.url,
    result,
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
