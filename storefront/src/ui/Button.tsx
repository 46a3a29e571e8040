import type { ButtonHTMLAttributes } from 'react';
import { Link, type LinkProps } from 'react-router-dom';

type Look = 'main' | 'plain' | 'quiet' | 'danger';

/** A button; while it works it cannot be pressed again, and keeps its width. */
export function Button({
  look = 'plain',
  isBusy = false,
  wide = false,
  className = '',
  ...button
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look; isBusy?: boolean; wide?: boolean }) {
  const classes = ['button', `button-${look}`, wide ? 'button-wide' : '', isBusy ? 'is-busy' : '', className].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      {...button}
      className={classes}
      aria-busy={isBusy}
      aria-disabled={isBusy}
      onClick={isBusy ? stop : button.onClick}
    />
  );
}

/** A link that looks like one. */
export function ButtonLink({ look = 'plain', wide = false, ...link }: LinkProps & { look?: Look; wide?: boolean }) {
  return <Link {...link} className={`button button-${look}${wide ? ' button-wide' : ''}`} />;
}

function stop(event: { preventDefault: () => void }): void {
  event.preventDefault();
}
