import { ScreenBoardLiveDocument, Wall_ScreenBoardFragmentDoc, type ScreenBoardLiveSubscription } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useEffect, useState } from 'react';
import type { Board } from './board.ts';
import type { Move } from '../../figures/index.ts';
import { movesAfter } from './moves.ts';
import { useConnection, useLive } from '../../../app/graphql/use-live.ts';

interface Heard {
  readonly board: Board | null;
  readonly moves: readonly Move[];
  readonly isStale: boolean;
  readonly since: string | null;
}

const NO_VARIABLES = {};
const NO_MOVES: readonly Move[] = [];

/** A snapshot replaces everything; what is stale keeps its numbers. */
export function foldBoard(before: Heard | null, { screenBoard }: ScreenBoardLiveSubscription): Heard {
  const { screen, staleReason, staleSince } = screenBoard;
  const stale = { isStale: staleReason !== null, since: staleSince };
  const [known, told] = [before?.board ?? null, before?.moves ?? NO_MOVES];
  if (!screen) return { board: known, moves: told, ...stale };
  const board = readFragment(Wall_ScreenBoardFragmentDoc, screen);
  return { board, moves: movesAfter(told, known, board, Date.now()), ...stale };
}

/** Two heartbeats and a half: one may be late. */
const SILENCE = 25_000;
/** Often enough that nobody sees a minute begin late. */
const TICK = 5_000;
const MINUTE = 60_000;

export interface WallState {
  readonly board: Board | null;
  readonly moves: readonly Move[];
  /** Since when what is shown may be behind, as milliseconds; null while it is live. */
  readonly staleSince: number | null;
  /** The minute it is, by which the clock goes. */
  readonly minute: number;
}

const minuteOf = (at: number): number => at - (at % MINUTE);

/** The board of this screen and whether it can be trusted. What ticks draws nothing until the minute is another, or it fell silent. */
export function useBoard(): WallState {
  const { state, lastMessageAt, refused } = useLive(ScreenBoardLiveDocument, NO_VARIABLES, foldBoard);
  const connection = useConnection();
  const [minute, setMinute] = useState(() => minuteOf(Date.now()));
  const [isSilent, setSilent] = useState(false);
  useEffect(() => {
    const look = (): void => {
      const now = Date.now();
      setMinute(minuteOf(now));
      setSilent(lastMessageAt !== null && now - lastMessageAt > SILENCE);
    };
    const timer = setInterval(look, TICK);
    return () => clearInterval(timer);
  }, [lastMessageAt]);
  const told = state?.isStale ? Date.parse(state.since ?? '') || lastMessageAt : null;
  const isCut = refused || connection !== 'open' || isSilent;
  return { board: state?.board ?? null, moves: state?.moves ?? NO_MOVES, staleSince: told ?? (isCut ? lastMessageAt : null), minute };
}
