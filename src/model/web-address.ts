/** A web address that a page may link, taken apart; nothing where a text is none. */
export function webAddress(text: string): URL | undefined {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
