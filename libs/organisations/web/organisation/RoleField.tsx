import type { MembershipRole } from '@samskap/platform-contract';
import { type FieldProps, RadioCards } from '@samskap/ui';
import { useTranslation } from 'react-i18next';

/** What a member may do. */
export function RoleField(field: FieldProps<MembershipRole | ''>) {
  const { t } = useTranslation();
  const roles: MembershipRole[] = ['MEMBER', 'LEADER'];
  return (
    <RadioCards
      {...field}
      label={t('organisations.roleOf')}
      options={roles.map((role) => ({ value: role, label: t(`organisations.role.${role}`), hint: t(`organisations.roleHint.${role}`) }))}
    />
  );
}
