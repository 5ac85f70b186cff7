import { indented, useCatalogue } from '@samskap/catalogue-web';
import { workshopLimits } from '@samskap/workshops-contract';
import {
  atRows,
  DateField,
  DateTimeField,
  Form,
  type FormState,
  MultiSelect,
  NumberField,
  Section,
  Select,
  TextArea,
  TextField,
  TextLink,
  useForm,
  useNotify,
  useRead,
  useWrite,
} from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { UpdateWorkshopDocument, WorkshopHostChoicesDocument, type WorkshopToEditFragment } from '../workshops.operations.js';
import { AgendaRows } from './AgendaRows.js';
import { changeOf, editOf, type WorkshopEdit, writtenRows } from './workshopEdit.js';

/** Everything about a workshop that its hosts may change. */
export function EditWorkshop({ workshop }: { workshop: WorkshopToEditFragment }) {
  const { t } = useTranslation();
  const notify = useNotify();
  const navigate = useNavigate();
  const update = useWrite(UpdateWorkshopDocument);
  const { id, slug, version } = workshop;
  const [before] = useState(() => editOf(workshop));
  const form = useForm({
    key: `workshop-edit-${id}-${version}`,
    initial: before,
    submit: async (values, idempotencyKey) => {
      const payload = (await update({ input: { ...changeOf(before, values), id, version, idempotencyKey } })).updateWorkshop;
      return { ...payload, userErrors: atRows(payload.userErrors, 'agenda', writtenRows(values.agenda)) };
    },
    done: (payload) => {
      notify(t('workshops.edit.saved'));
      // A plan that gets another title gets another address.
      void navigate(`/verksted/${payload.workshop?.slug ?? slug}`);
    },
  });
  return (
    <Form form={form} submitLabel={t('workshops.edit.save')} actions={<TextLink to={`/verksted/${slug}`}>{t('workshops.edit.cancel')}</TextLink>}>
      <What form={form} workshop={workshop} />
      <WhenAndWhere form={form} taken={workshop.taken} />
      <AgendaRows form={form} />
      <Room form={form} />
      <Whom form={form} workshop={workshop} />
    </Form>
  );
}

interface PartProps {
  form: FormState<WorkshopEdit>;
}

function What({ form, workshop }: PartProps & { workshop: WorkshopToEditFragment }) {
  const { t } = useTranslation();
  return (
    <Section title={t('workshops.edit.whatPart')}>
      {workshop.status === 'LIVE' ? (
        <p>
          <strong>{t('workshops.question')}:</strong> {workshop.question} <span className="quiet">{t('workshops.edit.questionFixed')}</span>
        </p>
      ) : (
        <TextArea {...form.field('question')} label={t('workshops.question')} rows={2} maxLength={workshopLimits.question} warnsAboutNames={false} />
      )}
      <TextField {...form.field('title')} label={t('workshops.edit.title')} maxLength={workshopLimits.title} />
      <TextArea {...form.field('description')} label={t('workshops.edit.description')} maxLength={workshopLimits.description} warnsAboutNames={false} optional />
    </Section>
  );
}

function WhenAndWhere({ form, taken }: PartProps & { taken: number }) {
  const { t } = useTranslation();
  const { places } = useCatalogue();
  return (
    <Section title={t('workshops.edit.whenPart')}>
      <div className="field-pair">
        <DateTimeField {...form.field('startsAt')} label={t('workshops.startsAt')} />
        <DateTimeField {...form.field('endsAt')} label={t('workshops.endsAt')} />
      </div>
      {taken > 0 && <p className="quiet">{t('workshops.edit.told', { count: taken })}</p>}
      <TextField {...form.field('venue')} label={t('workshops.edit.venue')} maxLength={workshopLimits.venue} optional />
      <TextField {...form.field('onlineUrl')} type="url" label={t('workshops.edit.onlineUrl')} hint={t('workshops.edit.onlineUrlHint')} optional />
      <Select {...form.field('place')} label={t('workshops.edit.place')} options={indented(places)} />
      <NumberField {...form.field('capacity')} label={t('workshops.capacity')} hint={taken > 0 ? t('workshops.edit.capacityHint', { count: taken }) : undefined} />
    </Section>
  );
}

/** How the board is set up, and what is promised. */
function Room({ form }: PartProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('workshops.edit.roomPart')}>
      <div className="field-pair">
        <NumberField {...form.field('tables')} label={t('workshops.edit.tables')} hint={t('workshops.edit.tablesHint')} />
        <NumberField {...form.field('dots')} label={t('workshops.edit.dots')} hint={t('workshops.edit.dotsHint')} />
      </div>
      <DateField {...form.field('answerBy')} label={t('workshops.answerBy')} hint={t('workshops.edit.answerByHint')} />
    </Section>
  );
}

function Whom({ form, workshop }: PartProps & { workshop: WorkshopToEditFragment }) {
  const { t } = useTranslation();
  const { targetGroups } = useCatalogue();
  const { data } = useRead(WorkshopHostChoicesDocument, {});
  // Those that host already are there whether they are among the first hundred or not.
  const agencies = new Map([...workshop.hosts, ...(data?.organisations.nodes ?? [])].map(({ id, name }) => [id, name]));
  const others = [...agencies].flatMap(([id, name]) => (id === workshop.owner?.id ? [] : [{ value: id, label: name }]));
  return (
    <Section title={t('workshops.edit.whomPart')}>
      <MultiSelect {...form.field('targetGroups')} label={t('workshops.targetGroup')} options={targetGroups} optional />
      <MultiSelect {...form.field('hosts')} label={t('workshops.edit.hosts')} hint={t('workshops.edit.hostsHint')} options={others} optional />
    </Section>
  );
}
