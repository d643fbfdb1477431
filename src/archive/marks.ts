/** Safe part of an element id, one to one: every other character stands as its code, of four digits. */
const part = (value: string): string =>
  value.replace(/[^A-Za-z0-9-]/g, (mark) => `_${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Id of the popover that tells of an actor, a place or a date. */
export function popoverId(kind: 'actor' | 'place' | 'date', value: string): string {
  return `pop-${kind}-${part(value)}`;
}

/** Id of the section of an actor's page that tells what others say of the actor. */
export const SPOKEN_OF = 'spoken-of';

/** Id of a day's section in a quotation book. */
export const bookId = (day: string | undefined): string => (day === undefined ? 'undated' : `d${day}`);

/** Value for `<time datetime>`: what HTML allows of EDTF (a day, an instant, a month, a year); of a stretch its first day. */
export function dateTime(edtf: string): string | undefined {
  const value = edtf.replace(/[?~%]/g, '');
  const [first = '', last = ''] = value.split('/');
  const end = first === '' || first === '..' ? last : first;
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(end)) return end;
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/.test(end) && !end.includes('T24')
    ? end
    : undefined;
}
