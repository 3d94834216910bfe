import { memo } from 'react';
import { useText } from '../../text/text.ts';
import { DinasLink } from '../dinas/links.tsx';
import { EvaluationBar } from '../evaluation/index.ts';
import { ExplainedFigure } from '../figures/index.ts';
import { StaffingBar } from '../staffing/index.ts';
import type { BoardRow } from './board-rows.ts';
import styles from './BoardTiles.module.css';

export function BoardTiles({ rows }: { rows: readonly BoardRow[] }) {
  return (
    <ul className={styles.tiles}>
      {rows.map((row) => (
        <li key={row.dinasId}>
          <Tile row={row} />
        </li>
      ))}
    </ul>
  );
}

/** Drawn again only when it is another row. */
const Tile = memo(function Tile({ row }: { row: BoardRow }) {
  const { say, format } = useText();
  const { need, filled, evaluation } = row.figures;
  const subject = { id: row.dinasId, name: row.name };
  return (
    <article className={styles.tile} aria-label={row.name}>
      <h3 className={styles.name}>
        <DinasLink id={row.dinasId}>{row.name}</DinasLink>
      </h3>
      <div className={styles.half}>
        <p className={styles.line}>
          <span className={styles.big}>
            <ExplainedFigure figure="GAP" from={row.figures} subject={subject} />
          </span>
          <span className={styles.word}>{say('figures.GAP.short')}</span>
          <span className={styles.end}>
            <ExplainedFigure figure="GAP_SHARE" from={row.figures} subject={subject} />
          </span>
        </p>
        <StaffingBar figures={row.figures} />
        <p className={styles.small}>
          <span>{say('staffing.ofNeed', { filled: format.count(filled), need: format.count(need) })}</span>
          <span>
            {say('figures.SURPLUS.short')} <ExplainedFigure figure="SURPLUS" from={row.figures} subject={subject} />
          </span>
        </p>
      </div>
      <div className={styles.half}>
        <p className={styles.line}>
          <span className={styles.mid}>
            <ExplainedFigure figure="PROGRESS_SHARE" from={row.figures} subject={subject} />
          </span>
          <span className={styles.word}>{say('figures.PROGRESS_SHARE.short')}</span>
        </p>
        {evaluation ? <EvaluationBar evaluation={evaluation} /> : null}
        <p className={styles.small}>
          <span>
            {say('figures.OVERDUE.short')} <ExplainedFigure figure="OVERDUE" from={row.figures} subject={subject} />
          </span>
          <span>
            {say('figures.VACANT_HEADS.short')} <ExplainedFigure figure="VACANT_HEADS" from={row.figures} subject={subject} />
          </span>
        </p>
      </div>
    </article>
  );
});
