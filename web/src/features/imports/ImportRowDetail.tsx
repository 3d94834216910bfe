import { ProblemText_ImportProblemFragmentDoc, type ImportPage_ImportFragment, type ImportRows_ImportRowFragment } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useImportKinds } from '../../app/use-features.ts';
import { useText } from '../../text/text.ts';
import { NotShown } from '../../ui/NotShown.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import { isImportField, isLabel } from './import-field.ts';
import styles from './Import.module.css';
import { ProblemText } from './ProblemText.tsx';

/** What a row changes, before and after, and what is wrong with it. */
export function ImportRowDetail({ row, shown, onAnswer }: { row: ImportRows_ImportRowFragment; shown: ImportPage_ImportFragment; onAnswer: () => void }) {
  const { kind } = shown;
  const { say, format } = useText();
  const labels = useImportKinds().find((entry) => entry.kind === kind)?.labels ?? {};
  /** The server writes values as the database does. */
  const write = (field: string, value: string): string => {
    const label = `labels.${labels[field] ?? ''}.${value}`;
    if (isLabel(label)) return say(label);
    if (value === 'true' || value === 'false') return say(value === 'true' ? 'imports.yes' : 'imports.no');
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : value;
  };
  /** Nothing afterwards is no value that is lacking: the row takes it away. */
  const whatComes = (field: string, value: string | null): string => (value === null ? say('imports.cleared') : write(field, value));
  const nameOf = (field: string): string => {
    const column = `${kind}.${field}`;
    return isImportField(column) ? say(`importFields.${column}`) : field;
  };
  const problems = row.problems.map((problem) => readFragment(ProblemText_ImportProblemFragmentDoc, problem));
  return (
    <span className={styles.detail}>
      {row.changes.map(({ field, before, after, isHidden }) => (
        <span key={field} className={styles.change}>
          <Quiet>{nameOf(field)}</Quiet>
          {isHidden ? (
            <>
              <NotShown />
              <span aria-hidden>→</span>
            </>
          ) : null}
          {before === null ? null : (
            <>
              <del aria-label={`${say('imports.before')}: ${write(field, before)}`}>{write(field, before)}</del>
              <span aria-hidden>→</span>
            </>
          )}
          <ins aria-label={`${say('imports.after')}: ${whatComes(field, after)}`}>{whatComes(field, after)}</ins>
        </span>
      ))}
      {problems.map((problem, index) => (
        <ProblemText key={index} problem={problem} />
      ))}
      {shown.viewerCanAnswer && (row.answer !== null || problems.some(({ asks }) => asks)) ? <AnswerButtons row={row} shown={shown} onDone={onAnswer} /> : null}
    </span>
  );
}
