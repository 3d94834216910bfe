import { BoardRows_BoardRowFragmentDoc } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import { useFigureColumns } from '../../app/use-features.ts';
import { movesBetween, type Move } from '../figures/index.ts';
import { figuresOf } from './board-rows.ts';
import type { BoardState } from './board-state.ts';

/** What moved and was not looked at yet, by dinas. Outside the page, so that another language or view of it loses nothing. */
let marks: ReadonlyMap<string, Move> = new Map();
let of = '';
const heard = new Set<() => void>();

function set(next: ReadonlyMap<string, Move>): void {
  marks = next;
  for (const tell of heard) tell();
}
const subscribe = (tell: () => void): (() => void) => {
  heard.add(tell);
  return () => heard.delete(tell);
};

/** A later move of the same figure is told from where it was last looked at; one that came back there is none any more. */
export function addMoves(before: ReadonlyMap<string, Move>, moves: readonly Move[]): ReadonlyMap<string, Move> {
  const next = new Map(before);
  for (const move of moves) {
    const told = next.get(move.id);
    const whole = told?.figure === move.figure ? { ...move, from: told.from } : move;
    if (whole.from === whole.to) next.delete(move.id);
    else next.set(move.id, whole);
  }
  return next;
}

export function lookAt(id: string): void {
  if (!marks.has(id)) return;
  const next = new Map(marks);
  next.delete(id);
  set(next);
}
export const lookAtAll = (): void => set(new Map());

export const useMark = (id: string): Move | undefined => useSyncExternalStore(subscribe, () => marks.get(id));
export const useMarkCount = (): number => useSyncExternalStore(subscribe, () => marks.size);

const MINUTE = 60_000;
const everyMinute = (look: () => void): (() => void) => {
  const timer = setInterval(look, MINUTE);
  return () => clearInterval(timer);
};
/** The minute it is: what says how long ago something was goes by it. */
export const useMinute = (): number => useSyncExternalStore(everyMinute, () => Math.floor(Date.now() / MINUTE));
export const ageOf = (at: number, minute: number): number => Math.max(0, minute - Math.floor(at / MINUTE));

const subjectsOf = ({ rows }: BoardState) =>
  rows.map((masked) => {
    const row = readFragment(BoardRows_BoardRowFragmentDoc, masked);
    return { id: row.dinasId, name: row.name, figures: figuresOf(row) };
  });

/** Marks the rows that move while the board of this government and period is open. Another question is no change. */
export function useMarking(state: BoardState | null, question: string): void {
  const columns = useFigureColumns();
  const before = useRef<{ readonly question: string; readonly state: BoardState } | null>(null);
  const compare = useEffectEvent(() => {
    if (of !== question) {
      of = question;
      if (marks.size > 0) set(new Map());
    }
    const known = before.current;
    before.current = state && { question, state };
    if (!state || known?.question !== question || known.state.rows === state.rows || known.state.asOf !== state.asOf) return;
    // Those that are said aloud are what the board is about: of several that moved one of them is told.
    const shown = [...columns.filter(({ announced }) => announced), ...columns.filter(({ announced }) => !announced)];
    const moves = movesBetween(subjectsOf(known.state), subjectsOf(state), shown, Date.now());
    if (moves.length > 0) set(addMoves(marks, moves));
  });
  useEffect(() => compare(), [state, question]);
}
