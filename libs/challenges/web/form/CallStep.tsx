import { useCatalogue } from '@samskap/catalogue-web';
import { challengeLimits } from '@samskap/challenges-contract';
import { Button, DateField, DateTimeField, MoneyField, MultiSelect, NumberField, osloToday, Select, TextField } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import type { ChallengeFormState } from './useChallengeForm.js';
import { procurementRoutes } from '../words.js';

/** What a call says beyond an exploration: when, by what, by whom and within which frame. */
export function CallStep({ state }: { state: ChallengeFormState }) {
  const { t } = useTranslation();
  const { capabilities } = useCatalogue();
  const { field } = state.autosave;
  return (
    <>
      <DateTimeField {...field('deadline')} label={t('challenges.field.deadline')} hint={t('challenges.hint.deadline')} />
      <DateField {...field('answerBy')} label={t('challenges.field.answerBy')} hint={t('challenges.hint.answerBy')} min={osloToday()} />
      <Criteria state={state} />
      <MultiSelect {...field('must')} label={t('challenges.field.must')} hint={t('challenges.hint.must')} optional options={capabilities} />
      <MultiSelect {...field('nice')} label={t('challenges.field.nice')} optional options={capabilities} />
      <Select
        {...field('procurementRoute')}
        label={t('challenges.field.procurementRoute')}
        hint={t('challenges.hint.procurementRoute')}
        optional
        placeholder={t('challenges.field.notDecided')}
        options={procurementRoutes.map((route) => ({ value: route, label: t(`challenges.procurement.${route}`) }))}
      />
      <div className="field-pair">
        <MoneyField {...field('budgetFrom')} label={t('challenges.field.budgetFrom')} optional />
        <MoneyField {...field('budgetTo')} label={t('challenges.field.budgetTo')} optional />
      </div>
    </>
  );
}

function Criteria({ state: { form, autosave } }: { state: ChallengeFormState }) {
  const { t } = useTranslation();
  const { criteria } = form.values;
  const { id, error } = autosave.field('criteria');
  const weights = criteria.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const suggest = () =>
    form.set({
      criteria: [
        { name: t('challenges.criteria.benefit'), weight: 50 },
        { name: t('challenges.criteria.feasible'), weight: 30 },
        { name: t('challenges.criteria.price'), weight: 20 },
      ],
    });
  return (
    <fieldset className="ds-fieldset stack" id={id} tabIndex={-1}>
      <legend className="ds-label">{t('challenges.field.criteria')}</legend>
      <p data-field="description">{t('challenges.hint.criteria')}</p>
      {form.rows('criteria', criteria).map((row) => (
        <div key={row.index} className="criterion-row">
          <TextField {...row.field('name')} label={t('challenges.criteria.name', { number: row.index + 1 })} maxLength={challengeLimits.criterion} />
          <NumberField {...row.field('weight')} label={t('challenges.criteria.weight')} unit="%" optional />
          <Button variant="tertiary" onClick={row.remove} aria-label={t('challenges.criteria.removeThis', { number: row.index + 1 })}>
            {t('challenges.criteria.remove')}
          </Button>
        </div>
      ))}
      {weights.length > 0 && (
        <p className="quiet" role="status">
          {sum === 100 && weights.length === criteria.length ? t('challenges.criteria.sumFits') : t('challenges.criteria.sum', { sum })}
        </p>
      )}
      {error && <p className="ds-validation-message">{error}</p>}
      <div className="cluster">
        <Button variant="secondary" onClick={() => form.set({ criteria: [...criteria, { name: '', weight: null }] })}>
          {t('challenges.criteria.add')}
        </Button>
        {criteria.length === 0 && (
          <Button variant="tertiary" onClick={suggest}>
            {t('challenges.criteria.suggest')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
