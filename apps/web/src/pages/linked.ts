/** A stretch of text; with an address when it is one. */
export interface Stretch {
  text: string;
  href?: string;
}

const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g;

/** A text cut at the web addresses in it, so that they can be shown as links. */
export function linked(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const found of text.matchAll(address)) {
    if (found.index > from) stretches.push({ text: text.slice(from, found.index) });
    stretches.push({ text: found[0], href: found[0] });
    from = found.index + found[0].length;
  }
  if (from < text.length) stretches.push({ text: text.slice(from) });
  return stretches;
}
