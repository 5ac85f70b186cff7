import { type ReadsModule, TRUE, columns, computed, instants, many, or, sql, value, withParent } from '@samskap/platform-api';
import { identityPolicy } from './identities.resolver.js';
import { signInProblems } from './oidc.messages.js';
import type { ProviderSettings } from './provider-settings.js';

/** What is known of the providers, as rows. */
function rowsOf(providers: readonly ProviderSettings[]): string {
  return JSON.stringify(
    providers.map(({ key, name, label, authorizationDetails }, position) => ({ position, key, name, label, kind: authorizationDetails.length > 0 ? 'ORGANISATION' : 'PERSON' })),
  );
}

export const oidcReads =
  (providers: readonly ProviderSettings[]): ReadsModule =>
  (reads) => {
    const rows = value(rowsOf(providers), 'json');
    const texts = value(JSON.stringify(signInProblems), 'json');

    reads.type('SignInProvider', {
      from: () => sql`(select * from json_to_recordset(${rows}) as p(position int, key text, name json, label json, kind text))`,
      visibleTo: withParent,
      fields: {
        ...columns('key kind'),
        label: computed((provider, viewer) => sql`${provider}.label ->> ${viewer.language}`),
        startPath: computed((provider) => sql`'/auth/' || ${provider}.key || '/start'`),
      },
    });
    reads.extend('Instance', {
      signInProviders: many('SignInProvider', () => TRUE, { orderBy: (provider) => sql`${provider}.position`, max: 20 }),
      signInProblem: computed((_instance, viewer, { code }) => sql`${texts} -> ${code!.bind('text')} ->> ${viewer.language}`),
    });

    reads.type('OwnIdentity', {
      from: 'identity',
      visibleTo: identityPolicy.read,
      fields: {
        ...columns('id'),
        ...instants('joinedAt lastUsedAt'),
        providerKey: computed((identity) => sql`${identity}.provider`),
        provider: computed(
          (identity, viewer) => sql`coalesce((select p -> 'name' ->> ${viewer.language} from json_array_elements(${rows}) p where p ->> 'key' = ${identity}.provider), ${identity}.provider)`,
        ),
      },
    });
    reads.extend('Viewer', {
      identities: many('OwnIdentity', (person, identity) => sql`${identity}.person_id = ${person}.id`, { orderBy: (identity) => sql`${identity}.joined_at, ${identity}.id`, max: 50 }),
      represents: computed((_person, viewer) =>
        viewer.signedIn ? sql`(select coalesce(array_agg(number order by number), '{}') from session_identity o, unnest(o.represents) number where o.session_id = ${viewer.sessionId})` : or(),
      ),
      signOutPath: computed((_person, viewer) => (viewer.signedIn ? sql`(select '/auth/' || o.provider || '/sign-out' from session_identity o where o.session_id = ${viewer.sessionId})` : or())),
    });
  };
