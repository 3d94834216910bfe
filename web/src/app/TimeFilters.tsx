import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../text/text.ts';
import { ChoiceField, DayField } from '../ui/fields.tsx';
import { currentPeriod } from './current-period.ts';
import { usePeriod } from './period.ts';
import { present } from './search.ts';
import { useInstansi } from './session.ts';
import { useToday } from './use-today.ts';

/** The period and the day every figure of the page is of; both live in the address. */
export function TimeFilters({ withPeriod = true, withDay = true }: { withPeriod?: boolean; withDay?: boolean }) {
  const { say } = useText();
  const {
    periods: { nodes: periods },
    timeZone,
    knownFrom,
  } = useInstansi();
  const { asOf } = useSearch({ from: '/signed-in' });
  const period = usePeriod();
  const current = currentPeriod(periods);
  const today = useToday(timeZone);
  const navigate = useNavigate();
  const change = (next: { period?: string | undefined; asOf?: string | undefined }): void => {
    void navigate({ to: '.', search: (before) => present({ ...before, ...next, after: undefined }), replace: true });
  };
  return (
    <>
      {withPeriod && periods.length > 0 ? (
        <ChoiceField
          visibleLabel
          label={say('filters.period')}
          value={period?.id ?? ''}
          choices={periods.map(({ id, label }) => ({ value: id, label }))}
          // The current period is not written down, so that a link to the board stays a link to the current one.
          onChange={(value) => change({ period: value === current?.id ? undefined : value })}
        />
      ) : null}
      {withDay ? <DayField label={say('filters.asOf')} value={asOf} today={today} first={knownFrom} onChange={(value) => change({ asOf: value })} /> : null}
    </>
  );
}
