import { Button } from '@mantine/core';
import {
  AnalysisPage_AnalysisFragmentDoc,
  AnalysisPage_TotalsFragmentDoc,
  WorkloadAnalysisPageDocument,
  type AnalysisPage_AnalysisFragment,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconListDetails, IconPrinter } from '@tabler/icons-react';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState, useSyncExternalStore } from 'react';
import { NotFound } from '../../app/NotFound.tsx';
import { useChanges } from '../../app/graphql/use-changes.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { Facts, type Fact } from '../../ui/Facts.tsx';
import { Message, Notice } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { pageTitle } from '../../ui/page-title.ts';
import { QueryState } from '../../ui/QueryState.tsx';
import { SheetMenu } from '../../ui/SheetMenu.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { ActLink } from '../acts/links.tsx';
import { DinasLink } from '../dinas/links.tsx';
import { AnalysisSteps } from './AnalysisSteps.tsx';
import { WorkloadLink } from './links.tsx';
import { writeExact } from './numbers.ts';
import { PositionList } from './PositionList.tsx';
import { PositionTasks } from './PositionTasks.tsx';
import { PrintTasks } from './PrintTasks.tsx';
import { StateTag } from './StateTag.tsx';
import { useTaskEditor } from './use-task-editor.ts';
import styles from './Workload.module.css';
import type { WorkingTime } from './workload-need.ts';

type Analysis = AnalysisPage_AnalysisFragment;

/** All its tasks as a file, which the import takes again. */
const TASKS_SHEET = {
  name: 'workload.tasks',
  columns: ['position', 'place', 'description', 'result', 'approach', 'volume', 'norm', 'need'],
  choices: [],
  choose: () => undefined,
};

/** One workload analysis: what it comes to, the tasks of its positions, and the way to its decree. */
export function AnalysisPage() {
  const { say } = useText();
  const { analysisId: id } = useParams({ from: '/signed-in/$instansi/workload/$analysisId' });
  const [result, refresh] = usePageQuery({ query: WorkloadAnalysisPageDocument, variables: { id } });
  useChanges('WORKLOAD', 'WORKLOAD_ANALYSIS', refresh);
  const analysis = result.data?.node?.__typename === 'WorkloadAnalysis' ? readFragment(AnalysisPage_AnalysisFragmentDoc, result.data.node) : null;
  const [isPrinting, setPrinting] = useState(false);
  return (
    <Page
      title={pageTitle(analysis?.name, result, say)}
      eyebrow={
        <Trail>
          <WorkloadLink>{say('workload.title')}</WorkloadLink>
          {analysis ? <DinasLink id={analysis.dinas.id}>{analysis.dinas.name}</DinasLink> : null}
        </Trail>
      }
      actions={
        analysis ? (
          <>
            <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => setPrinting(true)}>
              {say('workload.print')}
            </Button>
            <SheetMenu sheet={{ ...TASKS_SHEET, variables: { id: analysis.id } }} list={say('workload.tasks')} />
          </>
        ) : null
      }
    >
      <QueryState result={result} retry={refresh} empty={() => analysis === null} whenEmpty={<NotFound />}>
        {() => (analysis ? <Body key={`${analysis.id} ${String(analysis.viewerCanWork)}`} analysis={analysis} refresh={refresh} /> : null)}
      </QueryState>
      {analysis && isPrinting ? (
        <PrintTasks
          analysisId={analysis.id}
          title={say('workload.printTitle', { name: analysis.name })}
          about={analysis.dinas.name}
          time={timeOf(analysis)}
          onClose={() => setPrinting(false)}
        />
      ) : null}
    </Page>
  );
}

/** What is established counts by what it was established by, everything else by what holds today. */
const timeOf = ({ establishedMinutes, establishedRounding, instansi: { workingTime } }: Analysis): WorkingTime => ({
  minutesPerYear: establishedMinutes ?? workingTime.minutesPerYear,
  rounding: establishedRounding ?? workingTime.rounding,
});

