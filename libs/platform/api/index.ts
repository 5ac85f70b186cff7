export { coverageProblems } from './access/access-coverage.js';
export { accessDocument } from './access/access-document.js';
export { ALWAYS, type AccessRow, EVERYONE, SIGNED_IN, type ViewerKind, access } from './access/access-table.js';
export { type ApplicationSettings, buildApplication } from './application.js';
export { Clock, dayInOslo, daysAfter, isDaytime, monthsAfter } from './clock/clock.js';
export type { Configuration } from './configuration/configuration.js';
export { migrate, openDataSource } from './database/data-source.js';
export type { Acting, SidesByType } from './events/acting.js';
export { appendEvent } from './events/append-event.js';
export type { Consumer, StoredEvent } from './events/consumers.service.js';
export type { Feature } from './feature.js';
export type { FileRoute, ServedFile } from './files/file-route.js';
export { type RequestContext, VIEWER_SOURCE, type ViewerSource } from './graphql/context.js';
export { Payloads } from './graphql/payloads.js';
export { escapeHtml, excerpt, paragraphs } from './http/head.js';
export { languageOf } from './http/language.js';
export { type Logger, createLogger } from './http/logger.js';
export type { PublicPage } from './http/pages.js';
export { isUuid, newId, slugOf } from './ids.js';
export { BATCH, inBatches } from './jobs/in-batches.js';
export type { Round } from './jobs/round.js';
export type { LimitName } from './limits/limit-rules.js';
export { networkOf } from './limits/network.js';
export { RateLimits } from './limits/rate-limits.service.js';
export { asWords } from './mail/as-words.js';
export { dateInWords, dayInWords } from './mail/day-in-words.js';
export type { MailContent, MailContext, MailKind, OutgoingMail } from './mail/mail.js';
export { MAIL_SETTINGS, type MailSettings, Mails } from './mail/mails.service.js';
export {
  COLUMN_CLASSES,
  type ColumnClass,
  type ColumnClasses,
  type HeadedColumn,
  type Heading,
  PEOPLE,
  type PersonalTable,
  address,
  all,
  cleared,
  columnProblems,
  own,
  person,
  personalTables,
  reference,
  through,
} from './privacy/columns.js';
export { platform } from './instance.reads.js';
export { Installation } from './instance/installation.service.js';
export { INSTANCE, type InstanceSettings } from './instance.settings.js';
export { touch } from './live/touch.js';
export { type Messages, say } from './messages.js';
export { type PlaceTables, type Turn, givePlaceBack, promote, takeTurn } from './places/places.js';
export { type Lifecycle } from './policy/lifecycle.js';
export { type Policy, type Rule, administers, coordinates, leads, memberOf, stateIn } from './policy/policy.js';
export type { Argument } from './reads/arguments.js';
export { columns, computed, connection, count, group, instants, many, one, personal, poly } from './reads/fields.js';
export { Lru } from './reads/lru.js';
export type { PersonalViews, Seen } from './reads/personal.js';
export { Reads } from './reads/reads.service.js';
export { type Filter, type Order, type ReadsModule, Registry, equals, findsBy, oneOf, refersTo, rights, withParent } from './reads/registry.js';
export { withWords } from './reads/with-words.js';
export type { OutgoingSms, SmsContent, SmsContext, SmsKind } from './sms/sms.js';
export { Sms } from './sms/sms.service.js';
export { FALSE, type Slot, Sql, TRUE, and, join, literal, not, or, query, raw, sql, value } from './sql/sql.js';
export { hashOfToken, hashOfTokenSql, newToken } from './tokens.js';
export { type Viewer, type ViewerShape, type ViewerSql, anonymous, viewerSql } from './viewer.js';
export { type Problem, Refused, at, refuse, refuseAny } from './writes/problem.js';
export { valid } from './writes/valid.js';
export { type Subject, WriteTransaction } from './writes/write-transaction.js';
export { type Outcome, Writes } from './writes/writes.service.js';
