import { signUpLimits } from '@samskap/volunteers-contract';
import { apiLanguage, Button, Form, RadioCards, TextField, useForm, useLanguage, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { firstChoice, firstFew, freePlaces } from '../slots.js';
import { useSlotRoom, useSlotText } from '../SlotTime.js';
import { type AssignmentViewFragment, type OwnSignUpViewFragment, SignUpForAssignmentDocument, type SlotTimeFragment } from '../volunteers.operations.js';

interface SignUpFormProps {
  assignment: AssignmentViewFragment;
  /** Those ahead, at least one. */
  slots: readonly SlotTimeFragment[];
  onDone: (done: { own: OwnSignUpViewFragment; token: string }) => void;
}

const few = 5;

/** Two fields after choosing a time, which is chosen already: name, and mobile or e-mail. */
export function SignUpForm({ assignment, slots, onDone }: SignUpFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const room = useSlotRoom();
  const text = useSlotText();
  const signUp = useWrite(SignUpForAssignmentDocument);
  const [all, setAll] = useState(false);
  const form = useForm({
    key: `sign-up-${assignment.id}`,
    initial: { slotId: firstChoice(slots)?.id ?? '', name: '', contact: '' },
    // Name and number are not left behind in a browser that others may use.
    keepsDraft: false,
    submit: async ({ slotId, name, contact }, idempotencyKey) =>
      (await signUp({ input: { slotId, name: name.trim(), contact: contact.trim(), language: apiLanguage(language), idempotencyKey } })).signUpForAssignment,
    done: ({ ownSignUp, token }) => {
      if (ownSignUp && token) onDone({ own: ownSignUp, token });
    },
  });
  const chosen = slots.find(({ id }) => id === form.values.slotId);
  const waits = chosen !== undefined && freePlaces(chosen) === 0;
  const shown = all ? slots : firstFew(slots, form.values.slotId, few);
  return (
    <Form form={form} submitLabel={t(waits ? 'volunteers.signUp.wait' : 'volunteers.signUp.send')} label={t('volunteers.signUp.title')}>
      <div className="stack">
        <RadioCards
          {...form.field('slotId')}
          label={t('volunteers.signUp.time')}
          options={shown.map((slot) => ({ value: slot.id, label: text(slot), hint: room(slot) }))}
        />
        {shown.length < slots.length && (
          <div>
            <Button variant="tertiary" onClick={() => setAll(true)}>
              {t('volunteers.signUp.moreTimes', { count: slots.length - shown.length })}
            </Button>
          </div>
        )}
      </div>
      <TextField {...form.field('name')} label={t('volunteers.signUp.name')} autoComplete="name" maxLength={signUpLimits.name} />
      <TextField {...form.field('contact')} label={t('volunteers.signUp.contact')} hint={t('volunteers.signUp.contactHint')} autoComplete="on" maxLength={signUpLimits.contact} />
      <p className="quiet">
        {waits && `${t('volunteers.signUp.waitText')} `}
        {assignment.confirmation === 'CONTACT' && `${t('volunteers.signUp.answered', { name: assignment.contactName })} `}
        {t('volunteers.signUp.seen', { owner: assignment.owner?.name ?? assignment.contactName })}
      </p>
    </Form>
  );
}
