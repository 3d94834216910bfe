import { SearchEmployeesDocument, SearchPositionsDocument } from '@selaras/schema/web';
import { IconSearch, IconSearchOff } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { present } from '../../app/search.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { SearchField } from '../../ui/fields.tsx';
import { Message } from '../../ui/Message.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { TabLinks } from '../../ui/TabLinks.tsx';
import { EmployeesTable } from '../employee/EmployeesTable.tsx';
import { PositionsTable } from '../position/PositionsTable.tsx';

const PAGE_SIZE = 25;
const FEWEST_LETTERS = 2;

export function SearchPage() {
  const { say } = useText();
  const instansi = useInstansi();
  const { q = '', among } = useSearch({ from: '/signed-in/$instansi/search' });
  const navigate = useNavigate({ from: '/$instansi/search' });
  const change = (next: { q?: string | undefined; among?: 'positions' | undefined }): void => {
    void navigate({ to: '.', search: (before) => present({ ...before, after: undefined, ...next }), replace: true });
  };
  return (
    <Page title={say('search.title')} eyebrow={instansi.name} lead={say('search.lead')}>
      <SearchField
        wide
        autoFocus
        value={q}
        onChange={(words) => change({ q: words || undefined })}
        label={say('search.title')}
        placeholder={say('search.placeholder')}
      />
      <TabLinks
        label={say('search.title')}
        value={among ?? 'employees'}
        items={[
          { value: 'employees', label: say('search.employees') },
          { value: 'positions', label: say('search.positions') },
        ]}
        onChange={(value) => change({ among: value === 'positions' ? 'positions' : undefined })}
      />
      <Panel flush>
        {q.length < FEWEST_LETTERS ? <Message icon={<IconSearch size={24} />} title={say('search.startTitle')} hint={say('search.startHint')} /> : null}
        {q.length >= FEWEST_LETTERS && among === undefined ? <FoundEmployees words={q} /> : null}
        {q.length >= FEWEST_LETTERS && among === 'positions' ? <FoundPositions words={q} /> : null}
      </Panel>
    </Page>
  );
}

function useTurn(): { after: string | undefined; turn: (after: string | undefined) => void } {
  const { after } = useSearch({ from: '/signed-in/$instansi/search' });
  const navigate = useNavigate({ from: '/$instansi/search' });
  return { after, turn: (next) => void navigate({ to: '.', search: (before) => present({ ...before, after: next }) }) };
}

function NothingFound() {
  const { say } = useText();
  return <Message icon={<IconSearchOff size={24} />} title={say('search.emptyTitle')} hint={say('search.emptyHint')} />;
}

function FoundEmployees({ words }: { words: string }) {
  const { say } = useText();
  const { id: instansiId } = useInstansi();
  const { asOf } = useSearch({ from: '/signed-in' });
  const { after, turn } = useTurn();
  const [result, retry] = usePageQuery({
    query: SearchEmployeesDocument,
    variables: { filter: { search: words, instansiId }, asOf: asOf ?? null, first: PAGE_SIZE, after: after ?? null },
    keepPrevious: true,
  });
  return (
    <QueryState result={result} retry={retry} empty={({ employees }) => employees.totalCount === 0} whenEmpty={<NothingFound />}>
      {({ employees: { nodes, totalCount, pageInfo } }) => (
        <EmployeesTable
          caption={say('search.employees')}
          employees={nodes}
          footer={
            <Pager
              shown={nodes.length}
              total={totalCount}
              hasNext={pageInfo.hasNextPage}
              atStart={after === undefined}
              onNext={() => turn(pageInfo.endCursor ?? undefined)}
              onFirst={() => turn(undefined)}
            />
          }
        />
      )}
    </QueryState>
  );
}

function FoundPositions({ words }: { words: string }) {
  const { say } = useText();
  const { id: instansiId } = useInstansi();
  const { asOf } = useSearch({ from: '/signed-in' });
  const { after, turn } = useTurn();
  const [result, retry] = usePageQuery({
    query: SearchPositionsDocument,
    variables: { filter: { search: words, instansiId }, asOf: asOf ?? null, first: PAGE_SIZE, after: after ?? null },
    keepPrevious: true,
  });
  return (
    <QueryState result={result} retry={retry} empty={({ positions }) => positions.totalCount === 0} whenEmpty={<NothingFound />}>
      {({ positions: { nodes, totalCount, pageInfo } }) => (
        <PositionsTable
          caption={say('search.positions')}
          positions={nodes}
          footer={
            <Pager
              shown={nodes.length}
              total={totalCount}
              hasNext={pageInfo.hasNextPage}
              atStart={after === undefined}
              onNext={() => turn(pageInfo.endCursor ?? undefined)}
              onFirst={() => turn(undefined)}
            />
          }
        />
      )}
    </QueryState>
  );
}
