import { IconLock } from '@tabler/icons-react';
import { CausesChart, type Cause } from '../../charts/CausesChart.tsx';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import type { HorizonShown } from './horizon-shown.ts';
import styles from './Horizon.module.css';
import { sayHorizon } from './horizon-words.ts';

type Year = NonNullable<HorizonShown['years']>[number];

const CAUSES = ['retirements', 'contractEnds', 'departures', 'arrivals'] as const satisfies readonly (keyof Year)[];

/** Who leaves and comes in each year, drawn by cause; and what becomes of the gap, as a table. */
export function HorizonYears({ horizon }: { horizon: HorizonShown }) {
  const { say, format } = useText();
  const { years, today, overdue, smallestGroup, source } = horizon;
  if (years === null)
    return (
      <Panel>
        <Message
          icon={<IconLock size={24} />}
          title={say('horizon.withheld')}
          hint={say('horizon.withheldHint', { number: format.count(smallestGroup ?? 0) })}
        />
      </Panel>
    );
  const { title, summary, note } = sayHorizon({ years, gap: today.gap, overdue: overdue ?? 0 }, say, format);
  const causes = CAUSES.map((key): Cause => ({ key, name: say(`horizon.causes.${key}`), isBelow: key === 'arrivals' }));
  return (
    <>
      <Panel>
        <CausesChart
          title={title}
          summary={summary}
          note={note}
          causes={causes}
          years={years.map((year) => ({ name: String(year.year), counts: CAUSES.map((cause) => year[cause]) }))}
          nameHead={say('horizon.year')}
          savedAs={`horizon-${years[0]?.year}-${years.at(-1)?.year}`}
        />
      </Panel>
      <Panel title={say('horizon.balance')} lead={say('horizon.balanceLead')} flush>
        <Balance horizon={horizon} years={years} />
        <p className={styles.source}>
          {say('horizon.source')}: <span lang="en">{format.rule(source)}</span>
        </p>
      </Panel>
    </>
  );
}

interface Moment {
  readonly name: string;
  readonly change: number | null;
  readonly need: number;
  readonly filled: number;
  readonly gap: number;
  readonly surplus: number;
}

function Balance({ horizon, years }: { horizon: HorizonShown; years: readonly Year[] }) {
  const { say, format } = useText();
  const rows: readonly Moment[] = [
    { name: say('horizon.today'), change: null, ...horizon.today },
    ...years.map((year) => ({
      name: say('horizon.endOf', { year: String(year.year) }),
      change: year.arrivals - year.retirements - year.contractEnds - year.departures,
      need: year.need,
      filled: year.filled,
      gap: year.gap,
      surplus: year.surplus,
    })),
  ];
  const number = (id: 'need' | 'filled' | 'gap' | 'surplus'): Column<Moment> => ({
    id,
    head: say(`horizon.columns.${id}`),
    align: 'end',
    value: (row) => row[id],
  });
  const columns: readonly Column<Moment>[] = [
    { id: 'name', head: say('horizon.moment'), below: true, value: ({ name }) => name },
    {
      id: 'change',
      head: say('horizon.columns.change'),
      align: 'end',
      value: ({ change }) => change,
      cell: ({ change }) => (change === null ? null : format.signed(change)),
    },
    number('need'),
    number('filled'),
    number('gap'),
    number('surplus'),
  ];
  return <DataTable caption={say('horizon.balance')} columns={columns} rows={rows} rowKey={({ name }) => name} />;
}
