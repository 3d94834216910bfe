import { MultiSelect, TextInput } from '@mantine/core';
import { MergeUnitsDocument, SplitUnitDocument, TransferUnitDocument, type UnitKind, type UnitToChangeQuery } from '@selaras/schema/web';
import { useMutation } from 'urql';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import { UnitPicker, type Picked } from '../appointment/index.ts';
import { isMadeByStep, PutIntoDraft, useMadeUnits } from '../reorganisation/index.ts';
import { UNIT_KINDS } from '../../app/unit-kinds.ts';
import styles from './UnitTree.module.css';

interface SuccessionProps {
  unit: Extract<NonNullable<UnitToChangeQuery['node']>, { __typename: 'Unit' }>;
  onDone: () => void;
  onClose: () => void;
}

/** A unit goes below another one, or becomes part of it, from a day on; days before stay as they were. */
export function GoDrawer({ step, unit, onDone, onClose }: SuccessionProps & { step: 'transfer' | 'merge' }) {
  const { say } = useText();
  const kept = useFormDraft(`unit.${step}`, unit.id, unit.version);
  const [, transfer] = useMutation(TransferUnitDocument);
  const [, merge] = useMutation(MergeUnitsDocument);
  const [to, setTo] = useDraftField<Picked | null>(kept, 'to', null);
  const [since, setSince] = useDraftField(kept, 'since', useToday(useInstansi().timeZone));
  const title = say(`dinas.unitActs.${step}`);
  const made = useMadeUnits();
  const ready = to !== null && since !== '';
  const id = to?.id ?? '';
  return (
    <ActDrawer
      kept={kept}
      title={title}
      doIt={title}
      asked={JSON.stringify([to, since])}
      ready={ready && !isMadeByStep(id)}
      decree={{ required: false }}
      ask={async (said) => {
        const read = { unitId: unit.id, version: unit.version };
        return step === 'transfer'
          ? readActAnswer((await transfer({ input: { ...said, ...read, parentId: id, since } })).data?.transferUnit, 'UnitSaved', say)
          : readActAnswer((await merge({ input: { ...said, units: [read], intoId: id, since } })).data?.mergeUnits, 'UnitSaved', say);
      }}
      beside={
        <PutIntoDraft
          ready={ready}
          step={
            step === 'transfer'
              ? { transferUnit: { unitId: unit.id, parentId: id, since } }
              : { mergeUnits: { units: [{ unitId: unit.id }], intoId: id, since } }
          }
        />
      }
      onDone={onDone}
      onClose={onClose}
    >
      <p>{unit.name}</p>
      <p className={styles.hint}>{say(`dinas.succession.${step}Hint`)}</p>
      <UnitPicker label={say(`dinas.succession.${step}To`)} value={to} onChange={setTo} made={made} />
      <GivenDay required label={say('dinas.succession.since')} value={since} onChange={setSince} />
    </ActDrawer>
  );
}

/** Some positions of a unit become a unit of their own, beside it, from a day on. */
export function SplitDrawer({ unit, onDone, onClose }: SuccessionProps) {
  const { say } = useText();
  const kept = useFormDraft('unit.split', unit.id, unit.version);
  const [, split] = useMutation(SplitUnitDocument);
  const [positionIds, setPositions] = useDraftField<string[]>(kept, 'positionIds', []);
  const [unitKind, setKind] = useDraftField<UnitKind>(kept, 'unitKind', unit.unitKind);
  const [draft, setDraft] = useDraftField(kept, 'draft', { name: '', code: '', since: useToday(useInstansi().timeZone) });
  const { name, code, since } = draft;
  const ready = positionIds.length > 0 && name.trim() !== '' && code.trim() !== '' && since !== '';
  const asked = { unitId: unit.id, positionIds, name: name.trim(), code: code.trim(), unitKind, since };
  return (
    <ActDrawer
      kept={kept}
      title={say('dinas.unitActs.split')}
      doIt={say('dinas.unitActs.split')}
      asked={JSON.stringify([positionIds, draft, unitKind])}
      ready={ready}
      decree={{ required: false }}
      ask={async (said) => readActAnswer((await split({ input: { ...said, ...asked, version: unit.version } })).data?.splitUnit, 'UnitSaved', say)}
      beside={<PutIntoDraft ready={ready} step={{ splitUnit: asked }} />}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{unit.name}</p>
      <p className={styles.hint}>{say('dinas.succession.splitHint')}</p>
      <MultiSelect
        required
        searchable
        label={say('dinas.succession.positions')}
        description={unit.positions.pageInfo.hasNextPage ? say('dinas.succession.firstPositions') : undefined}
        limit={100}
        data={unit.positions.nodes.map((position) => ({ value: position.id, label: `${position.title} · ${position.code}` }))}
        value={positionIds}
        onChange={setPositions}
      />
      <TextInput
        required
        label={say('dinas.unitActs.name')}
        maxLength={500}
        value={name}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, name: value })}
      />
      <TextInput
        required
        label={say('dinas.unitActs.code')}
        maxLength={200}
        value={code}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, code: value })}
      />
      <ChoiceField
        visibleLabel
        label={say('dinas.unitActs.kind')}
        value={unitKind}
        choices={UNIT_KINDS.map((value) => ({ value, label: say(`labels.UnitKind.${value}`) }))}
        onChange={(chosen) => setKind(UNIT_KINDS.find((one) => one === chosen) ?? unitKind)}
      />
      <GivenDay required label={say('dinas.succession.since')} value={since} onChange={(day) => setDraft({ ...draft, since: day })} />
    </ActDrawer>
  );
}
