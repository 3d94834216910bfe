import { ActionIcon } from '@mantine/core';
import { FigureColumns_FigureSetFragmentDoc } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconChevronRight } from '@tabler/icons-react';
import type { FigureColumn } from '../../app/figure-group.ts';
import { useFigureGroups } from '../../app/use-features.ts';
import { useText } from '../../text/text.ts';
import { ColumnFigure } from '../figures/index.ts';
import type { ShownUnit } from './unit-rows.ts';
import { UnitMenu, type UnitStep } from './UnitMenu.tsx';
import styles from './UnitTree.module.css';

interface UnitCellsProps {
  entry: ShownUnit;
  columns: readonly FigureColumn[];
  indent: number;
  onToggle: () => void;
  /** Null for whom the unit is not to change. */
  onPick: ((step: UnitStep) => void) | null;
}

/** One unit of the tree: its name with the way to open it, its bars, its figures. */
export function UnitCells({ entry: { row, hasChildren, open }, columns, indent, onToggle, onPick }: UnitCellsProps) {
  const { say } = useText();
  const { unit } = row;
  const figures = readFragment(FigureColumns_FigureSetFragmentDoc, row.figures);
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
        {onPick ? (
          <span className={styles.menu}>
            <UnitMenu name={unit.name} isTop={row.depth === 0} onPick={onPick} />
          </span>
        ) : null}
      </span>
      <span role="cell" className={styles.bar}>
        {useFigureGroups().map(({ bar }, index) => (bar ? <bar.Bar key={index} figures={figures} /> : null))}
      </span>
      {columns.map((column) => (
        <span key={column.figure} role="cell" className={styles.number} data-room={column.units}>
          <ColumnFigure column={column} figures={figures} subject={unit} />
        </span>
      ))}
    </>
  );
}
