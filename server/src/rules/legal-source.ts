/**
 * Where a figure or a rule comes from.
 * `VERIFIED` was read in the regulation or in two independent sources; `UNVERIFIED` was not, and so must stay
 * replaceable: nothing may treat an unverified figure as a constant of the law.
 */
export interface LegalSource {
  readonly regulation: string;
  readonly article: string | null;
  readonly status: 'VERIFIED' | 'UNVERIFIED';
  readonly note: string | null;
}

export function verified(regulation: string, article: string | null = null, note: string | null = null): LegalSource {
  return { regulation, article, status: 'VERIFIED', note };
}

export function unverified(regulation: string, article: string | null = null, note: string | null = null): LegalSource {
  return { regulation, article, status: 'UNVERIFIED', note };
}

/** One line for a person: "UU 20/2023, art. 55". */
export function sourceLine(source: LegalSource): string {
  const place = source.article === null ? source.regulation : `${source.regulation}, ${source.article}`;
  return source.status === 'UNVERIFIED' ? `${place} (unverified)` : place;
}

/** All of them in one line, each once. @example sourceLines([verified('UU 20/2023', 'art. 55'), unverified('UU 11/1969')]) // 'UU 20/2023, art. 55; UU 11/1969 (unverified)' */
export const sourceLines = (sources: readonly LegalSource[]): string => [...new Set(sources.map(sourceLine))].join('; ');
