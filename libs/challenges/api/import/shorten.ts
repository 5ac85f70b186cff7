/** The beginning of a line, ended at a word with «…», at most so many characters. */
export function shortTitle(title: string, max: number): string {
  if (title.length <= max) return title;
  const head = title.slice(0, max - 1);
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > max / 2 ? space : max - 2).replace(/[\s,;:–-]+$/u, '')}…`;
}

/** The paragraphs that fit, and then `ending`, at most so many characters; a paragraph that alone is too long is ended at a sentence. */
export function shortText(text: string, max: number, ending: string): string {
  const room = max - ending.length - 2;
  const head = text.slice(0, room);
  const ends = [head.lastIndexOf('\n\n'), head.lastIndexOf('. ') + 1, head.lastIndexOf(' ')];
  const end = ends.find((one) => one > room / 2) ?? room;
  return `${head.slice(0, end).trimEnd()}\n\n${ending}`;
}
