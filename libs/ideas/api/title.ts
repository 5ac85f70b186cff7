import { ideaLimits } from '@samskap/ideas-contract';

/** The beginning of a text, in one line that fits: whole words, unless there is one word alone. */
export function titleOf(text: string): string {
  const line = text.trim().split('\n', 1)[0]!.replaceAll(/\s+/g, ' ');
  if (line.length <= ideaLimits.title) return line;
  const cut = line.slice(0, ideaLimits.title - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
