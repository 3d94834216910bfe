import { useFigureColumns } from '../../app/use-features.ts';
import { useText } from '../../text/text.ts';
import { SubjectTrend } from './SubjectTrend.tsx';
import styles from './SubjectTrends.module.css';

/** The lines of the figures that lead, of one subject, with what happened on their days. */
export function SubjectTrends({ subject, periodId }: { subject: { id: string; name: string }; periodId: string | null }) {
  const { say } = useText();
  const leading = useFigureColumns().filter(({ tile }) => tile === 'lead');
  return (
    <ul className={styles.trends} aria-label={say('history.trend')}>
      {leading.map((column) => (
        <li key={column.figure}>
          <span>{say(`figures.${column.figure}.name`)}</span>
          <SubjectTrend column={column} figures={null} subject={subject} periodId={periodId} />
        </li>
      ))}
    </ul>
  );
}
