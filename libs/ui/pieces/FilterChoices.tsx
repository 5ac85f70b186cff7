import { useId } from 'react';
import type { Option } from '../fields/Select.js';

interface FilterChoicesProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: readonly string[];
  onChange: (value: Value[]) => void;
}

/** Any number of a few choices, as chips to press; for states and kinds in a filter bar. */
export function FilterChoices<Value extends string>({ label, options, value, onChange }: FilterChoicesProps<Value>) {
  const id = useId();
  const toggle = (code: Value) =>
    onChange(options.map((option) => option.value).filter((other) => (other === code) !== value.includes(other)));
  return (
    <div className="ds-field filter-choices" role="group" aria-labelledby={id}>
      <span className="ds-label" id={id}>
        {label}
      </span>
      <div className="cluster">
        {options.map((option) => (
          <label key={option.value} className="ds-chip">
            <input
              className="ds-input"
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </div>
  );
}
