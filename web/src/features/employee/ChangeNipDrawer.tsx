import { TextInput } from '@mantine/core';
import { ChangeNipDocument, type PersonActions_EmployeeFragment } from '@selaras/schema/web';
import { useMutation } from 'urql';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import styles from './Employee.module.css';

interface ChangeNipDrawerProps {
  employee: Pick<PersonActions_EmployeeFragment, 'id' | 'version' | 'name'>;
  onDone: () => void;
  onClose: () => void;
}

export function ChangeNipDrawer({ employee: { id: employeeId, version, name }, onDone, onClose }: ChangeNipDrawerProps) {
  const { say } = useText();
  const kept = useFormDraft('person.nip', employeeId, version);
  const [, change] = useMutation(ChangeNipDocument);
  const [nip, setNip] = useDraftField(kept, 'nip', '');
  return (
    <ActDrawer
      kept={kept}
      title={say('person.changeNipTitle')}
      doIt={say('person.changeNip')}
      asked={nip}
      ready={/^[0-9]{18}$/.test(nip.replaceAll(' ', ''))}
      decree={{ required: false }}
      ask={async (said) => readActAnswer((await change({ input: { ...said, employeeId, version, nip } })).data?.changeNip, 'EmployeeSaved', say)}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{name}</p>
      <p className={styles.hint}>{say('person.changeNipHint')}</p>
      <TextInput
        label={say('person.newNumber')}
        description={say('person.eighteenDigits')}
        required
        inputMode="numeric"
        maxLength={24}
        value={nip}
        onChange={({ currentTarget: { value } }) => setNip(value)}
      />
    </ActDrawer>
  );
}
