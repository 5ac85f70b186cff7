import { type FileRoute, Installation, type Rule, type ServedFile, type Sql, type Viewer, and, dateInWords, dayInOslo, hashOfToken, isUuid, query, raw, sql, value, viewerSql } from '@samskap/platform-api';
import { pdf } from '@samskap/platform-api/files';
import type { Language } from '@samskap/platform-contract';
import { type INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { signUpPolicy } from '../assignment.policy.js';
import { sameVolunteer } from '../sign-up.sql.js';
import { hoursInWords } from '../telling/slot-in-words.js';
import { ATTESTATION } from './attestation.words.js';

/** What somebody gave to an organisation. */
interface Given {
  readonly name: string;
  readonly language: Language;
  readonly organisation: string;
  readonly contact: string;
  readonly tasks: readonly string[];
  readonly quarters: number;
  readonly from: Date;
  readonly to: Date;
}

/** With the link that the volunteer has: whoever holds it is the volunteer. */
const ownAttestation: FileRoute = {
  path: '/frivillig/attest.pdf',
  make: async ({ query: asked, viewer }, app) => {
    const token = asked['n'];
    if (!token) return null;
    return attestationOf(app, viewer, (signUp) => sql`${signUp}.id = (select t.sign_up_id from sign_up_token t where t.hash = ${value(hashOfToken(token), 'bytea')})`, () => raw('true'));
  },
};

/** For the contact, who gives it to the volunteer. */
const attestationForContact: FileRoute = {
  path: '/frivillig/pamelding/:id/attest.pdf',
  make: async ({ params, viewer }, app) => {
    const id = params['id'];
    return isUuid(id) ? attestationOf(app, viewer, (signUp) => sql`${signUp}.id = ${value(id, 'uuid')}`, signUpPolicy.read) : null;
  },
};

export const attestationFiles: readonly FileRoute[] = [ownAttestation, attestationForContact];

/** Null when there is no such sign-up for this viewer, and when no hours have been noted. */
async function attestationOf(app: INestApplicationContext, viewer: Viewer, which: (signUp: Sql) => Sql, may: Rule): Promise<ServedFile | null> {
  const row = raw('u');
  const [given] = await query<Given>(
    app.get(DataSource).manager,
    sql`select u.name, u.language, r.name as organisation, a.contact_name as contact, sum(g.quarters)::int as quarters, min(g.starts_at) as "from", max(g.starts_at) as "to",
          array_agg(distinct g.title order by g.title) as tasks
        from sign_up u join assignment_slot s on s.id = u.slot_id join volunteer_assignment a on a.id = s.assignment_id join organisation r on r.id = a.owner_id
        cross join lateral (select o.quarters, os.starts_at, oa.title from ${sameVolunteer(row)}) g
        where ${and(which(row), may(row, viewerSql(viewer.shape)))}
        group by u.id, r.id, a.id`,
    { viewer, variables: {} },
  );
  if (!given) return null;
  const words = ATTESTATION[given.language];
  const { language } = given;
  const [from, to] = [dayInOslo(given.from), dayInOslo(given.to)];
  const instance = app.get(Installation).name;
  const body = await pdf({
    title: words.title,
    language,
    subtitle: given.organisation,
    foot: instance,
    blocks: [
      { paragraph: words.given(given.name, given.organisation) },
      {
        facts: [
          [words.what, given.tasks.join(', ')],
          [words.hours, hoursInWords(language, given.quarters)],
          [words.period, from === to ? dateInWords(language, from) : `${dateInWords(language, from)} – ${dateInWords(language, to)}`],
        ],
      },
      { paragraph: words.thanks },
      { signature: words.signed(given.contact, given.organisation, dateInWords(language, dayInOslo(viewer.now))) },
    ],
  });
  return { name: `${words.file}.pdf`, type: 'application/pdf', body };
}
