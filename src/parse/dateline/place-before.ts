/** The place before an anchor (day or source): its stop stays when it closes an abbreviation ("BATON ROUGE, La."). */
export function placeBefore(head: string, anchor: number): string {
  const before = head.slice(0, anchor).replace(/[\s,–—-]+$/u, '');
  return /[\s,.]\p{L}{1,5}\.$/u.test(before) || /\p{Lu}\.\p{Lu}\.$/u.test(before)
    ? before
    : before.replace(/[\s.]+$/u, '');
}
