import { ImportsPageDocument } from '@selaras/schema/web';
import { IconFileImport, IconLock } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { present } from '../../app/search.ts';
import { useInstansi, useSession } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Message } from '../../ui/Message.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { ImportsTable } from './ImportsTable.tsx';
import { UploadForm } from './UploadForm.tsx';

const PAGE_SIZE = 20;

export function ImportsPage() {
  const { say } = useText();
  const instansi = useInstansi();
  const { viewerCanImport } = useSession();
  const { after } = useSearch({ from: '/signed-in/$instansi/imports' });
  const navigate = useNavigate({ from: '/$instansi/imports' });
  const turn = (next: string | undefined): void => void navigate({ to: '.', search: (before) => present({ ...before, after: next }) });
  const [result, retry] = usePageQuery({
    query: ImportsPageDocument,
    variables: { first: PAGE_SIZE, after: after ?? null },
    pause: !viewerCanImport,
    keepPrevious: true,
  });
  if (!viewerCanImport) {
    return (
      <Page title={say('imports.title')}>
        <Message icon={<IconLock size={24} />} title={say('imports.notAllowed')} hint={say('imports.notAllowedHint')} />
      </Page>
    );
  }
  return (
    <Page title={say('imports.title')} eyebrow={instansi.name} lead={say('imports.lead')}>
      <UploadForm />
      <Panel title={say('imports.history')} flush>
        <QueryState
          result={result}
          retry={retry}
          empty={({ imports }) => imports.totalCount === 0}
          whenEmpty={<Message icon={<IconFileImport size={24} />} title={say('imports.none')} hint={say('imports.noneHint')} />}
        >
          {({ imports: { nodes, totalCount, pageInfo } }) => (
            <ImportsTable
              imports={nodes}
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
      </Panel>
    </Page>
  );
}
