// One page: its title (also the document's), a way back, the main landmark. Focus goes to the title when she arrives.
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { words } from '../words.ts';
import { Icon } from './icon.tsx';

/** The first page of a visit leaves the focus where the browser put it. */
let arrived = false;

interface PageProps {
  readonly title: string;
  /** Where "Back" leads: a path, or what to do. */
  readonly back?: string | (() => void);
  readonly lead?: ReactNode;
  /** Takes two columns where the screen has room for them. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Page({ title, back, lead, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = words.screens.common.documentTitle(title);
    if (arrived) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    arrived = true;
  }, [title]);
  return (
    <main id="main" className={wide ? 'page page-wide' : 'page'} tabIndex={-1}>
      <div className="page-head">
        {back === undefined ? null : <Back to={back} />}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead === undefined ? null : <p className="page-lead">{lead}</p>}
      </div>
      {children}
    </main>
  );
}

function Back({ to }: { readonly to: string | (() => void) }) {
  const face = (
    <>
      <Icon name="back" />
      {words.screens.common.back}
    </>
  );
  if (typeof to === 'string') {
    return (
      <Link href={to} className="back">
        {face}
      </Link>
    );
  }
  return (
    <button type="button" className="back" onClick={to}>
      {face}
    </button>
  );
}
