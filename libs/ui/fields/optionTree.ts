import type { Option } from './Select.js';

/** A choice with the narrower choices within it. */
export interface OptionNode {
  option: Option;
  children: OptionNode[];
}

/** The hierarchy of choices, in the order given. A choice whose parent is not among them stands at the top. */
export function optionTree(options: readonly Option[]): OptionNode[] {
  const nodes = new Map(options.map((option) => [option.value, { option, children: [] as OptionNode[] }]));
  const top: OptionNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.option.parent ? nodes.get(node.option.parent) : undefined;
    (parent?.children ?? top).push(node);
  }
  return top;
}

const plain = (text: string) => text.toLocaleLowerCase('nb').trim();

/** Only what matches the words, with the wider choices that lead there; everything under a match stays. */
export function searchTree(nodes: readonly OptionNode[], words: string): OptionNode[] {
  const wanted = plain(words);
  if (!wanted) return [...nodes];
  return nodes.flatMap((node) => {
    if (plain(node.option.label).includes(wanted)) return [node];
    const children = searchTree(node.children, words);
    return children.length > 0 ? [{ ...node, children }] : [];
  });
}
