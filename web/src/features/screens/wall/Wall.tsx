import { memo, useEffect, useMemo } from 'react';
import { FigureColumns_FigureSetFragmentDoc, type FigureKey } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import type { FigureColumn } from '../../../app/figure-group.ts';
import { useFigureColumns } from '../../../app/use-features.ts';
import { speakLanguage, useText } from '../../../text/text.ts';
import type { Board } from './board.ts';
import { useBoard } from './use-board.ts';
import { inWallOrder, type WallRow } from './wall-rows.ts';
import type { Move } from '../../figures/index.ts';
import { Moves } from './Moves.tsx';
import { WallCards, WithheldHint } from './WallCards.tsx';
import { WallHead } from './WallHead.tsx';
import { WallTable } from './WallTable.tsx';
import styles from './Wall.module.css';

/** The board of a government in letters that are read at six metres. */
export function Wall() {
  const { say } = useText();
  const { board, moves, staleSince, minute } = useBoard();
  useLook(board);
  if (!board) return <main className={styles.wall} aria-busy aria-label={say('wall.title')} />;
  return (
    <main className={styles.wall} data-stale={staleSince !== null || undefined} aria-label={board.name}>
      <WallHead board={board} staleSince={staleSince} now={minute} />
      <WallBody board={board} moves={moves} />
    </main>
  );
}

/** Language and colours are those of the screen, and stay no choice of this browser. */
function useLook(board: Board | null): void {
  const [language, theme] = [board?.language, board?.theme];
  useEffect(() => {
    if (language) void speakLanguage(language === 'EN' ? 'en' : 'id');
  }, [language]);
  useEffect(() => {
    const { documentElement: root } = document;
    const before = root.getAttribute('data-mantine-color-scheme');
    if (theme) root.setAttribute('data-mantine-color-scheme', theme === 'DARK' ? 'dark' : 'light');
    return () => {
      if (before) root.setAttribute('data-mantine-color-scheme', before);
    };
  }, [theme]);
}

const NONE: readonly FigureKey[] = [];

/** Drawn again only when it is another board: the minutes pass above it. */
const WallBody = memo(function WallBody({ board, moves }: { board: Board; moves: readonly Move[] }) {
  const { say } = useText();
  const columns = useFigureColumns();
  const shown = useMemo(() => board.shown.flatMap((key): FigureColumn[] => columns.filter(({ figure }) => figure === key)), [board.shown, columns]);
  const rows = useMemo(
    () =>
      inWallOrder(
        board.rows.map(({ code, name, figures }): WallRow => ({
          code,
          name,
          figures: figures ? readFragment(FigureColumns_FigureSetFragmentDoc, figures) : null,
          withheld: figures?.withheld ?? NONE,
        })),
        shown,
      ),
    [board.rows, shown],
  );
  const total = useMemo(() => (board.total ? readFragment(FigureColumns_FigureSetFragmentDoc, board.total) : null), [board.total]);
  const { seconds, isPaused, turns, smallestGroup } = board;
  const withheld = board.total?.withheld ?? NONE;
  const isAnyWithheld = shown.some(({ figure }) => withheld.includes(figure) || rows.some((row) => row.withheld.includes(figure)));
  // Of a government without dinas nothing is being counted.
  if (rows.length === 0) return <p className={styles.nothing}>{say('wall.noDinas')}</p>;
  return (
    <div className={styles.body}>
      <div className={styles.left}>
        <WallCards total={total} withheld={withheld} shown={shown} />
        {isAnyWithheld ? <WithheldHint smallestGroup={smallestGroup} /> : null}
      </div>
      <WallTable rows={rows} shown={shown} rotation={{ seconds, isPaused, turns }}>
        <Moves moves={moves} timeZone={board.timeZone} />
      </WallTable>
    </div>
  );
});
