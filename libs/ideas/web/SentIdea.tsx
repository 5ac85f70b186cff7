import { Alert, Button, ConfirmDialog, Loaded, Page, Prose, Section, useAct, useRead, useWrite } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chain } from './Chain.js';
import { ForgetIdeaSenderDocument, SentIdeaDocument, type SentIdeaQuery } from './ideas.operations.js';
import { IdeaTags } from './IdeaTags.js';
import { teamOf } from './teamOf.js';

type Sent = NonNullable<SentIdeaQuery['sentIdea']>;

/** What somebody sent in by the common door, as they follow it by their link. */
export function SentIdea({ token }: { token: string }) {
  const read = useRead(SentIdeaDocument, { token });
  return <Loaded read={read}>{({ sentIdea }) => (sentIdea ? <View idea={sentIdea} token={token} /> : <UnknownLink />)}</Loaded>;
}

/** The link is not one of ours, or was cut off on the way. */
export function UnknownLink() {
  const { t } = useTranslation();
  return (
    <Page title={t('ideas.sent.unknown')} width="text">
      <p>{t('ideas.sent.unknownHint')}</p>
    </Page>
  );
}

function View({ idea, token }: { idea: Sent; token: string }) {
  const { t } = useTranslation();
  const team = teamOf(idea.unit, idea.owner);
  return (
    <Page title={idea.title} eyebrow={<IdeaTags idea={idea} />} width="text">
      {idea.overdue && <Alert tone="warning">{t(idea.contactName ? 'ideas.sent.lateWith' : 'ideas.sent.late', { team, name: idea.contactName })}</Alert>}
      {idea.answer && (
        <Section title={t('ideas.answerFrom', { team })}>
          <div className="idea-answer">
            <Prose text={idea.answer} />
          </div>
        </Section>
      )}
      <Section title={t('ideas.chain.title')}>
        <Chain idea={idea} />
        {!idea.answer && idea.contactName && <p>{t('ideas.sent.contact', { name: idea.contactName })}</p>}
      </Section>
      <Section title={t('ideas.sent.text')}>
        <Prose text={idea.text} />
      </Section>
      <Forget token={token} mailed={idea.mailed} />
    </Page>
  );
}

function Forget({ token, mailed }: { token: string; mailed: boolean }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  const { act, busy } = useAct();
  const forget = useWrite(ForgetIdeaSenderDocument);
  const send = async () => {
    const done = await act(async () => (await forget({ input: { token } })).forgetIdeaSender, t('ideas.sent.forgotten'));
    if (done) setForgotten(true);
    setAsking(false);
  };
  if (forgotten) return null;
  return (
    <div className="stack">
      {mailed && <p className="quiet">{t('ideas.sent.mailed')}</p>}
      <div>
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('ideas.sent.forget')}
        </Button>
      </div>
      <ConfirmDialog open={asking} title={t('ideas.sent.forget')} action={t('ideas.sent.forgetDo')} busy={busy} onConfirm={() => void send()} onClose={() => setAsking(false)}>
        <p>{t('ideas.sent.forgetHint')}</p>
      </ConfirmDialog>
    </div>
  );
}
