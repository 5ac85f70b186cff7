import sdl from '@samskap/platform-contract/platform.graphql';
import { ALWAYS, EVERYONE, access } from './access/access-table.js';
import type { Feature } from './feature.js';
import type { InstanceSettings } from './instance.settings.js';
import { mailColumns } from './mail/mail.columns.js';
import { Mail } from './mail/mail.entity.js';
import { MailRoundsInstance1764000000000 } from './migrations/1764000000000-mail-rounds-instance.js';
import { EventRole1764000010000 } from './migrations/1764000010000-event-role.js';
import { Platform1763800000000 } from './migrations/1763800000000-platform.js';
import { RateLimits1764000020000 } from './migrations/1764000020000-rate-limits.js';
import { platformColumns } from './privacy/platform.columns.js';
import { computed, one } from './reads/fields.js';
import type { ReadsModule } from './reads/registry.js';
import { TRUE, raw, sql, value } from './sql/sql.js';

const instanceReads =
  (settings: InstanceSettings): ReadsModule =>
  (reads) => {
    reads.type('Instance', {
      from: () => raw('(select 1)'),
      visibleTo: () => TRUE,
      fields: { name: computed(() => sql`${value(settings.name, 'text')}`), demo: computed(() => sql`${value(settings.demo, 'boolean')}`) },
    });
    reads.root({ instance: one('Instance', () => TRUE, 'it is this installation') });
  };

/** The platform's own part of the contract. */
export const platform = (settings: InstanceSettings): Feature => ({
  name: 'platform',
  sdl,
  reads: [instanceReads(settings)],
  entities: [Mail],
  migrations: [Platform1763800000000, MailRoundsInstance1764000000000, EventRole1764000010000, RateLimits1764000020000],
  columns: { ...platformColumns, ...mailColumns },
  access: access('Query.instance', { [ALWAYS]: EVERYONE }),
});
