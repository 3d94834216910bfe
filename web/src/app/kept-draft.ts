import { useState } from 'react';

const PREFIX = 'selaras.draft.';
/** What nobody came back to for so long is not waited for. */
const KEPT_DAYS = 30;

export interface Kept<Draft> {
  readonly draft: Draft;
  /** Version of what was edited; null where there was nothing yet. */
  readonly version: number | null;
  readonly at: string;
}

/** What was kept under a name, where it is still waited for. */
export function readKept<Draft>(name: string): Kept<Draft> | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') as Kept<Draft> | null;
    if (kept && Date.now() - Date.parse(kept.at) < KEPT_DAYS * 86_400_000) return kept;
  } catch {
    // Not ours, or of another form of it.
  }
  dropKept(name);
  return null;
}

export function keepDraft(name: string, kept: Kept<unknown>): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(kept));
  } catch {
    // A browser that is full or keeps nothing: what is typed stands in the form all the same.
  }
}

export const dropKept = (name: string): void => localStorage.removeItem(PREFIX + name);

/**
 * What somebody has typed and not saved, kept in this browser by every letter, so that another person, a reload, a lost
 * network or a new build loses nothing. Of each account its own; it goes with signing out, since others may sit here next.
 */
export function useKeptDraft<Draft>(account: string, subject: string, fresh: Draft, version: number | null) {
  const name = `${account}.${subject}`;
  const [found, setFound] = useState(() => readKept<Draft>(name));
  const [draft, setDraft] = useState(found?.draft ?? fresh);
  return {
    draft,
    /** What was found when the form opened; null once it is saved or dropped. */
    found,
    change(next: Draft): void {
      setDraft(next);
      keepDraft(name, { draft: next, version: found?.version ?? version, at: new Date().toISOString() });
    },
    /** It is saved elsewhere, or is not wanted; then `to` stands in the form. */
    forget(to?: Draft): void {
      dropKept(name);
      setFound(null);
      if (to !== undefined) setDraft(to);
    },
  };
}

/** Of everybody who used this browser. */
export function forgetDrafts(): void {
  // Keys of acts that were not answered hold what was said in them (graphql/give-keys.ts).
  sessionStorage.clear();
  for (const name of Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))) localStorage.removeItem(name);
}
