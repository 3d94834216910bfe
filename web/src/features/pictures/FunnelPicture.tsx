import { FunnelPicture_FigureSetFragmentDoc, PictureBoardDocument, type FunnelPicture_FigureSetFragment } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconFilter } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePeriod } from '../../app/period.ts';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useScopeName } from '../../app/use-scope-name.ts';
import { FunnelChart } from '../../charts/FunnelChart.tsx';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { numberOf } from '../figures/index.ts';
import { funnelOf } from './funnel.ts';
import { NoDinas } from './NoDinas.tsx';
import styles from './Pictures.module.css';
import { usePicturesSearch } from './use-pictures-search.ts';

/** How far the evaluations of a period have come, of all or of one dinas. */
export function FunnelPicture() {
  const { say, format } = useText();
  const instansi = useInstansi();
  const today = useToday(instansi.timeZone);
  const scope = useScopeName();
  const period = usePeriod();
  const { asOf } = useSearch({ from: '/signed-in' });
  const day = asOf ?? today;
  const { dinas: chosen, change } = usePicturesSearch();
  const [result, retry] = usePageQuery({
    query: PictureBoardDocument,
    variables: { instansiId: instansi.id, periodId: period?.id ?? null, asOf: asOf ?? null },
  });
  return (
    <QueryState result={result} retry={retry} empty={({ board }) => board === null || board.rows.nodes.length === 0} whenEmpty={<NoDinas />}>
      {({ board }) => {
        if (!board) return null;
        const one = board.rows.nodes.find(({ dinasId }) => dinasId === chosen);
        return (
          <Panel>
            <div className={styles.tools}>
              <ChoiceField
                visibleLabel
                label={say('pictures.of')}
                value={one?.dinasId ?? ''}
                choices={[{ value: '', label: scope }, ...board.rows.nodes.map(({ dinasId, name }) => ({ value: dinasId, label: name }))]}
                onChange={(value) => change({ dinas: value || undefined })}
              />
            </div>
            {period && day < period.validFrom ? (
              <Message
                icon={<IconFilter size={24} />}
                title={say('pictures.notBegun', { period: period.label })}
                hint={say('pictures.notBegunHint', { day: format.day(period.validFrom) })}
              />
            ) : (
              <Funnel figures={readFragment(FunnelPicture_FigureSetFragmentDoc, one?.figures ?? board.total)} of={one?.name ?? scope} />
            )}
          </Panel>
        );
      }}
    </QueryState>
  );
}

function Funnel({ figures, of }: { figures: FunnelPicture_FigureSetFragment; of: string }) {
  const { say, format } = useText();
  const period = usePeriod();
  const told = funnelOf({
    expected: numberOf('EXPECTED', figures),
    notStarted: numberOf('NOT_STARTED', figures),
    draft: numberOf('DRAFT', figures),
    submitted: numberOf('SUBMITTED', figures),
    sealed: numberOf('SEALED', figures),
  });
  if (!told) return <Message icon={<IconFilter size={24} />} title={say('pictures.noFunnel')} hint={say('pictures.noPeriodHint')} />;
  const [whole, sealed] = [told.steps[0]!.reached, told.steps.at(-1)!.reached];
  const facts = { of, total: format.count(whole), sealed: format.count(sealed), share: format.share(sealed / whole) };
  const { most } = told;
  return (
    <FunnelChart
      title={
        most === null
          ? say('pictures.funnelDone', facts)
          : say('pictures.funnelTitle', {
              of,
              state: say(`figures.${most.state}.name`).toLowerCase(),
              number: format.count(most.waiting),
              total: facts.total,
              share: format.share(most.waiting / whole),
            })
      }
      summary={say('pictures.funnelSummary', facts)}
      note={period ? say('pictures.funnelOf', { period: period.label, day: format.day(period.deadline) }) : null}
      savedAs="corong-penilaian"
      steps={told.steps.map(({ key, reached, waiting, state }) => ({
        key,
        name: say(`pictures.steps.${key}`),
        reached,
        waiting,
        waitingName: state === null ? null : say(`figures.${state}.name`),
      }))}
    />
  );
}
