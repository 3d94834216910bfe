import { Checkbox } from '@mantine/core';
import { CorrectAbsenceDocument, EndAbsenceDocument, RecordAbsenceDocument, type AbsenceKind, type Absences_EmployeeFragment } from '@selaras/schema/web';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ABSENCE_KINDS } from '../../app/absence-kinds.ts';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import styles from './Employee.module.css';

interface Asking {
  name: string;
  onDone: () => void;
  onClose: () => void;
}
type Absence = Pick<Absences_EmployeeFragment['absences']['nodes'][number], 'id' | 'version' | 'kind' | 'validFrom' | 'validTo' | 'decreeNumber'>;

/** Today, or the day that the page shows. */
function useShownDay(): string {
  const { asOf } = useSearch({ from: '/signed-in' });
  const today = useToday(useInstansi().timeZone);
  return asOf ?? today;
}

interface Days {
  readonly kind: AbsenceKind;
  readonly validFrom: string;
  readonly validTo: string;
}

function DaysFields({ days, onDays }: { days: Days; onDays: (days: Days) => void }) {
  const { say } = useText();
  return (
    <>
      <ChoiceField
        visibleLabel
        label={say('absence.why')}
        value={days.kind}
        choices={ABSENCE_KINDS.map((value) => ({ value, label: say(`labels.AbsenceKind.${value}`) }))}
        onChange={(chosen) => onDays({ ...days, kind: ABSENCE_KINDS.find((one) => one === chosen) ?? days.kind })}
      />
      <GivenDay required label={say('absence.from')} value={days.validFrom} onChange={(validFrom) => onDays({ ...days, validFrom })} />
      <GivenDay label={say('absence.to')} value={days.validTo} onChange={(validTo) => onDays({ ...days, validTo })} />
    </>
  );
}

export function RecordAbsenceDrawer({ employeeId, name, onDone, onClose }: Asking & { employeeId: string }) {
  const { say } = useText();
  const kept = useFormDraft('absence.record', employeeId);
  const [, record] = useMutation(RecordAbsenceDocument);
  const [days, setDays] = useDraftField<Days>(kept, 'days', { kind: 'CUTI_SAKIT', validFrom: useShownDay(), validTo: '' });
  const [freed, setFreed] = useState(false);
  const [endAppointments, setEndAppointments] = useState(false);
  const change = (next: Days): void => {
    setDays(next);
    setFreed(false);
    setEndAppointments(false);
  };
  return (
    <ActDrawer
      kept={kept}
      title={say('absence.recordTitle')}
      doIt={say('absence.recordIt')}
      asked={JSON.stringify([days, endAppointments])}
      ready={days.validFrom !== ''}
      decree={{ required: false }}
      ask={async (said) => {
        const input = { ...said, ...days, validTo: days.validTo || null, employeeId, endAppointments };
        const answer = (await record({ input })).data?.recordAbsence;
        // Whether the law frees the post is the server's to say; then ending the appointment is offered.
        if (answer?.__typename === 'ActPreview' && answer.warnings.some(({ fact }) => fact === 'POST_IS_FREED')) setFreed(true);
        return readActAnswer(answer, 'AbsenceSaved', say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{name}</p>
      <p className={styles.hint}>{say('absence.recordHint')}</p>
      <DaysFields days={days} onDays={change} />
      {freed ? (
        <Checkbox
          label={say('absence.endAppointments')}
          description={say('absence.endAppointmentsHint')}
          checked={endAppointments}
          onChange={({ currentTarget: { checked } }) => setEndAppointments(checked)}
        />
      ) : null}
    </ActDrawer>
  );
}

export function CorrectAbsenceDrawer({ absence, name, onDone, onClose }: Asking & { absence: Absence }) {
  const { say } = useText();
  const kept = useFormDraft('absence.correct', absence.id, absence.version);
  const [, correct] = useMutation(CorrectAbsenceDocument);
  const [days, setDays] = useDraftField<Days>(kept, 'days', { kind: absence.kind, validFrom: absence.validFrom, validTo: absence.validTo ?? '' });
  return (
    <ActDrawer
      kept={kept}
      title={say('absence.correctTitle')}
      doIt={say('absence.correct')}
      asked={JSON.stringify(days)}
      ready={days.validFrom !== ''}
      decree={{ required: false, initial: absence.decreeNumber }}
      ask={async (said) => {
        const input = { ...said, ...days, validTo: days.validTo || null, absenceId: absence.id, version: absence.version };
        return readActAnswer((await correct({ input })).data?.correctAbsence, 'AbsenceSaved', say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{name}</p>
      <p className={styles.hint}>{say('absence.correctHint')}</p>
      <DaysFields days={days} onDays={setDays} />
    </ActDrawer>
  );
}

export function EndAbsenceDrawer({ absence, name, onDone, onClose }: Asking & { absence: Absence }) {
  const { say } = useText();
  const kept = useFormDraft('absence.end', absence.id, absence.version);
  const [, end] = useMutation(EndAbsenceDocument);
  const [lastDay, setLastDay] = useDraftField(kept, 'lastDay', useShownDay());
  return (
    <ActDrawer
      kept={kept}
      title={say('absence.endTitle')}
      doIt={say('absence.end')}
      asked={lastDay}
      ready={lastDay !== ''}
      decree={{ required: false }}
      ask={async (said) => {
        const input = { ...said, absenceId: absence.id, version: absence.version, lastDay };
        return readActAnswer((await end({ input })).data?.endAbsence, 'AbsenceSaved', say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <p>
        {name} · {say(`labels.AbsenceKind.${absence.kind}`)}
      </p>
      <GivenDay required label={say('absence.lastDay')} value={lastDay} onChange={setLastDay} />
    </ActDrawer>
  );
}
