import type { Say } from '../text/text.ts';
import type { QueryResult } from './QueryState.tsx';

/** What a page is headed by: the name of its subject, or how it stands with the question for it. */
export function pageTitle(name: string | undefined, { data, error }: Pick<QueryResult<unknown>, 'data' | 'error'>, say: Say): string {
  if (name !== undefined) return name;
  if (data !== undefined) return say('state.notFoundTitle');
  return say(error ? `state.${error.kind}Title` : 'state.loading');
}
