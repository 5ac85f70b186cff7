import { Section, TextLink } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { AssignmentCard } from './AssignmentCard.js';
import type { AssignmentCardFragment } from './volunteers.operations.js';

interface AssignmentSectionProps {
  assignments: readonly AssignmentCardFragment[];
  /** Where those who may write a new one go. */
  writeAt?: string;
}

/** What volunteers can do here, on the page of a pilot or an organisation. */
export function AssignmentSection({ assignments, writeAt }: AssignmentSectionProps) {
  const { t } = useTranslation();
  if (assignments.length === 0 && !writeAt) return null;
  return (
    <Section title={t('volunteers.section.title')} action={writeAt && <TextLink to={writeAt}>{t('volunteers.section.write')}</TextLink>}>
      {assignments.length > 0 ? (
        <ul className="grid">
          {assignments.map((assignment) => (
            <li key={assignment.id}>
              <AssignmentCard assignment={assignment} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('volunteers.section.none')}</p>
      )}
    </Section>
  );
}
