import { PositionWorkloadDocument, type PositionWorkloadQuery } from '@selaras/schema/web';
import { useInstansi } from '../../app/session.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useToday } from '../../app/use-today.ts';
import { isShown } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Facts } from '../../ui/Facts.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState, SkeletonRows } from '../../ui/QueryState.tsx';
import { AnalysisLink } from './links.tsx';
import { writeExact } from './numbers.ts';
import styles from './Workload.module.css';

type Workload = NonNullable<Extract<NonNullable<PositionWorkloadQuery['node']>, { __typename: 'Position' }>['workload']>;

/** What the analysis in force says that a position needs, step by step. */
export function PositionWorkload({ positionId, asOf }: { positionId: string; asOf: string | null }) {
  const { say, format, language } = useText();
  const today = useToday(useInstansi().timeZone);
  const day = asOf ?? today;
  const [result, retry] = usePageQuery({
    query: PositionWorkloadDocument,
    variables: {
      id: positionId,
      asOf,
      inForce: { establishedFrom: { lte: day }, or: [{ establishedTo: { isNull: true } }, { establishedTo: { gte: day } }] },
    },
  });
  const position = result.data?.node?.__typename === 'Position' ? result.data.node : null;
  const analysis = position?.unit.dinas.workloadAnalyses.nodes[0];
  const workload = position?.workload ?? null;
  const link = analysis ? (
    <AnalysisLink id={analysis.id} positionId={positionId}>
      {analysis.name}
    </AnalysisLink>
  ) : null;
  return (
    <Panel title={say('workload.ofPosition')} aside={link}>
      <QueryState result={result} retry={retry} loading={<SkeletonRows rows={3} />}>
        {() => {
          if (!position || !isShown(position.viewerSeesWorkloadTasks)) return <NotShown />;
          if (!analysis) return <p className={styles.quiet}>{say('workload.noneInForce')}</p>;
          if (!workload) return <p className={styles.quiet}>{say('workload.notInAnalysis', { name: analysis.name })}</p>;
          const exact = writeExact(workload.exact, language);
          return (
            <>
              <p className={styles.explained}>
                {say('workload.explained', {
                  tasks: format.count(workload.tasks),
                  minutes: format.count(workload.minutes),
                  minutesPerYear: format.count(workload.minutesPerYear),
                  exact,
                  rounding: analysis.establishedRounding ? say(`workload.rounded.${analysis.establishedRounding}`) : '',
                  people: format.count(workload.people),
                })}
              </p>
              <Facts
                items={[
                  { name: say('workload.tasks'), value: format.count(workload.tasks) },
                  ...(workload.incomplete > 0 ? [{ name: say('workload.incomplete'), value: format.count(workload.incomplete) }] : []),
                  { name: say('workload.minutes'), value: format.count(workload.minutes) },
                  { name: say('workload.minutesField'), value: format.count(workload.minutesPerYear) },
                  { name: say('workload.exact'), value: exact },
                  { name: say('workload.people'), value: format.count(workload.people) },
                  { name: say('workload.effectiveness'), value: <EffectivenessOf workload={workload} /> },
                  { name: say('workload.decree'), value: analysis.decreeNumber },
                  { name: say('workload.inForce'), value: say('workload.since', { day: format.day(analysis.establishedFrom) }) },
                ]}
              />
            </>
          );
        }}
      </QueryState>
    </Panel>
  );
}

/** The work there is by the time that the holders have, with its grade. */
function EffectivenessOf({ workload: { viewerSeesEffectiveness, effectiveness } }: { workload: Workload }) {
  const { say, format } = useText();
  if (!viewerSeesEffectiveness) return <NotShown />;
  if (!effectiveness) return say('workload.nobodyHolds');
  return say('workload.effectivenessIs', { share: format.share(effectiveness.share), grade: say(`labels.EffectivenessGrade.${effectiveness.grade}`) });
}
