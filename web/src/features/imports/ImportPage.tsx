import {
  ImportLiveDocument,
  ImportPageDocument,
  ImportPage_ImportFragmentDoc,
  ProblemText_ImportProblemFragmentDoc,
  type ImportPage_ImportFragment,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useParams } from '@tanstack/react-router';
import { useLive } from '../../app/graphql/use-live.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { useAskedLanguage } from '../../app/asked-language.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { pageTitle } from '../../ui/page-title.ts';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { ImportCreates } from './ImportCreates.tsx';
import { ImportLayout } from './ImportLayout.tsx';
import { ImportMapping } from './ImportMapping.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportRows } from './ImportRows.tsx';
import { ImportHindrance, ImportSteps } from './ImportSteps.tsx';
import { ImportWords } from './ImportWords.tsx';
import { ActLink } from '../acts/links.tsx';
import { ImportsLink } from './links.tsx';
import { ProblemText } from './ProblemText.tsx';
import { IMPORT_TONE, problemTone } from './tones.ts';

export function ImportPage() {
  const { say, format } = useText();
  const language = useAskedLanguage();
  const { importId } = useParams({ from: '/signed-in/$instansi/imports/$importId' });
  const [result, refresh] = usePageQuery({ query: ImportPageDocument, variables: { id: importId, language } });
  const answered = result.data?.node?.__typename === 'Import' ? readFragment(ImportPage_ImportFragmentDoc, result.data.node) : null;
  const live = useLive(ImportLiveDocument, answered ? { id: importId, language } : null, (_: ImportPage_ImportFragment | null, { importProgress }) =>
    readFragment(ImportPage_ImportFragmentDoc, importProgress),
  );
  const shown = live.state ?? answered;
  const problem = shown?.problem ? readFragment(ProblemText_ImportProblemFragmentDoc, shown.problem) : null;
  const looked = shown ? shown.state !== 'RECEIVED' && shown.state !== 'READING' : false;
  const checked = looked && shown?.state !== 'MAPPING';
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
              {problem && !(shown.state === 'MAPPING' && problem.code === 'COLUMN_MISSING') ? (
                <Notice tone={problemTone(problem.code)}>
                  <ProblemText problem={problem} />
                </Notice>
              ) : null}
              {shown.act ? (
                <Notice
                  tone={shown.act.undoneBy ? 'warning' : 'info'}
                  action={<ActLink id={shown.act.id}>{say(shown.act.undoneBy ? 'imports.act' : 'imports.takeBack')}</ActLink>}
                >
                  {say(shown.act.undoneBy ? 'imports.wasTakenBack' : 'imports.canBeTakenBack')}
                </Notice>
              ) : null}
              <ImportHindrance shown={shown} />
              {shown.state === 'MAPPING' ? null : <ImportProgress shown={shown} />}
              {checked ? <ImportWords key={`words ${shown.version}`} shown={shown} onDone={refresh} /> : null}
              {looked ? <ImportMapping shown={shown} onDone={refresh} /> : null}
              {looked ? <ImportLayout importId={shown.id} kind={shown.kind} /> : null}
              {checked ? <ImportCreates key={`creates ${shown.version}`} importId={shown.id} isDone={shown.state === 'APPLIED'} /> : null}
              {checked ? <ImportRows key={`rows ${shown.version}`} shown={shown} onAnswer={refresh} /> : null}
            </>
          ) : null
        }
      </QueryState>
    </Page>
  );
}
