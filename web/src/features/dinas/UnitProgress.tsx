import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import { EvaluationBar } from '../evaluation/index.ts';
import { ExplainedFigure } from '../figures/index.ts';
import type { UnitRow } from './unit-rows.ts';
import styles from './UnitProgress.module.css';

const SHOWN = 40;

/** The units right below the dinas, the furthest behind first. */
export function UnitProgress({ rows }: { rows: readonly UnitRow[] }) {
  const { say } = useText();
  const base = rows[0]?.depth ?? 0;
  const behind = rows
    .filter(({ depth, figures }) => depth - base === 1 && (figures.evaluation?.expected ?? 0) > 0)
    .toSorted((left, right) => (left.figures.evaluation?.progressShare ?? 0) - (right.figures.evaluation?.progressShare ?? 0))
    .slice(0, SHOWN);
  return (
    <Panel title={say('dinas.progressTitle')}>
      <ul className={styles.list}>
        {behind.map(({ unit, figures: { evaluation } }) =>
          evaluation ? (
            <li key={unit.id}>
              <span className={styles.line}>
                <span>{unit.name}</span>
                <ExplainedFigure figure="PROGRESS_SHARE" subject={unit} value={evaluation.progressShare} />
              </span>
              <EvaluationBar evaluation={evaluation} />
            </li>
          ) : null,
        )}
      </ul>
    </Panel>
  );
}
