import { TextInput } from '@mantine/core';
import { ChangeEducationDocument, ChangeGolonganDocument, ChangeStatusDocument, type RecordHistory_EmployeeFragment } from '@selaras/schema/web';
import { type ReactNode } from 'react';
import { useMutation } from 'urql';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import type { FormDraft } from '../../app/form-draft.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer, type ActOutcome, type ActSaid } from '../acts/index.ts';
import styles from './Employee.module.css';
import { EducationFields, STATUSES, type EducationDraft } from './person-fields.tsx';

interface ChangeProps {
  employee: Pick<RecordHistory_EmployeeFragment, 'id' | 'version' | 'name' | 'status' | 'golongan' | 'educationLevel' | 'educationField'>;
  onDone: () => void;
  onClose: () => void;
}

type Whose = ActSaid & { readonly employeeId: string; readonly version: number; readonly since: string };

interface FromDayProps extends ChangeProps {
  kept: FormDraft;
  fact: 'STATUS' | 'GOLONGAN' | 'EDUCATION';
  /** What is stated, as text. */
  asked: string;
  ready: boolean;
  ask: (whose: Whose) => Promise<ActOutcome>;
  children: ReactNode;
}

/** What all three have in common: who, and from which day on. */
function FromDay({ kept, employee: { id: employeeId, version, name }, fact, asked, ready, ask, onDone, onClose, children }: FromDayProps) {
  const { say } = useText();
  const [since, setSince] = useDraftField(kept, 'since', useToday(useInstansi().timeZone));
  return (
    <ActDrawer
      kept={kept}
      title={say(`person.changeFactTitle.${fact}`)}
      doIt={say('person.changeIt')}
      asked={JSON.stringify([asked, since])}
      ready={ready && since !== ''}
      decree={{ required: false }}
      ask={(said) => ask({ ...said, employeeId, version, since })}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{name}</p>
      <p className={styles.hint}>{say('person.changeFactHint')}</p>
      {children}
      <GivenDay required label={say('person.since')} value={since} onChange={setSince} />
    </ActDrawer>
  );
}

export function ChangeStatusDrawer(props: ChangeProps) {
  const { say } = useText();
  const kept = useFormDraft('person.status', props.employee.id, props.employee.version);
  const [, change] = useMutation(ChangeStatusDocument);
  const others = STATUSES.filter((one) => one !== props.employee.status && one !== 'PPPK');
  const [status, setStatus] = useDraftField(kept, 'status', others[0] ?? 'PNS');
  const [golongan, setGolongan] = useDraftField(kept, 'golongan', '');
  return (
    <FromDay
      kept={kept}
      {...props}
      fact="STATUS"
      asked={JSON.stringify([status, golongan])}
      ready
      ask={async (whose) => {
        const input = { ...whose, status, golongan: golongan.trim() || null };
        return readActAnswer((await change({ input })).data?.changeStatus, 'EmployeeSaved', say);
      }}
    >
      <ChoiceField
        visibleLabel
        label={say('employee.status')}
        value={status}
        choices={others.map((value) => ({ value, label: say(`labels.EmployeeStatus.${value}`) }))}
        onChange={(chosen) => setStatus(others.find((one) => one === chosen) ?? status)}
      />
      <GolonganField hint={say('person.golonganOfStatus')} golongan={golongan} onGolongan={setGolongan} />
    </FromDay>
  );
}

export function ChangeGolonganDrawer(props: ChangeProps) {
  const { say } = useText();
  const kept = useFormDraft('person.golongan', props.employee.id, props.employee.version);
  const [, change] = useMutation(ChangeGolonganDocument);
  const [golongan, setGolongan] = useDraftField(kept, 'golongan', '');
  return (
    <FromDay
      kept={kept}
      {...props}
      fact="GOLONGAN"
      asked={golongan}
      ready={golongan.trim() !== ''}
      ask={async (whose) => readActAnswer((await change({ input: { ...whose, golongan } })).data?.changeGolongan, 'EmployeeSaved', say)}
    >
      <GolonganField required golongan={golongan} onGolongan={setGolongan} />
    </FromDay>
  );
}

export function GolonganField(props: { required?: boolean; hint?: string; golongan: string; onGolongan: (golongan: string) => void }) {
  const { say } = useText();
  const { required = false, hint, golongan, onGolongan } = props;
  return (
    <TextInput
      label={say('person.newGolongan')}
      description={hint}
      required={required}
      maxLength={500}
      value={golongan}
      onChange={({ currentTarget: { value } }) => onGolongan(value)}
    />
  );
}

export function ChangeEducationDrawer(props: ChangeProps) {
  const { say } = useText();
  const kept = useFormDraft('person.education', props.employee.id, props.employee.version);
  const [, change] = useMutation(ChangeEducationDocument);
  const [draft, setDraft] = useDraftField<EducationDraft>(kept, 'draft', {
    educationLevel: props.employee.educationLevel ?? '',
    educationField: props.employee.educationField ?? '',
  });
  const { educationLevel, educationField } = draft;
  return (
    <FromDay
      kept={kept}
      {...props}
      fact="EDUCATION"
      asked={JSON.stringify(draft)}
      ready={educationLevel !== ''}
      ask={async (whose) => {
        if (educationLevel === '') return { lost: true };
        const input = { ...whose, educationLevel, educationField: educationField.trim() || null };
        return readActAnswer((await change({ input })).data?.changeEducation, 'EmployeeSaved', say);
      }}
    >
      <EducationFields draft={draft} onDraft={setDraft} />
    </FromDay>
  );
}
