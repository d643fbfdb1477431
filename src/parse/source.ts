import type { Block } from '../model/story.ts';
import { canonicalAgency, leadingAgency } from './dateline/source.ts';
import { signerOf } from './embeds.ts';

/** Where a source can be read, the strongest first. */
interface Places {
  dateline?: string;
  blocks: readonly Block[];
  title: string;
}

const SUFFIX = /\s[-–—|]\s([^-–—|\n]{2,40})$/u;
const SIGNED =
  /(?:^|[\s.”"’)])(?:\/\s*([^/\n]{2,40}?)\s*\/|\(\s*([^()\n]{2,40}?)\s*\)|(?:--?|[–—])\s*([\p{L}][\p{L} ]{1,30}))\.?$/u;
const CREDIT = /^\(?(?:Additional )?(?:Reporting|Writing|Compiled) by .{3,300}(?:Editing by|editing by)/su;

/** A source, and why, where the story states none. */
export interface FoundSource {
  name: string;
  /** What it was inferred from; absent where the story is signed with it. */
  inferred?: string;
}

/**
 * Who published a story, as the archive names it: the dateline's agency, a signature at the end, the end of the title;
 * else inferred, from how an agency closes its stories or, last and weakest, from the outlet whose own post is embedded.
 */
export function findSource({ dateline, blocks, title }: Places): FoundSource | undefined {
  if (dateline !== undefined) return { name: canonicalAgency(dateline) ?? dateline };
  const last = blocks.findLast((block) => block.kind === 'paragraph')?.text ?? '';
  const stated = signature(last) ?? suffix(title);
  return stated === undefined ? (credit(blocks) ?? embedded(blocks)) : { name: stated };
}

function signature(text: string): string | undefined {
  const match = SIGNED.exec(text.slice(-80).trimEnd());
  const name = match?.[1] ?? match?.[2] ?? match?.[3];
  if (name !== undefined) return canonicalAgency(name) ?? canonicalAgency(leadingAgency(name) ?? '');
  const credited = /(?:^|\s)Source:? (\S.{1,40})$/u.exec(text.slice(-60))?.[1];
  return credited === undefined ? undefined : canonicalAgency(leadingAgency(credited) ?? '');
}

function suffix(title: string): string | undefined {
  const name = SUFFIX.exec(title)?.[1];
  return name === undefined ? undefined : canonicalAgency(name.trim());
}

/** "(Reporting by …; Editing by …)" is how Reuters closes a story. */
function credit(blocks: readonly Block[]): FoundSource | undefined {
  return blocks.slice(-3).some((block) => CREDIT.test(block.text))
    ? { name: 'Reuters', inferred: 'it ends in a credit as Reuters prints them' }
    : undefined;
}

function embedded(blocks: readonly Block[]): FoundSource | undefined {
  for (const block of blocks) {
    const signer = block.kind === 'embed' ? signerOf(block.text) : undefined;
    const agency = signer === undefined ? undefined : canonicalAgency(signer);
    if (agency !== undefined) return { name: agency, inferred: `it embeds a post that ${agency} signed` };
  }
  return undefined;
}
