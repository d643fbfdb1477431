import { z } from 'zod';
import { Publish } from './article.ts';

const Day = z.iso.date('expected a day of the calendar such as 2016-09-20');

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** `content/archive.yaml`: what the archive as a whole is. */
export const ArchiveConfig = z.strictObject({
  title: z.string().default('News archive'),
  description: z.string().default(''),
  /** Language of the pages' own words. */
  language: z.string().default('en'),
  /** IANA time zone in which undated times are read; shown, never used to shift a printed date. */
  timeZone: z.string().refine(isTimeZone, 'expected an IANA time zone such as Europe/Moscow').default('UTC'),
  /** Where the site will stand, e.g. `https://example.org/archive/`; needed for feeds, sitemap and canonical links. */
  baseUrl: z
    .url({ protocol: /^https?$/, hostname: /./, error: 'expected a web address such as https://example.org/archive/' })
    .optional(),
  /** First and last day that any article can be of; counts as given. */
  period: z
    .strictObject({ earliest: Day.optional(), latest: Day.optional() })
    .refine(({ earliest, latest }) => earliest === undefined || latest === undefined || earliest <= latest, {
      error: 'the last day is before the first',
      path: ['latest'],
    })
    .optional(),
  /** License of the archive's own work, in words or as a URL. */
  license: z.string().optional(),
  /** What search engines may do: `index` or `noindex`. */
  robots: z.enum(['index', 'noindex']).default('index'),
  /** Default of what is published of each article. */
  publish: Publish.default('full'),
});
export type ArchiveConfig = z.infer<typeof ArchiveConfig>;
