import { Checkbox, Select, TextInput } from '@mantine/core';
import {
  CloseUnitDocument,
  CreateUnitDocument,
  MoveUnitDocument,
  ReopenUnitDocument,
  UnitToChangeDocument,
  type CloseUnitMutation,
  type UnitKind,
  type UnitToChangeQuery,
} from '@selaras/schema/web';
import { useMutation } from 'urql';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText, type Say } from '../../text/text.ts';
import { ChoiceField, GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import { isMadeByStep, PutIntoDraft, useMadeUnits } from '../reorganisation/index.ts';
import { CorrectDrawer, RenameDrawer } from './naming-drawers.tsx';
import { GoDrawer, SplitDrawer } from './succession-drawers.tsx';
import { UNIT_KINDS } from '../../app/unit-kinds.ts';
import type { UnitStep } from './UnitMenu.tsx';
import styles from './UnitTree.module.css';

/** A unit of the tree, as it is chosen. */
export interface UnitChoice {
  readonly id: string;
  readonly name: string;
}
type Read = Extract<NonNullable<UnitToChangeQuery['node']>, { __typename: 'Unit' }>;

interface UnitActsProps {
  step: UnitStep;
  unitId: string;
  /** The units among which another one is chosen. */
  units: readonly UnitChoice[];
  onDone: () => void;
  onClose: () => void;
}

/** The step that was picked, once the unit was read as it is. */
export function UnitActs({ step, unitId, units, ...rest }: UnitActsProps) {
  const [{ data }] = usePageQuery({ query: UnitToChangeDocument, variables: { id: unitId } });
  const unit = data?.node?.__typename === 'Unit' ? data.node : null;
  if (!unit) return null;
  const form = { ...rest, unit, others: units.filter(({ id }) => id !== unitId) };
  if (step === 'create') return <CreateUnitDrawer {...rest} unit={unit} />;
  if (step === 'transfer' || step === 'merge') return <GoDrawer {...rest} step={step} unit={unit} />;
  if (step === 'split') return <SplitDrawer {...rest} unit={unit} />;
  if (step === 'rename') return <RenameDrawer {...rest} unit={unit} />;
  if (step === 'correct') return <CorrectDrawer {...rest} unit={unit} />;
  if (step === 'move') return <MoveDrawer {...form} />;
  return step === 'close' ? <CloseDrawer {...form} /> : <ReopenDrawer {...form} />;
}

interface StepProps {
  unit: Read;
  others: readonly UnitChoice[];
  onDone: () => void;
  onClose: () => void;
}

/** A unit below another one; below one that a step of a reorganisation makes, as a step of it only. */
export function CreateUnitDrawer({ unit, onDone, onClose }: Pick<StepProps, 'onDone' | 'onClose'> & { unit: UnitChoice }) {
  const { say } = useText();
  const kept = useFormDraft('unit.create', unit.id);
  const [, create] = useMutation(CreateUnitDocument);
  const [draft, setDraft] = useDraftField(kept, 'draft', { code: '', name: '', validFrom: useToday(useInstansi().timeZone) });
  const [unitKind, setKind] = useDraftField<UnitKind>(kept, 'unitKind', 'SEKSI');
  const ready = draft.code.trim() !== '' && draft.name.trim() !== '' && draft.validFrom !== '';
  const asked = { parentId: unit.id, code: draft.code.trim(), name: draft.name.trim(), unitKind, validFrom: draft.validFrom };
  return (
    <ActDrawer
      kept={kept}
      title={say('dinas.unitActs.create')}
      doIt={say('dinas.unitActs.create')}
      asked={JSON.stringify([draft, unitKind])}
      ready={ready && !isMadeByStep(unit.id)}
      decree={{ required: false }}
      ask={async (said) => readActAnswer((await create({ input: { ...said, ...asked } })).data?.createUnit, 'UnitSaved', say)}
      beside={<PutIntoDraft ready={ready} step={{ createUnit: asked }} />}
      onDone={onDone}
      onClose={onClose}
    >
      <p className={styles.hint}>{say('dinas.unitActs.createHint', { name: unit.name })}</p>
      <TextInput
        required
        label={say('dinas.unitActs.name')}
        value={draft.name}
        maxLength={500}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, name: value })}
      />
      <TextInput
        required
        label={say('dinas.unitActs.code')}
        value={draft.code}
        maxLength={200}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, code: value })}
      />
      <ChoiceField
        visibleLabel
        label={say('dinas.unitActs.kind')}
        value={unitKind}
        choices={UNIT_KINDS.map((value) => ({ value, label: say(`labels.UnitKind.${value}`) }))}
        onChange={(chosen) => setKind(UNIT_KINDS.find((one) => one === chosen) ?? unitKind)}
      />
      <GivenDay required label={say('dinas.unitActs.validFrom')} value={draft.validFrom} onChange={(validFrom) => setDraft({ ...draft, validFrom })} />
    </ActDrawer>
  );
}

