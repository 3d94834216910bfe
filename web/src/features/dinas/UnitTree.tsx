import { Button, Checkbox } from '@mantine/core';
import { UnitTree_UnitFiguresFragmentDoc } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconSearchOff } from '@tabler/icons-react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useSearch } from '@tanstack/react-router';
import { memo, useLayoutEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import type { FigureColumn, FigureRoom } from '../../app/figure-group.ts';
import { usePeriod } from '../../app/period.ts';
import { useFigureGroups } from '../../app/use-features.ts';
import { useText } from '../../text/text.ts';
import { SearchField } from '../../ui/fields.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import type { ListSheet } from '../../ui/sheet.ts';
import { SheetMenu } from '../../ui/SheetMenu.tsx';
import type { DinasState } from './dinas-state.ts';
import { UnitsLink } from '../units/links.tsx';
import { shownUnits } from './unit-rows.ts';
import { UnitActs } from './UnitActs.tsx';
import { UnitCells } from './UnitCells.tsx';
import type { UnitStep } from './UnitMenu.tsx';
import styles from './UnitTree.module.css';

/** How many columns each width of screen shows, for the style sheet. */
function roomFor(columns: readonly FigureColumn[]): CSSProperties {
  const count = (rooms: readonly (FigureRoom | undefined)[]): number => columns.filter(({ units }) => rooms.includes(units)).length;
  const narrow = count(['always']);
  const medium = narrow + count(['medium']);
  return { '--narrow-columns': narrow, '--medium-columns': medium, '--wide-columns': columns.length } as CSSProperties;
}

interface UnitTreeProps {
  dinasId: string;
  units: DinasState['units'];
  /** The tree is no longer what is shown; null for whom it is not to change. */
  onChanged: (() => void) | null;
}

/** The units of a dinas as a tree grid; only the rows in sight are drawn, since one dinas can have a thousand schools. */
export const UnitTree = memo(function UnitTree({ dinasId, units: masked, onChanged }: UnitTreeProps) {
  const { say, format } = useText();
  const groups = useFigureGroups();
  const columns = useMemo(() => groups.flatMap(({ columns: own = [] }) => own.filter(({ units }) => units)), [groups]);
  const room = useMemo(() => roomFor(columns), [columns]);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState('');
  const [onlyShort, setOnlyShort] = useState(false);
  const rows = useMemo(() => masked.map((entry) => readFragment(UnitTree_UnitFiguresFragmentDoc, entry)), [masked]);
  const shown = useMemo(() => shownUnits(rows, toggled, { words, onlyShort }), [rows, toggled, words, onlyShort]);
  const [picked, setPicked] = useState<{ readonly step: UnitStep; readonly unitId: string } | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    if (body.current) setOffset(body.current.getBoundingClientRect().top + window.scrollY);
  }, [shown.length]);
  const virtual = useWindowVirtualizer({
    count: shown.length,
    estimateSize: () => 44,
    overscan: 12,
    // As in LongTable.
    useFlushSync: false,
    scrollMargin: offset,
    getItemKey: (index) => shown[index]?.row.unit.id ?? index,
  });
  const toggle = (id: string): void =>
    setToggled((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const { asOf } = useSearch({ from: '/signed-in' });
  const periodId = usePeriod()?.id ?? null;
  const isNarrowed = words !== '' || onlyShort;
  const sheet: ListSheet = {
    name: 'dinas.units',
    variables: { id: dinasId, periodId, asOf: asOf ?? null },
    columns: ['name', ...columns.map(({ figure }) => figure)],
    choices: [],
    choose: () => undefined,
    // What is only folded up is part of the list.
    ...(isNarrowed
      ? {
          shown: {
            ids: shown.map(({ row }) => row.unit.id),
            said: [words ? `“${words}”` : '', onlyShort ? say('dinas.onlyShort') : ''].filter(Boolean).join('; '),
          },
        }
      : {}),
  };
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
          <UnitsLink dinasId={dinasId}>{say('units.asTable')}</UnitsLink>
          {shown.length > 0 ? <SheetMenu sheet={sheet} list={say('dinas.unitsTitle')} total={isNarrowed ? shown.length : rows.length} /> : null}
        </>
      }
    >
      {shown.length === 0 ? <Message icon={<IconSearchOff size={24} />} title={say('state.emptyTitle')} hint={say('state.emptyHint')} /> : null}
      <div role="table" aria-label={say('dinas.unitsTitle')} aria-rowcount={shown.length + 1} className={styles.table} style={room}>
        <div role="rowgroup" className={styles.headGroup}>
          <div role="row" aria-rowindex={1} className={`${styles.row} ${styles.head}`}>
            <span role="columnheader">{say('dinas.unit')}</span>
            <span role="columnheader" className={styles.bar}>
              {groups.flatMap(({ bar }) => (bar ? [bar.head(say)] : [])).join(' · ')}
            </span>
            {columns.map(({ figure, units }) => (
              <span key={figure} role="columnheader" className={styles.number} data-room={units} title={say(`figures.${figure}.name`)}>
                {say(`figures.${figure}.short`)}
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
                <UnitCells
                  entry={entry}
                  columns={columns}
                  indent={words || onlyShort ? 0 : entry.row.depth - base}
                  onToggle={() => toggle(entry.row.unit.id)}
                  onPick={onChanged ? (step) => setPicked({ step, unitId: entry.row.unit.id }) : null}
                />
              </div>
            );
          })}
        </div>
      </div>
      <p className={styles.foot}>{say('filters.shown', { shown: format.count(shown.length), total: format.count(rows.length) })}</p>
      {picked && onChanged ? (
        <UnitActs
          {...picked}
          units={rows.map(({ unit }) => unit)}
          onClose={() => setPicked(null)}
          onDone={() => {
            setPicked(null);
            onChanged();
          }}
        />
      ) : null}
    </Panel>
  );
});
