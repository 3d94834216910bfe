import { ComesNext_EmployeeFragmentDoc, type ComesNext_EmployeeFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import type { ReactNode } from 'react';
import { useText } from '../../text/text.ts';
import { ContactLinks } from '../../ui/ContactLinks.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { EvaluationSteps, mayObject, OverdueTag, StateTag } from '../evaluation/index.ts';
import styles from './Employee.module.css';
import { EmployeeLink } from './links.tsx';

type Person = ComesNext_EmployeeFragment;
type Unfinished = Person['awaitedEvaluations'][number];
type Evaluator = Unfinished['evaluator'];

/** What comes next for somebody: the steps of their evaluations, until when and to whom they can object, and the end of their position. */
export function ComesNext({ employee }: { employee: FragmentType<typeof ComesNext_EmployeeFragmentDoc> }) {
  const { say } = useText();
  const person = readFragment(ComesNext_EmployeeFragmentDoc, employee);
  const { viewerSeesEvaluations: sight, awaitedEvaluations, evaluations, instansi } = person;
  const objectable = evaluations.nodes.filter(({ state, steps }) => state === 'SEALED' && mayObject(steps));
  return (
    <Panel title={say('next.title')} lead={say('next.lead')}>
      <div className={styles.next}>
        {awaitedEvaluations.map((unfinished) => (
          <UnfinishedStage key={unfinished.period.id} unfinished={unfinished} />
        ))}
        {objectable.map(({ id, state, period, steps, evaluator, evaluatorOffice }) => (
          <Stage key={id} title={say('next.evaluationOf', { period: period.label })} tags={<StateTag state={state} />}>
            <EvaluationSteps steps={steps} />
            <Contact evaluator={evaluator} office={evaluatorOffice} withObjection />
          </Stage>
        ))}
        {awaitedEvaluations.length + objectable.length > 0 ? null : sight === 'ALL' ? (
          <Quiet as="p">{say('next.noEvaluation')}</Quiet>
        ) : (
          <NotShown>{sight === 'NONE' ? say('next.evaluationsNotShown') : say('state.othersNotShown')}</NotShown>
        )}
        {person.lastDay === null ? <PositionStage person={person} /> : null}
        <p className={styles.hint}>{say('next.askHr', { instansi: instansi.name })}</p>
      </div>
    </Panel>
  );
}

function Stage({ title, tags, children }: { title: string; tags?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.stage}>
      <h3>
        {title} {tags}
      </h3>
      {children}
    </section>
  );
}

function UnfinishedStage({ unfinished: { period, state, overdue, steps, evaluator, evaluatorOffice, evaluatorReason } }: { unfinished: Unfinished }) {
  const { say } = useText();
  return (
    <Stage
      title={say('next.evaluationOf', { period: period.label })}
      tags={
        <>
          <StateTag state={state} /> {overdue ? <OverdueTag /> : null}
        </>
      }
    >
      <EvaluationSteps steps={steps} />
      <Contact evaluator={evaluator} office={evaluatorOffice} reason={say(`labels.EvaluatorReason.${evaluatorReason}`)} nobody={NOBODY.has(evaluatorReason)} />
    </Stage>
  );
}

/** Nobody evaluates whom the record puts below nobody: that is no secret. */
const NOBODY: ReadonlySet<Unfinished['evaluatorReason']> = new Set(['NO_SUPERIOR', 'NO_POSITION']);

interface ContactProps {
  evaluator: Evaluator;
  office: Unfinished['evaluatorOffice'];
  reason?: string;
  nobody?: boolean;
  withObjection?: boolean;
}

/** Whom to ask, and to whom an objection goes: the superior of who evaluates. */
function Contact({ evaluator, office, reason, nobody = false, withObjection = false }: ContactProps) {
  const { say } = useText();
  const above = evaluator?.superior.superior;
  return (
    <dl className={styles.contact}>
      <div>
        <dt>{say('next.evaluator')}</dt>
        <dd>
          {evaluator ? (
            <EmployeeLink id={evaluator.id}>{evaluator.fullName}</EmployeeLink>
          ) : office ? (
            say(`labels.EvaluatorOffice.${office}`)
          ) : nobody ? null : (
            <NotShown />
          )}
          {evaluator ? <ContactLinks email={evaluator.workEmail} phone={evaluator.workPhone} /> : null}
          {reason ? <Quiet as="p">{reason}</Quiet> : null}
        </dd>
      </div>
      <div>
        <dt>{say('next.objectTo')}</dt>
        <dd>
          {above ? <EmployeeLink id={above.id}>{above.fullName}</EmployeeLink> : null}
          {above ? <ContactLinks email={above.workEmail} phone={above.workPhone} /> : null}
          <Quiet as="p">{say('next.objectToRule')}</Quiet>
          {withObjection ? <Quiet as="p">{say('next.objectHow')}</Quiet> : null}
        </dd>
      </div>
    </dl>
  );
}

/** The last day of the position, as far as it is known, and of the service. */
function PositionStage({ person: { assignment, retirement, viewerSeesAssignments } }: { person: Person }) {
  const { say, format } = useText();
  if (!assignment) return viewerSeesAssignments === 'ALL' ? null : <NotShown>{say('next.positionNotShown')}</NotShown>;
  return (
    <Stage title={say('next.position')}>
      <ul className={styles.plain}>
        {assignment.validTo ? <li>{say('next.positionEnds', { title: assignment.position.title, day: format.day(assignment.validTo) })}</li> : null}
        <li>
          {retirement === null
            ? say('next.noRetirement')
            : retirement.day === null
              ? say('next.retiresIn', { year: retirement.year, age: retirement.age })
              : say('next.retires', { day: format.day(retirement.day), age: retirement.age })}
        </li>
      </ul>
    </Stage>
  );
}
