// A place whose content comes when she is about to see it, and stays.
import { type ReactNode, useEffect, useRef, useState } from 'react';

interface WhenNearProps {
  readonly className: string;
  readonly children: ReactNode;
}

export function WhenNear({ className, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (isNear || place.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), {
      rootMargin: '50% 0%',
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear]);
  return (
    <div className={className} ref={place}>
      {isNear ? children : null}
    </div>
  );
}
