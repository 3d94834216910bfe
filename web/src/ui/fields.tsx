import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useText } from '../text/text.ts';
import { DateField } from './DateField.tsx';

const TYPING_PAUSE = 250;
/** In which a page comes that somebody goes to. */
const LEAVING_PAUSE = 5_000;

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
  const waiting = useRef<string | null>(null);
  if (value !== seen) {
    setSeen(value);
    setTyped(value);
  }
  const sayIn = (words: string, wait: number): void => {
    waiting.current = words;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      waiting.current = null;
      onChange(words);
    }, wait);
  };
  const sayLater = useEffectEvent((): void => {
    if (waiting.current !== null) sayIn(waiting.current, LEAVING_PAUSE);
  });
  useEffect(() => {
    // Who follows a link is on their way: a search that is said to the address after that would call them back. Who is still here
    // later has not left, and what stands in the field is what the list is narrowed by.
    const leave = ({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent): void => {
      if (button !== 0 || ctrlKey || metaKey || shiftKey) return;
      if (target instanceof Element && target.closest('a[href]:not([target=_blank], [download])')) sayLater();
    };
    document.addEventListener('click', leave, { capture: true });
    return () => {
      document.removeEventListener('click', leave, { capture: true });
      clearTimeout(timer.current);
    };
  }, []);

  const change = (next: string, wait: number): void => {
    setTyped(next);
    sayIn(next.trim(), wait);
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
