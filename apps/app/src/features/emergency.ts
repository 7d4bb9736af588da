// Whom to call in her country. Where the country is unknown: the three numbers of which one works nearly everywhere.
export interface OtherNumber {
  readonly kind: 'ambulance' | 'medical' | 'crisis' | 'safety';
  readonly name?: string;
  readonly number: string;
}

const anywhere = ['112', '911', '999'] as const;

export function emergencyNumbersOf(_country: string | undefined): readonly string[] {
  return anywhere;
}

export function otherNumbersOf(_country: string | undefined): readonly OtherNumber[] {
  return [];
}

export function countries(): readonly { readonly value: string; readonly label: string }[] {
  return [];
}