interface PickUnitProps {
  label: string;
  others: readonly UnitChoice[];
  value: string | null;
  onChange: (id: string | null) => void;
  required?: boolean;
}
const PickUnit = ({ label, others, value, onChange, required = false }: PickUnitProps) => (
  <Select
    searchable
    clearable={!required}
    required={required}
    label={label}
    limit={50}
    data={others.map(({ id, name }) => ({ value: id, label: name }))}
    value={value}
    onChange={onChange}
  />
);

function MoveDrawer({ unit, others, onDone, onClose }: StepProps) {
  const { say } = useText();
  const kept = useFormDraft('unit.move', unit.id, unit.version);
  const [, move] = useMutation(MoveUnitDocument);
  const [parentId, setParent] = useDraftField<string | null>(kept, 'parentId', null);
  const made = useMadeUnits();
  return (
    <ActDrawer
      kept={kept}
      title={say('dinas.unitActs.move')}
      doIt={say('dinas.unitActs.move')}
      asked={JSON.stringify(parentId)}
      ready={parentId !== null && !isMadeByStep(parentId)}
      decree={{ required: false }}
      ask={async (said) => {
        const input = { ...said, unitId: unit.id, version: unit.version, parentId: parentId! };
        return readActAnswer((await move({ input })).data?.moveUnit, 'UnitSaved', say);
      }}
      beside={<PutIntoDraft ready={parentId !== null} step={{ moveUnit: { unitId: unit.id, parentId: parentId ?? '' } }} />}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{unit.name}</p>
      <p className={styles.hint}>{say('dinas.unitActs.moveHint')}</p>
      <PickUnit
        required
        label={say('dinas.unitActs.below')}
        others={[...others.filter(({ id }) => id !== unit.parent?.id), ...made]}
        value={parentId}
        onChange={setParent}
      />
    </ActDrawer>
  );
}

const named = (names: readonly string[], count: number): string => [...names, ...(count > names.length ? ['…'] : [])].join(', ');

/** What stands in the way of closing, by name. */
function namesIn(answer: CloseUnitMutation['closeUnit'] | undefined, say: Say): string {
  if (answer?.__typename === 'PositionHeld')
    return say('dinas.unitActs.holders', {
      names: named(
        answer.holders.map(({ employee }) => employee.name),
        answer.holderCount,
      ),
    });
  if (answer?.__typename !== 'UnitHolds') return '';
  const { units, unitCount, positions, positionCount } = answer;
  return named([...units.map(({ name }) => name), ...positions.map(({ title }) => title)], unitCount + positionCount);
}

