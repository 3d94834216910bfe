import { useEffect, useState } from 'react';

/** What is left of a token's budget, and what comes back each second. */
export interface Budget {
  readonly available: number;
  readonly maximum: number;
  readonly restoreRate: number;
}
interface Told {
  readonly requested: number | null;
  readonly limit: number;
  readonly budget?: Budget;
}
export type Cost = ((Told & { readonly requested: number }) | { readonly refused: string; readonly budget: Budget | undefined }) | null;

const TYPING_PAUSE = 500;

/** What an operation would cost, asked of the server when the typing pauses and after each answer; nothing runs. */
export function useCost(token: string, query: string, variables: string, answers: number): Cost {
  const [cost, setCost] = useState<Cost>(null);
  useEffect(() => {
    const gone = new AbortController();
    const timer = setTimeout(() => {
      askCost(token, query, variables, gone.signal).then(setCost, () => undefined);
    }, TYPING_PAUSE);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [token, query, variables, answers]);
  return cost;
}

interface Answer {
  readonly errors?: readonly { readonly message: string }[];
  readonly extensions?: { readonly cost?: Told };
}

async function askCost(token: string, query: string, variables: string, signal: AbortSignal): Promise<Cost> {
  if (query.trim() === '') return null;
  const answer = await fetch('/graphql', {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'selaras-cost-only': '1' },
    body: JSON.stringify({ query, variables: variables.trim() === '' ? {} : (JSON.parse(variables) as unknown) }),
  });
  const { errors, extensions } = (await answer.json()) as Answer;
  const [error] = errors ?? [];
  const told = extensions?.cost;
  if (error) return { refused: error.message, budget: told?.budget };
  return told?.requested == null ? null : { ...told, requested: told.requested };
}
