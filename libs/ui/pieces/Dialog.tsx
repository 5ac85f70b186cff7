import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A question or a short form over the page. The browser keeps focus inside, closes on Escape and gives focus back. */
export function Dialog({ open, title, onClose, children }: DialogProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="ds-dialog dialog" aria-labelledby={heading} onClose={onClose}>
      {open && (
        <>
          <div className="dialog-head">
            <h2 className="ds-heading" data-size="sm" id={heading}>
              {title}
            </h2>
            <button type="button" className="notice-close" aria-label={t('ui.close')} onClick={() => dialog.current?.close()}>
              <span aria-hidden="true">×</span>
            </button>
          </div>
          {children}
        </>
      )}
    </dialog>
  );
}
