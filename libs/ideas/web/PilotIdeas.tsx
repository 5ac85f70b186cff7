import { ideaLimits } from '@samskap/ideas-contract';
import { apiLanguage, Button, Form, missing, orNull, Section, TextArea, useForm, useLanguage, useViewer, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IdeaCard } from './IdeaCard.js';
import { type PilotIdeasFragment, SubmitIdeaDocument, type SubmitIdeaMutation } from './ideas.operations.js';
import { Receipt } from './Receipt.js';
import { SenderFields } from './SenderFields.js';

/** What people would change about a pilot, and while it runs a small form to say so. */
export function PilotIdeas({ pilot }: { pilot: PilotIdeasFragment }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const running = pilot.status === 'RUNNING';
  if (!running && pilot.ideas.length === 0) return null;
  return (
    <Section
      title={t('ideas.pilotChanges.title')}
      action={
        running &&
        !open && (
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {t('ideas.pilotChanges.open')}
          </Button>
        )
      }
    >
      {running && open && <ProposeChange pilot={pilot} onClose={() => setOpen(false)} />}
      {pilot.ideas.length > 0 ? (
        <ul className="grid">
          {pilot.ideas.map((idea) => (
            <li key={idea.id}>
              <IdeaCard idea={idea} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('ideas.pilotChanges.none')}</p>
      )}
    </Section>
  );
}

function ProposeChange({ pilot, onClose }: { pilot: PilotIdeasFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const language = apiLanguage(useLanguage());
  const submit = useWrite(SubmitIdeaDocument);
  const [sent, setSent] = useState<SubmitIdeaMutation['submitIdea'] & { email: string }>();
  const form = useForm({
    key: `change-${pilot.id}`,
    initial: { text: '', name: '', email: '' },
    validate: (values) => missing(values, { text: t('ideas.sendIn.textMissing') }),
    submit: async ({ text, name, email }, idempotencyKey) =>
      (await submit({ input: { pilotId: pilot.id, text, language, name: orNull(name), email: orNull(email), idempotencyKey } })).submitIdea,
    done: (result) => setSent({ ...result, email: form.values.email.trim() }),
  });
  if (sent) return <Receipt sent={sent} onAnother={onClose} />;
  return (
    <div className="tinted-box">
      <Form
        form={form}
        submitLabel={t('ideas.sendIn.submit')}
        label={t('ideas.pilotChanges.open')}
        actions={
          <Button variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        }
      >
        <TextArea {...form.field('text')} label={t('ideas.pilotChanges.text')} hint={pilot.owner ? t('ideas.pilotChanges.hint', { owner: pilot.owner.name }) : undefined} maxLength={ideaLimits.text} />
        {!viewer && <SenderFields form={form} />}
      </Form>
    </div>
  );
}
