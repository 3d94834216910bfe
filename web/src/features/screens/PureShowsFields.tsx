import { Checkbox } from '@mantine/core';
import { FIGURES } from '@selaras/schema/figures';
import type { FigureKey, ScreenShowsInput } from '@selaras/schema/web';
import { useFigureColumns } from '../../app/use-features.ts';
import type { Period } from '../../app/period.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import styles from './Screens.module.css';

export type Shows = Omit<ScreenShowsInput, 'periodId'> & { readonly periodId: string | null };

/** More do not stand beside each other in large letters. */
export const MOST_FIGURES = 6;
const SECONDS = ['10', '15', '20', '30', '60', '120'];

/** What leaders look at first: what is missing, and how far evaluations are. */
export const USUAL: Shows = { periodId: null, figures: ['GAP', 'GAP_SHARE', 'PROGRESS_SHARE'], seconds: 20, language: 'ID', theme: 'DARK' };

/** What a screen shows, and how. */
export function PureShowsFields({ shows, periods, onChange }: { shows: Shows; periods: readonly Period[]; onChange: (shows: Shows) => void }) {
  const { say, format } = useText();
  // A screen sees nobody: what is told only where the people are seen is not to be chosen.
  const columns = useFigureColumns().filter(({ figure }) => FIGURES[figure].toldOutside);
  const chosen = shows.figures;
  return (
    <>
      <ChoiceField
        visibleLabel
        label={say('screens.period')}
        value={shows.periodId ?? ''}
        choices={[{ value: '', label: say('screens.currentPeriod') }, ...periods.map(({ id, label }) => ({ value: id, label }))]}
        onChange={(periodId) => onChange({ ...shows, periodId: periodId || null })}
      />
      <Checkbox.Group
        label={say('screens.figures')}
        description={say('screens.figuresHint', { number: format.count(MOST_FIGURES) })}
        value={[...chosen]}
        // In the order in which the board has them, so that screens beside each other agree.
        onChange={(values) => onChange({ ...shows, figures: columns.flatMap(({ figure }): FigureKey[] => (values.includes(figure) ? [figure] : [])) })}
      >
        <div className={styles.figures}>
          {columns.map(({ figure }) => (
            <Checkbox
              key={figure}
              value={figure}
              label={say(`figures.${figure}.name`)}
              disabled={chosen.includes(figure) ? chosen.length === 1 : chosen.length >= MOST_FIGURES}
            />
          ))}
        </div>
      </Checkbox.Group>
      <div className={styles.pair}>
        <ChoiceField
          visibleLabel
          label={say('screens.seconds')}
          value={String(shows.seconds)}
          choices={[...new Set([...SECONDS, String(shows.seconds)])].map((value) => ({
            value,
            label: say('screens.secondsEach', { number: format.count(Number(value)) }),
          }))}
          onChange={(seconds) => onChange({ ...shows, seconds: Number(seconds) })}
        />
        <ChoiceField
          visibleLabel
          label={say('app.language')}
          value={shows.language}
          choices={(['ID', 'EN'] as const).map((value) => ({ value, label: say(`labels.Language.${value}`) }))}
          onChange={(language) => onChange({ ...shows, language: language === 'EN' ? 'EN' : 'ID' })}
        />
        <ChoiceField
          visibleLabel
          label={say('app.colour')}
          value={shows.theme}
          choices={(['DARK', 'LIGHT'] as const).map((value) => ({ value, label: say(`labels.ScreenTheme.${value}`) }))}
          onChange={(theme) => onChange({ ...shows, theme: theme === 'LIGHT' ? 'LIGHT' : 'DARK' })}
        />
      </div>
    </>
  );
}
