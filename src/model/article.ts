import { z } from 'zod';
import type { DateMention, Mention, Quotation } from './annotation.ts';
import { dateText } from './plain-date.ts';
import type { Block } from './story.ts';

/** How much of an article the site shows. */
export const Publish = z.enum(['full', 'excerpt', 'metadata', 'none']);
export type Publish = z.infer<typeof Publish>;

/** One step of the proof of a publication date: what it says and which candidates fell by it. */
export const Reason = z.strictObject({
  /** The fact, in one plain sentence: "20 September is a Tuesday". */
  fact: z.string(),
  /** Candidate dates (EDTF) still standing after this step. */
  leaves: z.array(z.string()).optional(),
  /** Candidate dates that this step ruled out. */
  rulesOut: z.array(z.string()).optional(),
});
export type Reason = z.infer<typeof Reason>;

/** How the publication date was found. */
export const DateEvidence = z.strictObject({
  /** `given`, `metadata`, `full-date`, `dateline`, `weekday`, `embed`, `office`, `neighbors`, `file-name`, `period`, `none`. */
  method: z.string(),
  /** Year that `ingest --year` gave for the original; it holds in every later run. */
  yearGiven: z.int().optional(),
  because: z.array(Reason),
  /** Candidate dates (EDTF) at the end; one when solved. */
  candidates: z.array(z.string()),
});
export type DateEvidence = z.infer<typeof DateEvidence>;

/** How a form of a name was resolved, where it was not the record's own name. */
export const MentionEvidence = z.strictObject({ text: z.string(), id: z.string(), rule: z.string() });
export type MentionEvidence = z.infer<typeof MentionEvidence>;

/** How a date expression got its value, where the words alone do not give it. */
export const ValueEvidence = z.strictObject({
  text: z.string(),
  value: z.string(),
  rule: z.string(),
  sense: z.enum(['happened', 'planned', 'anchor', 'stated']).optional(),
});
export type ValueEvidence = z.infer<typeof ValueEvidence>;

/** Frontmatter of one article: the words of product.md section 3, in the order in which they are written. */
export const ArticleData = z.strictObject({
  /** Slug of the title, `-`, six hex digits of the original's SHA-256. Given once, never changed. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  /** The deck; plain text. */
  description: z.string().optional(),
  /** Publication, EDTF: `2016-09-20`; `2016-09-20?` inferred; `XXXX-09-20` year open; absent when unknown. */
  date: z.preprocess(dateText, z.string()).optional(),
  /** Who published, as a name: "TASS". */
  source: z.string().optional(),
  dateline: z.strictObject({ place: z.string().optional(), text: z.string() }).optional(),
  language: z.string().default('en'),
  url: z.string().optional(),
  author: z.string().optional(),
  /** Actor ids by first mention. */
  actors: z.array(z.string()).default([]),
  /** Place ids by first mention. */
  places: z.array(z.string()).default([]),
  /** EDTF values that the text mentions, in order of first mention, each once. */
  dates: z.array(z.preprocess(dateText, z.string())).default([]),
  original: z.strictObject({ path: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  removed: z.array(z.strictObject({ text: z.string(), reason: z.string(), at: z.int().nonnegative() })).default([]),
  evidence: z
    .strictObject({
      date: DateEvidence.optional(),
      title: z.string().optional(),
      /** What the source was inferred from; absent where the original states it. */
      source: z.string().optional(),
      mentions: z.array(MentionEvidence).optional(),
      dates: z.array(ValueEvidence).optional(),
    })
    .default({}),
  warnings: z.array(z.strictObject({ rule: z.string(), message: z.string() })).default([]),
  status: z.enum(['withdrawn']).optional(),
  publish: Publish.optional(),
  /** A person who has checked the whole article. */
  checked: z.strictObject({ by: z.string(), on: z.string() }).optional(),
  /** SHA-256 of the file as the machine wrote it, without this line. */
  machine: z.string().optional(),
});
export type ArticleData = z.infer<typeof ArticleData>;

/** An article as the dialect holds it: frontmatter and an annotated body. Offsets count in `body`. */
export interface Article {
  data: ArticleData;
  body: string;
  blocks: Block[];
  mentions: Mention[];
  dates: DateMention[];
  quotes: Quotation[];
}
