import { Button, NumberInput, TextInput } from '@mantine/core';
import { CreatePositionDocument } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import { PositionPicker, UnitPicker, type Picked } from '../appointment/index.ts';
import { isMadeByStep, PutIntoDraft, useMadeUnits } from '../reorganisation/index.ts';
import { NEW_POSITION, PositionFields } from './position-fields.tsx';

/** Makes a position in a unit of a dinas; shown to whom the API lets. */
export function NewPositionButton({ dinasId, onDone }: { dinasId: string; onDone: () => void }) {
  const { say } = useText();
  const [isOpen, setOpen] = useState(false);
  const done = (): void => {
    setOpen(false);
    onDone();
  };
  return (
    <>
      <Button variant="light" onClick={() => setOpen(true)}>
        {say('position.create')}
      </Button>
      {isOpen ? <NewPositionDrawer dinasId={dinasId} onDone={done} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function NewPositionDrawer({ dinasId, onDone, onClose }: { dinasId: string; onDone: () => void; onClose: () => void }) {
  const { say } = useText();
  const kept = useFormDraft('position.create', dinasId);
  const today = useToday(useInstansi().timeZone);
  const [, create] = useMutation(CreatePositionDocument);
  const [unit, setUnit] = useDraftField<Picked | null>(kept, 'unit', null);
  const [code, setCode] = useDraftField(kept, 'code', '');
  const [validFrom, setValidFrom] = useDraftField(kept, 'validFrom', today);
  const [need, setNeed] = useDraftField<number | ''>(kept, 'need', '');
  const [superior, setSuperior] = useDraftField<Picked | null>(kept, 'superior', null);
  const [draft, setDraft] = useDraftField(kept, 'draft', NEW_POSITION);
  const { kind, positionClass, retirementAge, jenjang, eselon, requiredEducation, requiredEducationField, ...facts } = draft;
  const made = useMadeUnits();
  const ready = unit !== null && code.trim() !== '' && draft.title.trim() !== '' && validFrom !== '';
  const said = {
    ...facts,
    positionKind: kind,
    unitId: unit?.id ?? '',
    code: code.trim(),
    validFrom,
    need: need === '' ? null : need,
    superiorPositionId: superior?.id ?? null,
    jenjang: jenjang || null,
    eselon: eselon || null,
    positionClass: positionClass === '' ? null : positionClass,
    requiredEducation: requiredEducation || null,
    requiredEducationField: requiredEducationField.trim() || null,
    retirementAge: retirementAge === '' ? null : retirementAge,
  };
  return (
    <ActDrawer
      kept={kept}
      title={say('position.create')}
      doIt={say('position.create')}
      asked={JSON.stringify([unit, code, validFrom, need, superior, draft])}
      ready={ready && !isMadeByStep(said.unitId)}
      decree={{ required: false }}
      ask={async (act) => readActAnswer((await create({ input: { ...act, ...said } })).data?.createPosition, 'PositionSaved', say)}
      beside={<PutIntoDraft ready={ready} step={{ createPosition: said }} />}
      onDone={onDone}
      onClose={onClose}
    >
      <UnitPicker label={say('position.unit')} dinasId={dinasId} value={unit} onChange={setUnit} made={made} />
      <TextInput label={say('position.code')} required maxLength={500} value={code} onChange={({ currentTarget: { value } }) => setCode(value)} />
      <PositionFields isNew draft={draft} onDraft={setDraft} />
      <NumberInput
        label={say('position.need')}
        description={say('position.needLeftOut')}
        value={need}
        min={0}
        max={100_000}
        allowDecimal={false}
        onChange={(value) => setNeed(typeof value === 'number' ? value : '')}
      />
      <PositionPicker label={say('position.superior')} required={false} value={superior} onChange={setSuperior} />
      <GivenDay required label={say('position.validFrom')} value={validFrom} onChange={setValidFrom} />
    </ActDrawer>
  );
}
