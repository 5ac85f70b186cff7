import type { FieldProps } from '../form/useForm.js';
import { numberText } from '../languages/formats.js';
import { useLanguage } from '../languages/useLanguage.js';
import type { FieldTexts } from './Field.js';
import { NumberField } from './NumberField.js';

/** Whole kroner, without VAT; null while empty. */
export function MoneyField(props: FieldTexts & FieldProps<number | null>) {
  const language = useLanguage();
  return <NumberField {...props} unit="kr" format={(kroner) => numberText(kroner, language)} />;
}
