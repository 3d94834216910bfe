import { ImportsPageDocument } from '@selaras/schema/web';
import { IconFileImport } from '@tabler/icons-react';
import { NotYours } from '../../app/NotYours.tsx';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { useImportsTable } from './ImportsTable.tsx';
import { KeptMappings } from './KeptMappings.tsx';
import { KeptWords } from './KeptWords.tsx';
import { UploadForm } from './UploadForm.tsx';

export function ImportsPage() {
  const { say } = useText();
  const instansi = useInstansi();
  if (!instansi.viewerCanImport) {
    const said = { title: say('imports.notAllowed'), hint: say('imports.notAllowedHint') };
    return <NotYours title={say('imports.title')} eyebrow={instansi.name} said={said} />;
  }
  return (
    <Page title={say('imports.title')} eyebrow={instansi.name} lead={say('imports.lead')}>
      <UploadForm />
      <KeptMappings instansiId={instansi.id} />
      <KeptWords instansiId={instansi.id} />
      <EarlierImports />
    </Page>
  );
}

function EarlierImports() {
  const { say } = useText();
  const { id: instansiId } = useInstansi();
  const paging = usePaging({ resetScroll: true });
  const [result, retry] = usePageQuery({ query: ImportsPageDocument, variables: { instansiId, first: 20, after: paging.after ?? null }, keepPrevious: true });
  return (
    <ListPanel
      title={say('imports.history')}
      caption={say('imports.history')}
      result={result}
      retry={retry}
      list={({ imports }) => imports}
      table={useImportsTable()}
      paging={paging}
      whenEmpty={<Message icon={<IconFileImport size={24} />} title={say('imports.none')} hint={say('imports.noneHint')} />}
    />
  );
}
