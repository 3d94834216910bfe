import { PositionsTable_PositionFragmentDoc, type PositionsTable_PositionFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useMemo, type ReactNode } from 'react';
import { EmployeeLink, PositionLink } from '../../app/links.tsx';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './Position.module.css';

type Row = PositionsTable_PositionFragment;

export interface PositionsTableProps {
  caption: string;
  positions: readonly ({ id: string } & FragmentType<typeof PositionsTable_PositionFragmentDoc>)[];
  footer?: ReactNode;
}

export function PositionsTable({ caption, positions, footer }: PositionsTableProps) {
  const { say, format } = useText();
  const rows = useMemo(() => positions.map((position) => readFragment(PositionsTable_PositionFragmentDoc, position)), [positions]);
  const columns = useMemo(
    (): readonly Column<Row>[] => [
      {
        id: 'title',
        head: say('position.title'),
        cell: (row) => (
          <span className={styles.stacked}>
            <PositionLink id={row.id}>{row.title}</PositionLink>
            <span className={styles.quiet}>
              {[
                say(`labels.PositionKind.${row.kind}`),
                row.jenjang ? say(`labels.Jenjang.${row.jenjang}`) : null,
                row.eselon ? `${say('position.eselon')} ${say(`labels.Eselon.${row.eselon}`)}` : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        ),
      },
      { id: 'unit', head: say('position.unit'), room: 'medium', cell: (row) => row.unit.name },
      { id: 'holder', head: say('position.holder'), cell: (row) => <Holders row={row} /> },
      { id: 'need', head: say('figures.NEED.short'), align: 'end', cell: (row) => format.count(row.need) },
      { id: 'filled', head: say('figures.FILLED.short'), align: 'end', room: 'medium', cell: (row) => format.count(row.filled) },
      { id: 'gap', head: say('figures.GAP.short'), align: 'end', cell: (row) => <Balance need={row.need} filled={row.filled} /> },
    ],
    [say, format],
  );
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} footer={footer} />;
}

function Holders({ row }: { row: Row }) {
  const { say, format } = useText();
  const { nodes, totalCount } = row.holders;
  if (totalCount === 0) return <Tag tone={row.need > 0 ? 'gap' : 'neutral'}>{say('position.noHolder')}</Tag>;
  return (
    <span className={styles.holders}>
      {nodes.map((assignment) => (
        <span key={assignment.id}>
          <EmployeeLink id={assignment.employee.id}>{assignment.employee.name}</EmployeeLink>
          {assignment.kind === 'DEFINITIF' ? null : (
            <>
              {' '}
              <Tag tone="accent">{say(`labels.AssignmentKind.${assignment.kind}`)}</Tag>
            </>
          )}
        </span>
      ))}
      {totalCount > nodes.length ? <span className={styles.quiet}>{say('position.more', { number: format.count(totalCount - nodes.length) })}</span> : null}
    </span>
  );
}

/** A gap or a surplus of one position, in words and colour. */
export function Balance({ need, filled }: { need: number; filled: number }) {
  const { say, format } = useText();
  if (filled > need) return <Tag tone="surplus">{say('position.surplus', { number: format.count(filled - need) })}</Tag>;
  if (filled < need) return <strong className={styles.gap}>{format.count(need - filled)}</strong>;
  return <span className={styles.quiet}>0</span>;
}
