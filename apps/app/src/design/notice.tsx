// A word in passing, or (alert) one that must be read.
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly tone?: 'info' | 'alert' | 'quiet';
  readonly title?: string;
  /** Spoken when it appears; only for what changed because of her. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

export function Notice({ tone = 'info', title, live = false, children }: NoticeProps) {
  return (
    <div className={tone === 'info' ? 'notice' : `notice notice-${tone}`} role={live ? 'status' : undefined}>
      {title === undefined ? null : <p className="strong">{title}</p>}
      {children}
    </div>
  );
}
