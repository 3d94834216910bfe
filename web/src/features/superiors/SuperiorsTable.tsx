import { Button } from '@mantine/core';
import { SuperiorsTable_SuperiorFragmentDoc, type SuperiorsTable_SuperiorFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import { ContactLinks } from '../../ui/ContactLinks.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { DinasLink } from '../dinas/links.tsx';
import { EmployeeLink } from '../employee/links.tsx';
import { PositionLink } from '../position/links.tsx';

type Row = SuperiorsTable_SuperiorFragment;
type Masked = FragmentType<typeof SuperiorsTable_SuperiorFragmentDoc>;

const read = (entry: Masked): Row => readFragment(SuperiorsTable_SuperiorFragmentDoc, entry);

export interface Person {
  readonly id: string;
  readonly fullName: string;
}

/** Who would be told of a reminder now. */
export const isRemindable = ({ evaluator, hasAccount, remindableFrom }: Pick<Row, 'evaluator' | 'hasAccount' | 'remindableFrom'>): boolean =>
  evaluator !== null && hasAccount && remindableFrom === null;

/** Superiors with what waits for them; `remind` is null for whom there is no reminding. */
export function useSuperiorsTable(remind: ((person: Person) => void) | null, busy: boolean): Table<Masked, Row> {
  const { say, format } = useText();
  return useMemo(() => {
    const columns: Column<Row>[] = [
      {
        id: 'evaluator',
        head: say('superiors.superior'),
        value: ({ evaluator }) => evaluator?.fullName ?? null,
        cell: ({ evaluator }) =>
          evaluator ? (
            <Stacked>
              <EmployeeLink id={evaluator.id}>{evaluator.fullName}</EmployeeLink>
              {evaluator.assignment ? (
                <Quiet>
                  <PositionLink id={evaluator.assignment.position.id}>{evaluator.assignment.position.title}</PositionLink>
                </Quiet>
              ) : null}
              <ContactLinks email={evaluator.workEmail} phone={evaluator.workPhone} />
            </Stacked>
          ) : (
            <NotShown />
          ),
      },
      {
        id: 'dinas',
        head: say('superiors.dinas'),
        below: true,
        value: ({ evaluator }) => evaluator?.assignment?.dinas.name ?? null,
        cell: ({ evaluator }) => {
          const dinas = evaluator?.assignment?.dinas;
          return dinas ? <DinasLink id={dinas.id}>{dinas.name}</DinasLink> : null;
        },
      },
      {
        id: 'waiting',
        head: say('superiors.waiting'),
        align: 'end',
        value: ({ waiting }) => waiting,
        cell: ({ waiting, notStarted, draft, submitted }) => (
          <Stacked>
            <strong>{format.count(waiting)}</strong>
            <Quiet>{say('superiors.byState', { notStarted: format.count(notStarted), draft: format.count(draft), submitted: format.count(submitted) })}</Quiet>
          </Stacked>
        ),
      },
      {
        id: 'overdue',
        head: say('superiors.overdue'),
        align: 'end',
        value: ({ overdue }) => overdue,
        cell: ({ overdue }) => (overdue > 0 ? <Tag tone="danger">{format.count(overdue)}</Tag> : format.count(overdue)),
      },
      {
        id: 'since',
        head: say('superiors.since'),
        room: 'medium',
        value: ({ oldestSince }) => oldestSince,
        cell: ({ oldestSince }) => format.day(oldestSince),
      },
      {
        id: 'reminded',
        head: say('superiors.reminded'),
        room: 'medium',
        value: ({ remindedAt }) => remindedAt,
        cell: ({ remindedAt, remindedBy, hasAccount, remindableFrom }) => {
          if (remindedAt)
            return (
              <Stacked>
                {format.instant(remindedAt)}
                <Quiet>{remindedBy}</Quiet>
                {remind && remindableFrom ? <Quiet>{say('superiors.again', { time: format.instant(remindableFrom) })}</Quiet> : null}
              </Stacked>
            );
          return hasAccount ? null : <Quiet>{say('superiors.noAccount')}</Quiet>;
        },
      },
    ];
    if (remind)
      columns.push({
        id: 'remind',
        head: say('superiors.action'),
        tools: true,
        cell: (row) =>
          row.evaluator && isRemindable(row) ? (
            <Button
              size="compact-sm"
              variant="default"
              disabled={busy}
              aria-label={say('superiors.remindName', { name: row.evaluator.fullName })}
              onClick={() => {
                if (row.evaluator) remind(row.evaluator);
              }}
            >
              {say('superiors.remind')}
            </Button>
          ) : null,
      });
    // Of those whom the reader may not see, rows are told apart by what they say.
    const rowKey = ({ evaluator, waiting, oldestSince, overdue, draft }: Row): string =>
      evaluator?.id ?? JSON.stringify([waiting, oldestSince, overdue, draft]);
    return { read, rowKey, columns, canChoose: isRemindable };
  }, [say, format, remind, busy]);
}
