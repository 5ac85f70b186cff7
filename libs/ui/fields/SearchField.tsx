import { useEffect, useId, useState } from 'react';

interface SearchFieldProps {
  label: string;
  value: string;
  /** Called a moment after the last key, and at once on Enter. */
  onChange: (value: string) => void;
}

const aMoment = 300;

/** Words to look for, as part of a filter bar. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const id = useId();
  const [{ text, sent, seen }, setTyped] = useState({ text: value, sent: value, seen: value });
  // A value that was not typed here, as after «Nullstill», replaces the text; an echo of what was typed does not.
  if (value !== seen) setTyped({ text: value === sent ? text : value, sent: value, seen: value });

  const send = () => {
    if (text === sent) return;
    setTyped({ text, sent: text, seen });
    onChange(text);
  };
  useEffect(() => {
    const timer = setTimeout(send, aMoment);
    return () => clearTimeout(timer);
  });

  return (
    <div className="ds-field search-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <input
        className="ds-input"
        type="search"
        id={id}
        value={text}
        // Neither remembered by the browser nor sent to anyone who checks spelling: it may say what somebody struggles with.
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped({ text: event.target.value, sent, seen })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') send();
        }}
      />
    </div>
  );
}
