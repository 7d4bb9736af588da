// Opens the finding that a link led to, with every list around it, and puts the focus on it: `/insights#elevated-pigeon`.
export function openLinked(): void {
  const finding = document.getElementById(idIn(location.hash));
  const details = finding?.querySelector('details') ?? null;
  for (let one = details; one !== null; one = one.parentElement?.closest('details') ?? null) one.open = true;
  const summary = details?.querySelector('summary');
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: 'center' });
}

/** A link may have been cut short: half of a sign leads nowhere, and is no fault of the page. */
export function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
