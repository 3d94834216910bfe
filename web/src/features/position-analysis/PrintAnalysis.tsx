import type { PositionAnalysisPage_AnalysisFragment, PositionAnalysisSection } from '@selaras/schema/web';
import type { ReactNode } from 'react';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { PrintLayer } from '../../ui/PrintLayer.tsx';
import paper from '../../ui/PrintSheet.module.css';
import { COMPETENCE_KINDS, isDetailed } from './analysis-choices.ts';
import type { AnalysisDraft } from './analysis-draft.ts';
import styles from './PrintAnalysis.module.css';

interface PrintAnalysisProps {
  analysis: PositionAnalysisPage_AnalysisFragment;
  draft: AnalysisDraft;
  onClose: () => void;
}

/** The analysis on paper, as the form of the ministry numbers it (Informasi Jabatan, PermenPANRB 1/2020), with the required competences behind it. */
export function PrintAnalysis({ analysis, draft, onClose }: PrintAnalysisProps) {
  const { say, format } = useText();
  const instansi = useInstansi();
  const { position, dinas, decreeNumber, establishedFrom } = analysis;
  const part = (section: PositionAnalysisSection) => <PrintedPart section={section} draft={draft} />;
  const lettered = (letter: string, section: PositionAnalysisSection) => (
    <div className={styles.lettered}>
      <p>
        {letter}. {say(`labels.PositionAnalysisSection.${section}`)}
      </p>
      {part(section)}
    </div>
  );
  const positionClass = draft.analysedClass ?? position.positionClass;
  return (
    <PrintLayer usual="portrait" isReady onClose={onClose}>
      <article className={`${paper.paper} ${styles.form}`}>
        <h2>{say('positionAnalysis.printTitle')}</h2>
        <p className={styles.about}>
          {dinas.name}, {instansi.name}
        </p>
        {analysis.state === 'ESTABLISHED' && establishedFrom !== null ? (
          <p className={styles.about}>{say('positionAnalysis.printDecree', { decree: decreeNumber ?? '', day: format.day(establishedFrom) })}</p>
        ) : (
          <p className={styles.about}>{say('positionAnalysis.printDraft', { state: say(`labels.PositionAnalysisState.${analysis.state}`) })}</p>
        )}
        <Numbered number={1} name={say('positionAnalysis.form.title')}>
          {position.title}
        </Numbered>
        <Numbered number={2} name={say('positionAnalysis.form.code')}>
          {position.code}
        </Numbered>
        <Numbered number={3} name={say('positionAnalysis.form.unit')}>
          {[...new Set([position.unit.name, dinas.name])].join(', ')} ({say(`labels.PositionKind.${position.positionKind}`)})
        </Numbered>
        <Numbered number={4} name={say('positionAnalysis.form.summary')}>
          <p className={styles.words}>{draft.summary || '–'}</p>
        </Numbered>
        <Numbered number={5} name={say('positionAnalysis.form.qualification')}>
          <div className={styles.lettered}>
            <p>
              a. {say('labels.PositionAnalysisSection.EDUCATION')}
              {draft.minimumEducation === '' ? '' : `: ${say('positionAnalysis.atLeast', { level: say(`labels.EducationLevel.${draft.minimumEducation}`) })}`}
            </p>
            {draft.sections.EDUCATION.length > 0 || draft.minimumEducation === '' ? part('EDUCATION') : null}
          </div>
          <div className={styles.lettered}>
            <p>b. {say('positionAnalysis.form.training')}</p>
            {(['TRAINING_LEADERSHIP', 'TRAINING_TECHNICAL', 'TRAINING_FUNCTIONAL'] as const).map((section) => (
              <div key={section} className={styles.lettered}>
                <p>{say(`labels.PositionAnalysisSection.${section}`)}</p>
                {part(section)}
              </div>
            ))}
          </div>
          {lettered('c', 'EXPERIENCE')}
        </Numbered>
        <Numbered number={6} name={say('positionAnalysis.form.tasks')}>
          {part('TASK')}
        </Numbered>
        <Numbered number={7} name={say('positionAnalysis.form.results')}>
          <Results draft={draft} />
        </Numbered>
        {(
          [
            [8, 'MATERIAL'],
            [9, 'TOOL'],
            [10, 'RESPONSIBILITY'],
            [11, 'AUTHORITY'],
            [12, 'RELATION'],
            [13, 'ENVIRONMENT'],
            [14, 'RISK'],
          ] as const
        ).map(([number, section]) => (
          <Numbered key={section} number={number} name={say(`labels.PositionAnalysisSection.${section}`)}>
            {part(section)}
          </Numbered>
        ))}
        <Numbered number={15} name={say('positionAnalysis.form.requirements')}>
          {lettered('a', 'SKILL')}
          {lettered('b', 'APTITUDE')}
          {lettered('c', 'TEMPERAMENT')}
          {lettered('d', 'INTEREST')}
          {lettered('e', 'PHYSICAL_EFFORT')}
          {lettered('f', 'PHYSICAL_CONDITION')}
          {lettered('g', 'WORK_FUNCTION')}
        </Numbered>
        <Numbered number={16} name={say('labels.PositionAnalysisSection.PERFORMANCE')}>
          {part('PERFORMANCE')}
        </Numbered>
        <Numbered number={17} name={say('positionAnalysis.form.class')}>
          {positionClass === null ? '–' : format.count(positionClass)}
        </Numbered>
        {draft.competences.length > 0 ? (
          <Numbered number={18} name={say('positionAnalysis.form.competences')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('positionAnalysis.form.number')}</th>
                  <th scope="col">{say('positionAnalysis.form.competence')}</th>
                  <th scope="col">{say('positionAnalysis.form.competenceKind')}</th>
                  <th scope="col">{say('positionAnalysis.form.level')}</th>
                </tr>
              </thead>
              <tbody>
                {draft.competences
                  .toSorted((one, other) => COMPETENCE_KINDS.indexOf(one.kind) - COMPETENCE_KINDS.indexOf(other.kind))
                  .map(({ key, kind, title, level }, index) => (
                    <tr key={key}>
                      <td data-kind="NUMBER">{format.count(index + 1)}</td>
                      <td>{title}</td>
                      <td>{say(`labels.CompetenceKind.${kind}`)}</td>
                      <td data-kind="NUMBER">{format.count(level)}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </Numbered>
        ) : null}
      </article>
    </PrintLayer>
  );
}

function Numbered({ number, name, children }: { number: number; name: string; children: ReactNode }) {
  return (
    <section className={styles.numbered}>
      <h3>
        {number}. {name}
      </h3>
      <div>{children}</div>
    </section>
  );
}

/** A part as the form has it: a table where its lines say something besides, else a list. */
function PrintedPart({ section, draft }: { section: PositionAnalysisSection; draft: AnalysisDraft }) {
  const { say, format } = useText();
  const lines = draft.sections[section].filter(({ description }) => description.trim() !== '');
  if (lines.length === 0) return <p>–</p>;
  if (!isDetailed(section))
    return (
      <ol className={styles.list}>
        {lines.map(({ key, description }) => (
          <li key={key}>{description}</li>
        ))}
      </ol>
    );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('positionAnalysis.form.number')}</th>
          <th scope="col">{section === 'RELATION' ? say('positionAnalysis.relation') : say(`labels.PositionAnalysisSection.${section}`)}</th>
          {section === 'RELATION' ? <th scope="col">{say('positionAnalysis.counterpart')}</th> : null}
          <th scope="col">{say(`positionAnalysis.details.${section}`)}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, description, detail, counterpart }, index) => (
          <tr key={key}>
            <td data-kind="NUMBER">{format.count(index + 1)}</td>
            <td>{description}</td>
            {section === 'RELATION' ? <td>{counterpart}</td> : null}
            <td>{detail}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What comes of the tasks, each once. */
function Results({ draft }: { draft: AnalysisDraft }) {
  const results = [...new Set(draft.sections.TASK.map(({ detail }) => detail.trim()).filter(Boolean))];
  if (results.length === 0) return <p>–</p>;
  return (
    <ol className={styles.list}>
      {results.map((result) => (
        <li key={result}>{result}</li>
      ))}
    </ol>
  );
}
