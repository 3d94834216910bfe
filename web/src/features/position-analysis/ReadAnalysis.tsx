import type { PositionAnalysisSection } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import { COMPETENCE_KINDS, GROUP_NAMES, GROUPS, isDetailed } from './analysis-choices.ts';
import type { AnalysisDraft, Line } from './analysis-draft.ts';
import styles from './PositionAnalysis.module.css';

/** What an analysis says, to be read: parts without a word are left out. */
export function ReadAnalysis({ draft }: { draft: AnalysisDraft }) {
  const { say, format } = useText();
  const groups = GROUP_NAMES.filter(
    (group) => GROUPS[group].some((section) => draft.sections[section].length > 0) || (group === 'QUALIFICATION' && draft.minimumEducation !== ''),
  );
  return (
    <div className={styles.read}>
      <Panel title={say('positionAnalysis.summary')}>
        {draft.summary === '' ? <p className={styles.quiet}>{say('positionAnalysis.notSaid')}</p> : <p className={styles.words}>{draft.summary}</p>}
      </Panel>
      {groups.map((group) => (
        <Panel key={group} title={say(`positionAnalysis.groups.${group}`)}>
          {group === 'QUALIFICATION' && draft.minimumEducation !== '' ? (
            <p>
              {say('positionAnalysis.minimumEducation')}: <strong>{say(`labels.EducationLevel.${draft.minimumEducation}`)}</strong>
            </p>
          ) : null}
          {GROUPS[group].map((section) => (
            <ReadSection key={section} section={section} lines={draft.sections[section]} isAlone={GROUPS[group].length === 1} />
          ))}
        </Panel>
      ))}
      {draft.competences.length > 0 ? (
        <Panel title={say('positionAnalysis.groups.COMPETENCES')}>
          {COMPETENCE_KINDS.filter((kind) => draft.competences.some((one) => one.kind === kind)).map((kind) => (
            <section key={kind} className={styles.section} aria-label={say(`labels.CompetenceKind.${kind}`)}>
              <h3>{say(`labels.CompetenceKind.${kind}`)}</h3>
              <ul className={styles.plain}>
                {draft.competences
                  .filter((one) => one.kind === kind)
                  .map(({ key, title, level }) => (
                    <li key={key}>
                      {title} <span className={styles.quiet}>{say('positionAnalysis.level', { level: format.count(level) })}</span>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </Panel>
      ) : null}
    </div>
  );
}

function ReadSection({ section, lines, isAlone }: { section: PositionAnalysisSection; lines: readonly Line[]; isAlone: boolean }) {
  const { say } = useText();
  if (lines.length === 0) return null;
  const name = say(`labels.PositionAnalysisSection.${section}`);
  const detail = isDetailed(section) ? say(`positionAnalysis.details.${section}`) : null;
  return (
    <section className={styles.section} aria-label={name}>
      {isAlone ? null : <h3>{name}</h3>}
      <ol className={styles.plain}>
        {lines.map(({ key, description, detail: said, counterpart }) => (
          <li key={key}>
            {description}
            {counterpart === '' ? null : <span className={styles.quiet}> · {counterpart}</span>}
            {said === '' || detail === null ? null : (
              <p className={styles.quiet}>
                {detail}: {said}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
