import { TextInput } from '@mantine/core';
import {
  CorrectDinasDocument,
  CorrectUnitDocument,
  RenameDinasDocument,
  RenameUnitDocument,
  type DinasKind,
  type UnitKind,
  type UnitToChangeQuery,
} from '@selaras/schema/web';
import { useMutation } from 'urql';
import { DINAS_KINDS } from '../../app/dinas-kinds.ts';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import { PutIntoDraft } from '../reorganisation/index.ts';
import { UNIT_KINDS } from '../../app/unit-kinds.ts';
import styles from './UnitTree.module.css';

type Read = Extract<NonNullable<UnitToChangeQuery['node']>, { __typename: 'Unit' }>;
interface NamingProps {
  unit: Read;
  onDone: () => void;
  onClose: () => void;
}

/** What it was called before, where that is known. */
function FormerNames({ names }: Pick<Read, 'names'>) {
  const { say, format } = useText();
  if (names.length === 0) return null;
  return (
    <ul className={styles.names} aria-label={say('dinas.naming.names')}>
      {names.map(({ name, validFrom, validTo }) => (
        <li key={validFrom ?? ''}>
          {name}{' '}
          <span className={styles.hint}>
            {validFrom === null ? say('dinas.naming.until', { day: format.day(validTo!) }) : say('dinas.naming.from', { day: format.day(validFrom) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Another name from a day on, of a unit or, at the top, of the dinas. */
export function RenameDrawer({ unit, onDone, onClose }: NamingProps) {
  const { say } = useText();
  const kept = useFormDraft('unit.rename', unit.id, unit.version);
  const [, renameUnit] = useMutation(RenameUnitDocument);
  const [, renameDinas] = useMutation(RenameDinasDocument);
  const { dinas } = unit;
  const isTop = unit.parent === null;
  const [name, setName] = useDraftField(kept, 'name', '');
  const [shortName, setShortName] = useDraftField(kept, 'shortName', dinas.shortName ?? '');
  const [since, setSince] = useDraftField(kept, 'since', useToday(useInstansi().timeZone));
  const title = say(isTop ? 'dinas.dinasActs.rename' : 'dinas.unitActs.rename');
  const ready = name.trim() !== '' && since !== '';
  const ofUnit = { unitId: unit.id, name: name.trim(), since };
  const ofDinas = { dinasId: dinas.id, name: name.trim(), since, shortName: shortName.trim() || null };
  return (
    <ActDrawer
      kept={kept}
      title={title}
      doIt={title}
      asked={JSON.stringify([name, shortName, since])}
      ready={ready}
      decree={{ required: false }}
      ask={async (said) => {
        if (!isTop) return readActAnswer((await renameUnit({ input: { ...said, ...ofUnit, version: unit.version } })).data?.renameUnit, 'UnitSaved', say);
        return readActAnswer((await renameDinas({ input: { ...said, ...ofDinas, version: dinas.version } })).data?.renameDinas, 'DinasSaved', say);
      }}
      beside={<PutIntoDraft ready={ready} step={isTop ? { renameDinas: ofDinas } : { renameUnit: ofUnit }} />}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{isTop ? dinas.name : unit.name}</p>
      <p className={styles.hint}>{say('dinas.naming.renameHint')}</p>
      <FormerNames names={isTop ? dinas.names : unit.names} />
      <TextInput required label={say('dinas.naming.newName')} maxLength={500} value={name} onChange={({ currentTarget: { value } }) => setName(value)} />
      {isTop ? (
        <TextInput
          label={say('dinas.naming.newShortName')}
          maxLength={200}
          value={shortName}
          onChange={({ currentTarget: { value } }) => setShortName(value)}
        />
      ) : null}
      <GivenDay required label={say('dinas.naming.since')} value={since} onChange={setSince} />
    </ActDrawer>
  );
}

/** What is corrected was never so, on no day. */
export function CorrectDrawer(props: NamingProps) {
  return props.unit.parent === null ? <CorrectDinasDrawer {...props} /> : <CorrectUnitDrawer {...props} />;
}

function CorrectUnitDrawer({ unit, onDone, onClose }: NamingProps) {
  const { say } = useText();
  const kept = useFormDraft('unit.correct', unit.id, unit.version);
  const [, correct] = useMutation(CorrectUnitDocument);
  const [draft, setDraft] = useDraftField(kept, 'draft', { name: unit.name, code: unit.code });
  const [unitKind, setKind] = useDraftField<UnitKind>(kept, 'unitKind', unit.unitKind);
  return (
    <ActDrawer
      kept={kept}
      title={say('dinas.unitActs.correct')}
      doIt={say('dinas.unitActs.correct')}
      asked={JSON.stringify([draft, unitKind])}
      ready={draft.name.trim() !== '' && draft.code.trim() !== ''}
      decree={{ required: false }}
      ask={async (said) => {
        const input = { ...said, unitId: unit.id, version: unit.version, name: draft.name.trim(), code: draft.code.trim(), unitKind };
        return readActAnswer((await correct({ input })).data?.correctUnit, 'UnitSaved', say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <p className={styles.hint}>{say('dinas.naming.correctHint')}</p>
      <NameAndCode draft={draft} onDraft={setDraft} />
      <ChoiceField
        visibleLabel
        label={say('dinas.unitActs.kind')}
        value={unitKind}
        choices={UNIT_KINDS.map((value) => ({ value, label: say(`labels.UnitKind.${value}`) }))}
        onChange={(chosen) => setKind(UNIT_KINDS.find((one) => one === chosen) ?? unitKind)}
      />
    </ActDrawer>
  );
}

function CorrectDinasDrawer({ unit: { dinas }, onDone, onClose }: NamingProps) {
  const { say } = useText();
  const kept = useFormDraft('dinas.correct', dinas.id, dinas.version);
  const [, correct] = useMutation(CorrectDinasDocument);
  const [draft, setDraft] = useDraftField(kept, 'draft', { name: dinas.name, code: dinas.code });
  const [shortName, setShortName] = useDraftField(kept, 'shortName', dinas.shortName ?? '');
  const [dinasKind, setKind] = useDraftField<DinasKind>(kept, 'dinasKind', dinas.dinasKind);
  return (
    <ActDrawer
      kept={kept}
      title={say('dinas.dinasActs.correct')}
      doIt={say('dinas.dinasActs.correct')}
      asked={JSON.stringify([draft, shortName, dinasKind])}
      ready={draft.name.trim() !== '' && draft.code.trim() !== ''}
      decree={{ required: false }}
      ask={async (said) => {
        const { id: dinasId, version } = dinas;
        const input = { ...said, dinasId, version, name: draft.name.trim(), code: draft.code.trim(), shortName: shortName.trim() || null, dinasKind };
        return readActAnswer((await correct({ input })).data?.correctDinas, 'DinasSaved', say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <p className={styles.hint}>{say('dinas.naming.correctHint')}</p>
      <NameAndCode draft={draft} onDraft={setDraft} />
      <TextInput label={say('dinas.naming.shortName')} maxLength={200} value={shortName} onChange={({ currentTarget: { value } }) => setShortName(value)} />
      <ChoiceField
        visibleLabel
        label={say('dinas.naming.dinasKind')}
        value={dinasKind}
        choices={DINAS_KINDS.map((value) => ({ value, label: say(`labels.DinasKind.${value}`) }))}
        onChange={(chosen) => setKind(DINAS_KINDS.find((one) => one === chosen) ?? dinasKind)}
      />
    </ActDrawer>
  );
}

interface Draft {
  readonly name: string;
  readonly code: string;
}
function NameAndCode({ draft, onDraft }: { draft: Draft; onDraft: (draft: Draft) => void }) {
  const { say } = useText();
  return (
    <>
      <TextInput
        required
        label={say('dinas.naming.name')}
        maxLength={500}
        value={draft.name}
        onChange={({ currentTarget: { value } }) => onDraft({ ...draft, name: value })}
      />
      <TextInput
        required
        label={say('dinas.naming.code')}
        maxLength={200}
        value={draft.code}
        onChange={({ currentTarget: { value } }) => onDraft({ ...draft, code: value })}
      />
    </>
  );
}
