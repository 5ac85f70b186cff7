import { useTranslation } from 'react-i18next';
import { Button } from './Button.js';

/** Prints the page, or saves it as a PDF: the browser does both. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button variant="secondary" onClick={() => window.print()}>
      {t('ui.print')}
    </Button>
  );
}
