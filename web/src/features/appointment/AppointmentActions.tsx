import { Button } from '@mantine/core';
import {
  AppointmentActions_AssignmentFragmentDoc,
  CorrectAssignmentDocument,
  EndAssignmentDocument,
  type AppointmentActions_AssignmentFragment,
} from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import styles from './Appointment.module.css';
import { KindField } from './fields.tsx';
import { PositionPicker, type Picked } from './Picker.tsx';

type Assignment = AppointmentActions_AssignmentFragment;
interface StepProps {
  assignment: Assignment;
  onDone: () => void;
  onClose: () => void;
}

/** What HR may do with one appointment: end it, or put right what the record says of it. */
export function AppointmentActions({
  assignment: masked,
  onDone,
}: {
  assignment: FragmentType<typeof AppointmentActions_AssignmentFragmentDoc>;
  onDone: () => void;
}) {
  const { say } = useText();
  const assignment = readFragment(AppointmentActions_AssignmentFragmentDoc, masked);
  const [step, setStep] = useState<'end' | 'correct' | null>(null);
  const close = (): void => setStep(null);
  const done = (): void => {
    close();
    onDone();
  };
  if (!assignment.viewerCanEnd && !assignment.viewerCanCorrect) return null;
  return (
    <span className={styles.actions}>
      {assignment.viewerCanEnd ? (
        <Button size="compact-xs" variant="subtle" onClick={() => setStep('end')}>
          {say('appointment.end')}
        </Button>
      ) : null}
      {assignment.viewerCanCorrect ? (
        <Button size="compact-xs" variant="subtle" onClick={() => setStep('correct')}>
          {say('appointment.correct')}
        </Button>
      ) : null}
      {step === 'end' ? <EndDrawer assignment={assignment} onDone={done} onClose={close} /> : null}
      {step === 'correct' ? <CorrectDrawer assignment={assignment} onDone={done} onClose={close} /> : null}
    </span>
  );
}

function About({ assignment: { employee, position } }: { assignment: Assignment }) {
  return (
    <p>
      {employee.name} · {position.title}
    </p>
  );
}

function EndDrawer({ assignment, onDone, onClose }: StepProps) {
  const { say } = useText();
  const kept = useFormDraft('appointment.end', assignment.id, assignment.version);
  const { asOf } = useSearch({ from: '/signed-in' });
  const today = useToday(useInstansi().timeZone);
  const [, end] = useMutation(EndAssignmentDocument);
  const [lastDay, setLastDay] = useDraftField(kept, 'lastDay', asOf ?? today);
  const { id: assignmentId, version } = assignment;
  return (
    <ActDrawer
      kept={kept}
      title={say('appointment.endTitle')}
      doIt={say('appointment.end')}
      asked={lastDay}
      ready={lastDay !== ''}
      decree={{ required: false }}
      ask={async (said) => readActAnswer((await end({ input: { ...said, assignmentId, version, lastDay } })).data?.endAssignment, 'AssignmentSaved', say)}
      onDone={onDone}
      onClose={onClose}
    >
      <About assignment={assignment} />
      <GivenDay required label={say('appointment.lastDay')} value={lastDay} onChange={setLastDay} />
    </ActDrawer>
  );
}

function CorrectDrawer({ assignment, onDone, onClose }: StepProps) {
  const { say } = useText();
  const kept = useFormDraft('appointment.correct', assignment.id, assignment.version);
  const [, correct] = useMutation(CorrectAssignmentDocument);
  const [where, setWhere] = useDraftField<Picked | null>(kept, 'where', { id: assignment.position.id, label: assignment.position.title });
  const [kind, setKind] = useDraftField(kept, 'kind', assignment.kind);
  const [validFrom, setValidFrom] = useDraftField(kept, 'validFrom', assignment.validFrom);
  const [validTo, setValidTo] = useDraftField(kept, 'validTo', assignment.validTo ?? '');
  const { id: assignmentId, version } = assignment;
  return (
    <ActDrawer
      kept={kept}
      title={say('appointment.correctTitle')}
      doIt={say('appointment.correct')}
      asked={JSON.stringify([where, kind, validFrom, validTo])}
      ready={where !== null && validFrom !== ''}
      decree={{ required: false, initial: assignment.decreeNumber }}
      ask={async (said) => {
        const input = { ...said, assignmentId, version, positionId: where?.id ?? null, kind, validFrom, validTo: validTo || null };
        return readActAnswer((await correct({ input })).data?.correctAssignment, 'AssignmentSaved', say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <About assignment={assignment} />
      <p className={styles.hint}>{say('appointment.correctHint')}</p>
      <PositionPicker label={say('appointment.where')} value={where} onChange={setWhere} />
      <KindField value={kind} onChange={setKind} />
      <GivenDay required label={say('appointment.from')} value={validFrom} onChange={setValidFrom} />
      <GivenDay label={say('appointment.to')} value={validTo} onChange={setValidTo} />
    </ActDrawer>
  );
}
