import { ImportLiveDocument, ImportPageDocument, ImportPage_ImportFragmentDoc, type ImportPage_ImportFragment } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useParams } from '@tanstack/react-router';
import { useLive } from '../../app/graphql/use-live.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { pageTitle } from '../../ui/page-title.ts';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportRows } from './ImportRows.tsx';
import { ImportHindrance, ImportSteps } from './ImportSteps.tsx';
import { ImportsLink } from './links.tsx';
import { ProblemText } from './ProblemText.tsx';
import { IMPORT_TONE, problemTone } from './tones.ts';

export function ImportPage() {
  const { say, format } = useText();
  const { importId } = useParams({ from: '/signed-in/$instansi/imports/$importId' });
  const [result, refresh] = usePageQuery({ query: ImportPageDocument, variables: { id: importId } });
  const answered = result.data?.node?.__typename === 'Import' ? readFragment(ImportPage_ImportFragmentDoc, result.data.node) : null;
  const live = useLive(ImportLiveDocument, answered ? { id: importId } : null, (_: ImportPage_ImportFragment | null, { importProgress }) =>
    readFragment(ImportPage_ImportFragmentDoc, importProgress),
  );
  const shown = live.state ?? answered;
  const checked = shown ? shown.state !== 'RECEIVED' && shown.state !== 'READING' : false;
  return (
    <Page
      title={pageTitle(shown?.fileName, result, say)}
      eyebrow={
        <Trail>
          <ImportsLink>{say('imports.title')}</ImportsLink>
          {shown ? say(`labels.ImportKind.${shown.kind}`) : null}
        </Trail>
      }
      lead={
        shown ? (
          <>
            <Tag tone={IMPORT_TONE[shown.state]}>{say(`labels.ImportState.${shown.state}`)}</Tag> {shown.dinas?.name ?? shown.instansi.name} ·{' '}
            {format.bytes(shown.byteSize)} · {format.instant(shown.startedAt)}
          </>
        ) : null
      }
      actions={shown ? <ImportSteps shown={shown} onDone={refresh} /> : null}
    >
      <QueryState result={result} retry={refresh} empty={() => answered === null} whenEmpty={<NotFound />}>
        {() =>
          shown ? (
            <>
              {shown.problem ? (
                <Notice tone={problemTone(shown.problem.code)}>
                  <ProblemText problem={shown.problem} />
                </Notice>
              ) : null}
              <ImportHindrance shown={shown} />
              <ImportProgress shown={shown} />
              {checked ? <ImportRows shown={shown} /> : null}
            </>
          ) : null
        }
      </QueryState>
    </Page>
  );
}
