import operations from '@samskap/platform-contract/operations.graphql';
import sdl from '@samskap/platform-contract/platform.graphql';
import { ALWAYS, EVERYONE, access } from './access/access-table.js';
import type { Feature } from './feature.js';
import { Instance } from './instance/instance.entity.js';
import type { InstanceSettings } from './instance.settings.js';
import { purgeRound } from './jobs/purge.round.js';
import { rateLimitsRound } from './limits/rate-limits.round.js';
import { mailColumns } from './mail/mail.columns.js';
import { Mail } from './mail/mail.entity.js';
import { MailRoundsInstance1764000000000 } from './migrations/1764000000000-mail-rounds-instance.js';
import { EventRole1764000010000 } from './migrations/1764000010000-event-role.js';
import { Sms1764100020000 } from './migrations/1764100020000-sms.js';
import { Platform1763800000000 } from './migrations/1763800000000-platform.js';
import { RateLimits1764000020000 } from './migrations/1764000020000-rate-limits.js';
import { OperationsModule } from './operations/operations.module.js';
import { operationsReads } from './operations/operations.reads.js';
import { platformColumns } from './privacy/platform.columns.js';
import { columns, computed, one } from './reads/fields.js';
import type { ReadsModule } from './reads/registry.js';
import { smsRound } from './sms/sms.round.js';
import { TRUE, literal } from './sql/sql.js';

const instanceReads =
  (settings: InstanceSettings): ReadsModule =>
  (reads) => {
    reads.type('Instance', {
      from: 'instance',
      visibleTo: () => TRUE,
      fields: { ...columns('version name colour defaultLanguage accessibilityStatementUrl'), demo: computed(() => literal(settings.demo)) },
    });
    reads.root({ instance: one('Instance', () => TRUE, 'it is this installation') });
  };

/** The platform's own part of the contract. */
export const platform = (settings: InstanceSettings): Feature => ({
  name: 'platform',
  sdl: [sdl, operations].join('\n'),
  reads: [instanceReads(settings), operationsReads(settings)],
  module: OperationsModule,
  entities: [Mail, Instance],
  migrations: [Platform1763800000000, MailRoundsInstance1764000000000, EventRole1764000010000, RateLimits1764000020000, Sms1764100020000],
  columns: { ...platformColumns, ...mailColumns },
  rounds: [purgeRound, rateLimitsRound, smsRound],
  access: [
    ...access(['Query.instance', 'Query.mailbox'], { [ALWAYS]: EVERYONE }),
    ...access(['Query.operations', 'Mutation.updateInstance', 'Mutation.retryFailedJobs'], { [ALWAYS]: ['administrator'] }),
  ],
});
