import type { APIRoute } from 'astro';
import { openArchive } from '../../archive/open.ts';

/** Years, months and days that have a page, for a query that is a date on which no story was published: some are spoken of. */
export const GET: APIRoute = async () => {
  const { years, months, days } = (await openArchive()).dates;
  return Response.json([...years.keys(), ...months.keys(), ...days.keys()]);
};
