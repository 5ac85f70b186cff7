import { indented, useCatalogue } from '@samskap/catalogue-web';
import { ideaLimits } from '@samskap/ideas-contract';
import type { IdeaKind } from '@samskap/platform-contract';
import { apiLanguage, Form, missing, organisationsOf, orNull, RadioCards, Select, TextArea, useForm, useLanguage, useViewer, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { SubmitIdeaDocument, type SubmitIdeaMutation } from './ideas.operations.js';
import { Receipt } from './Receipt.js';
import { DoorReceiver, Receiver } from './Receiver.js';
import { SenderFields } from './SenderFields.js';

const kinds: readonly IdeaKind[] = ['IDEA', 'NEED', 'QUESTION'];
/** Sent by the common door, and not to an organisation of one's own. */
const DOOR = 'door';

/** One place to send in anything, without knowing where it belongs: says who gets it and by when they answer, and then that they have it. */
export function SendIn() {
  const [sent, setSent] = useState<SubmitIdeaMutation['submitIdea'] & { email: string }>();
  // Known only once it is known who asks, so that one's own organisation can be the first choice.
  const viewer = useViewer();
  if (viewer === undefined) return null;
  return sent ? <Receipt sent={sent} onAnother={() => setSent(undefined)} /> : <SendInForm key={viewer?.person.id} onSent={setSent} />;
}

function SendInForm({ onSent }: { onSent: (sent: SubmitIdeaMutation['submitIdea'] & { email: string }) => void }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { places } = useCatalogue();
  const submit = useWrite(SubmitIdeaDocument);
  const viewer = useViewer();
  const language = apiLanguage(useLanguage());
  const own = organisationsOf(viewer);
  const form = useForm({
    key: 'send-in',
    initial: { kind: (kinds.find((kind) => kind === params.get('type')) ?? 'IDEA') as IdeaKind | '', to: own[0]?.id ?? DOOR, text: '', place: params.get('sted') ?? '', name: '', email: '' },
    validate: (values) => missing(values, { text: t('ideas.sendIn.textMissing') }),
    submit: async ({ kind, to, text, place, name, email }, idempotencyKey) => {
      const about = { kind: kind || undefined, text, language, idempotencyKey };
      const input = to === DOOR ? { ...about, place: orNull(place), name: orNull(name), email: orNull(email) } : { ...about, ownerId: to };
      return (await submit({ input })).submitIdea;
    },
    done: (result) => onSent({ ...result, email: form.values.email.trim() }),
  });
  const { to, place } = form.values;
  const organisation = own.find(({ id }) => id === to);
  return (
    <Form form={form} submitLabel={t('ideas.sendIn.submit')}>
      <RadioCards {...form.field('kind')} label={t('ideas.sendIn.kind')} options={kinds.map((value) => ({ value, label: t(`ideas.kind.${value}`), hint: t(`ideas.kindHint.${value}`) }))} />
      <TextArea {...form.field('text')} label={t('ideas.sendIn.text')} hint={t('ideas.sendIn.textHint')} maxLength={ideaLimits.text} rows={6} />
      {own.length > 0 && (
        <RadioCards
          {...form.field('to')}
          label={t('ideas.sendIn.to')}
          options={[...own.map(({ id, name }) => ({ value: id, label: name, hint: t('ideas.sendIn.toOwn') })), { value: DOOR, label: t('ideas.sendIn.toDoor'), hint: t('ideas.sendIn.toDoorHint') }]}
        />
      )}
      {organisation ? (
        <Receiver team={organisation.name} />
      ) : (
        <>
          <Select {...form.field('place')} label={t('ideas.sendIn.place')} hint={t('ideas.sendIn.placeHint')} placeholder={t('ideas.sendIn.noPlace')} options={indented(places)} optional />
          <DoorReceiver place={place} />
        </>
      )}
      {viewer ? <p className="quiet">{t('ideas.sendIn.signedIn', { name: viewer.person.name })}</p> : <SenderFields form={form} />}
    </Form>
  );
}
