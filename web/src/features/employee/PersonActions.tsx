import { Button } from '@mantine/core';
import {
  CorrectEmployeeDocument,
  EndEmploymentDocument,
  PersonActions_EmployeeFragmentDoc,
  type EndReason,
  type PersonActions_EmployeeFragment,
} from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import { ReleaseDrawer } from '../transfers/index.ts';
import { ChangeNipDrawer } from './ChangeNipDrawer.tsx';
import styles from './Employee.module.css';
import { ContactFields, orNull, PersonFields, type ContactDraft, type PersonDraft } from './person-fields.tsx';

const REASONS = [
  'RETIREMENT',
  'EARLY_RETIREMENT',
  'DEATH',
  'RESIGNATION',
  'DISMISSAL',
  'TRANSFER_OUT',
  'END_OF_CONTRACT',
] as const satisfies readonly EndReason[];

interface PersonActionsProps {
  employee: FragmentType<typeof PersonActions_EmployeeFragmentDoc>;
  /** The record is no longer what the page shows. */
  onChanged: () => void;
}

/** What HR may do with the record of a person: put it right, give another number, or end the service. */
export function PersonActions({ employee: masked, onChanged }: PersonActionsProps) {
  const { say } = useText();
  const employee = readFragment(PersonActions_EmployeeFragmentDoc, masked);
  const [step, setStep] = useState<'correct' | 'renumber' | 'release' | 'end' | null>(null);
  const close = (): void => setStep(null);
  const done = (): void => {
    close();
    onChanged();
  };
  return (
    <span className={styles.actions}>
      {employee.viewerCanManage ? (
        <Button size="compact-sm" variant="light" onClick={() => setStep('correct')}>
          {say('person.correct')}
        </Button>
      ) : null}
      {employee.viewerCanChangeNip ? (
        <Button size="compact-sm" variant="light" onClick={() => setStep('renumber')}>
          {say('person.changeNip')}
        </Button>
      ) : null}
      {employee.viewerCanRelease && employee.lastDay === null ? (
        <Button size="compact-sm" variant="light" onClick={() => setStep('release')}>
          {say('transfers.release')}
        </Button>
      ) : null}
      {employee.viewerCanEndEmployment && employee.lastDay === null ? (
        <Button size="compact-sm" variant="light" onClick={() => setStep('end')}>
          {say('person.end')}
        </Button>
      ) : null}
      {step === 'correct' ? <CorrectDrawer employee={employee} onDone={done} onClose={close} /> : null}
      {step === 'renumber' ? <ChangeNipDrawer employee={employee} onDone={done} onClose={close} /> : null}
      {step === 'release' ? <ReleaseDrawer employee={employee} onDone={done} onClose={close} /> : null}
      {step === 'end' ? <EndDrawer employee={employee} onDone={done} onClose={close} /> : null}
    </span>
  );
}

interface StepProps {
  employee: PersonActions_EmployeeFragment;
  onDone: () => void;
  onClose: () => void;
}

function CorrectDrawer({ employee, onDone, onClose }: StepProps) {
  const { say } = useText();
  const kept = useFormDraft('person.correct', employee.id, employee.version);
  const [, correct] = useMutation(CorrectEmployeeDocument);
  const [draft, setDraft] = useDraftField<PersonDraft>(kept, 'draft', {
    name: employee.name,
    sex: employee.sex,
    birthDate: employee.birthDate ?? '',
    status: employee.status,
    golongan: employee.golongan ?? '',
    educationLevel: employee.educationLevel ?? '',
    educationField: employee.educationField ?? '',
  });
  const [contact, setContact] = useDraftField<ContactDraft>(kept, 'contact', { workEmail: employee.workEmail ?? '', workPhone: employee.workPhone ?? '' });
  return (
    <ActDrawer
      kept={kept}
      title={say('person.correctTitle')}
      doIt={say('person.correct')}
      asked={JSON.stringify([draft, contact])}
      ready={draft.name.trim() !== ''}
      decree={{ required: false }}
      ask={async (said) => {
        const input = {
          ...said,
          employeeId: employee.id,
          version: employee.version,
          name: draft.name,
          sex: orNull(draft.sex),
          birthDate: orNull(draft.birthDate),
          status: orNull(draft.status),
          golongan: orNull(draft.golongan),
          educationLevel: orNull(draft.educationLevel),
          educationField: orNull(draft.educationField),
          workEmail: orNull(contact.workEmail),
          workPhone: orNull(contact.workPhone),
        };
        return readActAnswer((await correct({ input })).data?.correctEmployee, 'EmployeeSaved', say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <p className={styles.hint}>{say('person.correctHint')}</p>
      <PersonFields draft={draft} onDraft={setDraft} />
      <ContactFields draft={contact} onDraft={setContact} />
    </ActDrawer>
  );
}

function EndDrawer({ employee: { id: employeeId, version, name }, onDone, onClose }: StepProps) {
  const { say } = useText();
  const kept = useFormDraft('person.end', employeeId, version);
  const today = useToday(useInstansi().timeZone);
  const [, end] = useMutation(EndEmploymentDocument);
  const [lastDay, setLastDay] = useDraftField(kept, 'lastDay', today);
  const [endReason, setEndReason] = useDraftField<EndReason>(kept, 'endReason', 'RETIREMENT');
  return (
    <ActDrawer
      kept={kept}
      title={say('person.endTitle')}
      doIt={say('person.end')}
      asked={JSON.stringify([lastDay, endReason])}
      ready={lastDay !== ''}
      decree={{ required: false }}
      ask={async (said) =>
        readActAnswer((await end({ input: { ...said, employeeId, version, lastDay, endReason } })).data?.endEmployment, 'EmployeeSaved', say)
      }
      onDone={onDone}
      onClose={onClose}
    >
      <p>{name}</p>
      <p className={styles.hint}>{say('person.endHint')}</p>
      <ChoiceField
        visibleLabel
        label={say('person.why')}
        value={endReason}
        choices={REASONS.map((value) => ({ value, label: say(`labels.EndReason.${value}`) }))}
        onChange={(chosen) => setEndReason(REASONS.find((one) => one === chosen) ?? endReason)}
      />
      <GivenDay required label={say('person.lastDay')} value={lastDay} onChange={setLastDay} />
    </ActDrawer>
  );
}
