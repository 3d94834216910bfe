import { Button } from '@mantine/core';
import { ChosenPositionAnalysesDocument, ReviewPositionAnalysesDocument, type PositionAnalysisState } from '@selaras/schema/web';
import { useState } from 'react';
import { useClient, useMutation } from 'urql';
import { useText } from '../../text/text.ts';
import type { Choosing } from '../../ui/choosing.tsx';
import { ChoosingBar } from '../../ui/ChoosingBar.tsx';
import { Notice } from '../../ui/Message.tsx';
import { EstablishDrawer } from './EstablishDrawer.tsx';

/** As many as the server takes at once. */
const MOST = 100;

interface Chosen {
  readonly id: string;
  readonly version: number;
}

/** What HR does with several analyses of the list: says that they were looked through, or establishes them by one decree. */
export function ChooseAnalyses({ choosing, shown, onDone }: { choosing: Choosing; shown: readonly string[]; onDone: () => void }) {
  const { say, format } = useText();
  const client = useClient();
  const [reviewing, review] = useMutation(ReviewPositionAnalysesDocument);
  const [toEstablish, setToEstablish] = useState<readonly Chosen[] | null>(null);
  const [told, setTold] = useState<{ readonly tone: 'good' | 'danger'; readonly text: string } | null>(null);
  const fail = (text: string): null => {
    setTold({ tone: 'danger', text });
    return null;
  };
  /** Those of the chosen that are as far, as they are now; null after it was said why not. */
  const read = async (ids: readonly string[], state: PositionAnalysisState): Promise<readonly Chosen[] | null> => {
    if (ids.length > MOST) return fail(say('positionAnalysis.tooMany'));
    const { data } = await client.query(ChosenPositionAnalysesDocument, { ids: [...ids] }, { requestPolicy: 'network-only' }).toPromise();
    const found = data?.positionAnalyses?.nodes.filter((one) => one.state === state);
    if (!found) return fail(say('acts.failed'));
    return found.length > 0 ? found : fail(say('positionAnalysis.noneOfState', { state: say(`labels.PositionAnalysisState.${state}`) }));
  };
  const done = (): void => {
    setToEstablish(null);
    choosing.end();
    onDone();
  };
  const lookThrough = async (ids: readonly string[]): Promise<void> => {
    const found = await read(ids, 'DRAFT');
    if (!found) return;
    const answer = (await review({ input: { analyses: found.map(({ id, version }) => ({ analysisId: id, version })) } })).data?.reviewPositionAnalyses;
    if (answer?.__typename === 'PositionAnalysesSaved') {
      setTold({ tone: 'good', text: say('positionAnalysis.reviewedMany', { number: format.count(found.length) }) });
      return done();
    }
    fail(
      answer?.__typename === 'PositionAnalysisIncomplete'
        ? say('positionAnalysis.oneLacks', {
            position: answer.analysis.position.title,
            parts: answer.missing.map((part) => say(`labels.PositionAnalysisPart.${part}`)).join(', '),
          })
        : answer
          ? say(`refusals.${answer.__typename}`)
          : say('acts.failed'),
    );
  };
  return (
    <>
      <ChoosingBar choosing={choosing} shown={shown}>
        {(ids) => (
          <>
            <Button size="compact-md" variant="default" loading={reviewing.fetching} onClick={() => void lookThrough(ids)}>
              {say('positionAnalysis.review')}
            </Button>
            <Button size="compact-md" variant="default" onClick={() => void read(ids, 'REVIEWED').then((found) => found && setToEstablish(found))}>
              {say('positionAnalysis.establish')}
            </Button>
          </>
        )}
      </ChoosingBar>
      {told ? <Notice tone={told.tone}>{told.text}</Notice> : null}
      {toEstablish ? (
        <EstablishDrawer
          analyses={toEstablish}
          about={say('positionAnalysis.establishMany', { number: format.count(toEstablish.length) })}
          onClose={() => setToEstablish(null)}
          onDone={done}
        />
      ) : null}
    </>
  );
}
