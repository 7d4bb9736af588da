// Where it hurts, on two outlines: every place is a real tick box with a name, so it works by thumb, by keyboard and by ear.
import { useId } from 'react';
import { Disclosure, words } from '../kit.ts';
import { BackOutline, FrontOutline } from './outlines.tsx';
import { mapSites, placeOf, type SiteKey } from './sites.ts';

interface Spot {
  readonly site: SiteKey;
  /** Names the place in the style sheet. */
  readonly at: string;
}

/** Seen from behind, her left is on the left. */
const backSpots: readonly Spot[] = [
  { site: 'low-back:left', at: 'low-back-l' },
  { site: 'low-back:centre', at: 'low-back-c' },
  { site: 'low-back:right', at: 'low-back-r' },
  { site: 'si:left', at: 'si-l' },
  { site: 'si:right', at: 'si-r' },
  { site: 'buttock:left', at: 'buttock-l' },
  { site: 'buttock:right', at: 'buttock-r' },
  { site: 'tailbone:centre', at: 'tailbone' },
  { site: 'posterior-thigh:left', at: 'thigh-l' },
  { site: 'posterior-thigh:right', at: 'thigh-r' },
  { site: 'below-knee:left', at: 'calf-l' },
  { site: 'below-knee:right', at: 'calf-r' },
];

/** Seen from the front, her left is on the right. */
const frontSpots: readonly Spot[] = [
  { site: 'hip:right', at: 'hip-r' },
  { site: 'hip:left', at: 'hip-l' },
  { site: 'groin:right', at: 'groin-r' },
  { site: 'groin:left', at: 'groin-l' },
  { site: 'pubic:centre', at: 'pubic' },
];

interface BodyMapProps {
  /** Null: not answered. */
  readonly value: readonly SiteKey[] | null;
  readonly onChange: (value: readonly SiteKey[] | null) => void;
}

export function BodyMap({ value, onChange }: BodyMapProps) {
  const { where } = words.screens.checkIn;
  const hint = useId();
  const toggle = (site: SiteKey) => onChange(toggled(value, site));
  return (
    <fieldset className="question" aria-describedby={hint}>
      <legend>{where.legend}</legend>
      <p className="question-hint" id={hint}>
        {where.hint}
      </p>
      <div className="body-map">
        <View title={where.back} left={where.yourLeft} right={where.yourRight}>
          <BackOutline />
          <Spots spots={backSpots} value={value} onToggle={toggle} />
        </View>
        <View title={where.front} left={where.yourRight} right={where.yourLeft} front>
          <FrontOutline />
          <Spots spots={frontSpots} value={value} onToggle={toggle} />
        </View>
      </div>
      <p>{value === null ? where.nothingChosen : where.chosen(sitesInWords(value))}</p>
      <Disclosure summary={where.list}>
        <div className="ticks site-list">
          {mapSites.map((site) => (
            <label className="tick" key={site}>
              <input type="checkbox" checked={value?.includes(site) ?? false} onChange={() => toggle(site)} />
              <span>{siteInWords(site)}</span>
            </label>
          ))}
        </div>
      </Disclosure>
    </fieldset>
  );
}

export function sitesInWords(sites: readonly SiteKey[]): string {
  return mapSites
    .filter((site) => sites.includes(site))
    .map(siteInWords)
    .join('; ');
}

function siteInWords(site: SiteKey): string {
  const { region, side } = placeOf(site);
  return words.units.site(region, side);
}

interface ViewProps {
  readonly title: string;
  readonly left: string;
  readonly right: string;
  readonly front?: boolean;
  readonly children: React.ReactNode;
}

function View({ title, left, right, front = false, children }: ViewProps) {
  return (
    <div className={front ? 'body-view body-view-front' : 'body-view'}>
      <p className="body-title">{title}</p>
      <p className="body-sides" aria-hidden="true">
        <span>{left}</span>
        <span>{right}</span>
      </p>
      <div className="body-picture">{children}</div>
    </div>
  );
}

interface SpotsProps {
  readonly spots: readonly Spot[];
  readonly value: readonly SiteKey[] | null;
  readonly onToggle: (site: SiteKey) => void;
}

function Spots({ spots, value, onToggle }: SpotsProps) {
  return spots.map(({ site, at }) => (
    <label className={`spot spot-${at}`} key={site}>
      <input
        type="checkbox"
        aria-label={siteInWords(site)}
        checked={value?.includes(site) ?? false}
        onChange={() => onToggle(site)}
      />
      <span className="spot-face" aria-hidden="true" />
    </label>
  ));
}

function toggled(value: readonly SiteKey[] | null, site: SiteKey): readonly SiteKey[] | null {
  if (value?.includes(site) !== true) return [...(value ?? []), site];
  const rest = value.filter((other) => other !== site);
  return rest.length === 0 ? null : rest;
}
