import { type ColumnClasses, address, all, reference } from '@samskap/platform-api';

/** An invitation is about whoever has its address. Who sent it stays, so that those of an erased account can be withdrawn. */
export const memberColumns: ColumnClasses = {
  ...all('invitation', 'none', 'id organisation_id role unit_id sendings invited_at expires_at accepted_at declined_at withdrawn_at'),
  'invitation.email': address('Invitasjoner til deg', 'Invitasjonar til deg', 'Invitations to you'),
  'invitation.token_hash': 'secret',
  'invitation.earlier_token_hash': 'secret',
  'invitation.invited_by': reference('Invitasjoner du har sendt', 'Invitasjonar du har sendt', 'Invitations that you sent'),
  'invitation.accepted_by': 'cleared',
};
