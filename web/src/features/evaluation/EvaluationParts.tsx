import { EvaluationParts_PartFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { ContactLinks } from '../../ui/ContactLinks.tsx';
import { Quiet, Tags } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { EmployeeLink } from '../employee/links.tsx';
import { PositionLink } from '../position/links.tsx';
import styles from './Evaluation.module.css';

/** The positions somebody held in a period, with who evaluates the time in each and why. */
export function EvaluationParts({ parts }: { parts: readonly FragmentType<typeof EvaluationParts_PartFragmentDoc>[] }) {
  const { say, format } = useText();
  const all = parts.map((part) => readFragment(EvaluationParts_PartFragmentDoc, part));
  return (
    <ul className={styles.parts}>
      {all.map(({ validFrom, validTo, days, reason, office, source, isDeciding, evaluator, assignment }) => (
        <li key={validFrom}>
          {assignment ? (
            <span>
              <PositionLink id={assignment.position.id}>{assignment.position.title}</PositionLink> · {assignment.position.unit.name}
            </span>
          ) : null}
          <Quiet>{say('evaluation.partDays', { from: format.day(validFrom), to: format.day(validTo), days: format.count(days) })}</Quiet>
          <Tags>
            {evaluator ? <EmployeeLink id={evaluator.id}>{evaluator.fullName}</EmployeeLink> : null}
            {evaluator ? <ContactLinks email={evaluator.workEmail} phone={evaluator.workPhone} /> : null}
            {office ? <span>{say(`labels.EvaluatorOffice.${office}`)}</span> : null}
            {isDeciding && all.length > 1 ? <Tag tone="accent">{say('evaluation.deciding')}</Tag> : null}
          </Tags>
          <Quiet>
            <span title={source}>{say(`labels.EvaluatorReason.${reason}`)}</span>
          </Quiet>
        </li>
      ))}
    </ul>
  );
}
