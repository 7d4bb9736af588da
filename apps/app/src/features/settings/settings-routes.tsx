// The pages of More, by the last part of their address.
import { AboutPage } from './about-page.tsx';
import { type ProfilePart, ProfilePartPage, profileParts } from './profile-part-page.tsx';
import { SettingsPage } from './settings-page.tsx';

export function SettingsRoutes({ part }: { readonly part: string | undefined }) {
  if (part === 'about') return <AboutPage />;
  if (isProfilePart(part)) return <ProfilePartPage key={part} part={part} />;
  return <SettingsPage />;
}

function isProfilePart(part: string | undefined): part is ProfilePart {
  return (profileParts as readonly (string | undefined)[]).includes(part);
}
