import { ActorRecord } from '../../src/model/actor.ts';
import { layOutBlocks, type BlockKind, type Dateline, type GivenFields, type Story } from '../../src/model/story.ts';
import {
  solvePublication,
  type Publication,
  type PublicationInput,
  type PublicationOptions,
} from '../../src/publication/index.ts';

/** Records as an archive would hold them. */
export const ACTORS = new Map(
  Object.entries({
    'united-states': { name: 'United States', kind: 'state' },
    russia: { name: 'Russia', kind: 'state' },
    'state-department': { name: 'State Department', kind: 'organization', parent: 'united-states' },
    kremlin: { name: 'Kremlin', kind: 'organization', parent: 'russia' },
    'john-kerry': {
      name: 'John Kerry',
      kind: 'person',
      roles: [{ title: 'Secretary of State', from: '2013-02-01', to: '2017-01-20', of: 'united-states' }],
    },
    'john-kirby': {
      name: 'John Kirby',
      kind: 'person',
      roles: [{ title: 'spokesman', from: '2015-05', to: '2017-01-20', of: 'state-department' }],
    },
    'barack-obama': {
      name: 'Barack Obama',
      kind: 'person',
      roles: [{ title: 'president', from: '2009-01-20', to: '2017-01-20', of: 'united-states' }],
    },
    'margaret-thatcher': {
      name: 'Margaret Thatcher',
      kind: 'person',
      roles: [{ title: 'prime minister', from: '1979-05-04', to: '1990-11-28' }],
    },
    'dmitry-peskov': { name: 'Dmitry Peskov', kind: 'person' },
    'jabhat-al-nusra': { name: 'Jabhat al-Nusra', kind: 'armed-group', active: { from: '2012-01' } },
  }).map(([id, record]) => [id, ActorRecord.parse(record)]),
);

interface Parts {
  key?: string;
  /** "September 20" as month and day, with a year where the dateline has one. */
  day?: [month: number, day: number, year?: number];
  source?: string;
  lead?: string;
  more?: string;
  embed?: string;
  given?: GivenFields;
  actors?: string[];
  fileName?: string;
  /** As `ingest --year` gives it. */
  year?: number;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An input of the solver with a story of two paragraphs. */
export function input({
  key = 'a',
  day,
  source,
  lead = 'A bridge was closed.',
  more = 'Nobody was hurt.',
  embed,
  given = {},
  actors = [],
  fileName = 'story.txt',
  year,
}: Parts): PublicationInput {
  const line = day
    ? `OSLO, ${MONTHS[day[0] - 1]} ${day[1]}${day[2] === undefined ? '' : `, ${day[2]}`}.${source === undefined ? '' : ` /${source}/.`}`
    : '';
  const paragraph = line === '' ? lead : `${line} ${lead}`;
  const parts: { kind: BlockKind; text: string }[] = [
    { kind: 'paragraph', text: paragraph },
    { kind: 'paragraph', text: more },
  ];
  if (embed !== undefined) parts.push({ kind: 'embed', text: embed });
  const dateline: Dateline | undefined = day && {
    text: line,
    place: 'OSLO',
    ...(source !== undefined && { source }),
    day: { month: day[0], day: day[1], ...(day[2] !== undefined && { year: day[2] }) },
    span: { start: 0, end: line.length },
    daySpan: { start: 6, end: line.indexOf('.') },
  };
  const story: Story = {
    decoded: '',
    given,
    title: `Title of ${key}`,
    ...layOutBlocks(parts),
    ...(dateline && { dateline }),
    language: 'en',
    removed: [],
    warnings: [],
  };
  return { key, story, actors, fileName, ...(year !== undefined && { year }) };
}

export function solveOne(parts: Parts, options: Partial<PublicationOptions> = {}): Publication {
  const one = solvePublication([input(parts)], { actors: ACTORS, ...options }).get(parts.key ?? 'a');
  if (!one) throw new Error('no verdict');
  return one;
}
