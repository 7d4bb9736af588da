// Opens the finding that a link led to, with every list around it, and puts the focus on it: `/insights#elevated-pigeon`.
export function openLinked(): void {
  const finding = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = finding?.querySelector('details') ?? null;
  for (let one = details; one !== null; one = one.parentElement?.closest('details') ?? null) one.open = true;
  const summary = details?.querySelector('summary');
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: 'center' });
}
