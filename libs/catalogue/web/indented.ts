import type { Option } from '@samskap/ui';

/** The choices of a hierarchical list for a plain select: narrower ones stand indented under the wider ones. */
export function indented(options: readonly Option[]): Option[] {
  const parents = new Map(options.map(({ value, parent }) => [value, parent ?? null]));
  const depth = (value: string): number => {
    const parent = parents.get(value);
    return parent ? 1 + depth(parent) : 0;
  };
  return options.map((option) => ({ ...option, label: '\u2003'.repeat(depth(option.value)) + option.label }));
}
