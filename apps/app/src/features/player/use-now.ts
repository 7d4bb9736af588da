// The time now, looked at anew a few times a second while `running`, and at once when the page is seen again. It never counts.
import { useEffect, useState } from 'react';

/** Milliseconds since 1970. */
export function useNow(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => setNow(Date.now());
    look();
    document.addEventListener('visibilitychange', look);
    const timer = running ? window.setInterval(look, 200) : undefined;
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.clearInterval(timer);
    };
  }, [running]);
  return now;
}
