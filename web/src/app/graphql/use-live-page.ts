import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { TypedDocumentNode } from 'urql';
import type { LiveFacts } from '../../ui/freshness.ts';
import type { QueryResult } from '../../ui/QueryState.tsx';
import { usePeriod, type Period } from '../period.ts';
import type { LiveState } from './fold-live.ts';
import { useConnection, useLive } from './use-live.ts';
import { usePageQuery } from './use-page-query.ts';

type Subject = Readonly<Record<string, string>>;

interface Question<Of extends Subject, Data, Event, State> {
  query: TypedDocumentNode<Data, Of & { periodId?: string | null; asOf?: string | null }>;
  subscription: TypedDocumentNode<Event, Of & { periodId?: string | null }>;
  /** What the page is of, as both name it. */
  subject: Of;
  /** The state an answer holds; null where its subject is not there. Stands outside the component, as `fold` does. */
  from: (data: Data) => State | null;
  fold: (state: State | null, event: Event) => State | null;
  /** Whether what moves is this reader's; left out where whoever is answered may also listen. */
  isOpen?: (state: State) => boolean;
}

export interface LivePage<Data, State> {
  result: QueryResult<Data>;
  retry: () => void;
  /** What the stream says last, or the answer until it speaks. */
  state: State | null;
  /** How far the page may be believed; the seconds are counted by who shows it. */
  facts: LiveFacts;
  period: Period | null;
  /** The day of the address; today where it names none. */
  asOf: string | undefined;
}

/** A page of the period and day of the address that answers at once and then moves by itself. A past day does not move. */
export function useLivePage<Of extends Subject, Data, Event, State extends LiveState>(question: Question<Of, Data, Event, State>): LivePage<Data, State> {
  const { query, subscription, subject, from, fold, isOpen } = question;
  const { asOf } = useSearch({ from: '/signed-in' });
  const period = usePeriod();
  const [result, retry] = usePageQuery({ query, variables: { ...subject, periodId: period?.id ?? null, asOf: asOf ?? null } });
  const { data } = result;
  const answered = useMemo(() => (data === undefined ? null : from(data)), [data, from]);
  const isClosed = answered !== null && isOpen?.(answered) === false;
  const live = useLive(subscription, asOf === undefined && answered && !isClosed ? { ...subject, periodId: period?.id ?? null } : null, fold);
  const state = live.state ?? answered;
  const facts: LiveFacts = {
    lastMessageAt: live.lastMessageAt,
    connection: useConnection(),
    staleReason: live.state?.staleReason ?? null,
    held: live.state?.held ?? null,
    refused: live.refused,
    // What does not move for this reader does not fall behind either.
    historical: asOf !== undefined || isClosed,
    projection: state?.isProjection ?? false,
  };
  return { result, retry, state, facts, period, asOf };
}
