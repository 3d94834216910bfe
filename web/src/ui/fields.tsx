import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../text/text.ts';
import { DateField } from './DateField.tsx';

const TYPING_PAUSE = 250;

/** Searches when the typing pauses, so that the address and the server hear words, not letters. */
export function SearchField({
  value,
  onChange,
  label,
  placeholder,
  wide = false,
  autoFocus = false,
}: {
  value: string;
  onChange: (value: string) => void;
  label: string;
  placeholder?: string;
  wide?: boolean;
  autoFocus?: boolean;
}) {
  const { say } = useText();
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (value !== seen) {
    setSeen(value);
    setTyped(value);
  }
  useEffect(() => {
    // Who follows a link is on their way: a search that is said to the address after that would call them back.
    const leave = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('a[href]')) clearTimeout(timer.current);
    };
    document.addEventListener('click', leave, { capture: true });
    return () => {
      document.removeEventListener('click', leave, { capture: true });
      clearTimeout(timer.current);
    };
  }, []);
  const change = (next: string, wait: number): void => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(next.trim()), wait);
  };
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={placeholder ?? label}
      value={typed}
      autoFocus={autoFocus}
      onChange={(event) => change(event.currentTarget.value, TYPING_PAUSE)}
      leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
      rightSection={typed ? <CloseButton size="sm" aria-label={say('filters.clear')} onClick={() => change('', 0)} /> : null}
      w={wide ? '100%' : undefined}
      miw={wide ? undefined : 'var(--search-width, 13rem)'}
    />
  );
}

export interface Choice {
  value: string;
  label: string;
}

/** The platform's own picker: quick by keyboard, native on a phone. */
export function ChoiceField({
  label,
  value,
  choices,
  onChange,
  visibleLabel = false,
}: {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
  visibleLabel?: boolean;
}) {
  return (
    <NativeSelect
      {...(visibleLabel ? { label } : { 'aria-label': label })}
      value={value}
      data={choices.map((choice) => ({ ...choice }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** A day, today unless another was chosen; choosing today again follows the days as they pass. Of days before the first known nothing is there to show. */
export function DayField({
  label,
  value,
  today,
  first,
  onChange,
}: {
  label: string;
  value: string | undefined;
  today: string;
  first: string | null;
  onChange: (value: string | undefined) => void;
}) {
  const { say, format } = useText();
  const tooEarly = first !== null && value !== undefined && value < first;
  return (
    <DateField
      label={label}
      value={value ?? today}
      min={first ?? undefined}
      error={tooEarly ? say('filters.noDataBefore', { day: format.day(first) }) : undefined}
      description={value !== undefined && value > today ? say('filters.projection') : undefined}
      onChange={(day) => {
        // While a day is being written the page stays with the one it shows.
        if (day !== '') onChange(day === today ? undefined : day);
      }}
      clear={value ? { label: say('filters.today'), onClear: () => onChange(undefined) } : undefined}
    />
  );
}

/** A day that is said, or left open. */
export function GivenDay({ label, value, onChange, required = false }: { label: string; value: string; onChange: (day: string) => void; required?: boolean }) {
  return <DateField label={label} required={required} value={value} onChange={onChange} />;
}
