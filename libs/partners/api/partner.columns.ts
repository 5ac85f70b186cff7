import { type ColumnClasses, all } from '@samskap/platform-api';

/** What organisations say of themselves; nobody's name stands on it. */
export const partnerColumns: ColumnClasses = {
  ...all('partner_profile', 'none', 'organisation_id version capacity available_from updated_at'),
  ...all('partner_profile', 'text', 'about wishes'),
  ...all('partner_place', 'none', 'organisation_id code'),
  ...all('partner_term', 'none', 'organisation_id scheme code'),
  ...all('partner_capability', 'none', 'organisation_id code'),
  'partner_capability.evidence': 'text',
  ...all('solution', 'none', 'id slug version organisation_id created_at updated_at'),
  ...all('solution', 'text', 'title summary for_whom how price needs evidence used_where'),
  ...all('solution_term', 'none', 'solution_id scheme code'),
};
