import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';

/** Colours of the theme that mean something. */
export type Tone = 'accent' | 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'ember' | 'sand';
type Variant = 'primary' | 'secondary' | 'tertiary';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: Variant;
  tone?: Tone;
  /** Something is under way: says so and takes no second press, but keeps focus. */
  busy?: boolean;
}

/** A button. `type` is "button" unless it says "submit". */
export function Button({ variant = 'primary', tone, busy = false, type = 'button', onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className="ds-button"
      data-variant={variant}
      data-color={tone}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    />
  );
}

interface LinkButtonProps extends LinkProps {
  variant?: Variant;
  tone?: Tone;
}

/** A link that looks like a button, for the main thing to do next. */
export function LinkButton({ variant = 'primary', tone, ...rest }: LinkButtonProps) {
  return <Link {...rest} className="ds-button" data-variant={variant} data-color={tone} />;
}

/** A link within the site, in running text. */
export function TextLink(props: LinkProps) {
  return <Link {...props} className="ds-link" />;
}

/** A link out of the site. */
export function OutLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="ds-link" href={href} rel="noreferrer">
      {children}
    </a>
  );
}
