import { ActionIcon, CloseButton, Group, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { useText } from '../text/text.ts';
import { useLater } from './use-later.ts';
import { readDay } from './written-day.ts';

export interface DateFieldProps {
  label: string;
  /** As 2026-11-27; empty for none. */
  value: string;
  /** Told the day as soon as what is written is one, and nothing as soon as it is none. */
  onChange: (day: string) => void;
  required?: boolean;
  min?: string | undefined;
  max?: string | undefined;
  error?: ReactNode;
  description?: ReactNode;
  /** A way back to no day of its own, and what it is called. */
  clear?: { readonly label: string; readonly onClear: () => void } | undefined;
}

/** A day, written as people write it or chosen from a calendar, both in the language of the page: that of a browser is another one often enough. */
export function DateField({ label, value, onChange, required = false, min, max, error, description, clear }: DateFieldProps) {
  const { say, format } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const { come, isAway, opened, setOpened, button, before } = useLater(() => import('./CalendarPopover.tsx'));
  const field = useRef<HTMLInputElement>(null);
  const isNone = typed !== null && typed.trim() !== '' && readDay(typed) === null;

  const mark = (problem: boolean): void => field.current?.setCustomValidity(problem ? say('date.notADay') : '');
  const write = (text: string): void => {
    setTyped(text);
    const day = readDay(text);
    // Else a form would be sent without the day that stands in it.
    mark(text.trim() !== '' && day === null);
    if ((day ?? '') !== value) onChange(day ?? '');
  };
  const choose = (day: string): void => {
    setTyped(null);
    mark(false);
    setOpened(false);
    if (day !== value) onChange(day);
    field.current?.focus();
  };
  const wipe = (): void => {
    setTyped(null);
    mark(false);
    clear?.onClear();
  };
  const face = (
    <ActionIcon
      ref={button}
      variant="subtle"
      color="gray"
      aria-label={say('date.open')}
      aria-haspopup="dialog"
      {...(come ? { onClick: () => setOpened(!opened) } : before)}
    >
      <IconCalendar size={16} stroke={1.8} aria-hidden />
    </ActionIcon>
  );
  return (
    <TextInput
      ref={field}
      label={label}
      required={required}
      withAsterisk={false}
      autoComplete="off"
      placeholder={say('date.example', { day: format.day('2026-11-27') })}
      value={typed ?? (value ? format.day(value) : '')}
      onChange={({ currentTarget }) => write(currentTarget.value)}
      onBlur={() => {
        if (!isNone) setTyped(null);
      }}
      error={isNone && !opened ? say('date.notADay') : error}
      description={isAway ? say('date.away') : description}
      rightSectionWidth={clear ? 62 : 34}
      rightSection={
        <Group gap={0} wrap="nowrap">
          {clear ? <CloseButton size={24} aria-label={clear.label} title={clear.label} onClick={wipe} /> : null}
          {come ? <come.CalendarPopover face={face} opened={opened} onOpened={setOpened} value={value || null} min={min} max={max} onChoose={choose} /> : face}
        </Group>
      }
    />
  );
}
