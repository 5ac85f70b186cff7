import { Alert, Button, DateText, DefinitionList, Loaded, RelativeTime, Section, StatusTag, useAct, useRead, useWrite } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { OperationsStateDocument, type OperationsStateQuery, RetryFailedJobsDocument } from '../organisations.operations.js';

type State = NonNullable<OperationsStateQuery['operations']>;

/** How what works in the background is doing, and the way to try again what was given up. */
export function Operations() {
  const { t } = useTranslation();
  const read = useRead(OperationsStateDocument, {});
  return (
    <Loaded read={read}>
      {({ operations }) =>
        operations && (
          <>
            <div className="cluster">
              <Button variant="secondary" busy={read.refreshing} onClick={read.reload}>
                {t('organisations.operations.reload')}
              </Button>
            </div>
            <Mail mail={operations.mail} />
            <Queues queues={operations.queues} />
            <Consumers consumers={operations.consumers} />
          </>
        )
      }
    </Loaded>
  );
}

function Mail({ mail }: { mail: State['mail'] }) {
  const { t } = useTranslation();
  const { delivery, waiting, sentLastDay, failed, lastSentAt, lastProblem } = mail;
  return (
    <Section title={t('organisations.operations.mail')}>
      {delivery !== 'SMTP' && <Alert tone={delivery === 'NONE' ? 'warning' : 'info'}>{t(`organisations.operations.delivery.${delivery}`)}</Alert>}
      {lastProblem && (
        <Alert tone="warning" title={t('organisations.operations.problem')}>
          {lastProblem}
        </Alert>
      )}
      <div className="fact-columns">
        <DefinitionList
          items={[
            { term: t('organisations.operations.waiting'), value: String(waiting) },
            { term: t('organisations.operations.sent'), value: String(sentLastDay) },
            { term: t('organisations.operations.failed'), value: String(failed) },
            { term: t('organisations.operations.lastSent'), value: lastSentAt ? <DateText value={lastSentAt} style="time" /> : t('organisations.operations.never') },
          ]}
        />
      </div>
    </Section>
  );
}

function Queues({ queues }: { queues: State['queues'] }) {
  const { t } = useTranslation();
  const { act, busy } = useAct();
  const retry = useWrite(RetryFailedJobsDocument);
  const again = (queue: string) =>
    act(async (idempotencyKey) => (await retry({ input: { queue, idempotencyKey } })).retryFailedJobs, t('organisations.operations.retried'));
  return (
    <Section title={t('organisations.operations.queues')}>
      <div className="table-scroll">
        <table className="ds-table people-table">
          <caption>{t('organisations.operations.queuesCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('organisations.operations.queue')}</th>
              <th scope="col">{t('organisations.operations.waiting')}</th>
              <th scope="col">{t('organisations.operations.active')}</th>
              <th scope="col">{t('organisations.operations.failed')}</th>
            </tr>
          </thead>
          <tbody>
            {queues.map(({ name, waiting, active, failed, oldestWaitingSince }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td data-label={t('organisations.operations.waiting')}>
                  {waiting}
                  {oldestWaitingSince && (
                    <span className="quiet table-more">
                      {t('organisations.operations.oldest')} <RelativeTime value={oldestWaitingSince} />
                    </span>
                  )}
                </td>
                <td data-label={t('organisations.operations.active')}>{active}</td>
                <td data-label={t('organisations.operations.failed')}>
                  {failed === 0 ? (
                    0
                  ) : (
                    <div className="cluster">
                      <StatusTag tone="danger">{failed}</StatusTag>
                      <Button variant="secondary" data-size="sm" busy={busy} aria-label={t('organisations.operations.retryOne', { name })} onClick={() => void again(name)}>
                        {t('organisations.operations.retry')}
                      </Button>
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Consumers({ consumers }: { consumers: State['consumers'] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('organisations.operations.consumers')}>
      <div className="table-scroll">
        <table className="ds-table people-table">
          <caption>{t('organisations.operations.consumersCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('organisations.operations.consumer')}</th>
              <th scope="col">{t('organisations.operations.behind')}</th>
            </tr>
          </thead>
          <tbody>
            {consumers.map(({ name, behind }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td data-label={t('organisations.operations.behind')}>{behind === 0 ? t('organisations.operations.upToDate') : behind}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
