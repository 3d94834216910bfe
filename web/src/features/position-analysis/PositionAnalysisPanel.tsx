import { Button } from '@mantine/core';
import { AnalysisOfPositionDocument } from '@selaras/schema/web';
import { useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { isShown } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Facts } from '../../ui/Facts.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState, SkeletonRows } from '../../ui/QueryState.tsx';
import { BeginDrawer } from './BeginDrawer.tsx';
import { PositionAnalysisLink } from './links.tsx';
import styles from './PositionAnalysis.module.css';
import { StateTag } from './StateTag.tsx';

/** What the analysis in force says of a position in short, and the way to the one that is worked on. */
export function PositionAnalysisPanel({ position, asOf }: { position: { readonly id: string; readonly title: string }; asOf: string | null }) {
  const { say, format } = useText();
  const [isOpen, setOpen] = useState(false);
  const [result, retry] = usePageQuery({ query: AnalysisOfPositionDocument, variables: { id: position.id, asOf } });
  const told = result.data?.node?.__typename === 'Position' ? result.data.node : null;
  const analysis = told?.positionAnalysis ?? null;
  const open = told?.positionAnalyses.nodes[0];
  return (
    <Panel
      title={say('positionAnalysis.title')}
      aside={
        <span className={styles.actions}>
          {analysis ? <PositionAnalysisLink id={analysis.id}>{say('positionAnalysis.whole')}</PositionAnalysisLink> : null}
          {open ? (
            <span className={styles.beside}>
              <StateTag state={open.state} /> <PositionAnalysisLink id={open.id}>{say('positionAnalysis.toOpen')}</PositionAnalysisLink>
            </span>
          ) : null}
          {told?.viewerCanAnalyse && !open ? (
            <Button size="compact-sm" variant="light" onClick={() => setOpen(true)}>
              {say('positionAnalysis.begin')}
            </Button>
          ) : null}
        </span>
      }
    >
      <QueryState result={result} retry={retry} loading={<SkeletonRows rows={3} />}>
        {() => {
          if (!told || !isShown(told.viewerSeesPositionAnalyses)) return <NotShown />;
          if (!analysis) return <p className={styles.quiet}>{say('positionAnalysis.noneInForce')}</p>;
          return (
            <>
              <p className={styles.explained}>{analysis.summary}</p>
              <Facts
                items={[
                  ...(analysis.minimumEducation === null
                    ? []
                    : [{ name: say('positionAnalysis.minimumEducation'), value: say(`labels.EducationLevel.${analysis.minimumEducation}`) }]),
                  { name: say('positionAnalysis.taskCount'), value: format.count(analysis.taskCount) },
                  { name: say('positionAnalysis.competenceCount'), value: format.count(analysis.competenceCount) },
                  ...(analysis.analysedClass === null ? [] : [{ name: say('positionAnalysis.analysedClass'), value: format.count(analysis.analysedClass) }]),
                  { name: say('positionAnalysis.decree'), value: analysis.decreeNumber },
                  {
                    name: say('positionAnalysis.inForce'),
                    value: analysis.establishedFrom === null ? null : say('positionAnalysis.since', { day: format.day(analysis.establishedFrom) }),
                  },
                ]}
              />
            </>
          );
        }}
      </QueryState>
      {isOpen ? <BeginDrawer position={{ id: position.id, label: position.title }} onClose={() => setOpen(false)} /> : null}
    </Panel>
  );
}
