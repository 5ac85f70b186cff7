import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type Tone } from './Button.js';
import { Dialog } from './Dialog.js';

interface ConfirmDialogProps {
  open: boolean;
  title: string;
  /** What happens, and to whom, in plain words. */
  children: ReactNode;
  /** What the button does: «Fjern Jonas Rudi». */
  action: string;
  /** Red unless it harms nothing. */
  tone?: Tone;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once before something that hurts, or that concerns many. */
export function ConfirmDialog({ open, title, children, action, tone = 'danger', busy, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <div className="stack">
        <div>{children}</div>
        <div className="cluster">
          <Button tone={tone} busy={busy} onClick={onConfirm}>
            {action}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
