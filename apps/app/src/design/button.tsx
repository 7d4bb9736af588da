// Buttons, and links that look like them: one primary act a page.
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';

interface Look {
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'alert';
  /** As wide as what holds it. */
  readonly wide?: boolean;
  readonly big?: boolean;
}

type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement>;

export function Button({ tone = 'plain', wide = false, big = false, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={classOf({ tone, wide, big }, className)} {...rest} />;
}

interface LinkButtonProps extends Look {
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function LinkButton({ href, tone = 'plain', wide = false, big = false, className, children }: LinkButtonProps) {
  return (
    <Link href={href} className={classOf({ tone, wide, big }, className)}>
      {children}
    </Link>
  );
}

export function classOf({ tone, wide, big }: Look, more?: string): string {
  const names = ['button', tone === undefined || tone === 'plain' ? '' : `button-${tone}`];
  if (wide === true) names.push('button-wide');
  if (big === true) names.push('button-big');
  if (more !== undefined) names.push(more);
  return names.filter((name) => name !== '').join(' ');
}
