import { Alert, Button, Prose } from '@samskap/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ConflictProps {
  /** The texts as they stand with the API, by the name of their field; undefined while they are on their way. */
  theirs: readonly { label: string; text: string }[] | undefined;
  /** Saves what is written here over what stands there. */
  onKeepMine: () => Promise<unknown>;
  /** Drops what is written here. */
  onTakeTheirs: () => void;
}

/** Somebody else changed the same text meanwhile: both are shown, and the person chooses. */
export function Conflict({ theirs, onKeepMine, onTakeTheirs }: ConflictProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const keepMine = () => {
    setBusy(true);
    void onKeepMine()
      .catch(() => undefined)
      .finally(() => setBusy(false));
  };
  return (
    <Alert tone="warning" title={t('challenges.conflict.title')}>
      <div className="stack">
        <p>{t('challenges.conflict.text')}</p>
        {theirs && (
          <details>
            <summary>{t('challenges.conflict.see')}</summary>
            <div className="stack conflict-theirs">
              {theirs.map(({ label, text }) => (
                <div key={label}>
                  <p className="quiet">{label}</p>
                  <Prose text={text || '–'} />
                </div>
              ))}
            </div>
          </details>
        )}
        <div className="cluster">
          <Button busy={busy || !theirs} onClick={keepMine}>
            {t('challenges.conflict.mine')}
          </Button>
          <Button variant="secondary" onClick={onTakeTheirs}>
            {t('challenges.conflict.theirs')}
          </Button>
        </div>
      </div>
    </Alert>
  );
}
