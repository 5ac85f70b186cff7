import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.js';

interface FilterBarProps {
  /** How many filters are on; «Nullstill» shows when any is. */
  active: number;
  onClear: () => void;
  children: ReactNode;
}

/** Fields that narrow a list, above it. Give it `SearchField`, `Select`, `FilterChoices`. */
export function FilterBar({ active, onClear, children }: FilterBarProps) {
  const { t } = useTranslation();
  return (
    <search className="filter-bar" aria-label={t('ui.filters.label')}>
      {children}
      {active > 0 && (
        <Button variant="tertiary" onClick={onClear}>
          {t('ui.filters.clear')}
        </Button>
      )}
    </search>
  );
}
