import { DatePicker, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/id.js';
import { useText } from '../text/text.ts';

/** The months of a date field, which come when somebody opens them. */
export function Calendar({
  value,
  min,
  max,
  onChange,
}: {
  value: string | null;
  min: string | undefined;
  max: string | undefined;
  onChange: (day: string) => void;
}) {
  const { say, language } = useText();
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <DatePicker
        value={value}
        {...(value ? { defaultDate: value } : {})}
        {...(min ? { minDate: min } : {})}
        {...(max ? { maxDate: max } : {})}
        onChange={(day) => {
          if (day) onChange(day);
        }}
        ariaLabels={{
          monthLevelControl: say('date.chooseMonth'),
          yearLevelControl: say('date.chooseYear'),
          nextMonth: say('date.nextMonth'),
          previousMonth: say('date.previousMonth'),
          nextYear: say('date.nextYear'),
          previousYear: say('date.previousYear'),
          nextDecade: say('date.nextDecade'),
          previousDecade: say('date.previousDecade'),
        }}
      />
    </DatesProvider>
  );
}
