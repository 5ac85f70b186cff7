import { Button, Page, TextField } from '@samskap/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from './code.js';

interface JoinFormProps {
  /** From the address; the square code leads here with it. */
  code: string;
  /** True when nothing was found by that code. */
  unknown?: boolean;
  onJoin: (code: string) => void;
}

const FIELD = 'board-code';

/** One field: the code that stands on the wall. */
export function JoinForm({ code, unknown = false, onJoin }: JoinFormProps) {
  const { t } = useTranslation();
  const [value, setValue] = useState(code);
  const [missing, setMissing] = useState(false);
  const notFound = unknown && codeOf(value) === code;
  useEffect(() => {
    // The field that one came from was away while it was looked for.
    if (unknown && document.activeElement === document.body) document.getElementById(FIELD)?.focus();
  }, [unknown]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = codeOf(value);
    setMissing(!typed);
    if (typed) onJoin(typed);
    if (!typed || typed === code) document.getElementById(FIELD)?.focus();
  };
  return (
    <Page title={t('workshops.board.join.title')} lead={t('workshops.board.join.lead')} width="text">
      <form className="form board-join" noValidate onSubmit={submit}>
        <TextField
          id={FIELD}
          name="kode"
          label={t('workshops.board.join.code')}
          hint={t('workshops.board.join.hint')}
          autoComplete="off"
          maxLength={20}
          value={value}
          onChange={(next) => {
            setValue(next);
            setMissing(false);
          }}
          error={missing ? t('workshops.board.join.missing') : notFound ? t('workshops.board.join.unknown', { code }) : undefined}
        />
        <div>
          <Button type="submit">{t('workshops.board.join.action')}</Button>
        </div>
        <p className="quiet">{t('workshops.board.join.nameless')}</p>
      </form>
    </Page>
  );
}
