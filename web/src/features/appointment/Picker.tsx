import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { PickEmployeeDocument, PickPositionDocument, PickUnitDocument } from '@selaras/schema/web';
import { useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { hasWords } from '../../ui/has-words.ts';

const TYPING_PAUSE = 250;
const FEWEST_LETTERS = 2;

export interface Picked {
  readonly id: string;
  readonly label: string;
}

interface PickerProps {
  label: string;
  value: Picked | null;
  onChange: (picked: Picked | null) => void;
  /** Whether something has to be picked; else it can be taken out again. */
  required?: boolean;
}

/** The words that are looked for once the typing pauses, and whether there is anything to look for. */
function useSearchWords() {
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), TYPING_PAUSE);
  return { typed, setTyped, words, pause: words.length < FEWEST_LETTERS };
}

function Picker({
  found,
  typed,
  onTyped,
  value,
  onChange,
  label,
  required = true,
}: PickerProps & { found: readonly Picked[]; typed: string; onTyped: (typed: string) => void }) {
  const { say } = useText();
  const choices = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  return (
    <Select
      label={label}
      required={required}
      clearable={!required}
      searchable
      placeholder={say('appointment.type')}
      nothingFoundMessage={say(typed.trim().length < FEWEST_LETTERS ? 'appointment.type' : 'appointment.nothingFound')}
      data={choices.map(({ id, label: name }) => ({ value: id, label: name }))}
      // What was found was found by the server, by rules of its own.
      filter={({ options }) => options}
      value={value?.id ?? null}
      onSearchChange={onTyped}
      onChange={(id) => onChange(choices.find((choice) => choice.id === id) ?? null)}
    />
  );
}

export function EmployeePicker(props: PickerProps) {
  const { typed, setTyped, words, pause } = useSearchWords();
  const [{ data }] = usePageQuery({ query: PickEmployeeDocument, variables: { filter: { search: words } }, pause, keepPrevious: true });
  const found = (data?.employees?.nodes ?? []).map(({ id, name, maskedNip, assignment }) => ({
    id,
    label: [name, assignment?.position.title ?? maskedNip].join(' · '),
  }));
  return <Picker {...props} found={found} typed={typed} onTyped={setTyped} />;
}

export function PositionPicker(props: PickerProps) {
  const { typed, setTyped, words, pause } = useSearchWords();
  const [{ data }] = usePageQuery({ query: PickPositionDocument, variables: { filter: { title: { contains: words } } }, pause, keepPrevious: true });
  const found = (data?.positions?.nodes ?? []).map(({ id, title, unit }) => ({ id, label: [...new Set([title, unit.name, unit.dinas.name])].join(' · ') }));
  return <Picker {...props} found={found} typed={typed} onTyped={setTyped} />;
}

/** The units of a dinas, or of the whole government, by a part of the name; `made` are further ones, which are not on record yet. */
export function UnitPicker({ dinasId, made = [], ...props }: PickerProps & { dinasId?: string; made?: readonly Picked[] }) {
  const { id: instansiId } = useInstansi();
  const { typed, setTyped, words, pause } = useSearchWords();
  const filter = { name: { contains: words }, instansiId: { eq: instansiId }, ...(dinasId === undefined ? {} : { dinasId: { eq: dinasId } }) };
  const [{ data }] = usePageQuery({ query: PickUnitDocument, variables: { filter }, pause, keepPrevious: true });
  const found = (data?.units?.nodes ?? []).map(({ id, name, parent, dinas }) => {
    const above = [parent?.name, dinasId === undefined ? dinas.name : undefined].filter((one) => one !== undefined && one !== name);
    return { id, label: [name, ...new Set(above)].join(' · ') };
  });
  const further = made.filter(({ label }) => hasWords(label, typed));
  return <Picker {...props} found={[...further, ...found]} typed={typed} onTyped={setTyped} />;
}
