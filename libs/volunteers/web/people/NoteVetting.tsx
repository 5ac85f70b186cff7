import { Button, DateField, Dialog, Form, orNull, osloToday, useForm, useNotify, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AssignmentSignUpsFragment, NoteVettingDocument, type SignUpLineFragment } from '../volunteers.operations.js';

interface NoteVettingProps {
  signUp: SignUpLineFragment;
  assignment: AssignmentSignUpsFragment;
}

/** The days when papers were seen; the papers themselves are handed back. */
export function NoteVetting({ signUp, assignment }: NoteVettingProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const title = t('volunteers.people.papersOf', { name: signUp.name });
  return (
    <>
      <Button variant="secondary" aria-label={title} onClick={() => setOpen(true)}>
        {t('volunteers.people.papers')}
      </Button>
      <Dialog open={open} title={title} onClose={() => setOpen(false)}>
        <VettingForm signUp={signUp} assignment={assignment} label={title} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function VettingForm({ signUp, assignment, label, onDone }: NoteVettingProps & { label: string; onDone: () => void }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const note = useWrite(NoteVettingDocument);
  const { id, version, name } = signUp;
  const form = useForm({
    key: `vetting-${id}-${version}`,
    initial: { policeCertificateSeenOn: signUp.policeCertificateSeenOn ?? '', confidentialitySignedOn: signUp.confidentialitySignedOn ?? '' },
    keepsDraft: false,
    submit: async (values, idempotencyKey) =>
      (
        await note({
          input: { id, version, policeCertificateSeenOn: orNull(values.policeCertificateSeenOn), confidentialitySignedOn: orNull(values.confidentialitySignedOn), idempotencyKey },
        })
      ).noteVetting,
    done: () => {
      notify(t('volunteers.people.papersNoted', { name }));
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel={t('volunteers.people.savePapers')} label={label}>
      <p>{t('volunteers.people.papersText')}</p>
      {assignment.policeCertificate && <DateField {...form.field('policeCertificateSeenOn')} label={t('volunteers.people.certificateDay')} max={osloToday()} optional />}
      {assignment.confidentiality && <DateField {...form.field('confidentialitySignedOn')} label={t('volunteers.people.confidentialityDay')} max={osloToday()} optional />}
    </Form>
  );
}
