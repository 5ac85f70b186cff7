import { assignmentLimits } from '@samskap/volunteers-contract';
import { Button, Section, SentenceDialog, useNotify, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSlotText } from '../SlotTime.js';
import { type AssignmentSignUpsFragment, CancelSlotDocument, type SignUpLineFragment, type SlotTimeFragment } from '../volunteers.operations.js';
import { AllCame } from './AllCame.js';
import { EnterSomeone } from './EnterSomeone.js';
import { PersonRow } from './PersonRow.js';
import { inOrder, toNote } from './standing.js';

interface SlotPeopleProps {
  assignment: AssignmentSignUpsFragment;
  slot: SlotTimeFragment;
  people: readonly SignUpLineFragment[];
  now: Date;
}

/** Those who have signed up for one time. */
export function SlotPeople({ assignment, slot, people, now }: SlotPeopleProps) {
  const { t } = useTranslation();
  const text = useSlotText();
  const begun = new Date(slot.startsAt) <= now;
  const { capacity, taken, waiting, cancelled } = slot;
  const unnoted = toNote(people);
  return (
    <Section
      title={text(slot)}
      action={
        !cancelled && (
          <div className="cluster no-print">
            {begun && unnoted.length > 0 && <AllCame slot={slot} people={unnoted} />}
            {!begun && assignment.status === 'OPEN' && <EnterSomeone slot={slot} />}
            {!begun && <CancelSlot slot={slot} />}
          </div>
        )
      }
    >
      <p className="quiet">
        {cancelled ? t('volunteers.slot.cancelled') : [t('volunteers.people.taken', { taken, capacity }), waiting > 0 && t('volunteers.people.waiting', { count: waiting })].filter(Boolean).join(' · ')}
      </p>
      {people.length > 0 && (
        <ul className="plain-list changeables">
          {inOrder(people).map((signUp) => (
            <PersonRow key={signUp.id} signUp={signUp} assignment={assignment} slot={slot} begun={begun} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function CancelSlot({ slot }: { slot: SlotTimeFragment }) {
  const { t } = useTranslation();
  const text = useSlotText();
  const notify = useNotify();
  const cancel = useWrite(CancelSlotDocument);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="tertiary" tone="danger" aria-label={t('volunteers.people.cancelSlotAt', { time: text(slot) })} onClick={() => setOpen(true)}>
        {t('volunteers.people.cancelSlot')}
      </Button>
      <SentenceDialog
        id={`cancel-slot-${slot.id}`}
        open={open}
        onClose={() => setOpen(false)}
        title={t('volunteers.people.cancelSlotAt', { time: text(slot) })}
        text={t('volunteers.people.cancelSlotText')}
        label={t('volunteers.people.cancelSlotReason')}
        submitLabel={t('volunteers.people.cancelSlot')}
        maxLength={assignmentLimits.reason}
        field="reason"
        send={async (reason, idempotencyKey) => (await cancel({ input: { slotId: slot.id, reason, idempotencyKey } })).cancelSlot}
        onDone={() => notify(t('volunteers.people.slotCancelled'))}
      />
    </>
  );
}
