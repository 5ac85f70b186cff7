import { Button, Dialog, TextField } from '@samskap/ui';
import { boardLimits } from '@samskap/workshops-contract/board';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface GroupDialogProps {
  open: boolean;
  renames: boolean;
  initial: string;
  busy: boolean;
  onSave: (title: string) => void;
  onClose: () => void;
}

/** Asks what a group is called. */
export function GroupDialog({ open, renames, onClose, ...form }: GroupDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog open={open} title={t(renames ? 'workshops.board.group.rename' : 'workshops.board.group.combine')} onClose={onClose}>
      <GroupForm {...form} />
    </Dialog>
  );
}

function GroupForm({ initial, busy, onSave }: Pick<GroupDialogProps, 'initial' | 'busy' | 'onSave'>) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(initial);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!title.trim());
    if (title.trim()) onSave(title.trim());
    else document.getElementById('group-title')?.focus();
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <TextField
        id="group-title"
        name="title"
        label={t('workshops.board.group.name')}
        autoComplete="off"
        maxLength={boardLimits.groupTitle}
        value={title}
        onChange={setTitle}
        error={missing && !title.trim() ? t('workshops.board.group.nameMissing') : undefined}
      />
      <div>
        <Button type="submit" busy={busy}>
          {t('workshops.board.group.save')}
        </Button>
      </div>
    </form>
  );
}
