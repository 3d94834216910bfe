import { Button, TextInput } from '@mantine/core';
import { AddEmployeeDocument } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useInstansi } from '../../app/session.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import { ContactFields, NO_CONTACT, NOBODY, orNull, PersonFields } from './person-fields.tsx';

/** Takes somebody into the record; offered to HR of the government. */
export function AddEmployeeButton({ onDone }: { onDone: (nip: string) => void }) {
  const { say } = useText();
  const instansi = useInstansi();
  const [isOpen, setOpen] = useState(false);
  if (!instansi.viewerCanAddEmployees) return null;
  const done = (nip: string): void => {
    setOpen(false);
    onDone(nip);
  };
  return (
    <>
      <Button variant="light" onClick={() => setOpen(true)}>
        {say('person.add')}
      </Button>
      {isOpen ? <AddDrawer instansiId={instansi.id} onDone={done} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function AddDrawer({ instansiId, onDone, onClose }: { instansiId: string; onDone: (nip: string) => void; onClose: () => void }) {
  const { say } = useText();
  const kept = useFormDraft('person.add');
  const [, add] = useMutation(AddEmployeeDocument);
  const [nip, setNip] = useDraftField(kept, 'nip', '');
  const [draft, setDraft] = useDraftField(kept, 'draft', NOBODY);
  const [contact, setContact] = useDraftField(kept, 'contact', NO_CONTACT);
  return (
    <ActDrawer
      kept={kept}
      title={say('person.add')}
      doIt={say('person.addIt')}
      asked={JSON.stringify([nip, draft, contact])}
      ready={/^[0-9]{18}$/.test(nip.replaceAll(' ', '')) && draft.name.trim() !== ''}
      decree={{ required: false }}
      ask={async (said) => {
        const input = {
          ...said,
          instansiId,
          nip,
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
        return readActAnswer((await add({ input })).data?.addEmployee, 'EmployeeSaved', say);
      }}
      onDone={() => onDone(nip)}
      onClose={onClose}
    >
      <TextInput
        label={say('person.number')}
        description={say('person.numberHint')}
        required
        inputMode="numeric"
        maxLength={24}
        value={nip}
        onChange={({ currentTarget: { value } }) => setNip(value)}
      />
      <PersonFields fromNumber draft={draft} onDraft={setDraft} />
      <ContactFields draft={contact} onDraft={setContact} />
    </ActDrawer>
  );
}
