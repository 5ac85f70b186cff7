import sdl from '@samskap/platform-contract/platform.graphql';
import { ALWAYS, EVERYONE, access } from './access/access-table.js';
import type { Feature } from './feature.js';
import { Platform1763800000000 } from './migrations/1763800000000-platform.js';
import { RateLimits1764000020000 } from './migrations/1764000020000-rate-limits.js';
import { platformColumns } from './privacy/platform.columns.js';
import { computed, one } from './reads/fields.js';
import type { ReadsModule } from './reads/registry.js';
import { TRUE, raw, sql, value } from './sql/sql.js';

/** What this installation is. */
export interface InstanceSettings {
  readonly name: string;
  readonly demo: boolean;
  /** Whether people reach it over TLS, so that cookies are bound to it. */
  readonly secure: boolean;
}

export const INSTANCE = Symbol('INSTANCE');

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
  entities: [],
  migrations: [Platform1763800000000, RateLimits1764000020000],
  access: access('Query.instance', { [ALWAYS]: EVERYONE }),
});
