import { ActionIcon, CloseButton, Group, Popover, Text, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState, type ComponentType, type ReactNode } from 'react';
import { useText } from '../text/text.ts';
import type { Calendar } from './Calendar.tsx';
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
  const [opened, setOpened] = useState(false);
  const [Months, setMonths] = useState<{ readonly Calendar: ComponentType<Parameters<typeof Calendar>[0]> } | 'AWAY' | null>(null);
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
  const open = (): void => {
    setOpened((before) => !before);
    // What did not come is asked for again the next time; a day can be written without it.
    if (Months === null || Months === 'AWAY') import('./Calendar.tsx').then(setMonths, () => setMonths('AWAY'));
  };

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
      description={description}
      rightSectionWidth={clear ? 62 : 34}
      rightSection={
        <Group gap={0} wrap="nowrap">
          {clear ? <CloseButton size="sm" aria-label={clear.label} title={clear.label} onClick={wipe} /> : null}
          <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus shadow="md">
            <Popover.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={say('date.open')} onClick={open}>
                <IconCalendar size={16} stroke={1.8} aria-hidden />
              </ActionIcon>
            </Popover.Target>
            <Popover.Dropdown aria-label={say('date.open')}>
              {Months === 'AWAY' ? <Text size="sm">{say('date.away')}</Text> : null}
              {Months === null ? <Text size="sm">{say('state.loading')}</Text> : null}
              {Months === null || Months === 'AWAY' ? null : <Months.Calendar value={value || null} min={min} max={max} onChange={choose} />}
            </Popover.Dropdown>
          </Popover>
        </Group>
      }
    />
  );
}
