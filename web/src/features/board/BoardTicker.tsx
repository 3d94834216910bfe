import { BoardRows_BoardRowFragmentDoc, BoardTickerDocument } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconChevronDown } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { useLive } from '../../app/graphql/use-live.ts';
import { useText } from '../../text/text.ts';
import { LazyPopover } from '../../ui/LazyPopover.tsx';
import type { BoardState } from './board-state.ts';
import styles from './BoardTicker.module.css';
import { lookAtAll, useMarkCount } from './marks.ts';
import { foldTicker, type TickerLine } from './ticker.ts';

/** What was just written, in one quiet line that keeps its room; all that was heard since the page was opened is one click away. It moves neither focus nor page. */
export const BoardTicker = memo(function BoardTicker({ instansiId, rows }: { instansiId: string; rows: BoardState['rows'] }) {
  const { say, format } = useText();
  const { state: lines, refused } = useLive(BoardTickerDocument, { instansiId }, foldTicker);
  const names = useMemo(
    () =>
      new Map(
        rows.map((masked) => {
          const { dinasId, name, shortName } = readFragment(BoardRows_BoardRowFragmentDoc, masked);
          return [dinasId, shortName ?? name];
        }),
      ),
    [rows],
  );
  const marked = useMarkCount();
  const [newest, ...older] = lines ?? [];
  const line = (one: TickerLine) => <Line line={one} dinas={one.dinasId === null ? null : (names.get(one.dinasId) ?? null)} />;
  return (
    <section className={styles.ticker} aria-label={say('board.ticker')}>
      <span className={styles.word}>{say('board.ticker')}</span>
      <span className={styles.newest}>
        {newest ? line(newest) : <span className={styles.none}>{say(refused ? 'board.tickerRefused' : 'board.tickerNone')}</span>}
      </span>
      {older.length > 0 ? (
        <LazyPopover
          look={{ position: 'bottom-end', width: 420 }}
          face={
            <button type="button" className={styles.button}>
              {say('board.tickerMore', { number: format.count(older.length) })} <IconChevronDown size={14} aria-hidden />
            </button>
          }
        >
          <ol className={styles.list}>
            {[newest!, ...older].map((one) => (
              <li key={one.sequence}>{line(one)}</li>
            ))}
          </ol>
        </LazyPopover>
      ) : null}
      {marked > 0 ? (
        <button type="button" className={styles.button} onClick={lookAtAll}>
          {say('board.markSeen', { number: format.count(marked) })}
        </button>
      ) : null}
    </section>
  );
});

function Line({ line: { at, entity, operation, rows, about }, dinas }: { line: TickerLine; dinas: string | null }) {
  const { say, format } = useText();
  const what = say('board.tickerWhat', { entity: say(`labels.ChangeEntity.${entity}`), operation: say(`labels.ChangeOperation.${operation}`) });
  return (
    <>
      <time dateTime={at} title={format.instant(at)}>
        {format.clock(at)}
      </time>{' '}
      {dinas === null ? null : <b>{dinas} </b>}
      {what}
      {about === null ? (rows > 1 ? ` (${format.count(rows)})` : '') : `: ${about}`}
    </>
  );
}
