import { hrefUnder } from './addresses.ts';
import { readSettings } from './settings.ts';

/** Settings of this run. */
export const settings = readSettings(process.env);

/** Address of a page under the site's base, with a leading slash. */
export const href = (to: string): string => hrefUnder(settings.base, to);

/** The same with the origin in front, where `archive.yaml` gives one. */
export const absolute = (to: string): string => (settings.site ?? '') + href(to);
