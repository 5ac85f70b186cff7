import { type FocusEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';

/** The ways to take part without working here, behind one word in the menu: they would not all have room beside the others. */
export function JoinWays() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const id = useId();
  const box = useRef<HTMLLIElement>(null);
  // Closed by going somewhere: it is open on the page where it was opened.
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === pathname;
  const ways = [
    { to: '/verksted', label: t('workshops.title') },
    { to: '/frivillig', label: t('volunteers.title') },
    { to: '/ideer', label: t('ideas.nav') },
    { to: '/bli-med', label: t('workshops.list.code') },
  ];
  const within = ways.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));

  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpenAt(undefined);
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpenAt(undefined);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [open]);

  const leave = (event: FocusEvent<HTMLLIElement>) => {
    // Some browsers give no focus to what is pressed; a press is seen to above.
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpenAt(undefined);
  };
  return (
    <li ref={box} className="join-ways" onBlur={leave}>
      <button type="button" aria-expanded={open} aria-controls={id} data-within={within || undefined} onClick={() => setOpenAt(open ? undefined : pathname)}>
        {t('web.nav.join')}
      </button>
      <ul id={id} hidden={!open}>
        {ways.map(({ to, label }) => (
          <li key={to}>
            <NavLink to={to}>{label}</NavLink>
          </li>
        ))}
      </ul>
    </li>
  );
}
