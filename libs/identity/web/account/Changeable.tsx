import { Button } from '@samskap/ui';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ChangeableProps {
  term: string;
  value: ReactNode;
  /** What the button does: «Endre navnet». */
  action: string;
  /** The form that takes the value's place; calls `close` when it is done, and shows `cancel` beside its own button. */
  children: (close: () => void, cancel: ReactNode) => ReactNode;
}

/** Something that stands there to be read, and a form in its place when one wants to change it. */
export function Changeable({ term, value, action, children }: ChangeableProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // Focus goes where the eye does: into the form, and back to the button.
  const turn = (to: boolean) => {
    setOpen(to);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(to ? 'input:not([type=hidden])' : 'button')?.focus());
  };
  return (
    <div className="changeable" ref={box}>
      <div>
        <h3 className="changeable-term">{term}</h3>
        {!open && <div>{value}</div>}
      </div>
      {open ? (
        <div className="changeable-form">
          {children(
            () => turn(false),
            <Button variant="tertiary" onClick={() => turn(false)}>
              {t('identity.cancel')}
            </Button>,
          )}
        </div>
      ) : (
        <Button variant="secondary" onClick={() => turn(true)}>
          {action}
        </Button>
      )}
    </div>
  );
}
