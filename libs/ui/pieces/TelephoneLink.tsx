interface TelephoneLinkProps {
  /** As it was written: «22 33 44 55», «+47 912 34 567», «116 117 hele døgnet». */
  number: string;
  /** A button to press with a thumb, where calling is what one came for. */
  big?: boolean;
  /** What stands before the number: «Ring Kari:». */
  label?: string;
}

/** What the telephone is asked to call: the digits that the text begins with. */
export const telephoneHref = (number: string): string => `tel:${(/^[+\d\s\u00a0()–-]+/.exec(number.trim())?.[0] ?? '').replace(/[^+\d]/g, '')}`;

/** A number to call. */
export function TelephoneLink({ number, big = false, label }: TelephoneLinkProps) {
  return (
    <a className={big ? 'ds-button telephone' : 'ds-link telephone'} data-variant={big ? 'secondary' : undefined} data-color={big ? 'accent' : undefined} href={telephoneHref(number)}>
      {label && <span>{label} </span>}
      <span className="nowrap">{number}</span>
    </a>
  );
}
