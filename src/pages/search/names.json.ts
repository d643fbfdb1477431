import type { APIRoute } from 'astro';
import { openArchive } from '../../archive/open.ts';
import { actorNames } from '../../archive/actor-names.ts';

/** Names of actors by which the search page reads a query as one. */
export const GET: APIRoute = async () => Response.json(actorNames(await openArchive()));
