import { Button, DateText, useAct, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { type AccountQuery, type OwnIdentityFragment, RemoveIdentityDocument } from '../identity.operations.js';
import { joinAt } from '../signIn/startOf.js';

interface IdentitiesProps {
  identities: readonly OwnIdentityFragment[];
  providers: AccountQuery['instance']['signInProviders'];
}

/** Providers' accounts that the viewer may sign in with, and those that may be joined still. */
export function Identities({ identities, providers }: IdentitiesProps) {
  const { t } = useTranslation();
  const joinable = providers.filter(({ key }) => !identities.some(({ providerKey }) => providerKey === key));
  return (
    <>
      {identities.map((identity) => (
        <Joined key={identity.id} identity={identity} />
      ))}
      {joinable.length > 0 && (
        <div className="changeable">
          <div>
            <h3 className="changeable-term">{t('identity.waysIn.join')}</h3>
            <p className="quiet">{t('identity.waysIn.joinHint')}</p>
          </div>
          <ul className="plain-list cluster">
            {joinable.map((provider) => (
              <li key={provider.key}>
                <a className="ds-button" data-variant="secondary" href={joinAt(provider, '/konto')}>
                  {provider.label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Joined({ identity }: { identity: OwnIdentityFragment }) {
  const { t } = useTranslation();
  const { act, busy } = useAct();
  const remove = useWrite(RemoveIdentityDocument);
  const { id, provider, joinedAt } = identity;
  const part = () =>
    act(async (idempotencyKey) => (await remove({ input: { id, idempotencyKey } })).removeIdentity, t('identity.waysIn.parted', { provider }));
  return (
    <div className="changeable">
      <div>
        <h3 className="changeable-term">{provider}</h3>
        <p>
          {t('identity.waysIn.joined')} <DateText value={joinedAt} />
        </p>
      </div>
      <Button variant="secondary" busy={busy} onClick={() => void part()}>
        {t('identity.waysIn.part', { provider })}
      </Button>
    </div>
  );
}
