import type { OrganisationKind } from '@samskap/platform-contract';
import { type FieldProps, RadioCards } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { kinds } from '../kinds.js';

/** What an organisation is; what it probably is stands first and says so. */
export function KindField({ suggested, ...field }: FieldProps<OrganisationKind | ''> & { suggested: OrganisationKind | null }) {
  const { t } = useTranslation();
  const ordered = suggested ? [suggested, ...kinds.filter((kind) => kind !== suggested)] : kinds;
  return (
    <RadioCards
      {...field}
      label={t('organisations.kindOf')}
      options={ordered.map((kind) => ({
        value: kind,
        label: t(`organisations.kind.${kind}`),
        hint: kind === suggested ? t('organisations.new.suggested') : t(`organisations.kindHint.${kind}`),
      }))}
    />
  );
}
