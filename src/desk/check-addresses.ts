import { frontmatterLine } from '../markdown/index.ts';
import type { Problem } from '../model/problem.ts';
import { webAddress } from '../model/web-address.ts';
import type { Entry } from './library.ts';

/** Entries of `sameAs` that are no web address: no page links them. */
export function badAddresses(records: Iterable<Entry<{ sameAs: string[] }>>): Problem[] {
  return [...records].flatMap(({ file, data }) =>
    (data?.sameAs ?? []).flatMap((found, index): Problem[] =>
      webAddress(found)
        ? []
        : [
            {
              severity: 'warning',
              rule: 'bad-address',
              message: 'sameAs holds no web address and is not linked',
              file: file.path,
              line: frontmatterLine(file.text, ['sameAs', index]),
              found,
              expected: 'a whole address such as https://www.wikidata.org/wiki/Q159',
            },
          ],
    ),
  );
}
