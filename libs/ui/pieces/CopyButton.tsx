import { useTranslation } from 'react-i18next';
import { Button } from './Button.js';
import { useNotify } from './Notices.js';

interface CopyButtonProps {
  /** What the button says: «Kopier lenken». */
  label: string;
  text: string;
}

/** Puts a text on the clipboard, and says how it went. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const { t } = useTranslation();
  const notify = useNotify();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      notify(t('ui.copied'));
    } catch {
      // Browsers refuse where nobody has agreed to it, or where the page is not served securely.
      notify(t('ui.notCopied'), 'warning');
    }
  };
  return (
    <Button variant="secondary" onClick={() => void copy()}>
      {label}
    </Button>
  );
}
