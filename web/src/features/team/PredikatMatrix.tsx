import type { PredikatMatrix_PredikatExplanationFragment, Rating } from '@selaras/schema/web';
import { useText } from '../../text/text.ts';
import { RATINGS } from '../evaluation/index.ts';
import styles from './PredikatMatrix.module.css';

export type RuleCell = PredikatMatrix_PredikatExplanationFragment;

/** The whole rule, three by three, with the cell of these ratings lit. */
export function PredikatMatrix({ rule, workResult, behaviour }: { rule: readonly RuleCell[]; workResult: Rating | null; behaviour: Rating | null }) {
  const { say, format } = useText();
  const source = rule[0]?.source;
  return (
    <div>
      <table className={styles.matrix}>
        <caption>
          {say('team.rule')}. {say('team.ruleLead')}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              {say('evaluation.behaviour')} ↓ / {say('evaluation.workResult')} →
            </th>
            {RATINGS.map((rating) => (
              <th key={rating} scope="col" data-on={rating === workResult || undefined}>
                {say(`team.shortRating.${rating}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {RATINGS.toReversed().map((row) => (
            <tr key={row}>
              <th scope="row" data-on={row === behaviour || undefined}>
                {say(`team.shortRating.${row}`)}
              </th>
              {RATINGS.map((column) => {
                const cell = rule.find((known) => known.workResult === column && known.behaviour === row);
                const lit = row === behaviour && column === workResult;
                return (
                  <td key={column} data-lit={lit || undefined} aria-current={lit ? 'true' : undefined}>
                    {cell ? say(`labels.Predikat.${cell.predikat}`) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {source ? <p className={styles.source}>{`${say('explain.source')}: ${format.rule(source)}`}</p> : null}
    </div>
  );
}
