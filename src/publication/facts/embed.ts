import { embedDay } from '../../annotate/dates/index.ts';
import type { Story } from '../../model/story.ts';
import { dayInWords } from '../day-words.ts';
import type { Fact } from '../fact.ts';

/** The latest day of the posts in the story. */
export function latestEmbed(story: Story): string | undefined {
  const days = story.blocks
    .flatMap((block) => (block.kind === 'embed' ? [embedDay(block) ?? ''] : []))
    .filter((day) => day !== '');
  return days.sort((a, b) => (a < b ? 1 : -1))[0];
}

/** A story cannot be older than a post that it holds. */
export function embedFacts(story: Story): Fact[] {
  const latest = latestEmbed(story);
  if (latest === undefined) return [];
  return [
    {
      fact: `The story holds a post of ${dayInWords(latest)}, so it is not older`,
      method: 'embed',
      allows: (day) => day >= latest,
    },
  ];
}
