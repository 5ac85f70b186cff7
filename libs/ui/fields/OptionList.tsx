import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionNode } from './optionTree.js';

interface OptionListProps {
  idBase: string;
  nodes: readonly OptionNode[];
  chosen: readonly string[];
  toggle: (code: string) => void;
  /** Shows every level, as when one searches. */
  open: boolean;
}

/** Checkboxes in levels; a level with narrower choices opens by its own button. */
export function OptionList({ nodes, ...shared }: OptionListProps) {
  return (
    <ul className="option-list">
      {nodes.map((node) => (
        <OptionItem key={node.option.value} node={node} {...shared} />
      ))}
    </ul>
  );
}

const holdsChosen = (node: OptionNode, chosen: readonly string[]): boolean =>
  node.children.some((child) => chosen.includes(child.option.value) || holdsChosen(child, chosen));

function OptionItem({ node, ...shared }: { node: OptionNode } & Omit<OptionListProps, 'nodes'>) {
  const { t } = useTranslation();
  const { idBase, chosen, toggle, open } = shared;
  const [unfolded, setUnfolded] = useState(() => holdsChosen(node, chosen));
  const { value, label } = node.option;
  const id = `${idBase}-${value}`.replace(/[^\w-]/g, '-');
  const shown = open || unfolded;
  return (
    <li>
      <div className="option-row">
        <input className="ds-input" type="checkbox" id={id} checked={chosen.includes(value)} onChange={() => toggle(value)} />
        <label htmlFor={id}>{label}</label>
        {node.children.length > 0 && !open && (
          <button
            type="button"
            className="option-unfold"
            aria-expanded={shown}
            aria-label={t(shown ? 'ui.field.fold' : 'ui.field.unfold', { label })}
            onClick={() => setUnfolded(!unfolded)}
          >
            <span aria-hidden="true">{shown ? '−' : '+'}</span>
          </button>
        )}
      </div>
      {node.children.length > 0 && shown && <OptionList nodes={node.children} {...shared} />}
    </li>
  );
}
