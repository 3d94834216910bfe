import {
  ChangeManyEducationDocument,
  ChangeManyGolonganDocument,
  ChangeManyStatusDocument,
  ChosenPeopleDocument,
  EndManyAssignmentsDocument,
  type ChosenPeopleQuery,
} from '@selaras/schema/web';
import { type ReactNode } from 'react';
import { useMutation } from 'urql';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { ABSENT } from '../../text/format.ts';
import type { FormDraft } from '../../app/form-draft.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, GivenDay } from '../../ui/fields.tsx';
import type { ActSaid } from '../acts/index.ts';
import { EducationFields, GolonganField, STATUSES, type EducationDraft } from '../employee/index.ts';
import { ManyDrawer, type ManyAnswer, type ManyProps } from './ManyDrawer.tsx';
import { chosenRows, mapChosen, useChosen } from './use-chosen.ts';

type Node = NonNullable<ChosenPeopleQuery['nodes']>[number];
type Person = Extract<NonNullable<Node>, { __typename: 'Employee' }>;

const person = (node: Node): Person[] => (node?.__typename === 'Employee' ? [node] : []);

interface Said extends ActSaid {
  readonly leaveOutRefused: boolean;
  readonly people: { readonly employeeId: string; readonly version: number }[];
  readonly since: string;
}

interface FactOfManyProps extends ManyProps {
  kept: FormDraft;
  title: string;
  /** What of each it is now. */
  now: (person: Person) => string | null;
  /** What is stated, as text. */
  asked: string;
  ready: boolean;
  ask: (said: Said) => Promise<ManyAnswer | null | undefined>;
  children: ReactNode;
}

/** What the changes of a record have in common: who, and from which day on. */
function FactOfMany({ kept, ids, title, now, asked, ready, ask, children, onDone, onClose }: FactOfManyProps) {
  const { say } = useText();
  const people = mapChosen(useChosen(ChosenPeopleDocument, ids), person);
  const [since, setSince] = useDraftField(kept, 'since', useToday(useInstansi().timeZone));
  return (
    <ManyDrawer
      kept={kept}
      title={title}
      doIt={say('person.changeIt')}
      asked={JSON.stringify([asked, since])}
      ready={ready && since !== ''}
      rows={mapChosen(people, (one) => [{ id: one.id, name: one.fullName, now: now(one) ?? ABSENT }])}
      ask={(said) => ask({ ...said, people: chosenRows(people).map(({ id, version }) => ({ employeeId: id, version })), since })}
      onDone={onDone}
      onClose={onClose}
    >
      {children}
      <GivenDay required label={say('person.since')} value={since} onChange={setSince} />
    </ManyDrawer>
  );
}

export function GolonganOfMany(props: ManyProps) {
  const { say } = useText();
  const kept = useFormDraft('many.golongan');
  const [, change] = useMutation(ChangeManyGolonganDocument);
  const [golongan, setGolongan] = useDraftField(kept, 'golongan', '');
  return (
    <FactOfMany
      kept={kept}
      {...props}
      title={say('many.title.golongan')}
      now={({ golongan: is }) => is}
      asked={golongan}
      ready={golongan.trim() !== ''}
      ask={async (said) => (await change({ input: { ...said, golongan: golongan.trim() } })).data?.changeManyGolongan}
    >
      <GolonganField required golongan={golongan} onGolongan={setGolongan} />
    </FactOfMany>
  );
}

/** Nobody becomes a PPPK from another status: that is a new service. */
const BECOME = STATUSES.filter((one) => one !== 'PPPK');

export function StatusOfMany(props: ManyProps) {
  const { say } = useText();
  const kept = useFormDraft('many.status');
  const [, change] = useMutation(ChangeManyStatusDocument);
  const [status, setStatus] = useDraftField(kept, 'status', BECOME[0]!);
  const [golongan, setGolongan] = useDraftField(kept, 'golongan', '');
  return (
    <FactOfMany
      kept={kept}
      {...props}
      title={say('many.title.status')}
      now={({ status: is }) => say(`labels.EmployeeStatus.${is}`)}
      asked={JSON.stringify([status, golongan])}
      ready
      ask={async (said) => (await change({ input: { ...said, status, golongan: golongan.trim() || null } })).data?.changeManyStatus}
    >
      <ChoiceField
        visibleLabel
        label={say('employee.status')}
        value={status}
        choices={BECOME.map((value) => ({ value, label: say(`labels.EmployeeStatus.${value}`) }))}
        onChange={(chosen) => setStatus(BECOME.find((one) => one === chosen) ?? status)}
      />
      <GolonganField hint={say('person.golonganOfStatus')} golongan={golongan} onGolongan={setGolongan} />
    </FactOfMany>
  );
}

export function EducationOfMany(props: ManyProps) {
  const { say } = useText();
  const kept = useFormDraft('many.education');
  const [, change] = useMutation(ChangeManyEducationDocument);
  const [draft, setDraft] = useDraftField<EducationDraft>(kept, 'draft', { educationLevel: '', educationField: '' });
  const { educationLevel, educationField } = draft;
  return (
    <FactOfMany
      kept={kept}
      {...props}
      title={say('many.title.education')}
      now={({ educationLevel: is }) => is && say(`labels.EducationLevel.${is}`)}
      asked={JSON.stringify(draft)}
      ready={educationLevel !== ''}
      ask={async (said) => {
        if (educationLevel === '') return null;
        // As in files: blank leaves what each has, a dash takes it away.
        const field = educationField.trim();
        const input = { ...said, educationLevel, ...(field === '' ? {} : { educationField: field === '-' ? null : field }) };
        return (await change({ input })).data?.changeManyEducation;
      }}
    >
      <EducationFields draft={draft} fieldHint={say('many.fieldHint')} onDraft={setDraft} />
    </FactOfMany>
  );
}

export function EndOfMany({ ids, onDone, onClose }: ManyProps) {
  const { say } = useText();
  const kept = useFormDraft('many.end');
  const people = mapChosen(useChosen(ChosenPeopleDocument, ids), person);
  const held = mapChosen(people, ({ fullName, assignment }) => (assignment ? [{ ...assignment, fullName }] : []));
  const [, end] = useMutation(EndManyAssignmentsDocument);
  const [lastDay, setLastDay] = useDraftField(kept, 'lastDay', useToday(useInstansi().timeZone));
  return (
    <ManyDrawer
      kept={kept}
      title={say('many.title.end')}
      doIt={say('many.end')}
      asked={lastDay}
      ready={lastDay !== ''}
      rows={mapChosen(held, ({ id, fullName, position }) => [{ id, name: fullName, now: position.title }])}
      ask={async (said) => {
        const input = { ...said, assignments: chosenRows(held).map(({ id, version }) => ({ assignmentId: id, version })), lastDay };
        return (await end({ input })).data?.endManyAssignments;
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <GivenDay required label={say('appointment.lastDay')} value={lastDay} onChange={setLastDay} />
    </ManyDrawer>
  );
}
