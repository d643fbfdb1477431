/**
 * Completes package-lock.json with the optional packages of every platform.
 *
 * npm writes only the optional packages that its registry could serve when the lockfile was made, and `npm ci` then
 * refuses the lockfile elsewhere, or installs without the platform's binary. Run after every change of dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const Entry = z.looseObject({
  version: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const Lockfile = z.looseObject({ packages: z.record(z.string(), Entry) });
type Lockfile = z.infer<typeof Lockfile>;

/** Words of package names for operating systems and processors, and what npm calls them. */
const OS: Record<string, string> = {
  win32: 'win32', windows: 'win32', darwin: 'darwin', macos: 'darwin', linux: 'linux', linuxmusl: 'linux', freebsd: 'freebsd',
  openbsd: 'openbsd', netbsd: 'netbsd', android: 'android', sunos: 'sunos', aix: 'aix', openharmony: 'openharmony',
}; // prettier-ignore
const CPU: Record<string, string> = {
  x64: 'x64', x86: 'x64', ia32: 'ia32', arm64: 'arm64', arm: 'arm', riscv64: 'riscv64', ppc64: 'ppc64', s390x: 's390x', loong64: 'loong64',
  mips64el: 'mips64el', wasm32: 'wasm32',
}; // prettier-ignore

/** Where Node would look for `name` from the package at `path`, nearest first. */
function lookups(path: string, name: string): string[] {
  const parts = path.split('/node_modules/');
  const parents = parts.map((_, index) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return [...parents.filter((parent) => parent !== ''), ''].map(
    (parent) => `${parent === '' ? '' : `${parent}/`}node_modules/${name}`,
  );
}

/**
 * Optional packages that some package of the lockfile names and the lockfile does not hold in that version,
 * as `path in the lockfile -> version`.
 */
export function missingOptionals(lockfile: Lockfile): Map<string, string> {
  const missing = new Map<string, string>();
  for (const [path, entry] of Object.entries(lockfile.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const held = lookups(path, name)
        .map((key) => lockfile.packages[key]?.version)
        .find((version) => version !== undefined);
      const isExact = /^\d/.test(range);
      if (held !== undefined && (!isExact || held === range)) continue;
      missing.set(
        held === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`,
        range.replace(/^[\^~]/, ''),
      );
    }
  }
  return missing;
}

/** Reads a package's platform from its name: `@pagefind/windows-x64` is for win32 on x64. */
function platformOf(name: string): { os?: string[]; cpu?: string[] } {
  const words = name.slice(name.lastIndexOf('node_modules/')).split(/[/\-_]/);
  const os = words.map((word) => OS[word]).find((value) => value !== undefined);
  const cpu = words.map((word) => CPU[word]).find((value) => value !== undefined);
  return { ...(os !== undefined && { os: [os] }), ...(cpu !== undefined && { cpu: [cpu] }) };
}

/** Adds the missing packages, each behind its last sibling of the same scope, so that the rest keeps npm's order. */
function complete(lockfile: Lockfile): Lockfile {
  const entries = Object.entries(lockfile.packages);
  for (const [key, version] of missingOptionals(lockfile)) {
    const scope = key.slice(0, key.lastIndexOf('/') + 1);
    const sibling = entries.findLastIndex(([other]) => other.startsWith(scope) && other < key);
    const first = entries.findIndex(([other]) => other.startsWith(scope));
    const entry = { version, ...platformOf(key), optional: true };
    entries.splice(sibling >= 0 ? sibling + 1 : Math.max(first, 0), 0, [key, entry]);
  }
  return { ...lockfile, packages: Object.fromEntries(entries) };
}

/** A check that changes nothing: a parsed copy would lose the order of keys. */
function isLockfile(value: unknown): value is Lockfile {
  return Lockfile.safeParse(value).success;
}

if (import.meta.main) {
  const path = new URL('../package-lock.json', import.meta.url);
  const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isLockfile(raw)) throw new Error('package-lock.json: expected an object with packages');
  const lockfile = raw;
  const count = missingOptionals(lockfile).size;
  writeFileSync(path, `${JSON.stringify(complete(lockfile), null, 2)}\n`);
  console.log(`${String(count)} optional packages of other platforms added to package-lock.json`);
}
