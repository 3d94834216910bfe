import type { FigureSince } from '@selaras/schema/web';
import type { FigureColumn } from '../../app/figure-group.ts';
import { SINCES } from '../../app/sinces.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';

/** Which figure's line stands in the rows, and with which day it is compared. */
export function TrendChoice({
  columns,
  column,
  since,
  onChange,
}: {
  columns: readonly FigureColumn[];
  column: FigureColumn;
  since: FigureSince;
  onChange: (next: { trend?: string; since?: FigureSince }) => void;
}) {
  const { say } = useText();
  return (
    <>
      <ChoiceField
        label={say('history.trendOf')}
        value={column.figure}
        choices={columns.map(({ figure }) => ({ value: figure, label: say(`figures.${figure}.name`) }))}
        onChange={(trend) => onChange({ trend })}
      />
      <ChoiceField
        label={say('history.since')}
        value={since}
        choices={SINCES.map((value) => ({ value, label: say(`labels.FigureSince.${value}`) }))}
        onChange={(value) => onChange({ since: SINCES.find((known) => known === value) ?? 'YESTERDAY' })}
      />
    </>
  );
}
