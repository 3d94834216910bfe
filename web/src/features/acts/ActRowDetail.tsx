import type { ActRows_ActRowFragment } from '@selaras/schema/web';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { Quiet } from '../../ui/Stacked.tsx';
import styles from './Act.module.css';
import { hasWord, isForPeople } from './act-words.ts';

/** What became of the fields of a row; of one that came or went what it holds. */
export function ActRowDetail({ row: { fields, outcome } }: { row: ActRows_ActRowFragment }) {
  const { say, format } = useText();
  const write = (value: unknown): string => {
    if (typeof value === 'boolean') return say(value ? 'imports.yes' : 'imports.no');
    if (typeof value === 'number') return format.count(value);
    if (typeof value !== 'string') return ABSENT;
    if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return format.instant(value);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : value;
  };
  const isChange = outcome === 'CHANGED' || outcome === 'CLOSED';
  return (
    <span className={styles.detail}>
      {fields.filter(isForPeople).map(({ field, before, after, hidden }) => (
        <span key={field} className={styles.change}>
          <Quiet>{hasWord(field) ? say(`actFields.${field}`) : field}</Quiet>
          {hidden ? (
            <span>{say('acts.hidden')}</span>
          ) : (
            <>
              {isChange ? (
                <>
                  <del aria-label={`${say('imports.before')}: ${write(before)}`}>{write(before)}</del>
                  <span aria-hidden>→</span>
                </>
              ) : null}
              <ins aria-label={isChange ? `${say('imports.after')}: ${write(after)}` : write(after ?? before)}>
                {write(isChange ? after : (after ?? before))}
              </ins>
            </>
          )}
        </span>
      ))}
    </span>
  );
}
