import type { RetirementBy } from '@selaras/schema/web';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { present } from '../../app/search.ts';
import { useInstansiCode } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { sortRows } from '../../ui/sort.ts';
import { PEOPLE } from './people-place.ts';
import styles from './Retirements.module.css';
import { useGroupName, type Counted, type Group } from './use-group-name.ts';

interface Row {
  /** Of all rows together none. */
  readonly value: string | undefined;
  readonly name: string;
  readonly counts: readonly number[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((whole, one) => whole + one, 0);

/** How many retire in each year, row by row; each number opens the people it counts. */
export function RetirementTable({ by, counted }: { by: RetirementBy; counted: Counted }) {
  const { say } = useText();
  const nameOf = useGroupName(by);
  const { sort } = useSearch({ from: '/signed-in/$instansi/retirements' });
  const navigate = useNavigate({ from: '/$instansi/retirements' });
  const order = sort ?? (by === 'MONTH' ? '' : '-all');
  if (counted.groups === null)
    return (
      <p className={styles.hidden}>
        <NotShown>{say('retirements.monthsHidden')}</NotShown>
      </p>
    );
  const columns: readonly Column<Row>[] = [
    { id: 'name', head: say(`retirements.row.${by}`), below: true, value: ({ name }) => name },
    ...counted.years.map((year, index): Column<Row> => ({
      id: String(year),
      head: String(year),
      align: 'end',
      value: ({ counts }) => counts[index] ?? 0,
      cell: ({ value, name, counts }) => <Cell row={value} year={String(year)} count={counts[index] ?? 0} name={name} />,
    })),
    {
      id: 'all',
      head: say('retirements.allYears'),
      align: 'end',
      value: ({ counts }) => sum(counts),
      cell: ({ value, name, counts }) => <Cell row={value} year={undefined} count={sum(counts)} name={name} />,
    },
  ];
  const values = Object.fromEntries(columns.flatMap(({ id, value }) => (value ? [[id, value]] : [])));
  const rows = counted.groups.map((group: Group): Row => ({ value: group.value, name: nameOf(group), counts: group.counts }));
  // The sum stands below, whatever the rows are in the order of; of one row it would say the same again.
  const together = { value: undefined, name: say('retirements.together'), counts: counted.counts };
  const shown = rows.length === 1 ? rows : [...sortRows(rows, order, values), together];
  return (
    <DataTable
      caption={say(`retirements.per.${by}`)}
      columns={columns}
      rows={shown}
      rowKey={({ value }) => value ?? 'all'}
      sort={order}
      onSort={(next) => void navigate({ search: (before) => present({ ...before, sort: next }), replace: true, resetScroll: false })}
    />
  );
}

function Cell({ row, year, count, name }: { row: string | undefined; year: string | undefined; count: number; name: string }) {
  const { say, format } = useText();
  const instansi = useInstansiCode();
  if (count === 0) return <span className={styles.none}>0</span>;
  return (
    <Link
      to="/$instansi/retirements"
      params={{ instansi }}
      search={(before: Readonly<Record<string, string | undefined>>) => present({ ...before, year, row, after: undefined })}
      hash={PEOPLE}
      aria-label={say('retirements.open', { number: format.count(count), name, year: year ?? say('retirements.allYears') })}
      className={styles.count}
    >
      {format.count(count)}
    </Link>
  );
}
