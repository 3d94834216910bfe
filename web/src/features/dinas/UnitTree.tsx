import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { UnitTree_UnitFiguresFragmentDoc } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconChevronRight, IconSearchOff } from '@tabler/icons-react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../text/text.ts';
import { GapBar, StagesBar } from '../../ui/Bars.tsx';
import { SearchField } from '../../ui/fields.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { ExplainedFigure } from '../figures/ExplainedFigure.tsx';
import type { DinasState } from './dinas-state.ts';
import { shownUnits, type ShownUnit } from './unit-rows.ts';
import styles from './UnitTree.module.css';

const COLUMNS = ['NEED', 'FILLED', 'GAP', 'SURPLUS', 'VACANT_HEADS', 'PROGRESS_SHARE', 'OVERDUE'] as const;

/** The units of a dinas as a tree grid; only the rows in sight are drawn, since one dinas can have a thousand schools. */
export function UnitTree({ units: masked }: { units: DinasState['units'] }) {
  const { say, format } = useText();
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState('');
  const [onlyShort, setOnlyShort] = useState(false);
  const rows = useMemo(() => masked.map((entry) => readFragment(UnitTree_UnitFiguresFragmentDoc, entry)), [masked]);
  const shown = useMemo(() => shownUnits(rows, toggled, { words, onlyShort }), [rows, toggled, words, onlyShort]);
  const body = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    if (body.current) setOffset(body.current.getBoundingClientRect().top + window.scrollY);
  }, [shown.length]);
  const virtual = useWindowVirtualizer({
    count: shown.length,
    estimateSize: () => 44,
    overscan: 12,
    scrollMargin: offset,
    getItemKey: (index) => shown[index]?.row.unit.id ?? index,
  });
  const toggle = (id: string): void =>
    setToggled((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const base = rows[0]?.depth ?? 0;
  const openAll = (): void => setToggled(new Set(rows.filter((row) => row.depth - base >= 1).map((row) => row.unit.id)));
  return (
    <Panel
      title={say('dinas.unitsTitle')}
      lead={`${say('dinas.unitsLead')} ${say('filters.rows', { number: format.count(rows.length) })}.`}
      flush
      aside={
        <>
          <Checkbox label={say('dinas.onlyShort')} checked={onlyShort} onChange={(event) => setOnlyShort(event.currentTarget.checked)} />
          <SearchField value={words} onChange={setWords} label={say('dinas.findUnit')} />
          <Button variant="default" onClick={openAll}>
            {say('dinas.expandAll')}
          </Button>
          <Button variant="default" onClick={() => setToggled(new Set())}>
            {say('dinas.collapseAll')}
          </Button>
        </>
      }
    >
      {shown.length === 0 ? <Message icon={<IconSearchOff size={24} />} title={say('state.emptyTitle')} hint={say('state.emptyHint')} /> : null}
      <div role="table" aria-label={say('dinas.unitsTitle')} aria-rowcount={shown.length + 1} className={styles.table}>
        <div role="rowgroup" className={styles.headGroup}>
          <div role="row" aria-rowindex={1} className={`${styles.row} ${styles.head}`}>
            <span role="columnheader">{say('dinas.unit')}</span>
            <span role="columnheader" className={styles.bar}>
              {say('staffing.bar')}
            </span>
            {COLUMNS.map((key) => (
              <span key={key} role="columnheader" className={styles.number} data-column={key} title={say(`figures.${key}.name`)}>
                {say(`figures.${key}.short`)}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" ref={body} className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const entry = shown[item.index];
            if (!entry) return null;
            return (
              <div
                key={item.key}
                role="row"
                aria-rowindex={item.index + 2}
                data-index={item.index}
                ref={virtual.measureElement}
                className={styles.row}
                data-depth={entry.row.depth - base}
                style={{ transform: `translateY(${item.start - offset}px)` }}
              >
                <UnitCells entry={entry} indent={words || onlyShort ? 0 : entry.row.depth - base} onToggle={() => toggle(entry.row.unit.id)} />
              </div>
            );
          })}
        </div>
      </div>
      <p className={styles.foot}>{say('filters.shown', { shown: format.count(shown.length), total: format.count(rows.length) })}</p>
    </Panel>
  );
}

function UnitCells({ entry: { row, hasChildren, open }, indent, onToggle }: { entry: ShownUnit; indent: number; onToggle: () => void }) {
  const { say, format } = useText();
  const { unit, figures } = row;
  const { evaluation } = figures;
  const values: Record<(typeof COLUMNS)[number], number | null | undefined> = {
    NEED: figures.need,
    FILLED: figures.filled,
    GAP: figures.gap,
    SURPLUS: figures.surplus,
    VACANT_HEADS: figures.vacantHeads,
    PROGRESS_SHARE: evaluation?.progressShare,
    OVERDUE: evaluation?.overdue,
  };
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
        <GapBar {...figures} label={say('staffing.ofNeed', { filled: format.count(figures.filled), need: format.count(figures.need) })} />
        {evaluation ? (
          <StagesBar
            {...evaluation}
            label={say('evaluation.sealedOf', { sealed: format.count(evaluation.sealed), expected: format.count(evaluation.expected) })}
          />
        ) : null}
      </span>
      {COLUMNS.map((key) => (
        <span key={key} role="cell" className={styles.number} data-column={key}>
          <ExplainedFigure figure={key} subject={unit} value={values[key]} />
        </span>
      ))}
    </>
  );
}
