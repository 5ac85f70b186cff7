import { Button, RelativeTime, Section, StatusTag, useAct, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { EndSessionDocument, type OwnSessionFragment } from '../identity.operations.js';

/** Where the viewer is signed in, and the way to end it anywhere but here. */
export function Sessions({ sessions }: { sessions: readonly OwnSessionFragment[] }) {
  const { t } = useTranslation();
  const { act, busy } = useAct();
  const end = useWrite(EndSessionDocument);
  const endOne = (id: string | null, done: string) =>
    act(async (idempotencyKey) => (await end({ input: { id, idempotencyKey } })).endSession, done);
  const elsewhere = sessions.filter(({ current }) => !current).length;
  return (
    <Section
      title={t('identity.sessions.title')}
      action={
        elsewhere > 1 && (
          <Button variant="secondary" busy={busy} onClick={() => void endOne(null, t('identity.sessions.allEnded'))}>
            {t('identity.sessions.endAll')}
          </Button>
        )
      }
    >
      <p className="quiet">{t('identity.sessions.hint')}</p>
      <ul className="plain-list changeables">
        {sessions.map((session) => (
          <li key={session.id} className="changeable">
            <SessionText session={session} />
            {!session.current && (
              <Button
                variant="secondary"
                busy={busy}
                aria-label={t('identity.sessions.endOne', { device: session.device ?? t('identity.sessions.unknown') })}
                onClick={() => void endOne(session.id, t('identity.sessions.ended'))}
              >
                {t('identity.sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SessionText({ session }: { session: OwnSessionFragment }) {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className="changeable-term cluster">
        {session.device ?? t('identity.sessions.unknown')}
        {session.current && <StatusTag tone="success">{t('identity.sessions.here')}</StatusTag>}
      </h3>
      <p className="quiet">
        {t(`identity.sessions.by.${session.openedBy}`, { provider: session.provider ?? '' })} <RelativeTime value={session.openedAt} />
        {!session.current && (
          <>
            {' · '}
            {t('identity.sessions.lastUsed')} <RelativeTime value={session.lastUsedAt} />
          </>
        )}
      </p>
    </div>
  );
}
