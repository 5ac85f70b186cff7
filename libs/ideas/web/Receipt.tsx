import { Alert, Button, CopyButton, LinkButton, TextLink } from '@samskap/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubmitIdeaMutation } from './ideas.operations.js';

const ADDRESS = '/send-inn/svar';

interface ReceiptProps {
  sent: SubmitIdeaMutation['submitIdea'] & { email: string };
  onAnother: () => void;
}

/** That it has come, and the way to follow it. The link is told here alone. */
export function Receipt({ sent: { idea, token, email }, onAnother }: ReceiptProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const followed = idea ? `/ideer/${idea.id}` : null;
  return (
    <div className="stack" ref={box} tabIndex={-1}>
      <Alert tone="success" title={t('ideas.receipt.title')}>
        <p>{t(idea ? 'ideas.receipt.own' : email ? 'ideas.receipt.mailed' : 'ideas.receipt.keep', { email })}</p>
      </Alert>
      <div className="cluster">
        {followed ? (
          <LinkButton to={followed}>{t('ideas.receipt.follow')}</LinkButton>
        ) : (
          token && (
            <>
              <LinkButton to={{ pathname: ADDRESS, hash: token }}>{t('ideas.receipt.follow')}</LinkButton>
              <CopyButton label={t('ideas.receipt.copy')} text={`${window.location.origin}${ADDRESS}#${token}`} />
            </>
          )
        )}
        <Button variant="tertiary" onClick={onAnother}>
          {t('ideas.receipt.another')}
        </Button>
      </div>
      <p>
        <TextLink to="/ideer">{t('ideas.receipt.others')}</TextLink>
      </p>
    </div>
  );
}
