import { DinasPeoplePageDocument } from '@selaras/schema/web';
import { useSearch } from '@tanstack/react-router';
import { ClosedMessage } from '../../app/ClosedList.tsx';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { useChoosable, useChoosing } from '../../ui/choosing.tsx';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { useEmployeesTable } from '../employee/index.ts';
import { ChoosePeople } from '../many/index.ts';

/** The people of a dinas, a page at a time; of today HR may change one thing of many. */
export function DinasPeople({ dinasId }: { dinasId: string }) {
  const { say } = useText();
  const { asOf } = useSearch({ from: '/signed-in/$instansi/dinas/$dinasId' });
  const paging = usePaging({ resetScroll: false });
  const choosing = useChoosing();
  const { table: listed, sheet } = useListSheet('dinas.people', useEmployeesTable(), { id: dinasId, asOf: asOf ?? null });
  const table = useChoosable(listed, asOf === undefined ? choosing : null);
  const [result, retry] = usePageQuery({
    query: DinasPeoplePageDocument,
    variables: { id: dinasId, asOf: asOf ?? null, first: 50, after: paging.after ?? null },
    keepPrevious: true,
  });
  const sight = result.data?.node?.__typename === 'Dinas' ? result.data.node.viewerSeesEmployees : 'ALL';
  const mayChange = asOf === undefined && result.data?.node?.__typename === 'Dinas' && result.data.node.viewerCanCreatePositions;
  return (
    <ListPanel
      title={say('dinas.peopleTitle')}
      caption={say('dinas.peopleTitle')}
      result={result}
      retry={retry}
      list={({ node }) => (node?.__typename === 'Dinas' ? node.employees : null)}
      table={table}
      paging={paging}
      sheet={sheet}
      {...(sight === 'ALL' ? {} : { whenEmpty: <ClosedMessage />, lead: say(`labels.Sight.${sight}`) })}
      actions={({ rows }) => (mayChange ? <ChoosePeople choosing={choosing} shown={rows.map(table.rowKey)} onDone={retry} /> : null)}
    />
  );
}
