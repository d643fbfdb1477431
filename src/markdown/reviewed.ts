import { isSealed } from './seal.ts';

/** A record as its file stands: one that no longer is what the machine wrote has been looked at by a person, whatever it says. */
export function withReview<T extends { status: 'machine' | 'reviewed' }>(text: string, record: T): T {
  return isSealed(text) ? record : { ...record, status: 'reviewed' };
}
