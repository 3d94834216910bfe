import { Checkbox, NumberInput } from '@mantine/core';
import {
  ChangePositionDocument,
  ClosePositionDocument,
  ReopenPositionDocument,
  SetPositionNeedDocument,
  SetSuperiorPositionDocument,
  type ClearedFact,
  type PositionActs_PositionFragment,
} from '@selaras/schema/web';
import { useMutation } from 'urql';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import { PositionPicker, type Picked } from '../appointment/index.ts';
import styles from './Position.module.css';
import { PutIntoDraft } from '../reorganisation/index.ts';
import { PositionFields, type PositionDraft } from './position-fields.tsx';

interface StepProps {
  readonly position: PositionActs_PositionFragment;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const draftOf = (position: PositionActs_PositionFragment): PositionDraft => ({
  title: position.title,
  kind: position.positionKind,
  isHead: position.isHead,
  jenjang: position.jenjang ?? '',
  eselon: position.eselon ?? '',
  positionClass: position.positionClass ?? '',
  requiredEducation: position.requiredEducation ?? '',
  requiredEducationField: position.requiredEducationField ?? '',
  retirementAge: position.retirementAge ?? '',
});

/** What was filled in anew, and what was emptied; the rest is not said, so that nobody writes over what they did not mean. */
function changesOf(before: PositionDraft, after: PositionDraft) {
  const changed = <Name extends keyof PositionDraft>(name: Name): boolean => before[name] !== after[name];
  const said = <Name extends keyof PositionDraft>(name: Name) =>
    changed(name) && after[name] !== '' ? (after[name] as Exclude<PositionDraft[Name], ''>) : null;
  const emptied = (name: keyof PositionDraft, fact: ClearedFact): ClearedFact[] => (changed(name) && after[name] === '' ? [fact] : []);
  return {
    title: said('title'),
    positionKind: said('kind'),
    isHead: changed('isHead') ? after.isHead : null,
    jenjang: said('jenjang'),
    eselon: said('eselon'),
    positionClass: said('positionClass'),
    requiredEducation: said('requiredEducation'),
    requiredEducationField: said('requiredEducationField'),
    retirementAge: said('retirementAge'),
    clear: [
      ...emptied('jenjang', 'JENJANG'),
      ...emptied('eselon', 'ESELON'),
      ...emptied('positionClass', 'POSITION_CLASS'),
      ...emptied('requiredEducation', 'REQUIRED_EDUCATION'),
      ...emptied('requiredEducationField', 'REQUIRED_EDUCATION_FIELD'),
    ],
  };
}

export function ChangeDrawer({ position, onDone, onClose }: StepProps) {
  const { say } = useText();
  const kept = useFormDraft('position.change', position.id, position.version);
  const [, change] = useMutation(ChangePositionDocument);
  const before = draftOf(position);
  const [draft, setDraft] = useDraftField(kept, 'draft', before);
  const isSame = JSON.stringify(draft) === JSON.stringify(before);
  const ready = !isSame && draft.title.trim() !== '' && (draft.retirementAge !== '' || position.retirementAge === null);
  const changes = { ...changesOf(before, draft), positionId: position.id };
  return (
    <ActDrawer
      kept={kept}
      title={say('position.change')}
      doIt={say('position.change')}
      asked={JSON.stringify(draft)}
      ready={ready}
      decree={{ required: false }}
      ask={async (said) =>
        readActAnswer((await change({ input: { ...said, ...changes, version: position.version } })).data?.changePosition, 'PositionSaved', say)
      }
      beside={<PutIntoDraft ready={ready} step={{ changePosition: changes }} />}
      onDone={onDone}
      onClose={onClose}
    >
      <p className={styles.hint}>{say('position.changeLead')}</p>
      <PositionFields draft={draft} onDraft={setDraft} />
    </ActDrawer>
  );
}

export function NeedDrawer({ position: { id: positionId, needs }, onDone, onClose }: StepProps) {
  const { say, format } = useText();
  const kept = useFormDraft('position.need', positionId);
  const today = useToday(useInstansi().timeZone);
  const [, set] = useMutation(SetPositionNeedDocument);
  const [since, setSince] = useDraftField(kept, 'since', today);
  const [need, setNeed] = useDraftField<number | ''>(kept, 'need', '');
  const inForce = needs.nodes.find(({ validFrom, validTo }) => validFrom <= since && (validTo === null || validTo >= since));
  return (
    <ActDrawer
      kept={kept}
      title={say('position.need')}
      doIt={say('position.setNeed')}
      asked={JSON.stringify([since, need])}
      ready={since !== '' && need !== ''}
      decree={{ required: false }}
      ask={async (said) => {
        const read = inForce ? { needId: inForce.id, version: inForce.version } : {};
        const input = { ...said, ...read, positionId, since, need: need === '' ? 0 : need };
        return readActAnswer((await set({ input })).data?.setPositionNeed, 'PositionNeedSaved', say);
      }}
      beside={<PutIntoDraft ready={since !== '' && need !== ''} step={{ setPositionNeed: { positionId, since, need: need === '' ? 0 : need } }} />}
      onDone={onDone}
      onClose={onClose}
    >
      <p className={styles.hint}>{inForce ? say('position.needThen', { people: format.count(inForce.people) }) : say('position.noNeedThen')}</p>
      <NumberInput
        label={say('position.people')}
        required
        value={need}
        min={0}
        max={100_000}
        allowDecimal={false}
        onChange={(value) => setNeed(typeof value === 'number' ? value : '')}
      />
      <GivenDay required label={say('position.needSince')} value={since} onChange={setSince} />
    </ActDrawer>
  );
}

export function SuperiorDrawer({ position: { id: positionId, version, superior: now }, onDone, onClose }: StepProps) {
  const { say } = useText();
  const kept = useFormDraft('position.superior', positionId, version);
  const [, set] = useMutation(SetSuperiorPositionDocument);
  const [superior, setSuperior] = useDraftField<Picked | null>(kept, 'superior', now && { id: now.id, label: now.title });
  const [swap, setSwap] = useDraftField(kept, 'swap', false);
  const ready = (superior?.id ?? null) !== (now?.id ?? null);
  const asked = { positionId, superiorPositionId: superior?.id ?? null, swap };
  return (
    <ActDrawer
      kept={kept}
      title={say('position.superior')}
      doIt={say('position.setSuperior')}
      asked={JSON.stringify([superior, swap])}
      ready={ready}
      decree={{ required: false }}
      ask={async (said) => readActAnswer((await set({ input: { ...said, ...asked, version } })).data?.setSuperiorPosition, 'PositionSaved', say)}
      beside={<PutIntoDraft ready={ready} step={{ setSuperiorPosition: asked }} />}
      onDone={onDone}
      onClose={onClose}
    >
      <p className={styles.hint}>{say('position.superiorLead')}</p>
      <PositionPicker label={say('position.superior')} required={false} value={superior} onChange={setSuperior} />
      <Checkbox label={say('position.swap')} checked={swap} onChange={({ currentTarget: { checked } }) => setSwap(checked)} />
    </ActDrawer>
  );
}

export function CloseDrawer({ position: { id: positionId, version }, onDone, onClose }: StepProps) {
  const { say } = useText();
  const kept = useFormDraft('position.close', positionId, version);
  const [, close] = useMutation(ClosePositionDocument);
  const [lastDay, setLastDay] = useDraftField(kept, 'lastDay', '');
  const [endHolders, setEndHolders] = useDraftField(kept, 'endHolders', false);
  return (
    <ActDrawer
      kept={kept}
      title={say('position.close')}
      doIt={say('position.close')}
      asked={JSON.stringify([lastDay, endHolders])}
      ready={lastDay !== ''}
      decree={{ required: false }}
      ask={async (said) =>
        readActAnswer((await close({ input: { ...said, positionId, version, lastDay, endHolders } })).data?.closePosition, 'PositionSaved', say)
      }
      beside={<PutIntoDraft ready={lastDay !== ''} step={{ closePosition: { positionId, lastDay, endHolders } }} />}
      onDone={onDone}
      onClose={onClose}
    >
      <p className={styles.hint}>{say('position.closeLead')}</p>
      <GivenDay required label={say('position.lastDay')} value={lastDay} onChange={setLastDay} />
      <Checkbox label={say('position.endHolders')} checked={endHolders} onChange={({ currentTarget: { checked } }) => setEndHolders(checked)} />
    </ActDrawer>
  );
}

export function ReopenDrawer({ position: { id: positionId, version }, onDone, onClose }: StepProps) {
  const { say } = useText();
  const kept = useFormDraft('position.reopen', positionId, version);
  const [, reopen] = useMutation(ReopenPositionDocument);
  return (
    <ActDrawer
      kept={kept}
      title={say('position.reopen')}
      doIt={say('position.reopen')}
      asked=""
      ready
      decree={{ required: false }}
      ask={async (said) => readActAnswer((await reopen({ input: { ...said, positionId, version } })).data?.reopenPosition, 'PositionSaved', say)}
      beside={<PutIntoDraft ready step={{ reopenPosition: { positionId } }} />}
      onDone={onDone}
      onClose={onClose}
    >
      <p className={styles.hint}>{say('position.reopenLead')}</p>
    </ActDrawer>
  );
}
