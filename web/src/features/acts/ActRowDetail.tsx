import type { ActRows_ActRowFragment } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { Quiet } from '../../ui/Stacked.tsx';
import styles from './Act.module.css';
import { hasWord, isForPeople, valueInWords } from './act-words.ts';

/** What became of the fields of a row, with the day where that is another than that of the act; of one that came or went what it holds. */
export function ActRowDetail({ row: { entity, fields, outcome } }: { row: ActRows_ActRowFragment }) {
  const { say, format } = useText();
  return (
    <span className={styles.detail}>
      {fields.filter(isForPeople).map(({ field, before, after, hidden, since }) => {
        const write = (value: unknown): string => valueInWords(entity, field, value, say, format);
        // What holds from a day on comes in the place of something, also on a row that is new.
        const isChange = outcome === 'CHANGED' || outcome === 'CLOSED' || since !== null;
        return (
          <span key={`${field} ${since}`} className={styles.change}>
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
            {since === null ? null : <Quiet>{say('acts.fromDay', { day: format.day(since) })}</Quiet>}
          </span>
        );
      })}
    </span>
  );
}
