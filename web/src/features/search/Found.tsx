import { SearchEmployeesDocument, SearchPositionsDocument } from '@selaras/schema/web';
import { IconSearchOff } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { ShownPart } from '../../app/ShownPart.tsx';
import { usePaging } from '../../app/paging.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { useEmployeesTable } from '../employee/index.ts';
import { usePositionsTable } from '../position/index.ts';

const PAGE_SIZE = 25;

/** What a search asks for, whatever it searches among. */
function useQuestion() {
  const { id: instansiId } = useInstansi();
  const { asOf } = useSearch({ from: '/signed-in' });
  const paging = usePaging({ resetScroll: true });
  return {
    paging,
    sheetOf: { instansiId, asOf: asOf ?? null },
    of: { instansiId: { eq: instansiId } },
    variables: { asOf: asOf ?? null, first: PAGE_SIZE, after: paging.after ?? null },
  };
}

export function FoundEmployees({ words }: { words: string }) {
  const { say } = useText();
  const { viewerSeesEmployees } = useInstansi();
  const { paging, of, variables, sheetOf } = useQuestion();
  const { table, sheet } = useListSheet('government.people', useEmployeesTable(), { ...sheetOf, filter: { search: words } });
  const [result, retry] = usePageQuery({ query: SearchEmployeesDocument, variables: { ...variables, filter: { ...of, search: words } }, keepPrevious: true });
  return (
    <>
      <ShownPart sight={viewerSeesEmployees} />
      <ListPanel
        caption={say('search.employees')}
        result={result}
        retry={retry}
        list={({ employees }) => employees}
        table={table}
        sheet={sheet}
        paging={paging}
        whenEmpty={<NothingFound />}
      />
    </>
  );
}

export function FoundPositions({ words }: { words: string }) {
  const { say } = useText();
  const { paging, of, variables, sheetOf } = useQuestion();
  const { table, sheet } = useListSheet('government.positions', usePositionsTable(), {
    ...sheetOf,
    filter: { search: words },
    orderBy: { field: 'TITLE' },
  });
  const [result, retry] = usePageQuery({
    query: SearchPositionsDocument,
    variables: { ...variables, filter: { ...of, search: words } },
    keepPrevious: true,
  });
  return (
    <ListPanel
      caption={say('search.positions')}
      result={result}
      retry={retry}
      list={({ positions }) => positions}
      table={table}
      sheet={sheet}
      paging={paging}
      whenEmpty={<NothingFound />}
    />
  );
}

function NothingFound() {
  const { say } = useText();
  return <Message icon={<IconSearchOff size={24} />} title={say('search.emptyTitle')} hint={say('search.emptyHint')} />;
}
