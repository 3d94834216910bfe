import { StaffingCard_FigureSetFragmentDoc, type FigureKey } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { GapBar } from '../../ui/Bars.tsx';
import { FigureCard, Legend, Stats } from '../../ui/FigureCard.tsx';
import { ExplainedFigure } from '../figures/index.ts';

export interface StaffingCardProps {
  figures: FragmentType<typeof StaffingCard_FigureSetFragmentDoc>;
  subject: { id: string; name: string };
}

/** What a subject needs and has: the gap first, never lowered by a surplus. */
export function StaffingCard({ figures: masked, subject }: StaffingCardProps) {
  const { say, format } = useText();
  const figures = readFragment(StaffingCard_FigureSetFragmentDoc, masked);
  const { need, filled, gap, surplus } = figures;
  const explained = (key: FigureKey, value: number | null) => <ExplainedFigure figure={key} subject={subject} value={value} />;
  const stat = (key: FigureKey, value: number) => ({ name: say(`figures.${key}.name`), value: explained(key, value) });
  const shortAndOver = `${say('staffing.short', { number: format.count(gap) })}, ${say('staffing.over', { number: format.count(surplus) })}`;
  return (
    <FigureCard
      label={say('staffing.title')}
      title={say('figures.GAP.name')}
      hero={explained('GAP', gap)}
      aside={
        <>
          {explained('GAP_SHARE', figures.gapShare)}
          <span>{say('figures.GAP_SHARE.definition')}</span>
        </>
      }
    >
      <GapBar
        tall
        need={need}
        filled={filled}
        gap={gap}
        surplus={surplus}
        label={`${say('staffing.ofNeed', { filled: format.count(filled), need: format.count(need) })}, ${shortAndOver}`}
      />
      <Legend
        items={[
          stat('NEED', need),
          { ...stat('FILLED', filled), swatch: 'filled' },
          { name: say('figures.GAP.short'), swatch: 'gap', value: explained('GAP', gap) },
          { name: say('figures.SURPLUS.short'), swatch: 'surplus', value: explained('SURPLUS', surplus) },
        ]}
      />
      <Stats
        items={[
          stat('POSITIONS', figures.positions),
          stat('VACANT_POSITIONS', figures.vacantPositions),
          stat('SURPLUS_POSITIONS', figures.surplusPositions),
          stat('VACANT_HEADS', figures.vacantHeads),
          stat('ACTING_HEADS', figures.actingHeads),
          stat('RETIRING_WITHIN_12_MONTHS', figures.retiringWithin12Months),
          stat('RETIRING_WITHIN_5_YEARS', figures.retiringWithin5Years),
        ]}
      />
    </FigureCard>
  );
}
