import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProps } from '../form/useForm.js';
import { describedBy, FieldError, FieldHint, OptionalMark, type FieldTexts } from './Field.js';
import { OptionList } from './OptionList.js';
import { optionTree, searchTree } from './optionTree.js';
import type { Option } from './Select.js';

interface MultiSelectProps extends FieldTexts, FieldProps<string[]> {
  options: readonly Option[];
}

const fewEnoughToShow = 8;

/** Any number of a list, which may be hierarchical: checkboxes that one can search in; what is chosen stands on top. */
export function MultiSelect({ id, value, onChange, error, label, hint, optional, options }: MultiSelectProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const tree = useMemo(() => optionTree(options), [options]);
  const found = useMemo(() => searchTree(tree, words), [tree, words]);
  const searchable = options.length > fewEnoughToShow;
  const toggle = (code: string) =>
    onChange(value.includes(code) ? value.filter((other) => other !== code) : [...value, code]);

  return (
    <fieldset className="ds-fieldset multi-select" aria-describedby={describedBy(id, { hint, error })}>
      <legend className="ds-label">
        {label} {optional && <OptionalMark />}
      </legend>
      <FieldHint id={id} hint={hint} />
      {searchable && <Chosen options={options} value={value} onRemove={toggle} />}
      <div className="option-box" id={searchable ? undefined : id} tabIndex={searchable ? undefined : -1}>
        {searchable && (
          <input
            className="ds-input"
            type="search"
            id={id}
            value={words}
            placeholder={t('ui.field.search')}
            aria-label={t('ui.field.searchIn', { label })}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
        )}
        <div className="option-scroll">
          <OptionList idBase={id} nodes={found} chosen={value} toggle={toggle} open={words.trim() !== '' || !searchable} />
          {found.length === 0 && <p className="ds-paragraph quiet">{t('ui.field.noMatch')}</p>}
        </div>
      </div>
      <p className="ds-sr-only" aria-live="polite">
        {t('ui.field.chosen', { count: value.length })}
      </p>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

function Chosen({ options, value, onRemove }: { options: readonly Option[]; value: string[]; onRemove: (code: string) => void }) {
  const { t } = useTranslation();
  if (value.length === 0) return null;
  const labelOf = (code: string) => options.find((option) => option.value === code)?.label ?? code;
  return (
    <ul className="cluster plain-list">
      {value.map((code) => (
        <li key={code}>
          <button
            type="button"
            className="ds-chip"
            data-removable
            data-wrap="wrap"
            aria-label={t('ui.field.remove', { label: labelOf(code) })}
            onClick={() => onRemove(code)}
          >
            {labelOf(code)}
          </button>
        </li>
      ))}
    </ul>
  );
}
