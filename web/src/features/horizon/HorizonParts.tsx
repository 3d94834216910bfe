import { Button } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { present } from '../../app/search.ts';
import { useInstansiCode } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Panel } from '../../ui/Page.tsx';
import type { HorizonShown } from './horizon-shown.ts';
import { leavingIn } from './horizon-words.ts';

type Part = HorizonShown['parts']['nodes'][number];
type Year = NonNullable<Part['years']>[number];

/** The dinas of the government, or the units directly below what is shown: each opens its own horizon. */
export function HorizonParts({ horizon, onMore }: { horizon: HorizonShown; onMore: (() => void) | null }) {
  const { say, format } = useText();
  const { totalCount, nodes } = horizon.parts;
  const years = horizon.years ?? nodes.find((part) => part.years !== null)?.years ?? [];
  if (nodes.length === 0) return null;
  const sum = (part: Part, of: (year: Year) => number): number | null => part.years?.reduce((all, year) => all + of(year), 0) ?? null;
  const hidden = <NotShown brief>{say('horizon.fewPeople')}</NotShown>;
  const columns: readonly Column<Part>[] = [
    { id: 'name', head: say('horizon.place'), below: true, value: ({ name }) => name, cell: (part) => <PartLink part={part} /> },
    { id: 'filled', head: say('horizon.columns.filled'), align: 'end', value: ({ today }) => today.filled },
    ...years.map(({ year }, at): Column<Part> => ({
      id: String(year),
      head: String(year),
      title: say('horizon.leavingIn', { year: String(year) }),
      align: 'end',
      room: 'medium',
      cell: (part) => (part.years === null ? hidden : format.count(leavingIn(part.years[at]!))),
    })),
    { id: 'leaving', head: say('horizon.columns.leaving'), align: 'end', cell: (part) => writeOr(sum(part, leavingIn)) },
    { id: 'gap', head: say('horizon.columns.gapToday'), align: 'end', value: ({ today }) => today.gap },
    {
      id: 'gapThen',
      head: say('horizon.columns.gapThen', { year: String(years.at(-1)?.year ?? '') }),
      align: 'end',
      cell: (part) => writeOr(part.years?.at(-1)?.gap ?? null),
    },
  ];
  function writeOr(value: number | null) {
    return value === null ? hidden : format.count(value);
  }
  const isOfUnits = nodes[0]!.placeId.startsWith('unit_');
  return (
    <Panel
      title={say(isOfUnits ? 'horizon.perUnit' : 'horizon.perDinas')}
      lead={
        nodes.length < totalCount ? say('horizon.partsOf', { shown: format.count(nodes.length), total: format.count(totalCount) }) : say('horizon.partsLead')
      }
      flush
      aside={
        nodes.length < totalCount && onMore ? (
          <Button variant="default" onClick={onMore}>
            {say('horizon.showMore')}
          </Button>
        ) : null
      }
    >
      <DataTable caption={say(isOfUnits ? 'horizon.perUnit' : 'horizon.perDinas')} columns={columns} rows={nodes} rowKey={({ placeId }) => placeId} />
    </Panel>
  );
}

function PartLink({ part: { placeId, name } }: { part: Part }) {
  const { dinas } = useSearch({ from: '/signed-in/$instansi/horizon' });
  const isUnit = placeId.startsWith('unit_');
  return (
    <Link
      to="/$instansi/horizon"
      params={{ instansi: useInstansiCode() }}
      search={present({ dinas: isUnit ? dinas : placeId, unit: isUnit ? placeId : undefined })}
    >
      {name}
    </Link>
  );
}
