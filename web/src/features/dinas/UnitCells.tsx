import { ActionIcon } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useText } from '../../text/text.ts';
import { EvaluationBar } from '../evaluation/index.ts';
import { ExplainedFigure } from '../figures/index.ts';
import { StaffingBar } from '../staffing/index.ts';
import type { ShownUnit } from './unit-rows.ts';
import styles from './UnitTree.module.css';

export const COLUMNS = ['NEED', 'FILLED', 'GAP', 'SURPLUS', 'VACANT_HEADS', 'PROGRESS_SHARE', 'OVERDUE'] as const;

/** One unit of the tree: its name with the way to open it, its two bars, its figures. */
export function UnitCells({ entry: { row, hasChildren, open }, indent, onToggle }: { entry: ShownUnit; indent: number; onToggle: () => void }) {
  const { say } = useText();
  const { unit, figures } = row;
  const { evaluation } = figures;
  return (
    <>
      <span role="rowheader" className={styles.unit} style={{ paddingInlineStart: `${indent * 1.1}rem` }}>
        {hasChildren ? (
          <ActionIcon
            variant="subtle"
            size="sm"
            color="gray"
            aria-expanded={open}
            aria-label={say(open ? 'dinas.collapse' : 'dinas.expand', { name: unit.name })}
            onClick={onToggle}
          >
            <IconChevronRight size={16} className={styles.chevron} data-open={open || undefined} />
          </ActionIcon>
        ) : (
          <span className={styles.leaf} aria-hidden />
        )}
        <span>{unit.name}</span>
      </span>
      <span role="cell" className={styles.bar}>
        <StaffingBar figures={figures} />
        {evaluation ? <EvaluationBar evaluation={evaluation} /> : null}
      </span>
      {COLUMNS.map((key) => (
        <span key={key} role="cell" className={styles.number} data-column={key}>
          <ExplainedFigure figure={key} from={figures} subject={unit} />
        </span>
      ))}
    </>
  );
}