function CloseDrawer({ unit, others, onDone, onClose }: StepProps) {
  const { say } = useText();
  const kept = useFormDraft('unit.close', unit.id, unit.version);
  const [, close] = useMutation(CloseUnitDocument);
  const [lastDay, setLastDay] = useDraftField(kept, 'lastDay', useToday(useInstansi().timeZone));
  const [unitsGoTo, setUnitsGoTo] = useDraftField<string | null>(kept, 'unitsGoTo', null);
  const [positionsGoTo, setPositionsGoTo] = useDraftField<string | null>(kept, 'positionsGoTo', null);
  const [closeRest, setCloseRest] = useDraftField(kept, 'closeRest', false);
  const [endHolders, setEndHolders] = useDraftField(kept, 'endHolders', false);
  const chosen = { lastDay, unitsGoTo, positionsGoTo, closeRest, endHolders };
  const targets = [...others, ...useMadeUnits()];
  const isTop = unit.parent === null;
  const title = say(isTop ? 'dinas.dinasActs.close' : 'dinas.unitActs.close');
  return (
    <ActDrawer
      kept={kept}
      title={title}
      doIt={title}
      asked={JSON.stringify(chosen)}
      ready={lastDay !== '' && !isMadeByStep(unitsGoTo) && !isMadeByStep(positionsGoTo)}
      decree={{ required: false }}
      ask={async (said) => {
        const answer = (await close({ input: { ...said, ...chosen, unitId: unit.id, version: unit.version } })).data?.closeUnit;
        const outcome = readActAnswer(answer, 'UnitSaved', say);
        return 'refusal' in outcome ? { refusal: [outcome.refusal, namesIn(answer, say)].join(' ').trim() } : outcome;
      }}
      beside={<PutIntoDraft ready={lastDay !== ''} step={{ closeUnit: { unitId: unit.id, ...chosen } }} />}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{unit.name}</p>
      <p className={styles.hint}>{say(isTop ? 'dinas.dinasActs.closeHint' : 'dinas.unitActs.closeHint')}</p>
      <GivenDay required label={say('dinas.unitActs.lastDay')} value={lastDay} onChange={setLastDay} />
      {isTop ? null : (
        <>
          <PickUnit label={say('dinas.unitActs.unitsGoTo')} others={targets} value={unitsGoTo} onChange={setUnitsGoTo} />
          <PickUnit label={say('dinas.unitActs.positionsGoTo')} others={targets} value={positionsGoTo} onChange={setPositionsGoTo} />
        </>
      )}
      <Checkbox label={say('dinas.unitActs.closeRest')} checked={closeRest} onChange={({ currentTarget }) => setCloseRest(currentTarget.checked)} />
      <Checkbox label={say('dinas.unitActs.endHolders')} checked={endHolders} onChange={({ currentTarget }) => setEndHolders(currentTarget.checked)} />
    </ActDrawer>
  );
}

function ReopenDrawer({ unit, onDone, onClose }: StepProps) {
  const { say, format } = useText();
  const kept = useFormDraft('unit.reopen', unit.id, unit.version);
  const [, reopen] = useMutation(ReopenUnitDocument);
  const [withRest, setWithRest] = useDraftField(kept, 'withRest', true);
  const title = say(unit.parent === null ? 'dinas.dinasActs.reopen' : 'dinas.unitActs.reopen');
  return (
    <ActDrawer
      kept={kept}
      title={title}
      doIt={title}
      asked={JSON.stringify(withRest)}
      ready={unit.validTo !== null}
      decree={{ required: false }}
      ask={async (said) =>
        readActAnswer((await reopen({ input: { ...said, unitId: unit.id, version: unit.version, withRest } })).data?.reopenUnit, 'UnitSaved', say)
      }
      beside={<PutIntoDraft ready={unit.validTo !== null} step={{ reopenUnit: { unitId: unit.id, withRest } }} />}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{unit.name}</p>
      <p className={styles.hint}>
        {unit.validTo === null ? say('dinas.unitActs.isOpen') : say('dinas.unitActs.reopenHint', { day: format.day(unit.validTo) })}
      </p>
      <Checkbox label={say('dinas.unitActs.withRest')} checked={withRest} onChange={({ currentTarget }) => setWithRest(currentTarget.checked)} />
    </ActDrawer>
  );
}
