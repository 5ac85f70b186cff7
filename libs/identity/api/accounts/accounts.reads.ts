import { type ReadsModule, columns, computed, hashOfTokenSql, instants, many, one, sql } from '@samskap/platform-api';

/** What people see of their own account, and of a link that they were sent. */
export const accountsReads: ReadsModule = (reads) => {
  reads.type('OwnSession', {
    from: 'session',
    visibleTo: (session, viewer) => sql`${session}.expires_at > ${viewer.now}`,
    fields: {
      ...columns('id device openedBy provider'),
      ...instants('lastUsedAt'),
      openedAt: instants('createdAt')['createdAt']!,
      current: computed((session, viewer) => sql`${session}.id = ${viewer.sessionId}`),
    },
  });

  reads.extend('Viewer', {
    hasPassword: computed((viewer) => sql`${viewer}.password_hash is not null`),
    pendingEmail: computed((person, viewer) => sql`case when ${person}.pending_email_until > ${viewer.now} then ${person}.pending_email end`),
    sessions: many('OwnSession', (person, session) => sql`${session}.person_id = ${person}.id`, {
      orderBy: (session, _person, viewer) => sql`${session}.id <> ${viewer.sessionId}, ${session}.last_used_at desc, ${session}.id`,
      max: 100,
    }),
  });

  reads.type('MailLink', {
    from: 'mail_link',
    visibleTo: (link, viewer) => sql`(${link}.used_at is null and ${link}.expires_at > ${viewer.now} and (${link}.person_id is null or exists (
      select 1 from person p where p.id = ${link}.person_id and p.suspended_at is null
      and case ${link}.purpose when 'CONFIRM_EMAIL' then p.pending_email else p.email end = ${link}.email)))`,
    fields: { ...columns('purpose email'), ...instants('expiresAt') },
  });

  // Only its hash is kept, so whoever knows the token was sent the mail.
  reads.root({ mailLink: one('MailLink', (_query, link, _viewer, { token }) => sql`${link}.token_hash = ${hashOfTokenSql(token!.bind('text'))}`) });
};
