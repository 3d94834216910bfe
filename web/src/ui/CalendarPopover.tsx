import { Popover } from '@mantine/core';
import type { ReactElement } from 'react';
import { useText } from '../text/text.ts';
import { Calendar } from './Calendar.tsx';

interface CalendarPopoverProps {
  face: ReactElement;
  opened: boolean;
  onOpened: (opened: boolean) => void;
  value: string | null;
  min: string | undefined;
  max: string | undefined;
  onChoose: (day: string) => void;
}

/** The calendar of a date field, beside its button. */
export function CalendarPopover({ face, opened, onOpened, value, min, max, onChoose }: CalendarPopoverProps) {
  const { say } = useText();
  return (
    <Popover opened={opened} onChange={onOpened} position="bottom-end" trapFocus returnFocus shadow="md">
      <Popover.Target>{face}</Popover.Target>
      <Popover.Dropdown aria-label={say('date.open')}>
        <Calendar value={value} min={min} max={max} onChange={onChoose} />
      </Popover.Dropdown>
    </Popover>
  );
}
