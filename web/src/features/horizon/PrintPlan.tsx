import { FiveYearPlan_RowFragmentDoc, FiveYearPlanDocument, type FiveYearPlan_RowFragment, type FiveYearPlanQueryVariables } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useEffect, useState } from 'react';
import { useClient, type Client } from 'urql';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { PrintLayer } from '../../ui/PrintLayer.tsx';
import paper from '../../ui/PrintSheet.module.css';

type Row = FiveYearPlan_RowFragment;
type Asked = Omit<FiveYearPlanQueryVariables, 'first' | 'after'>;

const PAGE = 100;
/** Some hundred and fifty pages; a larger plan is printed dinas by dinas. */
const MOST = 5_000;

interface Plan {
  readonly rows: readonly Row[];
  readonly total: number;
}

async function readPlan(client: Client, asked: Asked): Promise<Plan | null> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (;;) {
    const { data } = await client.query(FiveYearPlanDocument, { ...asked, first: PAGE, after }, { requestPolicy: 'network-only' }).toPromise();
    if (data?.node?.__typename !== 'Instansi') return null;
    const { nodes, pageInfo, totalCount }: typeof data.node.fiveYearPlan = data.node.fiveYearPlan;
    rows.push(...nodes.map((node) => readFragment(FiveYearPlan_RowFragmentDoc, node)));
    if (!pageInfo.hasNextPage || rows.length >= MOST) return { rows, total: totalCount };
    after = pageInfo.endCursor;
  }
}

/** The plan on paper, unit by unit, with the heads that the ministry asks for. */
export function PrintPlan({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  const { say, format } = useText();
  const client = useClient();
  const { name } = useInstansi();
  const [plan, setPlan] = useState<Plan | 'failed' | null>(null);
  const [fixed] = useState(asked);
  useEffect(() => {
    let isOver = false;
    void readPlan(client, fixed).then((found) => {
      if (!isOver) setPlan(found ?? 'failed');
    });
    return () => {
      isOver = true;
    };
  }, [client, fixed]);
  const found = typeof plan === 'string' ? null : plan;
  const base = found?.rows[0]?.baseYear ?? null;
  return (
    <PrintLayer usual="landscape" isReady={found !== null} onClose={onClose}>
      {plan === null ? <p role="status">{say('sheets.preparing')}</p> : null}
      {plan === 'failed' ? <p role="alert">{say('sheets.notWhole')}</p> : null}
      {found && base !== null ? (
        <article className={paper.paper}>
          <h2>{say('horizon.printTitle', { from: String(base + 1), to: String(base + 5) })}</h2>
          <p>{name}</p>
          {found.rows.length < found.total ? (
            <p className={paper.short}>{say('sheets.firstOnly', { shown: format.count(found.rows.length), total: format.count(found.total) })}</p>
          ) : null}
          <Printed rows={found.rows} base={base} />
          <p>{say('horizon.printFormula')}</p>
        </article>
      ) : null}
    </PrintLayer>
  );
}

function Printed({ rows, base }: { rows: readonly Row[]; base: number }) {
  const { say, format } = useText();
  const years = [1, 2, 3, 4, 5].map((ahead) => base + ahead);
  const groups = [say('horizon.causes.retirements'), say('horizon.causes.contractEnds'), say('horizon.columns.toFill')];
  const write = (value: number | null | undefined): string => (value === null || value === undefined ? '' : format.count(value));
  const single = [
    say('horizon.number'),
    say('horizon.position'),
    say('horizon.columns.class'),
    say('horizon.columns.need'),
    say('horizon.filledOn', { year: String(base) }),
    say('horizon.columns.balance'),
  ];
  return (
    <table>
      <thead>
        <tr>
          {single.map((head) => (
            <th key={head} scope="col" rowSpan={2}>
              {head}
            </th>
          ))}
          {groups.map((head) => (
            <th key={head} scope="colgroup" colSpan={years.length}>
              {head}
            </th>
          ))}
        </tr>
        <tr>
          {groups.flatMap((group) =>
            years.map((year) => (
              <th key={`${group} ${year}`} scope="col">
                {year}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <PlanLine
            key={row.position.id}
            row={row}
            number={index + 1}
            isFirst={rows[index - 1]?.unit.id !== row.unit.id}
            write={write}
            span={single.length + 15}
          />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  row: Row;
  number: number;
  /** The first of its unit, whose name stands above it. */
  isFirst: boolean;
  span: number;
  write: (value: number | null | undefined) => string;
}

function PlanLine({ row, number, isFirst, span, write }: LineProps) {
  const { format } = useText();
  return (
    <>
      {isFirst ? (
        <tr>
          <th scope="rowgroup" colSpan={span}>
            {row.unit.name === row.dinas.name ? row.unit.name : `${row.dinas.name} · ${row.unit.name}`}
          </th>
        </tr>
      ) : null}
      <tr>
        <td data-kind="NUMBER">{write(number)}</td>
        <td>{row.position.title}</td>
        <td data-kind="NUMBER">{write(row.position.positionClass)}</td>
        <td data-kind="NUMBER">{write(row.need)}</td>
        <td data-kind="NUMBER">{write(row.filled)}</td>
        <td data-kind="NUMBER">{row.balance === null ? '' : format.signed(row.balance)}</td>
        {[row.retirements, row.contractEnds, row.toFill].flatMap((list, group) =>
          list.slice(1).map((value, year) => (
            <td key={`${group} ${year}`} data-kind="NUMBER">
              {write(value)}
            </td>
          )),
        )}
      </tr>
    </>
  );
}
