import { useEffect, useState } from 'react';

export type Cost = { readonly requested: number; readonly limit: number } | { readonly refused: string } | null;

const TYPING_PAUSE = 500;

/** What an operation would cost, asked of the server when the typing pauses; nothing runs. */
export function useCost(token: string, query: string, variables: string): Cost {
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
  }, [token, query, variables]);
  return cost;
}

interface Answer {
  readonly errors?: readonly { readonly message: string }[];
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly limit: number } };
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
  return error ? { refused: error.message } : (extensions?.cost ?? null);
}
