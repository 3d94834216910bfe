import { ScreenBoardLiveDocument, Wall_ScreenBoardFragmentDoc, type ScreenBoardLiveSubscription, type Wall_ScreenBoardFragment } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useEffect, useState } from 'react';
import { useConnection, useLive } from '../../../app/graphql/use-live.ts';

export type Board = Wall_ScreenBoardFragment;

interface Heard {
  readonly board: Board | null;
  readonly isStale: boolean;
  readonly since: string | null;
}

const NO_VARIABLES = {};

/** A snapshot replaces everything; what is stale keeps its numbers. */
export function foldBoard(before: Heard | null, { screenBoard }: ScreenBoardLiveSubscription): Heard {
  const { screen, staleReason, staleSince } = screenBoard;
  const board = screen ? readFragment(Wall_ScreenBoardFragmentDoc, screen) : (before?.board ?? null);
  return { board, isStale: staleReason !== null, since: staleSince };
}

/** Two heartbeats and a half: one may be late. */
const SILENCE = 25_000;
const TICK = 1_000;

export interface WallState {
  readonly board: Board | null;
  /** Since when what is shown may be behind, as milliseconds; null while it is live. */
  readonly staleSince: number | null;
  readonly now: number;
}

/** The board of this screen and whether it can be trusted, by a clock that ticks each second. */
export function useBoard(): WallState {
  const { state, lastMessageAt, refused } = useLive(ScreenBoardLiveDocument, NO_VARIABLES, foldBoard);
  const connection = useConnection();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  const silent = lastMessageAt !== null && (refused || connection !== 'open' || now - lastMessageAt > SILENCE);
  const told = state?.isStale ? Date.parse(state.since ?? '') || lastMessageAt : null;
  return { board: state?.board ?? null, staleSince: told ?? (silent ? lastMessageAt : null), now };
}
