import { Button } from '@mantine/core';
import { AbsenceNow_EmployeeFragmentDoc, Absences_EmployeeFragmentDoc, type Absences_EmployeeFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useState } from 'react';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { CorrectAbsenceDrawer, EndAbsenceDrawer, RecordAbsenceDrawer } from './absence-drawers.tsx';
import styles from './Employee.module.css';

type Absence = Absences_EmployeeFragment['absences']['nodes'][number];
type Step = { readonly what: 'record' } | { readonly what: 'correct' | 'end'; readonly absence: Absence };

function useDaysInWords(): (days: Pick<Absence, 'validFrom' | 'validTo'>) => string {
  const { say, format } = useText();
  return ({ validFrom, validTo }) => (validTo ? `${format.day(validFrom)} – ${format.day(validTo)}` : say('absence.since', { day: format.day(validFrom) }));
}

/** That somebody is away on the day that is shown; nothing for whoever may not know it. */
export function AbsenceNow({ employee: masked }: { employee: FragmentType<typeof AbsenceNow_EmployeeFragmentDoc> }) {
  const { say } = useText();
  const { absence } = readFragment(AbsenceNow_EmployeeFragmentDoc, masked);
  const inWords = useDaysInWords();
  if (!absence) return null;
  return <Notice tone="info">{say('absence.now', { why: say(`labels.AbsenceKind.${absence.kind}`), days: inWords(absence) })}</Notice>;
}

interface AbsencesProps {
  employee: FragmentType<typeof Absences_EmployeeFragmentDoc>;
  /** An absence is no longer what the page shows. */
  onChanged: () => void;
}

/** When somebody is, was or will be away for longer, and what HR may do with it. */
export function Absences({ employee: masked, onChanged }: AbsencesProps) {
  const { say } = useText();
  const employee = readFragment(Absences_EmployeeFragmentDoc, masked);
  const { nodes, totalCount } = employee.absences;
  const [step, setStep] = useState<Step | null>(null);
  const close = (): void => setStep(null);
  const inWords = useDaysInWords();
  const isShown = employee.viewerSeesAbsences === 'ALL';
  // Where nobody can do anything, that there is nothing is not worth a panel; that it is not shown is said.
  if (totalCount === 0 && isShown && !employee.viewerCanManage) return null;
  const said = {
    name: employee.name,
    onClose: close,
    onDone: () => {
      close();
      onChanged();
    },
  };
  return (
    <Panel
      title={say('absence.title')}
      aside={
        employee.viewerCanManage ? (
          <Button size="compact-sm" variant="light" onClick={() => setStep({ what: 'record' })}>
            {say('absence.record')}
          </Button>
        ) : null
      }
    >
      {isShown && totalCount === 0 ? <Quiet as="p">{say('absence.none')}</Quiet> : null}
      {isShown ? null : <NotShown />}
      <ul className={styles.list}>
        {nodes.map((absence) => (
          <li key={absence.id}>
            <span className={styles.entry}>
              <span>{say(`labels.AbsenceKind.${absence.kind}`)}</span>
              <Quiet>
                {[
                  say(absence.freesPost ? 'absence.losesPost' : 'absence.keepsPost'),
                  say(absence.isEvaluated ? 'absence.isEvaluated' : 'absence.isNotEvaluated'),
                  say(absence.mayEvaluate ? 'absence.mayEvaluate' : 'absence.mayNotEvaluate'),
                ].join(' · ')}
              </Quiet>
            </span>
            <span className={`${styles.entry} ${styles.side}`}>
              <Quiet>{inWords(absence)}</Quiet>
              {absence.decreeNumber ? <Quiet>{say('employee.decree', { number: absence.decreeNumber })}</Quiet> : null}
              <span className={styles.actions}>
                {absence.viewerCanEnd ? (
                  <Button size="compact-xs" variant="subtle" onClick={() => setStep({ what: 'end', absence })}>
                    {say('absence.end')}
                  </Button>
                ) : null}
                {absence.viewerCanCorrect ? (
                  <Button size="compact-xs" variant="subtle" onClick={() => setStep({ what: 'correct', absence })}>
                    {say('absence.correct')}
                  </Button>
                ) : null}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {step?.what === 'record' ? <RecordAbsenceDrawer {...said} employeeId={employee.id} /> : null}
      {step?.what === 'correct' ? <CorrectAbsenceDrawer {...said} absence={step.absence} /> : null}
      {step?.what === 'end' ? <EndAbsenceDrawer {...said} absence={step.absence} /> : null}
    </Panel>
  );
}
