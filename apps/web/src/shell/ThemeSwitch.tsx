import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type Scheme = 'light' | 'dark';
const stored = 'samskap-theme';

function schemeNow(): Scheme {
  const chosen = document.documentElement.dataset.colorScheme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Light or dark; as the machine is set until someone chooses. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const [scheme, setScheme] = useState(schemeNow);
  const other = scheme === 'dark' ? 'light' : 'dark';
  const change = () => {
    document.documentElement.dataset.colorScheme = other;
    setScheme(other);
    try {
      localStorage.setItem(stored, other);
    } catch {
      // Not remembered, but changed.
    }
  };
  return (
    <button type="button" className="tool" onClick={change}>
      {t(`web.theme.${other}`)}
    </button>
  );
}
