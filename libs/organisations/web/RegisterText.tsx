import { DateText, DefinitionList } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { RegisterFactsFragment } from './organisations.operations.js';

/** Nine digits in groups of three, as one reads them. */
export const spaced = (number: string): string => number.replace(/(\d{3})(?=\d)/g, '$1\u00a0');

/** What the public registers say of an organisation. */
export function RegisterText({ entry }: { entry: RegisterFactsFragment }) {
  const { t } = useTranslation();
  const form = [entry.formName ?? entry.form, entry.voluntary && t('organisations.register.voluntary')].filter(Boolean).join(' · ');
  return (
    <DefinitionList
      items={[
        { term: t('organisations.register.name'), value: entry.name },
        { term: t('organisations.number'), value: <span className="nowrap">{spaced(entry.organisationNumber)}</span> },
        { term: t('organisations.register.form'), value: form },
        { term: t('organisations.place'), value: entry.place?.name },
        { term: t('organisations.register.state'), value: t(`organisations.register.status.${entry.status}`) },
        { term: t('organisations.register.fetched'), value: entry.fetchedAt && <DateText value={entry.fetchedAt} /> },
      ]}
    />
  );
}
