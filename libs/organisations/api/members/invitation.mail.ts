import { type MailContent, type MailKind, type Messages, asWords, dayInOslo, dayInWords, hashOfToken, newToken, say } from '@samskap/platform-api';
import type { Language, MembershipRole } from '@samskap/platform-contract';

export const INVITATION_MAIL = 'organisations.invitation';

interface Waiting {
  organisation: string;
  role: MembershipRole;
  inviter: string | null;
  expires_at: Date;
}

/** Mints the token just before the mail leaves; the one of an attempt before it stays good, because that may be the one that arrived. Nothing goes when it was answered, withdrawn or sent anew in the meantime. */
export const invitationMail: MailKind = {
  compose: async ({ data }, { manager, language, publicUrl, instanceName, now }) => {
    const token = newToken();
    const [rows]: [Waiting[]] = await manager.query(
      `update invitation i set earlier_token_hash = i.token_hash, token_hash = $3 from organisation o
       where i.id = $1 and i.sendings = $2 and num_nonnulls(i.accepted_at, i.declined_at, i.withdrawn_at) = 0 and i.expires_at > $4
         and o.id = i.organisation_id and o.status <> 'SUSPENDED'
       returning o.name as organisation, i.role, i.expires_at, (select p.name from person p where p.id = i.invited_by) as inviter`,
      [data['id'], data['sendings'], hashOfToken(token), now],
    );
    const invitation = rows[0];
    return invitation ? contentIn(language, invitation, `${publicUrl}/invitasjon#${token}`, instanceName) : null;
  },
};

const WORDS: Messages = {
  SUBJECT: { NB: 'Du er invitert til {organisation} på {instance}', NN: 'Du er invitert til {organisation} på {instance}', EN: 'You are invited to {organisation} on {instance}' },
  INVITES: {
    NB: '{inviter} inviterer deg til å bli med i {organisation} på {instance}, der kommuner og partnere finner løsninger sammen.',
    NN: '{inviter} inviterer deg til å bli med i {organisation} på {instance}, der kommunar og partnarar finn løysingar saman.',
    EN: '{inviter} invites you to join {organisation} on {instance}, where municipalities and partners find solutions together.',
  },
  LEADER: {
    NB: 'Som leder godkjenner og bestemmer du på vegne av organisasjonen.',
    NN: 'Som leiar godkjenner og bestemmer du på vegner av organisasjonen.',
    EN: 'As a leader you approve and decide on behalf of the organisation.',
  },
  MEMBER: { NB: 'Som medlem skriver du utkast og deltar.', NN: 'Som medlem skriv du utkast og deltek.', EN: 'As a member you draft and take part.' },
  ACTION: { NB: 'Se invitasjonen', NN: 'Sjå invitasjonen', EN: 'See the invitation' },
  LASTS: {
    NB: 'Lenken virker én gang, bare for denne adressen, til og med {day}.',
    NN: 'Lenkja verkar éin gong, berre for denne adressa, til og med {day}.',
    EN: 'The link works once, for this address only, until {day}.',
  },
  UNEXPECTED: { NB: 'Venter du ikke dette, trenger du ikke gjøre noe.', NN: 'Ventar du ikkje dette, treng du ikkje gjere noko.', EN: 'If you did not expect this, you need do nothing.' },
};

function contentIn(language: Language, invitation: Waiting, url: string, instance: string): MailContent {
  const organisation = asWords(invitation.organisation);
  const params = { organisation, instance, inviter: asWords(invitation.inviter ?? invitation.organisation), day: dayInWords(language, dayInOslo(invitation.expires_at)) };
  const told = (code: string) => say(WORDS, language, code, params);
  return { subject: told('SUBJECT'), paragraphs: [told('INVITES'), told(invitation.role)], action: { label: told('ACTION'), url }, notes: [told('LASTS'), told('UNEXPECTED')] };
}
