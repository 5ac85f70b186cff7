import { useInstance } from '@samskap/ui';

/** Two circles that share a part, and the name of the installation. */
export function Wordmark() {
  const { name } = useInstance();
  return (
    <>
      <svg viewBox="0 0 40 26" width="40" height="26" aria-hidden="true" focusable="false">
        <circle className="mark-one" cx="14" cy="13" r="10.5" />
        <circle className="mark-two" cx="26" cy="13" r="10.5" />
      </svg>
      <span>{name}</span>
    </>
  );
}
