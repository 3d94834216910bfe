import { EmployeeFacts_EmployeeFragmentDoc, type EmployeeFacts_EmployeeFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { kindShown } from '../../app/kind-shown.ts';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { ContactLinks } from '../../ui/ContactLinks.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Panel } from '../../ui/Page.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { DinasLink } from '../dinas/links.tsx';
import { PositionLink } from '../position/links.tsx';
import { AssignmentKindTag } from './AssignmentKindTag.tsx';
import styles from './Employee.module.css';

export function EmployeeFacts({ employee: masked }: { employee: FragmentType<typeof EmployeeFacts_EmployeeFragmentDoc> }) {
  const { say, format } = useText();
  const employee = readFragment(EmployeeFacts_EmployeeFragmentDoc, masked);
  const { assignment, retirement, recordOn } = employee;
  const position = assignment?.position;
  return (
    <Panel title={say('employee.facts')}>
      <div className={styles.position}>
        {assignment && position ? (
          <>
            <p className={styles.positionTitle}>
              <PositionLink id={position.id}>{position.title}</PositionLink>
              <AssignmentKindTag kind={assignment.kind} />
            </p>
            <Quiet as="p">
              {position.unit.name === position.unit.dinas.name ? null : `${position.unit.name} · `}
              <DinasLink id={position.unit.dinas.id}>{position.unit.dinas.name}</DinasLink>
            </Quiet>
            <Quiet as="p">
              {[
                kindShown(say, position.kind, position.kindWritten),
                position.jenjang ? say(`labels.Jenjang.${position.jenjang}`) : null,
                position.eselon ? `${say('position.eselon')} ${say(`labels.Eselon.${position.eselon}`)}` : null,
                position.positionClass === null ? null : `${say('position.positionClass')} ${position.positionClass}`,
                say('employee.tmt', { day: format.day(assignment.tmt) }),
                assignment.validTo ? say('position.until', { day: format.day(assignment.validTo) }) : null,
                assignment.decreeNumber ? say('employee.decree', { number: assignment.decreeNumber }) : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Quiet>
          </>
        ) : (
          <p className={styles.positionTitle}>{employee.viewerSeesAssignments === 'ALL' ? say('employee.noPosition') : <NotShown />}</p>
        )}
      </div>
      <Facts
        items={[
          { name: say('employee.nip'), term: 'NIP', value: <Numbers employee={employee} /> },
          { name: say('employee.status'), value: say(`labels.EmployeeStatus.${recordOn.status}`) },
          { name: say('employee.golongan'), term: 'GOLONGAN', value: [recordOn.golongan, recordOn.pangkat].filter(Boolean).join(' · ') || ABSENT },
          {
            name: say('employee.education'),
            value:
              [recordOn.educationLevel ? say(`labels.EducationLevel.${recordOn.educationLevel}`) : null, recordOn.educationField].filter(Boolean).join(' · ') ||
              ABSENT,
          },
          { name: say('employee.sex'), value: say(`labels.Sex.${employee.sex}`) },
          { name: say('employee.birthDate'), value: employee.birthDate === null ? <NotShown /> : format.day(employee.birthDate) },
          {
            name: say('contact.atWork'),
            value:
              employee.workEmail === null && employee.workPhone === null ? (
                say('person.notSaid')
              ) : (
                <ContactLinks email={employee.workEmail} phone={employee.workPhone} />
              ),
          },
          {
            name: say('employee.retirement'),
            term: 'BUP',
            value: retirement ? <RetirementFact retirement={retirement} /> : say('employee.noRetirement'),
          },
        ]}
      />
    </Panel>
  );
}

/** The number, and below it those that the person had before. */
function Numbers({ employee: { nip, maskedNip, formerNips } }: { employee: Pick<EmployeeFacts_EmployeeFragment, 'nip' | 'maskedNip' | 'formerNips'> }) {
  const { say, format } = useText();
  return (
    <>
      <span className={styles.nip}>{nip ?? maskedNip}</span>
      {formerNips.map((former) => (
        <Quiet key={former.validTo} as="p">
          <span className={styles.nip}>{former.nip}</span> {say('person.formerNip', { day: format.day(former.validTo) })}
        </Quiet>
      ))}
    </>
  );
}

/** The day, or the year and that it is only that: the day would tell the month of birth. */
function RetirementFact({ retirement: { day, year, age } }: { retirement: NonNullable<EmployeeFacts_EmployeeFragment['retirement']> }) {
  const { say, format } = useText();
  if (day !== null) return say('employee.retirementAt', { day: format.day(day), age });
  return (
    <>
      {say('employee.retirementAt', { day: String(year), age })}
      <br />
      <NotShown>{say('employee.onlyYear')}</NotShown>
    </>
  );
}
