import { type ColumnClasses, all, reference } from '@samskap/platform-api';

/** Agreements are between organisations; who wrote and who agreed must be documented. */
export const agreementColumns: ColumnClasses = {
  ...all('agreement', 'none', 'id version status starts_on ends_on created_at activated_at ended_at'),
  ...all('agreement', 'text', 'title scope meetings'),
  'agreement.written_by': reference('Avtaler du har skrevet', 'Avtalar du har skrive', 'Agreements you wrote'),
  ...all('agreement_party', 'none', 'agreement_id organisation_id agreed_at'),
  'agreement_party.agreed_by': reference('Avtaler du har sagt ja til', 'Avtalar du har sagt ja til', 'Agreements you agreed to'),
};
