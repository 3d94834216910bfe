import { TextInput } from '@mantine/core';
import { CreateDinasDocument, type DinasKind } from '@selaras/schema/web';
import { useMutation } from 'urql';
import { DINAS_KINDS } from '../../app/dinas-kinds.ts';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import { PutIntoDraft } from '../reorganisation/index.ts';

export function NewDinasDrawer({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const { say } = useText();
  const kept = useFormDraft('dinas.create');
  const { id: instansiId, timeZone } = useInstansi();
  const [, create] = useMutation(CreateDinasDocument);
  const [dinasKind, setKind] = useDraftField<DinasKind>(kept, 'dinasKind', 'DINAS');
  const [draft, setDraft] = useDraftField(kept, 'draft', { name: '', shortName: '', code: '', validFrom: useToday(timeZone) });
  const { name, shortName, code, validFrom } = draft;
  const ready = name.trim() !== '' && code.trim() !== '' && validFrom !== '';
  const said = { dinasKind, validFrom, name: name.trim(), shortName: shortName.trim() || null, code: code.trim() };
  return (
    <ActDrawer
      kept={kept}
      title={say('board.newDinas.create')}
      doIt={say('board.newDinas.create')}
      asked={JSON.stringify([draft, dinasKind])}
      ready={ready}
      decree={{ required: false }}
      ask={async (act) => readActAnswer((await create({ input: { ...act, ...said, instansiId } })).data?.createDinas, 'DinasSaved', say)}
      beside={<PutIntoDraft ready={ready} step={{ createDinas: said }} />}
      onDone={onDone}
      onClose={onClose}
    >
      <TextInput
        required
        label={say('board.newDinas.name')}
        maxLength={500}
        value={name}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, name: value })}
      />
      <TextInput
        label={say('board.newDinas.shortName')}
        maxLength={200}
        value={shortName}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, shortName: value })}
      />
      <TextInput
        required
        label={say('board.newDinas.code')}
        description={say('board.newDinas.codeHint')}
        maxLength={200}
        value={code}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, code: value })}
      />
      <ChoiceField
        visibleLabel
        label={say('board.newDinas.kind')}
        value={dinasKind}
        choices={DINAS_KINDS.map((value) => ({ value, label: say(`labels.DinasKind.${value}`) }))}
        onChange={(chosen) => setKind(DINAS_KINDS.find((one) => one === chosen) ?? dinasKind)}
      />
      <GivenDay required label={say('board.newDinas.validFrom')} value={validFrom} onChange={(day) => setDraft({ ...draft, validFrom: day })} />
    </ActDrawer>
  );
}
