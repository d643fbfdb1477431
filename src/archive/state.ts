import { daysBetween } from '../model/edtf.ts';
import { accountOf } from './account.ts';
import { path } from './addresses.ts';
import type { Archive } from './archive.ts';
import { coveredPeriod, silentDays } from './front.ts';
import { healthPath } from './health.ts';
import { href } from './site.ts';
import { capital, counted, numberWord } from './wording.ts';

/** Words of a sentence, and links. */
export type Words = (string | { href: string; text: string })[];

const inWords = { words: true };

/** The paragraph that admits what is inferred, cut off or missing; each clause is a link. */
export function stateOf(archive: Archive): Words {
  const account = accountOf(archive);
  const workedOut = [...account.workedOut.values()].reduce((sum, stories) => sum + stories.length, 0);
  const truncated = account.warned.get('truncated')?.length ?? 0;
  const words: Words = [
    capital(counted(account.stories, 'story', 'stories', inWords)),
    account.sources > 0 ? ` from ${counted(account.sources, 'source', 'sources', inWords)}, ` : ', ',
    `${counted(account.words, 'word', 'words')} as received, with `,
    { href: href(path.quotes()), text: counted(account.quotes, 'quotation', 'quotations') },
  ];
  if (account.nobody.length > 0) {
    const text = `${numberWord(account.nobody.length)} of them without a known speaker`;
    words.push(', ', { href: href(healthPath('no-speaker')), text }, '. ');
  } else words.push(account.quotes > 0 ? ', every one of them given a speaker. ' : '. ');
  if (workedOut > 0) {
    const text = capital(counted(workedOut, 'day of publication was', 'days of publication were', inWords));
    words.push(
      { href: href(healthPath('inferred-dates')), text: `${text} worked out` },
      ' rather than printed whole. ',
    );
  }
  if (account.open.length > 0) {
    const text = capital(counted(account.open.length, 'story keeps', 'stories keep', inWords));
    words.push({ href: href(healthPath('open-dates')), text: `${text} an open date` }, '. ');
  }
  if (truncated > 0) {
    words.push(
      `${capital(counted(truncated, 'story breaks', 'stories break', inWords))} off `,
      { href: href(healthPath('warnings')), text: 'in the middle of a sentence' },
      `, and ${truncated === 1 ? 'is' : 'are'} shown that way. `,
    );
  }
  const period = coveredPeriod(archive);
  const days = period ? daysBetween(period.first, period.last) + 1 : 0;
  const silent = period ? silentDays(archive, period.first, period.last) : 0;
  if (silent > 0) {
    words.push(
      `Nothing is held for ${numberWord(silent)} of the ${numberWord(days)} days above; the silence is the archive’s, not the world’s.`,
    );
  }
  return words;
}
