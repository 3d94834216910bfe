import { ActPageDocument, ActPage_ActFragmentDoc, type ActPage_ActFragment } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useParams } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { pageTitle } from '../../ui/page-title.ts';
import { QueryState } from '../../ui/QueryState.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { ImportLink } from '../imports/links.tsx';
import { nameOfActor } from './act-words.ts';
import { ActRows } from './ActRows.tsx';
import { ActLink, ActsLink } from './links.tsx';
import { UndoAct } from './UndoAct.tsx';

/** One act: who did what, why, and what it wrote; and the way to take it back. */
export function ActPage() {
  const { say } = useText();
  const { actId } = useParams({ from: '/signed-in/$instansi/acts/$actId' });
  const [result, refresh] = usePageQuery({ query: ActPageDocument, variables: { id: actId } });
  const act = result.data?.node?.__typename === 'Act' ? readFragment(ActPage_ActFragmentDoc, result.data.node) : null;
  return (
    <Page
      title={pageTitle(act ? say(`labels.ActKind.${act.kind}`) : undefined, result, say)}
      eyebrow={
        <Trail>
          <ActsLink>{say('acts.title')}</ActsLink>
        </Trail>
      }
    >
      <QueryState result={result} retry={refresh} empty={() => act === null} whenEmpty={<NotFound />}>
        {() =>
          act ? (
            <>
              {act.undoneBy ? (
                <Notice tone="warning" action={<ActLink id={act.undoneBy.id}>{say('acts.seeUndo')}</ActLink>}>
                  {say('acts.wasUndone')}
                </Notice>
              ) : null}
              <Panel>
                <ActFacts act={act} />
              </Panel>
              {act.viewerCanUndo ? <UndoAct key={act.id} actId={act.id} onDone={refresh} /> : null}
              <ActRows key={`rows ${act.id}`} actId={act.id} />
            </>
          ) : null
        }
      </QueryState>
    </Page>
  );
}

function ActFacts({ act }: { act: ActPage_ActFragment }) {
  const { say, format } = useText();
  const { at, actor, since, decreeNumber, reason, ofDinas, undoes } = act;
  return (
    <Facts
      items={[
        { name: say('acts.who'), value: nameOfActor(actor, say) },
        { name: say('acts.done'), value: format.instant(at) },
        { name: say('acts.since'), value: format.day(since) },
        { name: say('acts.where'), value: ofDinas?.name ?? say('acts.whole') },
        { name: say('acts.decree'), value: decreeNumber ?? ABSENT },
        { name: say('acts.reason'), value: reason ?? ABSENT },
        ...(actor.importId ? [{ name: say('acts.file'), value: <ImportLink id={actor.importId}>{say('acts.toFile')}</ImportLink> }] : []),
        ...(undoes ? [{ name: say('acts.undoes'), value: <ActLink id={undoes.id}>{say(`labels.ActKind.${undoes.kind}`)}</ActLink> }] : []),
      ]}
    />
  );
}
