import type { Fact } from '../fact.ts';
import type { Input, Options } from '../verdict.ts';
import { agencyFacts } from './agency.ts';
import { embedFacts } from './embed.ts';
import { groupFacts } from './groups.ts';
import { officeFacts } from './offices.ts';
import { resolutionFacts } from './resolutions.ts';
import { toldYearFacts } from './told-years.ts';

/** Facts that do not rest on the dateline's weekday, strongest first. */
export function factsOf({ story, actors }: Input, options: Options): Fact[] {
  return [
    ...agencyFacts(story),
    ...embedFacts(story),
    ...groupFacts(actors, options.actors),
    ...officeFacts(story, actors, options.actors),
    ...resolutionFacts(story),
    ...toldYearFacts(story),
  ];
}
