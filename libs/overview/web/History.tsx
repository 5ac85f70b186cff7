import { Button, DateText, Section } from '@samskap/ui';
import { useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { HistoryEntryFragment } from './overview.operations.js';

const shownAtFirst = 5;

/** What has changed in public, when, and in which role it was done. Never by whom. */
export function History({ entries }: { entries: readonly HistoryEntryFragment[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (entries.length === 0) return null;
  const shown = all ? entries : entries.slice(0, shownAtFirst);
  return (
    <Section title={t('overview.history.title')}>
      <ul className="history plain-list">
        {shown.map((entry) => (
          <li key={entry.id}>
            <p>{happened(t, entry)}</p>
            <p className="quiet">
              <DateText value={entry.at} />
              {doneBy(t, entry) && ` · ${doneBy(t, entry)}`}
            </p>
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <div className="no-print">
          <Button variant="tertiary" onClick={() => setAll(true)}>
            {t('overview.history.all', { count: entries.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

function happened(t: TFunction, { type, fields }: HistoryEntryFragment): string {
  const what = t([`overview.history.happened.${type}`, 'overview.history.happened.other']);
  if (fields.length === 0) return what;
  const names = [...new Set(fields.map((field) => t([`overview.history.field.${field}`, 'overview.history.field.other'])))];
  return `${what}: ${names.join(', ')}`;
}

function doneBy(t: TFunction, { role, organisation }: HistoryEntryFragment): string | null {
  if (!role) return organisation?.name ?? null;
  return organisation ? t('overview.history.roleIn', { role: t(`overview.history.role.${role}`), organisation: organisation.name }) : t(`overview.history.role.${role}`);
}
