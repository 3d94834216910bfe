import { Button } from '@mantine/core';
import { AssignEmployeeDocument, type AssignmentKind } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import { KindField } from './fields.tsx';
import { EmployeePicker, PositionPicker, type Picked } from './Picker.tsx';

interface AppointProps {
  /** Who, where the page is of a person; or into which position, where it is of one. */
  employee?: Picked;
  position?: Picked;
  onDone: () => void;
}

/** Puts somebody into a position, for good or as acting. */
export function AppointButton(props: AppointProps) {
  const { say } = useText();
  const [isOpen, setOpen] = useState(false);
  const done = (): void => {
    setOpen(false);
    props.onDone();
  };
  return (
    <>
      <Button size="compact-sm" variant="light" onClick={() => setOpen(true)}>
        {say('appointment.appoint')}
      </Button>
      {isOpen ? <AppointDrawer {...props} onDone={done} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function AppointDrawer({ employee, position, onDone, onClose }: AppointProps & { onClose: () => void }) {
  const { say } = useText();
  const kept = useFormDraft('appoint', `${employee?.id}.${position?.id}`);
  const today = useToday(useInstansi().timeZone);
  const [, assign] = useMutation(AssignEmployeeDocument);
  const [who, setWho] = useDraftField<Picked | null>(kept, 'who', employee ?? null);
  const [where, setWhere] = useDraftField<Picked | null>(kept, 'where', position ?? null);
  const [kind, setKind] = useDraftField<AssignmentKind>(kept, 'kind', 'DEFINITIF');
  const [validFrom, setValidFrom] = useDraftField(kept, 'validFrom', today);
  const [validTo, setValidTo] = useDraftField(kept, 'validTo', '');
  return (
    <ActDrawer
      kept={kept}
      title={say('appointment.appoint')}
      doIt={say('appointment.appoint')}
      asked={JSON.stringify([who, where, kind, validFrom, validTo])}
      ready={who !== null && where !== null && validFrom !== ''}
      decree={{ required: true }}
      ask={async ({ decreeNumber, ...said }) => {
        const input = {
          ...said,
          employeeId: who?.id ?? '',
          positionId: where?.id ?? '',
          kind,
          validFrom,
          validTo: validTo || null,
          decreeNumber: decreeNumber ?? '',
        };
        return readActAnswer((await assign({ input })).data?.assignEmployee, 'AssignmentSaved', say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {employee ? <p>{employee.label}</p> : <EmployeePicker label={say('appointment.who')} value={who} onChange={setWho} />}
      {position ? <p>{position.label}</p> : <PositionPicker label={say('appointment.where')} value={where} onChange={setWhere} />}
      <KindField value={kind} onChange={setKind} />
      <GivenDay required label={say('appointment.from')} value={validFrom} onChange={setValidFrom} />
      <GivenDay label={say('appointment.to')} value={validTo} onChange={setValidTo} />
    </ActDrawer>
  );
}
