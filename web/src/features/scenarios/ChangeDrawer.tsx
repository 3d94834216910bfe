import { Button, Drawer, NumberInput, TextInput } from '@mantine/core';
import { HeldPositionsDocument, type PositionKind, type ScenarioChangeInput } from '@selaras/schema/web';
import { useState, type FormEvent } from 'react';
import { everyValue } from '../../app/every-value.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/Message.tsx';
import { EmployeePicker, PositionPicker, UnitPicker, type Picked } from '../appointment/index.ts';
import { changeOf, READY, type Said } from './change-said.ts';
import styles from './Scenarios.module.css';

const KINDS = everyValue<Said['kind']>()('SET_NEED', 'HIRE', 'MOVE_HOLDER', 'END_HOLDING', 'ADD_POSITION', 'CLOSE_POSITION', 'SET_RETIREMENT_AGE');
const POSITION_KINDS = everyValue<Exclude<PositionKind, 'LAINNYA'>>()('PELAKSANA', 'FUNGSIONAL', 'PENGAWAS', 'ADMINISTRATOR', 'JPT');

interface ChangeDrawerProps {
  scenario: { readonly id: string; readonly version: number; readonly ofDinas: { readonly id: string } | null; readonly firstDay: string };
  /** Null when it was saved, else why not. */
  onSave: (change: ScenarioChangeInput) => Promise<string | null>;
  onClose: () => void;
}

/** Puts one change into a scenario; it stays open for the next. */
export function ChangeDrawer({ scenario: { id, version, ofDinas, firstDay }, onSave, onClose }: ChangeDrawerProps) {
  const { say } = useText();
  const kept = useFormDraft('scenarios.change', id, version);
  const [kind, setKind] = useDraftField<Said['kind']>(kept, 'kind', 'SET_NEED');
  const [position, setPosition] = useDraftField<Picked | null>(kept, 'position', null);
  const [unit, setUnit] = useDraftField<Picked | null>(kept, 'unit', null);
  const [person, setPerson] = useDraftField<Picked | null>(kept, 'person', null);
  const [number, setNumber] = useDraftField<string>(kept, 'number', '');
  const [title, setTitle] = useDraftField(kept, 'title', '');
  const [positionKind, setPositionKind] = useDraftField<(typeof POSITION_KINDS)[number]>(kept, 'positionKind', 'PELAKSANA');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [saved, setSaved] = useState(0);
  const movesPerson = kind === 'MOVE_HOLDER' || kind === 'END_HOLDING';
  const filter = {
    employeeId: { eq: person?.id ?? '' },
    validFrom: { lte: firstDay },
    or: [{ validTo: { isNull: true } }, { validTo: { gte: firstDay } }],
    assignmentKind: { in: ['DEFINITIF' as const] },
  };
  const [held] = usePageQuery({ query: HeldPositionsDocument, variables: { filter }, pause: !movesPerson || person === null });
  const holding = movesPerson && person !== null ? (held.data?.assignments?.nodes[0] ?? null) : null;
  const said: Said = {
    kind,
    positionId: position?.id ?? null,
    unitId: unit?.id ?? null,
    assignmentId: holding?.id ?? null,
    number: number === '' ? null : Number(number),
    title,
    positionKind,
  };
  const ready = READY[kind](said);
  const asksNumber = kind === 'SET_NEED' || kind === 'HIRE' || kind === 'ADD_POSITION' || kind === 'SET_RETIREMENT_AGE';
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!ready) return;
    setBusy(true);
    const refused = await onSave(changeOf(said));
    setRefusal(refused);
    setBusy(false);
    if (refused !== null) return;
    kept.sent();
    setSaved((count) => count + 1);
    setPosition(null);
    setPerson(null);
    setNumber('');
    setTitle('');
  };
  return (
    <Drawer opened onClose={onClose} position="right" size="38rem" title={say('scenarios.addChange')} closeButtonProps={{ 'aria-label': say('app.close') }}>
      <form className={styles.form} onSubmit={(event) => void save(event)} key={saved}>
        <RestoredDraft kept={kept} />
        <ChoiceField
          visibleLabel
          label={say('scenarios.change')}
          value={kind}
          choices={KINDS.map((value) => ({ value, label: say(`labels.ScenarioChangeKind.${value}`) }))}
          onChange={(chosen) => setKind(KINDS.find((one) => one === chosen) ?? 'SET_NEED')}
        />
        <p className={styles.quiet}>{say(`scenarios.hints.${kind}`)}</p>
        {movesPerson ? (
          <div>
            <EmployeePicker label={say('scenarios.person')} value={person} onChange={setPerson} />
            {person !== null && held.data && !holding ? <p className={styles.quiet}>{say('scenarios.holdsNothing')}</p> : null}
            {holding ? <p className={styles.quiet}>{say('scenarios.holds', { position: holding.position.title })}</p> : null}
          </div>
        ) : null}
        {kind === 'ADD_POSITION' ? (
          <>
            <UnitPicker label={say('scenarios.unit')} value={unit} onChange={setUnit} {...(ofDinas ? { dinasId: ofDinas.id } : {})} />
            <TextInput
              required
              label={say('scenarios.positionTitle')}
              maxLength={500}
              value={title}
              onChange={({ currentTarget: { value } }) => setTitle(value)}
            />
            <ChoiceField
              visibleLabel
              label={say('scenarios.positionKind')}
              value={positionKind}
              choices={POSITION_KINDS.map((value) => ({ value, label: say(`labels.PositionKind.${value}`) }))}
              onChange={(chosen) => setPositionKind(POSITION_KINDS.find((one) => one === chosen) ?? 'PELAKSANA')}
            />
          </>
        ) : kind === 'END_HOLDING' ? null : (
          <PositionPicker label={say(kind === 'MOVE_HOLDER' ? 'scenarios.toPosition' : 'scenarios.position')} value={position} onChange={setPosition} />
        )}
        {asksNumber ? (
          <NumberInput
            required
            label={say(`scenarios.numbers.${kind}`)}
            min={kind === 'SET_RETIREMENT_AGE' ? 50 : kind === 'HIRE' ? 1 : 0}
            max={kind === 'SET_RETIREMENT_AGE' ? 70 : 100_000}
            allowDecimal={false}
            value={number}
            onChange={(given) => setNumber(String(given))}
          />
        ) : null}
        {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
        {saved > 0 && refusal === null ? <Notice tone="good">{say('scenarios.changeSaved')}</Notice> : null}
        <div className={styles.actions}>
          <Button type="submit" loading={busy} disabled={!ready}>
            {say('scenarios.putIn')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {say('scenarios.close')}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
