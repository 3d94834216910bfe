import type { ReactNode } from 'react';
import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import { sortRows } from '../../ui/sort.ts';
import { Quiet } from '../../ui/Stacked.tsx';
import { EvaluationBar } from '../evaluation/index.ts';
import { ExplainedFigure, numberOf } from '../figures/index.ts';
import type { UnitRow } from './unit-rows.ts';
import styles from './UnitProgress.module.css';

const SHOWN = 40;
const SORT_BY = { PROGRESS_SHARE: ({ figures }: UnitRow) => numberOf('PROGRESS_SHARE', figures) };

/** The units right below the dinas, the furthest behind first; who is not counted yet comes last, not first. */
export function UnitProgress({ rows, aside }: { rows: readonly UnitRow[]; aside: ReactNode }) {
  const { say } = useText();
  const base = rows[0]?.depth ?? 0;
  const evaluated = rows.filter(({ depth, figures }) => depth - base === 1 && numberOf('EXPECTED', figures) !== 0);
  const behind = sortRows(evaluated, 'PROGRESS_SHARE', SORT_BY)
    .filter(({ figures }) => figures.evaluation)
    .slice(0, SHOWN);
  return (
    <Panel title={say('dinas.progressTitle')} aside={aside}>
      {behind.length === 0 ? <Quiet as="p">{say('dinas.nothingEvaluated')}</Quiet> : null}
      <ul className={styles.list}>
        {behind.map(({ unit, figures }) =>
          figures.evaluation ? (
            <li key={unit.id}>
              <span className={styles.line}>
                <span>{unit.name}</span>
                <ExplainedFigure figure="PROGRESS_SHARE" from={figures} subject={unit} />
              </span>
              <EvaluationBar evaluation={figures.evaluation} />
            </li>
          ) : null,
        )}
      </ul>
    </Panel>
  );
}
