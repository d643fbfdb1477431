import type { ChildProcess } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { SECURITY_HEADERS } from '../model/policy.ts';
import { readMarker } from './output-folder.ts';
import { startAstro } from './run-astro.ts';

/** Only this machine may ask. */
const HOST = '127.0.0.1';

/** Port when none is asked for; the next ones are tried when it is taken. */
export const DEFAULT_PORT = 4321;
const TRIES = 20;

/** A running server. */
export interface Served {
  /** Where to point the browser. */
  url: string;
  close(): Promise<void>;
}

/** What to serve. */
export interface ServeOptions {
  /** Folder of a built site. */
  out: string;
  /** Path to serve it under; the one it was built for by default. */
  base?: string;
  /** Exactly this port, or a clear error; without it the first free one from 4321 on. */
  port?: number;
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, HOST, () => {
      server.off('error', fail);
      done();
    });
  });

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

async function listenSomewhere(server: Server, port: number | undefined): Promise<number> {
  const first = port ?? DEFAULT_PORT;
  const last = port === undefined ? first + TRIES - 1 : first;
  for (let turn = first; turn <= last; turn += 1) {
    try {
      await listen(server, turn);
      const address = server.address();
      return typeof address === 'object' && address ? address.port : turn;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  const ports = first === last ? `Port ${String(first)} is` : `Ports ${String(first)} to ${String(last)} are`;
  throw new Error(`${ports} taken by another program; name a free one with PORT=`);
}

/**
 * Serves a built site as a static host would: real 404 page, `/x` sent on to `/x/`, the headers of the site's policy.
 * @throws When the folder holds no site or the port is taken.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const out = resolve(options.out);
  const base = `/${options.base ?? (await readMarker(out))?.base ?? ''}/`.replace(/\/{2,}/g, '/');
  const missing = await readFile(join(out, '404.html')).catch(() => undefined);
  if (!missing) throw new Error(`There is no site in ${out}; make one with \`dateline build\``);
  // `dev` reads the disk on each request: a rebuilt site shows at once.
  const files = sirv(out, { dev: true, dotfiles: false, extensions: ['html'] });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const notFound = (): void => {
      response
        .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(request.method === 'HEAD' ? undefined : missing);
    };
    const redirect = (to: string): void => {
      response.writeHead(308, { Location: to }).end();
    };
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    if (`${path}/` === base) {
      redirect(`${base}${search}`);
      return;
    }
    if (!path.startsWith(base) || isImproper(path)) {
      notFound();
      return;
    }
    const inside = path.slice(base.length - 1);
    // As hosts do: a folder named without its slash is sent on, so that relative links in it work.
    if (!inside.endsWith('/') && !/\.[^/.]+$/.test(inside)) {
      void stat(join(out, decodeURIComponent(inside), 'index.html')).then(
        () => redirect(`${path.replace(/^\/+/, '/')}/${search}`),
        notFound,
      );
      return;
    }
    request.url = `${inside}${search}`;
    files(request, response, notFound);
  });
  const port = await listenSomewhere(server, options.port);
  return {
    url: `http://${HOST}:${String(port)}${base}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Whether an address asks for a hidden file, climbs out of the site, or cannot be read. */
function isImproper(path: string): boolean {
  try {
    const decoded = decodeURIComponent(path);
    return (
      decoded.includes('\0') || decoded.split(/[/\\]/).some((part) => part.startsWith('.') && part !== '.well-known')
    );
  } catch {
    return true;
  }
}

/** Runs Astro's development server over a content folder; it prints its own address. */
export function dev(options: { content: string; base?: string; port?: number }): ChildProcess {
  const flags = ['--host', HOST, '--port', String(options.port ?? DEFAULT_PORT)];
  return startAstro(
    'dev',
    flags,
    { content: resolve(options.content), ...(options.base !== undefined && { base: options.base }) },
    'inherit',
  );
}
