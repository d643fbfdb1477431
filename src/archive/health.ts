import type { Archive, ArchivedArticle, ArchivedQuote, Named } from './archive.ts';
import { accountOf } from './account.ts';
import { occasionOf } from './occasion.ts';
import { path } from './addresses.ts';
import { langOf, type OwnWords } from './own-words.ts';
import { counted, edtfWords } from './wording.ts';

/** One thing that the archive is unsure of. */
export interface Doubt {
  /** Address of where it shows, under the base. */
  path: string;
  title: string;
  /** Why it is listed, in one line. */
  says: string;
  /** Language and direction of the title, where it is an article's and they are not the archive's. */
  own?: OwnWords;
}

/** A kind of doubt with all its cases. */
export interface HealthSection {
  id: SectionId;
  title: string;
  /** What the list is and what to do about it. */
  about: string;
  doubts: Doubt[];
}

export const SECTIONS = [
  'open-dates',
  'inferred-dates',
  'no-speaker',
  'inferred-speakers',
  'names-to-review',
  'warnings',
  'removed',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Address of a section's own pages. */
export const healthPath = (section: SectionId, page = 1): string =>
  `${path.health}${section}/${page <= 1 ? '' : `${String(page)}/`}`;

/** How the evidence that decided is called. */
const METHODS: Readonly<Record<string, string>> = {
  given: 'given with the original',
  metadata: 'from the metadata of the page',
  'full-date': 'from a full date in the text',
  dateline: 'from the dateline',
  weekday: 'from the weekday that the text names',
  embed: 'from a post embedded in the text',
  office: 'from the offices that people hold',
  neighbors: 'from other stories of the archive',
  'file-name': 'from the name of the file',
  period: 'from the period of the archive',
};

/** How a publication date was found, in words. */
export const methodWords = (method: string | undefined): string =>
  METHODS[method ?? ''] ?? 'by several pieces of evidence together';

const ofArticle = (article: ArchivedArticle, says: string): Doubt => ({
  path: article.path,
  title: article.data.title,
  says,
  own: langOf(article),
});

const short = (text: string, most = 160): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most))} …`;
};

/** Words of the sentence before and behind a quotation that a list shows. */
const AROUND = 60;

/** A quotation within the article's own sentence, cut to one line: a fragment alone tells nothing. */
function inSentence(said: ArchivedQuote): string {
  const { before, after } = occasionOf(said);
  const lead = before.length <= AROUND ? before : `… ${before.slice(before.indexOf(' ', before.length - AROUND) + 1)}`;
  return [lead, short(said.quote.text), after === '' ? '' : short(after, AROUND)]
    .filter((part) => part !== '')
    .join(' ');
}

const ofQuote = (said: ArchivedQuote, says: string): Doubt => ({
  path: `${said.article.path}#q${String(said.number)}`,
  title: inSentence(said),
  says: `${says}, in “${said.article.data.title}”`,
  own: langOf(said.article),
});

/** Why a person should look at a record; nothing for one that a person has, or that the program's own lists vouch for. */
const doubtOf = ({ record }: Named): string | undefined =>
  record.status === 'machine' && 'doubt' in record ? record.doubt : undefined;

/** Everything that the archive is unsure of, by kind, in the order of the page. Every case has an address. */
export function healthOf(archive: Archive): HealthSection[] {
  const account = accountOf(archive);
  const { articles } = archive;
  const speaker = ({ quote }: ArchivedQuote): string => archive.actors.get(quote.by ?? '')?.name ?? 'unknown';
  const lists: Record<SectionId, Omit<HealthSection, 'id'>> = {
    'open-dates': {
      title: 'Open dates',
      about:
        'Nothing in these stories or around them decides when they were published. They stay out of the day pages until a date is given.',
      doubts: account.open.map((article) =>
        ofArticle(article, article.published ? edtfWords(article.published.value) : 'nothing is known'),
      ),
    },
    'inferred-dates': {
      title: 'Inferred dates',
      about: 'The text does not give the whole date of publication; it was worked out. Each story shows its proof.',
      doubts: [...account.workedOut].flatMap(([method, found]) =>
        found.map((article) =>
          ofArticle(article, `${edtfWords(article.published?.value ?? '')}, ${methodWords(method)}`),
        ),
      ),
    },
    'no-speaker': {
      title: 'Quotations without a speaker',
      about:
        'Words in quotation marks that nobody could be found to say. An actor’s id in the file, as the page on method shows, settles it.',
      doubts: account.nobody.map((said) => ofQuote(said, 'no speaker found')),
    },
    'inferred-speakers': {
      title: 'Inferred speakers',
      about: 'No cue names the speaker; a rule found one. Such quotations are marked wherever they stand.',
      doubts: account.inferred.map((said) =>
        ofQuote(said, `${speaker(said)}, by the rule ${said.quote.rule ?? 'unknown'}`),
      ),
    },
    'names-to-review': {
      title: 'Names to review',
      about: 'Records that the machine made on thin evidence and that nobody has looked at.',
      doubts: [...archive.actors.values(), ...archive.places.values()].flatMap((named) => {
        const says = doubtOf(named);
        return says === undefined
          ? []
          : [{ path: named.kind === 'place' ? path.place(named.id) : path.actor(named.id), title: named.name, says }];
      }),
    },
    warnings: {
      title: 'Warnings about texts',
      about:
        'Something is wrong with the text as received: it breaks off, or it contradicts itself. It is shown as it is.',
      doubts: articles.flatMap((article) => article.data.warnings.map(({ message }) => ofArticle(article, message))),
    },
    removed: {
      title: 'Taken out of the text',
      about:
        'Menus, repeated titles and the like are no part of a story. What was taken out is kept with its reason, word for word.',
      doubts: articles
        .filter(({ data }) => data.removed.length > 0)
        .map((article) => {
          const [first] = article.data.removed;
          const left = article.data.removed.length - 1;
          const more = left > 0 ? `, and ${counted(left, 'more stretch', 'more stretches')}` : '';
          const [words, reason] = [short(first?.text ?? '', 60), first?.reason ?? ''];
          return ofArticle(article, `${words === '' ? reason : `“${words}” (${reason})`}${more}`);
        }),
    },
  };
  return SECTIONS.map((id) => ({ id, ...lists[id] }));
}
