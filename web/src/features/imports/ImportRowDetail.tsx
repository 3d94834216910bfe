import type { ImportKind, ImportRows_ImportRowFragment } from '@selaras/schema/web';
import { useImportKinds } from '../../app/use-features.ts';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { Quiet } from '../../ui/Stacked.tsx';
import { isImportField, isLabel } from './import-field.ts';
import styles from './Import.module.css';
import { ProblemText } from './ProblemText.tsx';

/** What a row changes, before and after, and what is wrong with it. */
export function ImportRowDetail({ row, kind }: { row: ImportRows_ImportRowFragment; kind: ImportKind }) {
  const { say, format } = useText();
  const labels = useImportKinds().find((entry) => entry.kind === kind)?.labels ?? {};
  /** The server writes values as the database does. */
  const write = (field: string, value: string | null): string => {
    if (value === null) return ABSENT;
    const label = `labels.${labels[field] ?? ''}.${value}`;
    if (isLabel(label)) return say(label);
    if (value === 'true' || value === 'false') return say(value === 'true' ? 'imports.yes' : 'imports.no');
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : value;
  };
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
              <del aria-label={`${say('imports.before')}: ${write(field, before)}`}>{write(field, before)}</del>
              <span aria-hidden>→</span>
            </>
          )}
          <ins aria-label={`${say('imports.after')}: ${write(field, after)}`}>{write(field, after)}</ins>
        </span>
      ))}
      {row.problems.map((problem, index) => (
        <ProblemText key={index} problem={problem} />
      ))}
    </span>
  );
}
