// A number that can be tapped to call.
import { Icon } from './icon.tsx';

interface TelLinkProps {
  readonly number: string;
  /** Whom it calls: "Maternity unit". */
  readonly label: string;
  readonly tone?: 'alert' | 'primary' | 'plain';
}

export function TelLink({ number, label, tone = 'primary' }: TelLinkProps) {
  const look = tone === 'plain' ? '' : ` button-${tone}`;
  return (
    <a href={`tel:${number.replace(/[^\d+*#]/g, '')}`} className={`button button-wide button-big${look}`}>
      <Icon name="call" />
      <span>
        {label} <span className="tel-number">{number}</span>
      </span>
    </a>
  );
}
