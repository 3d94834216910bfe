import { Button } from '@mantine/core';
import { TransfersTable_TransferFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { EmployeeLink } from '../employee/links.tsx';
import type { Transfer } from './transfer-drawers.tsx';
import type { Way } from './transfer-words.ts';
import styles from './Transfers.module.css';

type Masked = FragmentType<typeof TransfersTable_TransferFragmentDoc>;
export type Step = { readonly what: 'accept' | 'decline' | 'withdraw'; readonly transfer: Transfer };

const read = (entry: Masked): Transfer => readFragment(TransfersTable_TransferFragmentDoc, entry);
const TONES = { OFFERED: 'accent', ACCEPTED: 'good', DECLINED: 'danger', WITHDRAWN: 'neutral' } as const;

/** Who is offered from where or to where, what became of it, and what HR may do. */
export function useTransfersTable(way: Way, onStep: (step: Step) => void): Table<Masked, Transfer> {
  const { say, format } = useText();
  return useMemo(() => {
    const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' · ');
    const other = ({ giverName, receiverName }: Transfer): string => (way === 'in' ? giverName : receiverName);
    const columns: readonly Column<Transfer>[] = [
      {
        id: 'person',
        head: say('transfers.person'),
        value: ({ fullName }) => fullName ?? say('labels.Sight.NONE'),
        cell: (row) => {
          if (!row.viewerSeesPerson) return <NotShown />;
          const record = row.fromEmployee ?? row.toEmployee;
          return (
            <Stacked>
              {record ? <EmployeeLink id={record.id}>{row.fullName}</EmployeeLink> : <span>{row.fullName}</span>}
              <Quiet>{joined(row.status && say(`labels.EmployeeStatus.${row.status}`), row.golongan)}</Quiet>
              <Quiet>{joined(row.positionTitle, row.dinasName)}</Quiet>
            </Stacked>
          );
        },
      },
      { id: 'government', head: say(way === 'in' ? 'transfers.from' : 'transfers.to'), value: other },
      {
        id: 'state',
        head: say('transfers.state'),
        value: ({ state }) => say(`labels.TransferState.${state}`),
        cell: (row) => (
          <Stacked>
            <span>
              <Tag tone={TONES[row.state]}>{say(`labels.TransferState.${row.state}`)}</Tag>
            </span>
            <Quiet>
              {row.begins ? say('transfers.since', { day: format.day(row.begins) }) : say('transfers.possibleFrom', { day: format.day(row.freeFrom) })}
            </Quiet>
            {row.answer ? <Quiet>{say('transfers.answered', { answer: row.answer })}</Quiet> : null}
          </Stacked>
        ),
      },
      {
        id: 'basis',
        head: say('transfers.basis'),
        room: 'wide',
        value: ({ viewerSeesPerson, decreeNumber, reason }) => (viewerSeesPerson ? joined(decreeNumber, reason) : say('labels.Sight.NONE')),
        cell: ({ viewerSeesPerson, decreeNumber, reason }) => (viewerSeesPerson ? joined(decreeNumber, reason) : <NotShown />),
      },
      {
        id: 'offered',
        head: say('transfers.offered'),
        room: 'wide',
        align: 'end',
        value: ({ offeredAt }) => offeredAt,
        cell: ({ offeredAt }) => format.instant(offeredAt),
      },
      {
        id: 'steps',
        tools: true,
        head: say('transfers.steps'),
        align: 'end',
        below: true,
        cell: (transfer) => (
          <span className={styles.actions}>
            {transfer.viewerCanAnswer ? (
              <>
                <Button size="compact-sm" variant="light" onClick={() => onStep({ what: 'accept', transfer })}>
                  {say('transfers.accept')}
                </Button>
                <Button size="compact-sm" variant="subtle" onClick={() => onStep({ what: 'decline', transfer })}>
                  {say('transfers.decline')}
                </Button>
              </>
            ) : null}
            {transfer.viewerCanWithdraw ? (
              <Button size="compact-sm" variant="subtle" onClick={() => onStep({ what: 'withdraw', transfer })}>
                {say('transfers.withdraw')}
              </Button>
            ) : null}
          </span>
        ),
      },
    ];
    return { read, rowKey: ({ id }) => id, columns };
  }, [say, format, way, onStep]);
}
