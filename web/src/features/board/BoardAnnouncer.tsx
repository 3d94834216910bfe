import { VisuallyHidden } from '@mantine/core';
import { BoardRows_BoardRowFragmentDoc } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useFigureColumns } from '../../app/use-features.ts';
import { useText } from '../../text/text.ts';
import { columnNumber, writeFigure } from '../figures/index.ts';
import { figuresOf } from './board-rows.ts';
import type { BoardState } from './board-state.ts';

/** A screen reader hears of changes at most this often; between, they gather. */
const PAUSE = 6_000;
const NAMED = 2;

/** Says politely which dinas moved, a few by name and the rest by number. */
export function BoardAnnouncer({ state }: { state: BoardState }) {
  const { say, format } = useText();
  const columns = useFigureColumns();
  const [said, setSaid] = useState('');
  const gathered = useRef(new Map<string, string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const speak = useEffectEvent(() => {
    timer.current = undefined;
    const sentences = [...gathered.current.values()];
    gathered.current.clear();
    const rest = sentences.length - NAMED;
    setSaid([...sentences.slice(0, NAMED), ...(rest > 0 ? [say('live.changedMore', { number: format.count(rest) })] : [])].join(' '));
  });
  const gather = useEffectEvent(() => {
    if (state.changed.length === 0) return;
    const moved = new Set(state.changed);
    for (const masked of state.rows) {
      if (!moved.has(masked.dinasId)) continue;
      const row = readFragment(BoardRows_BoardRowFragmentDoc, masked);
      // What has no number is not announced: the row itself says why.
      const parts = columns.flatMap((column) => {
        const number = column.announced ? columnNumber(column, figuresOf(row)) : null;
        return number === null ? [] : [`${say(`figures.${column.figure}.short`).toLowerCase()} ${writeFigure(column.figure, number, format)}`];
      });
      if (parts.length > 0) gathered.current.set(row.dinasId, `${row.name}: ${parts.join(', ')}.`);
    }
    if (gathered.current.size > 0) timer.current ??= setTimeout(speak, PAUSE);
  });
  useEffect(() => gather(), [state.changed]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said}
    </VisuallyHidden>
  );
}
