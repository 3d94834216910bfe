import { Button } from '@mantine/core';
import {
  PositionAnalysisContent_ContentFragmentDoc,
  PositionAnalysisPage_AnalysisFragmentDoc,
  PositionAnalysisPageDocument,
  type PositionAnalysisPage_AnalysisFragment,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconPrinter } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState, useSyncExternalStore } from 'react';
import { NotFound } from '../../app/NotFound.tsx';
import { useChanges } from '../../app/graphql/use-changes.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { Facts, type Fact } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { pageTitle } from '../../ui/page-title.ts';
import { QueryState } from '../../ui/QueryState.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { ActLink } from '../acts/links.tsx';
import { DinasLink } from '../dinas/links.tsx';
import { PositionLink } from '../position/links.tsx';
import { GROUP_NAMES, GROUPS } from './analysis-choices.ts';
import { changedParts, draftOf, type AnalysisDraft } from './analysis-draft.ts';
import { AnalysisSteps } from './AnalysisSteps.tsx';
import { BasicsEditor } from './BasicsEditor.tsx';
import { BeginDrawer } from './BeginDrawer.tsx';
import { CompetenceEditor } from './CompetenceEditor.tsx';
import { PositionAnalysesLink } from './links.tsx';
import styles from './PositionAnalysis.module.css';
import { PrintAnalysis } from './PrintAnalysis.tsx';
import { ReadAnalysis } from './ReadAnalysis.tsx';
import { SavingState } from './SavingState.tsx';
import { SectionEditor } from './SectionEditor.tsx';
import { StateTag } from './StateTag.tsx';
import { useAnalysisEditor } from './use-analysis-editor.ts';

type Analysis = PositionAnalysisPage_AnalysisFragment;

/** One position analysis: what it says, part by part, and the way to its decree. */
export function AnalysisPage() {
  const { say } = useText();
  const { analysisId: id } = useParams({ from: '/signed-in/$instansi/position-analysis/$analysisId' });
  const [result, refresh] = usePageQuery({ query: PositionAnalysisPageDocument, variables: { id } });
  useChanges('POSITION_ANALYSIS', 'POSITION_ANALYSIS', refresh);
  const analysis = result.data?.node?.__typename === 'PositionAnalysis' ? readFragment(PositionAnalysisPage_AnalysisFragmentDoc, result.data.node) : null;
  const [isBeginning, setBeginning] = useState(false);
  const [printed, setPrinted] = useState<AnalysisDraft | null>(null);
  return (
    <Page
      title={pageTitle(analysis?.position.title, result, say)}
      eyebrow={
        <Trail>
          <PositionAnalysesLink>{say('positionAnalysis.title')}</PositionAnalysesLink>
          {analysis ? <DinasLink id={analysis.dinas.id}>{analysis.dinas.name}</DinasLink> : null}
          {analysis && analysis.position.unit.name !== analysis.dinas.name ? analysis.position.unit.name : null}
        </Trail>
      }
      actions={
        analysis ? (
          <>
            <span className={styles.beside}>
              <PositionLink id={analysis.position.id}>{say('positionAnalysis.toPosition')}</PositionLink>
            </span>
            {analysis.state === 'ESTABLISHED' && analysis.position.viewerCanAnalyse ? (
              <Button onClick={() => setBeginning(true)}>{say('positionAnalysis.newVersion')}</Button>
            ) : null}
          </>
        ) : null
      }
    >
      <QueryState result={result} retry={refresh} empty={() => analysis === null} whenEmpty={<NotFound />}>
        {() => (analysis ? <Body key={`${analysis.id} ${String(analysis.viewerCanWork)}`} analysis={analysis} refresh={refresh} onPrint={setPrinted} /> : null)}
      </QueryState>
      {analysis && isBeginning ? (
        <BeginDrawer position={{ id: analysis.position.id, label: analysis.position.title }} onClose={() => setBeginning(false)} />
      ) : null}
      {analysis && printed ? <PrintAnalysis analysis={analysis} draft={printed} onClose={() => setPrinted(null)} /> : null}
    </Page>
  );
}

