import { DefinitionList, Tag, TextLink } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ahead } from './slots.js';
import { SlotTime, useSlotRoom } from './SlotTime.js';
import type { AssignmentViewFragment } from './volunteers.operations.js';

/** Where to meet, whom it is for, what one gets, and what one is asked for, said kindly. */
export function AssignmentFacts({ assignment }: { assignment: AssignmentViewFragment }) {
  const { t } = useTranslation();
  const { owner, place, meetingPoint, targetGroups, training, expenses } = assignment;
  const requirements = useRequirements(assignment);
  const room = useSlotRoom();
  const [now] = useState(() => new Date());
  const slots = ahead(assignment.slots, now);
  return (
    <DefinitionList
      items={[
        {
          term: t('volunteers.when'),
          value: slots.length > 0 && (
            <ul className="plain-list times">
              {slots.map((slot) => (
                <li key={slot.id}>
                  <SlotTime slot={slot} /> <span className="quiet">{room(slot)}</span>
                </li>
              ))}
            </ul>
          ),
        },
        { term: t('volunteers.meetingPoint'), value: [meetingPoint, place?.name].filter(Boolean).join(', ') },
        {
          term: t('volunteers.targetGroups'),
          value: targetGroups.length > 0 && (
            <span className="cluster tags">
              {targetGroups.map(({ code, label }) => (
                <Tag key={code}>{label}</Tag>
              ))}
            </span>
          ),
        },
        { term: t('volunteers.training'), value: training },
        { term: t('volunteers.expenses'), value: expenses },
        {
          term: t('volunteers.requirements.title'),
          value:
            requirements.length > 0 ? (
              <ul className="requirements">
                {requirements.map((requirement) => (
                  <li key={requirement}>{requirement}</li>
                ))}
              </ul>
            ) : (
              t('volunteers.requirements.none')
            ),
        },
        { term: t('volunteers.owner'), value: owner && <TextLink to={`/partnere/${owner.slug}`}>{owner.name}</TextLink> },
      ]}
    />
  );
}

function useRequirements({ minimumAge, policeCertificate, confidentiality, confirmation, contactName }: AssignmentViewFragment): string[] {
  const { t } = useTranslation();
  return [
    minimumAge ? t('volunteers.requirements.age', { age: minimumAge }) : '',
    policeCertificate ? t('volunteers.requirements.policeCertificate') : '',
    confidentiality ? t('volunteers.requirements.confidentiality') : '',
    confirmation === 'CONTACT' ? t('volunteers.requirements.talk', { name: contactName }) : '',
  ].filter(Boolean);
}
