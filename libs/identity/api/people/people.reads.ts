import { type Argument, type ReadsModule, type Sql, columns, connection, findsBy, instants, literal, many, personal, sql } from '@samskap/platform-api';
import { accountPolicy } from './account.policy.js';

/** The whole address and no part of it, because whoever sees what a part finds could put an address together of parts. */
const hasAddress = (account: Sql, text: Argument): Sql => sql`${account}.email = lower(trim(${text.bind('text')}))`;

/** Accounts as administrators see them. To everyone else there are none, however they ask. */
export const peopleReads: ReadsModule = (reads) => {
  reads.type('Account', {
    from: 'person',
    visibleTo: accountPolicy.read,
    fields: {
      ...columns('id version name administrator'),
      ...instants('createdAt suspendedAt'),
      ...personal('ACCOUNT', (account) => sql`${account}.id`, { ...columns('email'), ...instants('lastSignedInAt') }),
      memberships: many('Membership', (account, membership) => sql`${membership}.person_id = ${account}.id`, {
        orderBy: (membership) => sql`${membership}.created_at, ${membership}.organisation_id`,
        max: 50,
      }),
    },
    filters: {
      text: findsBy(
        { seen: 'ACCOUNT', whose: (account, text) => sql`case when ${hasAddress(account, text)} then ${account}.id end` },
        (account, text) => sql`(position(lower(${text.bind('text')}) in lower(${account}.name)) > 0 or ${hasAddress(account, text)})`,
      ),
      suspended: (account, given) => sql`(${account}.suspended_at is not null) = ${literal(given.literal() as boolean)}`,
      administrator: (account, given) => sql`${account}.administrator = ${literal(given.literal() as boolean)}`,
    },
    orders: { NAME: { by: (account) => sql`${account}.name`, type: 'text', direction: 'asc' } },
  });

  reads.root({ accounts: connection('Account', (_query, account) => sql`${account}.erased_at is null`) });
};
