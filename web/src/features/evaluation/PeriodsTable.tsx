import { Button } from '@mantine/core';
import { PeriodsTable_PeriodFragmentDoc, type PeriodState, type PeriodsTable_PeriodFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { Quiet, Stacked, Tags } from '../../ui/Stacked.tsx';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import type { ChosenStep } from './period-step.ts';

type Row = PeriodsTable_PeriodFragment;
type Masked = FragmentType<typeof PeriodsTable_PeriodFragmentDoc>;

const read = (period: Masked): Row => readFragment(PeriodsTable_PeriodFragmentDoc, period);
const TONES: Record<PeriodState, Tone> = { PLANNED: 'neutral', OPEN: 'good', CLOSED: 'accent' };

/** Periods with the steps that are open to the viewer. */
export function usePeriodsTable(choose: (chosen: ChosenStep) => void): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: readonly Column<Row>[] = [
      {
        id: 'label',
        head: say('periods.label'),
        value: (row) => row.label,
        cell: (row) => (
          <Stacked>
            {row.label}
            <Quiet>{say(`labels.PeriodKind.${row.kind}`)}</Quiet>
          </Stacked>
        ),
      },
      { id: 'state', head: say('periods.state'), cell: (row) => <Tag tone={TONES[row.state]}>{say(`labels.PeriodState.${row.state}`)}</Tag> },
      { id: 'days', head: say('periods.days'), room: 'medium', cell: (row) => `${format.day(row.validFrom)} – ${format.day(row.validTo)}` },
      { id: 'deadline', head: say('periods.deadline'), room: 'medium', align: 'end', cell: (row) => format.day(row.deadline) },
      {
        id: 'steps',
        head: say('periods.action'),
        tools: true,
        cell: (row) => (
          <Tags>
            {(
              [
                ['change', row.viewerCanChange],
                ['open', row.viewerCanOpen],
                ['close', row.viewerCanClose],
              ] as const
            ).map(([step, isOpen]) =>
              isOpen ? (
                <Button
                  key={step}
                  size="compact-sm"
                  variant="default"
                  aria-label={`${say(`periods.${step}`)} ${row.label}`}
                  onClick={() => choose({ step, period: row })}
                >
                  {say(`periods.${step}`)}
                </Button>
              ) : null,
            )}
          </Tags>
        ),
      },
    ];
    return { read, rowKey: (row) => row.id, columns };
  }, [say, format, choose]);
}
