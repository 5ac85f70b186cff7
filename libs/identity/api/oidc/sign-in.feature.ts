import { Clock, type Feature } from '@samskap/platform-api';
import sdl from '@samskap/identity-contract/providers.graphql';
import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Oidc1764000110000 } from '../migrations/1764000110000-oidc.js';
import { Attempts } from './attempts.service.js';
import { BackChannelLogout } from './back-channel-logout.service.js';
import { IdentitiesResolver } from './identities.resolver.js';
import { Identity, LogoutToken, SessionIdentity, SignInAttempt } from './identity.entity.js';
import { oidcAccess } from './oidc.access.js';
import { oidcColumns } from './oidc.columns.js';
import { oidcMessages } from './oidc.messages.js';
import { oidcReads } from './oidc.reads.js';
import { oidcRoutes } from './oidc.routes.js';
import { Provider } from './provider.js';
import type { ProviderSettings } from './provider-settings.js';
import { PROVIDERS, type Providers } from './providers.service.js';
import { SignIns } from './sign-ins.service.js';

/** How the installation is set up for sign-in by providers. */
export interface SignInSettings {
  readonly providers: readonly ProviderSettings[];
  /** How people reach the site, without a slash at the end: providers send them back there. */
  readonly publicUrl: string;
}

/** Sign-in by providers such as ID-porten. Stands on the feature identity; without providers it only has no buttons to show. */
export const signInByProviders = ({ providers, publicUrl }: SignInSettings): Feature => ({
  name: 'sign-in',
  sdl,
  reads: [oidcReads(providers)],
  module: moduleOf(providers, publicUrl),
  entities: [Identity, SessionIdentity, SignInAttempt, LogoutToken],
  migrations: [Oidc1764000110000],
  messages: oidcMessages,
  access: oidcAccess,
  routes: [oidcRoutes],
  rounds: [
    {
      name: 'sign-in.purge',
      everyMinutes: 30,
      run: async (app, now) => {
        for (const table of ['sign_in_attempt', 'logout_token']) await app.get(DataSource).query(`delete from ${table} where expires_at < $1`, [now]);
      },
    },
  ],
  columns: oidcColumns,
});

function moduleOf(providers: readonly ProviderSettings[], publicUrl: string): NonNullable<Feature['module']> {
  const known = {
    provide: PROVIDERS,
    inject: [Clock],
    useFactory: (clock: Clock): Providers => ({ publicUrl, byKey: new Map(providers.map((settings) => [settings.key, new Provider(settings, () => clock.now())])) }),
  };
  @Module({ providers: [known, Attempts, SignIns, BackChannelLogout, IdentitiesResolver] })
  class SignInModule {}
  return SignInModule;
}
