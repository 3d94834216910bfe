import { Button, Checkbox, TextInput } from '@mantine/core';
import type { CreateTokenInput, TokenAccess, TokenArea } from '@selaras/schema/web';
import { type FormEvent } from 'react';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import styles from './Account.module.css';

export interface Place {
  readonly unitId: string;
  readonly name: string;
}

export interface PureTokenFormProps {
  /** Those of the account; of one of them stand the places. */
  governments: readonly { readonly id: string; readonly name: string }[];
  instansiId: string;
  onInstansi: (id: string) => void;
  places: readonly Place[];
  /** Areas that can be opened one by one. */
  areas: readonly TokenArea[];
  busy: boolean;
  /** True when it was made: the form is empty again. */
  onSubmit: (input: CreateTokenInput) => Promise<boolean>;
}

const DAYS = ['1', '30', '90', '365'];

/** What figures are counted from has to be open with them. */
const FIGURES_NEED: readonly TokenArea[] = ['PEOPLE', 'EVALUATIONS'];

/** What a token is for and what it is held to; it begins with the least: reading, and for ninety days. */
export function PureTokenForm({ governments, instansiId, onInstansi, places, areas, busy, onSubmit }: PureTokenFormProps) {
  const { say, format } = useText();
  const kept = useFormDraft('token');
  const [label, setLabel] = useDraftField(kept, 'label', '');
  const [days, setDays] = useDraftField(kept, 'days', '90');
  const [access, setAccess] = useDraftField<TokenAccess>(kept, 'access', 'READ');
  const [isWhole, setWhole] = useDraftField(kept, 'isWhole', true);
  const [open, setOpen] = useDraftField<readonly TokenArea[]>(kept, 'open', []);
  const [unitId, setUnitId] = useDraftField(kept, 'unitId', '');
  const needs = open.includes('FIGURES') ? FIGURES_NEED : [];
  const chosen = areas.filter((area) => open.includes(area) || needs.includes(area));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await onSubmit({ label, days: Number(days), access, areas: isWhole ? null : chosen, unitId: unitId || null })) kept.drop();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <RestoredDraft kept={kept} />
      <TextInput
        label={say('account.tokenLabel')}
        placeholder={say('account.tokenLabelExample')}
        required
        withAsterisk={false}
        maxLength={100}
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <div className={styles.pair}>
        <ChoiceField
          visibleLabel
          label={say('account.tokenDays')}
          value={days}
          choices={DAYS.map((value) => ({ value, label: say('account.days', { number: format.count(Number(value)) }) }))}
          onChange={setDays}
        />
        <ChoiceField
          visibleLabel
          label={say('account.tokenAccess')}
          value={access}
          choices={(['READ', 'WRITE'] as const).map((value) => ({ value, label: say(`labels.TokenAccess.${value}`) }))}
          onChange={(value) => setAccess(value === 'WRITE' ? 'WRITE' : 'READ')}
        />
      </div>
      {governments.length > 1 ? (
        <ChoiceField
          visibleLabel
          label={say('app.instansi')}
          value={instansiId}
          choices={governments.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            setUnitId('');
            onInstansi(id);
          }}
        />
      ) : null}
      <ChoiceField
        visibleLabel
        label={say('account.tokenPlace')}
        value={unitId}
        choices={[{ value: '', label: say('account.everywhere') }, ...places.map((place) => ({ value: place.unitId, label: place.name }))]}
        onChange={setUnitId}
      />
      <Checkbox label={say('account.allAreas')} checked={isWhole} onChange={(event) => setWhole(event.currentTarget.checked)} />
      {isWhole ? null : (
        <Checkbox.Group
          label={say('account.areas')}
          description={say('account.areasHint')}
          value={[...chosen]}
          onChange={(values) => setOpen(areas.filter((area) => values.includes(area)))}
        >
          <div className={styles.areas}>
            {areas.map((area) => (
              <Checkbox key={area} value={area} label={say(`labels.TokenArea.${area}`)} disabled={needs.includes(area)} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <Button type="submit" loading={busy}>
        {say('account.makeToken')}
      </Button>
    </form>
  );
}
