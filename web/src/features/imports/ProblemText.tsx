import { problemSentence } from '../../text/problem-sentence.ts';
import { useText } from '../../text/text.ts';
import styles from './Import.module.css';

export interface ProblemTextProps {
  problem: { code: string; message: string; remedy: string; column?: string | null; value?: string | null };
}

/** What was wrong, where, and what to do: in the language of the screen where the code is known, else in the server's English. */
export function ProblemText({ problem }: ProblemTextProps) {
  const { say, language } = useText();
  const { what, remedy, placed } = problemSentence(problem, language);
  const where = placed
    ? []
    : [problem.column ? say('imports.column', { column: problem.column }) : null, problem.value ? say('imports.value', { value: problem.value }) : null].filter(
        Boolean,
      );
  return (
    <span className={styles.problem}>
      <span>
        {where.length > 0 ? `${where.join(', ')}: ` : null}
        {what}
      </span>
      {remedy ? <span className={styles.remedy}>{remedy}</span> : null}
    </span>
  );
}
