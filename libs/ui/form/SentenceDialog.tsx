import { TextArea } from '../fields/TextArea.js';
import { Dialog } from '../pieces/Dialog.js';
import { Form } from './Form.js';
import { useForm } from './useForm.js';
import type { UserError } from './userErrors.js';

interface SentenceDialogProps {
  /** Unique among dialogs, with the id of what it concerns. */
  id: string;
  open: boolean;
  onClose: () => void;
  title: string;
  /** What happens when it is sent. */
  text?: string;
  label: string;
  hint?: string;
  submitLabel: string;
  maxLength: number;
  /** The name of the text in the input, so that errors find it. */
  field: string;
  send: (text: string, idempotencyKey: string) => Promise<{ userErrors: readonly UserError[] }>;
  onDone: () => void;
}

/** One text over the page: why, what came of it, a question. */
export function SentenceDialog(props: SentenceDialogProps) {
  return (
    <Dialog open={props.open} title={props.title} onClose={props.onClose}>
      <SentenceForm {...props} />
    </Dialog>
  );
}

function SentenceForm({ id, onClose, title, text, label, hint, submitLabel, maxLength, field, send, onDone }: SentenceDialogProps) {
  const form = useForm({
    key: id,
    initial: { text: '' },
    submit: async (values, key) => {
      const { userErrors } = await send(values.text, key);
      return { userErrors: userErrors.map((error) => (error.path?.[0] === field ? { ...error, path: ['text'] } : error)) };
    },
    done: () => {
      onClose();
      onDone();
    },
  });
  return (
    <Form form={form} submitLabel={submitLabel} label={title}>
      {text && <p>{text}</p>}
      <TextArea {...form.field('text')} label={label} hint={hint} maxLength={maxLength} />
    </Form>
  );
}
