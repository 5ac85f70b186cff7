import { useTranslation } from 'react-i18next';
import { Button } from './Button.js';
import { useNotify } from './Notices.js';

interface CopyButtonProps {
  /** What the button says: «Kopier lenken». */
  label: string;
  text: string;
  /** What it is called where several stand on a page: «Kopier Familieteamet». */
  name?: string;
}

/** Puts a text on the clipboard, and says how it went. */
export function CopyButton({ label, text, name }: CopyButtonProps) {
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
    <Button variant="secondary" aria-label={name} onClick={() => void copy()}>
      {label}
    </Button>
  );
}
