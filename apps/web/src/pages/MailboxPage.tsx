import { Button, Card, CardList, DateText, EmptyState, NotFound, Page, TextLink, useInstance, useReadPages } from '@samskap/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { linked } from './linked.js';
import { MailboxDocument, type MailboxQuery } from './mailbox.operations.js';

type Mail = MailboxQuery['mailbox']['nodes'][number];

/** Mails that stay here because the content is invented: in place of a mail programme. */
export function MailboxPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const to = params.get('til');
  const { keepsMailbox } = useInstance();
  const read = useReadPages(MailboxDocument, { to }, (data) => data.mailbox);
  if (!keepsMailbox && read.data?.instance.mailDelivery !== 'MAILBOX' && !read.loading) return <NotFound />;
  return (
    <Page
      title={t('web.mailbox.title')}
      lead={t('web.mailbox.lead')}
      width="text"
      actions={
        <Button variant="secondary" busy={read.refreshing} onClick={read.reload}>
          {t('web.mailbox.look')}
        </Button>
      }
    >
      {to && (
        <p>
          {t('web.mailbox.only', { to })} <TextLink to="/postkasse">{t('web.mailbox.all')}</TextLink>
        </p>
      )}
      <div className="mailbox">
        <CardList
          read={read}
          count={(count) => t('web.mailbox.count', { count })}
          empty={<EmptyState title={t('web.mailbox.none')}>{t('web.mailbox.noneHint')}</EmptyState>}
        >
          {(mail) => <MailCard mail={mail} />}
        </CardList>
      </div>
    </Page>
  );
}

function MailCard({ mail }: { mail: Mail }) {
  const { t } = useTranslation();
  return (
    <Card
      title={mail.subject}
      above={
        <>
          <span>{t('web.mailbox.to', { to: mail.to })}</span>
          <DateText value={mail.sentAt} style="time" />
        </>
      }
    >
      <div className="mail-text">
        {linked(mail.text).map((part, index) =>
          part.href ? (
            <a key={index} className="ds-link" href={part.href}>
              {part.text}
            </a>
          ) : (
            <span key={index}>{part.text}</span>
          ),
        )}
      </div>
    </Card>
  );
}
