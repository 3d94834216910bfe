import type { ImportKind, ImportRows_ImportRowFragment } from '@selaras/schema/web';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { Quiet } from '../../ui/Stacked.tsx';
import { isImportField } from './import-field.ts';
import styles from './Import.module.css';
import { ProblemText } from './ProblemText.tsx';

/** What a row changes, before and after, and what is wrong with it. */
export function ImportRowDetail({ row, kind }: { row: ImportRows_ImportRowFragment; kind: ImportKind }) {
  const { say, format } = useText();
  // Files and the server write days as ISO does.
  const write = (value: string | null): string => (value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : (value ?? ABSENT));
  const nameOf = (field: string): string => {
    const column = `${kind}.${field}`;
    return isImportField(column) ? say(`importFields.${column}`) : field;
  };
  return (
    <span className={styles.detail}>
      {row.changes.map(({ field, before, after }) => (
        <span key={field} className={styles.change}>
          <Quiet>{nameOf(field)}</Quiet>
          {before === null ? null : (
            <>
              <del aria-label={`${say('imports.before')}: ${write(before)}`}>{write(before)}</del>
              <span aria-hidden>→</span>
            </>
          )}
          <ins aria-label={`${say('imports.after')}: ${write(after)}`}>{write(after)}</ins>
        </span>
      ))}
      {row.problems.map((problem, index) => (
        <ProblemText key={index} problem={problem} />
      ))}
    </span>
  );
}
