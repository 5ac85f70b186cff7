import { type WriteTransaction, dayInOslo } from '@samskap/platform-api';

interface Ended {
  id: string;
  organisation_id: string;
  person_id: string;
  agreement_id: string;
}

/** Ends the coordination by an agreement of everyone, or of one row of it, at once; returns how many ended. */
export async function endCoordination(transaction: WriteTransaction, agreementId: string, id: string | null = null): Promise<number> {
  return ended(transaction, 'c.agreement_id = $3 and c.id = coalesce($4::uuid, c.id)', [agreementId, id]);
}

/** A coordinator is a member of one of the parties; whoever no longer is one coordinates by that agreement no more. */
export async function endCoordinationOfLeaver(transaction: WriteTransaction, personId: string): Promise<number> {
  const stillThere = `exists (select 1 from agreement_party side join membership m on m.organisation_id = side.organisation_id
    where side.agreement_id = c.agreement_id and m.person_id = c.person_id)`;
  return ended(transaction, `c.agreement_id is not null and c.person_id = $3 and not ${stillThere}`, [personId]);
}

/** `ended_at` takes the rights away now; the last day says which day it was. */
async function ended(transaction: WriteTransaction, which: string, given: readonly unknown[]): Promise<number> {
  const [rows]: [Ended[]] = await transaction.manager.query(
    `update coordination c set ended_at = $1, ends_on = greatest(c.starts_on, $2::date)
     where c.ended_at is null and coalesce(c.ends_on >= $2::date, true) and ${which}
     returning c.id, c.organisation_id, c.person_id, c.agreement_id`,
    [transaction.now, dayInOslo(transaction.now), ...given],
  );
  for (const { id, organisation_id, person_id, agreement_id } of rows) {
    await transaction.event('coordination.ended', { type: 'Agreement', id: agreement_id }, { coordinationId: id, organisationId: organisation_id, personId: person_id });
  }
  return rows.length;
}
