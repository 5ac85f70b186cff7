import { type MailContent, type MailKind, type Messages, asWords, hashOfToken, newToken, say } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';

/** A link in a mail that was put aside must not confirm something long after it was read. */
const LINK_LASTS_DAYS = 30;

interface Asked {
  readonly name: string;
  readonly slug: string;
  readonly telephone: string | null;
  readonly email: string | null;
  readonly opening_hours: string | null;
  readonly organisation: string;
}

/** Asks whether a service still holds, with one link that says yes. Nothing goes when it was confirmed, changed or closed in the meantime. */
export const confirmationMail: MailKind = {
  compose: async ({ data }, { manager, language, publicUrl, now }) => {
    const [asked] = await manager.query<Asked[]>(
      `select s.name, s.slug, s.telephone, s.email, s.opening_hours, o.name as organisation
       from service s join organisation o on o.id = s.owner_id join membership m on m.organisation_id = o.id and m.person_id = $2
       where s.id = $1 and s.status = 'ACTIVE' and (s.confirmed_on is null or s.confirmed_on < s.asked_at::date)`,
      [data['serviceId'], data['personId']],
    );
    if (!asked) return null;
    const token = newToken();
    await manager.query('insert into service_link (token_hash, service_id, person_id, expires_at) values ($1, $2, $3, $4)', [
      hashOfToken(token),
      data['serviceId'],
      data['personId'],
      new Date(now.getTime() + LINK_LASTS_DAYS * 86_400_000),
    ]);
    return contentIn(language, asked, { yes: `${publicUrl}/tjenester/bekreft#${token}`, change: `${publicUrl}/tjenester/${asked.slug}/rediger` });
  },
};

const WORDS: Messages = {
  SUBJECT: { NB: 'Stemmer dette fortsatt? {name}', NN: 'Stemmer dette framleis? {name}', EN: 'Does this still hold? {name}' },
  ASKS: {
    NB: 'Folk finner {name} ({organisation}) i oversikten over tjenester. Det er snart et halvt år siden noen bekreftet at det som står der, stemmer.',
    NN: 'Folk finn {name} ({organisation}) i oversikta over tenester. Det er snart eit halvt år sidan nokon stadfesta at det som står der, stemmer.',
    EN: 'People find {name} ({organisation}) in the directory of services. It is close to half a year since anyone confirmed that what stands there holds.',
  },
  STANDS: { NB: 'Dette står der nå', NN: 'Dette står der no', EN: 'This stands there now' },
  YES: { NB: 'Ja, det stemmer', NN: 'Ja, det stemmer', EN: 'Yes, it holds' },
  CHANGE: { NB: 'Stemmer det ikke? Rett det her', NN: 'Stemmer det ikkje? Rett det her', EN: 'Does it not? Mend it here' },
  ELSE: {
    NB: 'Svarer ingen, står det «ikke bekreftet» ved tjenesten, så de som leter vet at de bør ringe først. Lenken virker én gang, i 30 dager.',
    NN: 'Svarar ingen, står det «ikkje stadfesta» ved tenesta, så dei som leitar veit at dei bør ringje først. Lenkja verkar éin gong, i 30 dagar.',
    EN: 'If nobody answers, it shows as “not confirmed”, so that those who look know to call first. The link works once, for 30 days.',
  },
};

function contentIn(language: Language, asked: Asked, urls: { readonly yes: string; readonly change: string }): MailContent {
  const params = { name: asWords(asked.name), organisation: asWords(asked.organisation) };
  const told = (code: string) => say(WORDS, language, code, params);
  const said = [asked.telephone, asked.email, asked.opening_hours].flatMap((one) => (one ? [{ text: asWords(one) }] : []));
  return {
    subject: told('SUBJECT'),
    paragraphs: [told('ASKS')],
    action: { label: told('YES'), url: urls.yes },
    sections: [{ title: told('STANDS'), lines: [...said, { text: told('CHANGE'), url: urls.change }] }],
    notes: [told('ELSE')],
  };
}
