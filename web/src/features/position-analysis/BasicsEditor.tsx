import { Textarea } from '@mantine/core';
import { EDUCATION_LEVELS } from '../../app/education-levels.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { CLASSES } from './analysis-choices.ts';
import type { AnalysisDraft } from './analysis-draft.ts';
import styles from './PositionAnalysis.module.css';

interface BasicsEditorProps {
  draft: AnalysisDraft;
  positionClass: number | null;
  onChange: (next: (draft: AnalysisDraft) => AnalysisDraft) => void;
}

/** What the position is for, the lowest education, and the class that the analysis arrived at. */
export function BasicsEditor({ draft, positionClass, onChange }: BasicsEditorProps) {
  const { say, format } = useText();
  return (
    <div className={styles.form}>
      <Textarea
        aria-label={say('positionAnalysis.summary')}
        description={say('positionAnalysis.summaryHint')}
        autosize
        minRows={3}
        maxLength={4_000}
        value={draft.summary}
        onChange={({ currentTarget: { value } }) => onChange((before) => ({ ...before, summary: value }))}
      />
      <div className={styles.pair}>
        <ChoiceField
          visibleLabel
          label={say('positionAnalysis.minimumEducation')}
          value={draft.minimumEducation}
          choices={[
            { value: '', label: say('positionAnalysis.notSaid') },
            ...EDUCATION_LEVELS.map((value) => ({ value, label: say(`labels.EducationLevel.${value}`) })),
          ]}
          onChange={(chosen) => onChange((before) => ({ ...before, minimumEducation: EDUCATION_LEVELS.find((level) => level === chosen) ?? '' }))}
        />
        <div>
          <ChoiceField
            visibleLabel
            label={say('positionAnalysis.analysedClass')}
            value={draft.analysedClass === null ? '' : String(draft.analysedClass)}
            choices={[{ value: '', label: say('positionAnalysis.notSaid') }, ...CLASSES.map((number) => ({ value: String(number), label: String(number) }))]}
            onChange={(chosen) => onChange((before) => ({ ...before, analysedClass: chosen === '' ? null : Number(chosen) }))}
          />
          {positionClass !== null && draft.analysedClass !== null && positionClass !== draft.analysedClass ? (
            <p className={styles.quiet}>{say('positionAnalysis.classDiffers', { number: format.count(positionClass) })}</p>
          ) : null}
        </div>
      </div>
    </div>
  );
}
