import type { Answer } from '../testkit/client.ts';
import type { Write } from './kept.ts';

/** What a writer was told: it is kept, it is not, or nobody knows. */
export type Outcome = 'ACKNOWLEDGED' | 'REFUSED' | 'PERHAPS';

const NOT_SENT = new Set(['ECONNREFUSED']);
/** Also of what was done, or refused, before that which was asked about it failed (server/src/database/database-failure.ts). */
const UNTOLD_END = /not known|look before|It was done or refused/;

/** How an answer is to be read; a request that broke off may have been kept, unless nobody took it. */
export function outcomeOf(answer: Answer<unknown> | Error, saved: (data: unknown) => boolean): { readonly outcome: Outcome; readonly said: string } {
  if (answer instanceof Error) {
    const code = (answer.cause as { code?: string } | undefined)?.code ?? answer.name;
    return { outcome: NOT_SENT.has(code) ? 'REFUSED' : 'PERHAPS', said: code };
  }
  const [error] = answer.errors;
  if (!error) return saved(answer.data) ? { outcome: 'ACKNOWLEDGED', said: 'saved' } : { outcome: 'REFUSED', said: 'refusal' };
  const code = error.extensions?.code ?? 'none';
  if (UNTOLD_END.test(error.message) || code === 'INTERNAL') return { outcome: 'PERHAPS', said: `${code}: look` };
  return { outcome: 'REFUSED', said: /Nothing was/.test(error.message) ? `${code}: nothing` : code };
}

/** Everything that was tried, with what its writer was told. */
export class Ledger {
  readonly entries: { readonly write: Write; readonly outcome: Outcome }[] = [];
  /** How often each kind of answer came. */
  readonly said = new Map<string, number>();

  add(write: Write, outcome: Outcome, said: string): void {
    this.entries.push({ write, outcome });
    this.said.set(said, (this.said.get(said) ?? 0) + 1);
  }

  of(outcome: Outcome): Write[] {
    return this.entries.filter((entry) => entry.outcome === outcome).map(({ write }) => write);
  }
}
