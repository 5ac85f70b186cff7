import type { PartnerRole } from '@samskap/platform-contract';
import { Button, type FormRow, MultiSelect, type Option, Select } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { type PartnerRow, phases } from './partnerRow.js';

const roles: readonly PartnerRole[] = ['DELIVERY', 'EXPERTISE', 'RESOURCE', 'TARGET_GROUP', 'EVALUATOR', 'LEAD'];

interface PartnerRowsProps {
  rows: readonly FormRow<PartnerRow>[];
  organisations: readonly Option[];
  onAdd: () => void;
}

/** Who takes part, in which role and when; begins empty, since partners are often found on the way. */
export function PartnerRows({ rows, organisations, onAdd }: PartnerRowsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="ds-fieldset partner-rows">
      <legend className="ds-label">{t('pilots.partners')}</legend>
      <p data-field="description">{t('pilots.plan.partnersHint')}</p>
      {rows.map((row) => (
        <div key={row.index} className="partner-row">
          <div className="field-pair">
            <Select {...row.field('organisationId')} label={t('pilots.plan.organisation')} options={organisations} />
            <Select
              {...row.field('role')}
              label={t('pilots.plan.role')}
              options={roles.map((value) => ({ value, label: t(`pilots.role.${value}`) }))}
            />
          </div>
          <MultiSelect
            {...row.field('phases')}
            label={t('pilots.plan.phases')}
            options={phases.map((value) => ({ value, label: t(`pilots.phase.${value}`) }))}
          />
          <div>
            <Button variant="tertiary" onClick={row.remove}>
              {t('pilots.plan.removePartner')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button variant="secondary" onClick={onAdd}>
          {t('pilots.plan.addPartner')}
        </Button>
      </div>
    </fieldset>
  );
}