function Body({ analysis, refresh, onPrint }: { analysis: Analysis; refresh: () => void; onPrint: (draft: AnalysisDraft) => void }) {
  const { say } = useText();
  const told = readFragment(PositionAnalysisContent_ContentFragmentDoc, analysis);
  const canEdit = analysis.viewerCanWork;
  const editor = useAnalysisEditor(analysis.id, told, canEdit);
  const edited = useSyncExternalStore(editor.subscribe, editor.current);
  const draft = canEdit ? edited.draft : draftOf(told);
  return (
    <>
      {analysis.establishedBy ? (
        <Notice tone="good" action={<ActLink id={analysis.establishedBy.id}>{say('positionAnalysis.toAct')}</ActLink>}>
          {say('positionAnalysis.wasEstablished')}
        </Notice>
      ) : null}
      {analysis.state === 'DISCARDED' ? <Notice tone="info">{say('positionAnalysis.wasDiscarded')}</Notice> : null}
      {analysis.state === 'REVIEWED' ? <Notice tone="info">{say('positionAnalysis.wasReviewed')}</Notice> : null}
      <Panel
        title={say('positionAnalysis.identity')}
        aside={
          <div className={styles.head}>
            <Button size="compact-sm" variant="default" leftSection={<IconPrinter size={16} />} onClick={() => onPrint(draft)}>
              {say('positionAnalysis.print')}
            </Button>
            <AnalysisSteps analysis={analysis} editor={editor} refresh={refresh} />
          </div>
        }
      >
        <AnalysisFacts analysis={analysis} analysedClass={draft.analysedClass} />
      </Panel>
      {canEdit ? (
        <div className={styles.work}>
          <nav className={styles.index} aria-label={say('positionAnalysis.parts')}>
            <div className={styles.told}>
              <SavingState editor={editor} edited={edited} />
            </div>
            <Index draft={draft} unsaved={changedParts(edited.saved, edited.draft).length} />
          </nav>
          <div className={styles.main}>
            <Panel title={say('positionAnalysis.summary')}>
              <div id="part-SUMMARY" className={styles.anchor}>
                <BasicsEditor draft={draft} positionClass={analysis.position.positionClass} onChange={(next) => editor.change(next)} />
              </div>
            </Panel>
            {GROUP_NAMES.map((group) => (
              <Panel key={group} title={say(`positionAnalysis.groups.${group}`)}>
                <div id={`part-${group}`} className={styles.anchor}>
                  {GROUPS[group].map((section) => (
                    <SectionEditor
                      key={section}
                      section={section}
                      isAlone={GROUPS[group].length === 1}
                      lines={draft.sections[section]}
                      positionId={analysis.position.id}
                      onChange={(next) =>
                        editor.change((before) => ({ ...before, sections: { ...before.sections, [section]: next(before.sections[section]) } }))
                      }
                    />
                  ))}
                </div>
              </Panel>
            ))}
            <Panel title={say('positionAnalysis.groups.COMPETENCES')} lead={say('positionAnalysis.competencesLead')}>
              <div id="part-COMPETENCES" className={styles.anchor}>
                <CompetenceEditor
                  competences={draft.competences}
                  onChange={(next) => editor.change((before) => ({ ...before, competences: next(before.competences) }))}
                />
              </div>
            </Panel>
          </div>
        </div>
      ) : (
        <ReadAnalysis draft={draft} />
      )}
    </>
  );
}

/** The parts of the form, with how much each holds; those that a review asks for are marked while they are empty. */
function Index({ draft, unsaved }: { draft: AnalysisDraft; unsaved: number }) {
  const { say, format } = useText();
  const lines = (group: (typeof GROUP_NAMES)[number]): number =>
    GROUPS[group].reduce((sum, section) => sum + draft.sections[section].filter(({ description }) => description.trim() !== '').length, 0);
  const entries = [
    { id: 'SUMMARY', name: say('positionAnalysis.summary'), count: draft.summary.trim() === '' ? 0 : 1, isNeeded: true },
    ...GROUP_NAMES.map((group) => ({
      id: group,
      name: say(`positionAnalysis.groups.${group}`),
      count: lines(group) + (group === 'QUALIFICATION' && draft.minimumEducation !== '' ? 1 : 0),
      isNeeded: group === 'QUALIFICATION' || group === 'TASKS',
    })),
    { id: 'COMPETENCES', name: say('positionAnalysis.groups.COMPETENCES'), count: draft.competences.length, isNeeded: false },
  ];
  return (
    <ol className={styles.entries} data-unsaved={unsaved > 0 || undefined}>
      {entries.map(({ id, name, count, isNeeded }) => (
        <li key={id}>
          <a
            href={`#part-${id}`}
            className={styles.entry}
            onClick={(event) => {
              // The address stays that of the page: its search holds nothing of where one reads.
              event.preventDefault();
              document.getElementById(`part-${id}`)?.scrollIntoView({ block: 'start' });
            }}
          >
            <span>{name}</span>
            <span className={styles.count} data-needed={(isNeeded && count === 0) || undefined}>
              {isNeeded && count === 0 ? say('positionAnalysis.needed') : format.count(count)}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

function AnalysisFacts({ analysis, analysedClass }: { analysis: Analysis; analysedClass: number | null }) {
  const { say, format } = useText();
  const { state, decreeNumber, establishedFrom, establishedTo, position } = analysis;
  const decreed: readonly Fact[] =
    establishedFrom === null
      ? []
      : [
          { name: say('positionAnalysis.decree'), value: decreeNumber },
          {
            name: say('positionAnalysis.inForce'),
            value:
              establishedTo === null
                ? say('positionAnalysis.since', { day: format.day(establishedFrom) })
                : `${format.day(establishedFrom)} – ${format.day(establishedTo)}`,
          },
        ];
  return (
    <Facts
      items={[
        { name: say('positionAnalysis.state'), value: <StateTag state={state} /> },
        ...decreed,
        { name: say('positionAnalysis.code'), value: position.code },
        { name: say('positionAnalysis.unit'), value: position.unit.name },
        {
          name: say('positionAnalysis.kind'),
          value: [say(`labels.PositionKind.${position.positionKind}`), position.jenjang ? say(`labels.Jenjang.${position.jenjang}`) : '']
            .filter(Boolean)
            .join(' · '),
        },
        ...(position.positionClass === null ? [] : [{ name: say('positionAnalysis.recordedClass'), value: format.count(position.positionClass) }]),
        ...(analysedClass === null ? [] : [{ name: say('positionAnalysis.analysedClass'), value: format.count(analysedClass) }]),
      ]}
    />
  );
}
