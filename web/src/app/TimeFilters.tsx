import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChoiceField, DayField } from '../ui/fields.tsx';
import { dayIn } from '../text/format.ts';
import { useText } from '../text/text.ts';
import { present } from './search.ts';
import { useInstansi } from './session.ts';

/** The period and the day every figure of the page is of; both live in the address. */
export function TimeFilters({ withPeriod = true, withDay = true }: { withPeriod?: boolean; withDay?: boolean }) {
  const { say } = useText();
  const { periods, timeZone } = useInstansi();
  const { period, asOf } = useSearch({ from: '/signed-in' });
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
          value={period ?? ''}
          choices={[{ value: '', label: say('filters.currentPeriod') }, ...periods.map(({ id, label }) => ({ value: id, label }))]}
          onChange={(value) => change({ period: value || undefined })}
        />
      ) : null}
      {withDay ? <DayField label={say('filters.asOf')} value={asOf} today={dayIn(timeZone, new Date())} onChange={(value) => change({ asOf: value })} /> : null}
    </>
  );
}
