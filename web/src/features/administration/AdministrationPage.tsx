import { AdministrationPageDocument } from '@selaras/schema/web';
import { IconLock, IconShieldCheck } from '@tabler/icons-react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { useInstansi } from '../../app/session.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { useNipClashesTable } from './NipClashesTable.tsx';

/** What only administrators of a government are told, since it concerns another government as well. */
export function AdministrationPage() {
  const { say } = useText();
  const instansi = useInstansi();
  return (
    <Page title={say('administration.title')} eyebrow={instansi.name} lead={say('administration.lead')}>
      {instansi.viewerCanAdminister ? (
        <NipClashes instansiId={instansi.id} />
      ) : (
        <Panel>
          <Message icon={<IconLock size={24} />} title={say('administration.notAllowed')} hint={say('administration.notAllowedHint')} />
        </Panel>
      )}
    </Page>
  );
}

function NipClashes({ instansiId }: { instansiId: string }) {
  const { say } = useText();
  const paging = usePaging({ resetScroll: true });
  const [result, retry] = usePageQuery({
    query: AdministrationPageDocument,
    variables: { instansiId, first: 50, after: paging.after ?? null },
    keepPrevious: true,
  });
  const { table, sheet } = useListSheet('government.nipClashes', useNipClashesTable(), { instansiId });
  return (
    <ListPanel
      title={say('administration.nipClashes')}
      lead={say('administration.nipClashesLead')}
      caption={say('administration.nipClashes')}
      result={result}
      retry={retry}
      list={({ nipClashes }) => nipClashes}
      table={table}
      sheet={sheet}
      paging={paging}
      whenEmpty={<Message icon={<IconShieldCheck size={24} />} title={say('administration.noNipClashes')} hint={say('administration.noNipClashesHint')} />}
    />
  );
}