function Body({ analysis, refresh }: { analysis: Analysis; refresh: () => void }) {
  const { say } = useText();
  const { position } = useSearch({ from: '/signed-in/$instansi/workload/$analysisId' });
  const read = readFragment(AnalysisPage_TotalsFragmentDoc, analysis);
  const editor = useTaskEditor(analysis.id, read.version, analysis.viewerCanWork);
  const written = useSyncExternalStore(editor.subscribe, () => editor.totals);
  const totals = written && written.version > read.version ? written : read;
  const time = timeOf(analysis);
  const of = { editor, analysisId: analysis.id, time, canEdit: analysis.viewerCanWork };
  return (
    <>
      {analysis.establishedBy ? (
        <Notice tone="good" action={<ActLink id={analysis.establishedBy.id}>{say('workload.toAct')}</ActLink>}>
          {say('workload.wasEstablished')}
        </Notice>
      ) : null}
      {analysis.state === 'DISCARDED' ? <Notice tone="info">{say('workload.wasDiscarded')}</Notice> : null}
      {analysis.state === 'REVIEWED' ? <Notice tone="info">{say('workload.wasReviewed')}</Notice> : null}
      <Panel title={say('workload.summary')} aside={<AnalysisSteps analysis={{ ...analysis, ...totals }} editor={editor} refresh={refresh} />}>
        <AnalysisFacts analysis={analysis} totals={totals} time={time} />
      </Panel>
      <div className={styles.work} data-chosen={position !== undefined || undefined}>
        <div className={styles.side}>
          <PositionList {...of} dinasId={analysis.dinas.id} version={read.version} hasTasks={read.positionCount > 0} />
        </div>
        <div className={styles.main}>
          {position ? (
            <PositionTasks key={position} {...of} positionId={position} />
          ) : (
            <Panel>
              <Message
                icon={<IconListDetails size={24} />}
                title={say('workload.choosePosition')}
                hint={say(analysis.viewerCanWork ? 'workload.choosePositionHint' : 'workload.choosePositionToRead')}
              />
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}

interface AnalysisFactsProps {
  analysis: Analysis;
  totals: { readonly people: number; readonly exactPeople: number; readonly positionCount: number; readonly incompleteCount: number };
  time: WorkingTime;
}

function AnalysisFacts({ analysis, totals, time }: AnalysisFactsProps) {
  const { say, format, language } = useText();
  const { state, decreeNumber, establishedFrom, establishedTo } = analysis;
  const decreed: readonly Fact[] =
    establishedFrom === null
      ? []
      : [
          { name: say('workload.decree'), value: decreeNumber },
          {
            name: say('workload.inForce'),
            value:
              establishedTo === null
                ? say('workload.since', { day: format.day(establishedFrom) })
                : `${format.day(establishedFrom)} – ${format.day(establishedTo)}`,
          },
        ];
  return (
    <>
      <dl className={styles.numbers}>
        <div>
          <dt>{say('workload.people')}</dt>
          <dd>{format.count(totals.people)}</dd>
        </div>
        <div>
          <dt>{say('workload.exact')}</dt>
          <dd>{writeExact(totals.exactPeople, language)}</dd>
        </div>
        <div>
          <dt>{say('workload.positions')}</dt>
          <dd>{format.count(totals.positionCount)}</dd>
        </div>
        <div data-tone={totals.incompleteCount > 0 ? 'gap' : undefined}>
          <dt>{say('workload.incomplete')}</dt>
          <dd>{format.count(totals.incompleteCount)}</dd>
        </div>
      </dl>
      <Facts
        items={[
          { name: say('workload.state'), value: <StateTag state={state} /> },
          ...decreed,
          {
            name: say('workload.minutesPerYear'),
            value: say('workload.minutesAndHours', { minutes: format.count(time.minutesPerYear), hours: writeExact(time.minutesPerYear / 60, language) }),
          },
          { name: say('workload.rounding'), value: say(`workload.roundings.${time.rounding}`) },
        ]}
      />
    </>
  );
}
