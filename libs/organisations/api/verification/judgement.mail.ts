import { type MailContent, type MailKind, type Mails, type Messages, type WriteTransaction, say } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';

export const JUDGEMENT_MAIL = 'organisations.judgement';

/** What members are told by mail: some of them no longer see the organisation here, and the others cannot act before they know. */
type Told = 'PENDING' | 'NAME' | 'SUSPENDED';

interface Judged {
  organisation: string;
  slug: string;
  reason: string;
}

/** Asks for a mail to each member, in their own language. Called in the write that judges, with the version that it made. */
export async function tellMembers({ manager }: WriteTransaction, mails: Mails, judged: { readonly id: string; readonly version: number; readonly told: Told }): Promise<void> {
  const { id, version, told } = judged;
  const members = await manager.query<{ id: string; email: string; language: Language }[]>(
    'select p.id, p.email, p.language from membership m join person p on p.id = m.person_id and p.suspended_at is null where m.organisation_id = $1 order by p.id',
    [id],
  );
  for (const { id: personId, email, language } of members) {
    await mails.send(manager, { kind: JUDGEMENT_MAIL, to: email, personId, language, key: `judgement/${id}/${version}/${personId}`, data: { id, version, status: told } });
  }
}

/** Nothing goes when it was judged anew in the meantime, or the member has left. */
export const judgementMail: MailKind = {
  compose: async ({ personId, data }, { manager, language, publicUrl, instanceName }) => {
    const [judged] = await manager.query<Judged[]>(
      `select o.name as organisation, o.slug, r.status_reason as reason from organisation o join registration r on r.organisation_id = o.id
       where o.id = $1 and o.version = $2 and r.status_reason is not null and exists (select 1 from membership m where m.organisation_id = o.id and m.person_id = $3)`,
      [data['id'], data['version'], personId],
    );
    return judged ? contentIn(language, data['status'] as Told, judged, publicUrl, instanceName) : null;
  },
};

const WORDS: Messages = {
  PENDING_SUBJECT: { NB: '{organisation} er ikke bekreftet ennå', NN: '{organisation} er ikkje stadfesta enno', EN: '{organisation} is not confirmed yet' },
  PENDING_TEXT: {
    NB: 'Vi har sett på {organisation}, og trenger noe mer fra dere før dere kan delta på {instance}:',
    NN: 'Vi har sett på {organisation}, og treng noko meir frå dykk før de kan delta på {instance}:',
    EN: 'We have looked at {organisation}, and need something more from you before you can take part on {instance}:',
  },
  PENDING_WAY: {
    NB: 'Når en leder hos dere har rettet det opp, ser vi på det på nytt.',
    NN: 'Når ein leiar hos dykk har retta det opp, ser vi på det på nytt.',
    EN: 'When one of your leaders has put it right, we look at it again.',
  },
  PENDING_ACTION: { NB: 'Se organisasjonen', NN: 'Sjå organisasjonen', EN: 'See the organisation' },
  NAME_SUBJECT: { NB: 'Det nye navnet til {organisation} er ikke bekreftet', NN: 'Det nye namnet til {organisation} er ikkje stadfesta', EN: 'The new name of {organisation} is not confirmed' },
  NAME_TEXT: {
    NB: 'Vi har sett på det nye navnet som {organisation} ønsker på {instance}, og trenger noe mer fra dere før dere kan bruke det:',
    NN: 'Vi har sett på det nye namnet som {organisation} ønskjer på {instance}, og treng noko meir frå dykk før de kan bruke det:',
    EN: 'We have looked at the new name that {organisation} would like on {instance}, and need something more from you before you can use it:',
  },
  NAME_WAY: {
    NB: 'Inntil videre heter dere det samme som før, og deltar som vanlig. En leder hos dere kan foreslå et navn på nytt.',
    NN: 'Inntil vidare heiter de det same som før, og deltek som vanleg. Ein leiar hos dykk kan foreslå eit namn på nytt.',
    EN: 'Until then you are called what you were before, and take part as usual. One of your leaders can propose a name again.',
  },
  NAME_ACTION: { NB: 'Se organisasjonen', NN: 'Sjå organisasjonen', EN: 'See the organisation' },
  SUSPENDED_SUBJECT: { NB: '{organisation} er stengt på {instance}', NN: '{organisation} er stengd på {instance}', EN: '{organisation} is closed on {instance}' },
  SUSPENDED_TEXT: {
    NB: 'De som driver {instance}, har stengt {organisation}. Begrunnelsen er:',
    NN: 'Dei som driv {instance}, har stengt {organisation}. Grunngjevinga er:',
    EN: 'Those who run {instance} have closed {organisation}. The reason is:',
  },
  SUSPENDED_WAY: {
    NB: 'Dere ser ikke organisasjonen her lenger, og kan ikke gjøre noe på vegne av den. Ingenting er slettet. Kontoen din virker som før. Mener dere at dette er feil, ta kontakt med dem som driver nettstedet.',
    NN: 'De ser ikkje organisasjonen her lenger, og kan ikkje gjere noko på vegner av han. Ingenting er sletta. Kontoen din verkar som før. Meiner de at dette er feil, ta kontakt med dei som driv nettstaden.',
    EN: 'You no longer see the organisation here, and cannot act on its behalf. Nothing is deleted. Your account works as before. If you think this is wrong, please contact those who run the site.',
  },
};

function contentIn(language: Language, status: Told, { organisation, slug, reason }: Judged, publicUrl: string, instance: string): MailContent {
  const told = (code: string) => say(WORDS, language, `${status}_${code}`, { organisation, instance });
  const content = { subject: told('SUBJECT'), paragraphs: [told('TEXT'), reason, told('WAY')] };
  return status !== 'SUSPENDED' ? { ...content, action: { label: told('ACTION'), url: `${publicUrl}/partnere/${slug}/organisasjon` } } : content;
}
