import { useCatalogue } from '@samskap/catalogue-web';
import { solutionLimits } from '@samskap/partners-contract';
import { Form, MultiSelect, TextArea, TextField, useForm, useNotify, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type PartnerSolutionFragment, SaveSolutionDocument } from './partners.operations.js';

interface SolutionFormProps {
  organisation: { id: string; slug: string };
  /** The solution to change; left out to add one. */
  solution?: PartnerSolutionFragment;
}

/** Adds or changes a solution: described once, used in every proposal afterwards. */
export function SolutionForm({ organisation, solution }: SolutionFormProps) {
  const { t } = useTranslation();
  const save = useWrite(SaveSolutionDocument);
  const notify = useNotify();
  const navigate = useNavigate();
  const { targetGroups, serviceAreas } = useCatalogue();
  const form = useForm({
    key: solution ? `solution-${solution.id}-${solution.version}` : `solution-new-${organisation.id}`,
    initial: {
      title: solution?.title ?? '',
      summary: solution?.summary ?? '',
      forWhom: solution?.forWhom ?? '',
      how: solution?.how ?? '',
      price: solution?.price ?? '',
      needs: solution?.needs ?? '',
      evidence: solution?.evidence ?? '',
      usedWhere: solution?.usedWhere ?? '',
      targetGroups: (solution?.targetGroups ?? []).map(({ code }) => code),
      serviceAreas: (solution?.serviceAreas ?? []).map(({ code }) => code),
    },
    submit: async (values, idempotencyKey) => {
      const which = solution ? { id: solution.id, version: solution.version } : { organisationId: organisation.id };
      return (await save({ input: { ...values, ...which, idempotencyKey } })).saveSolution;
    },
    done: () => {
      notify(t('partners.solution.done'));
      void navigate(`/partnere/${organisation.slug}`);
    },
  });
  const text = (name: 'summary' | 'forWhom' | 'how' | 'price' | 'needs' | 'evidence' | 'usedWhere') => ({
    ...form.field(name),
    label: t(`partners.solution.${name}`),
    maxLength: solutionLimits[name],
    warnsAboutNames: false,
  });
  return (
    <Form form={form} submitLabel={t('partners.solution.save')}>
      <TextField {...form.field('title')} label={t('partners.solution.name')} />
      <TextArea {...text('summary')} rows={3} />
      <TextArea {...text('forWhom')} rows={2} />
      <TextArea {...text('how')} rows={5} />
      <TextArea {...text('price')} hint={t('partners.solution.priceHint')} rows={2} optional />
      <TextArea {...text('needs')} rows={2} optional />
      <TextArea {...text('evidence')} rows={2} warnsAboutNames optional />
      <TextArea {...text('usedWhere')} rows={2} optional />
      <MultiSelect {...form.field('targetGroups')} label={t('partners.targetGroups')} options={targetGroups} optional />
      <MultiSelect {...form.field('serviceAreas')} label={t('partners.serviceAreas')} options={serviceAreas} optional />
    </Form>
  );
}
