import type { Option } from '@samskap/ui';
import type { OwnOrganisationFragment } from '../organisations.operations.js';

/** The members of an organisation but one, as choices. */
export const othersIn = ({ members }: Pick<OwnOrganisationFragment, 'members'>, personId: string | undefined): Option[] =>
  members.flatMap(({ person }) => (person && person.id !== personId ? [{ value: person.id, label: person.name }] : []));
