import { StaffingCard_FigureSetFragmentDoc, type StaffingCard_FigureSetFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { GapBar } from '../../ui/Bars.tsx';
import { FigureCard, Legend, Stats } from '../../ui/FigureCard.tsx';
import { ExplainedFigure, type FigureIn } from '../figures/index.ts';
import { ProjectionLink } from '../history/links.tsx';
import styles from './StaffingCard.module.css';

type Key = FigureIn<StaffingCard_FigureSetFragment>;

const STATS: readonly Key[] = [
  'POSITIONS',
  'NEED_NOT_SET',
  'VACANT_POSITIONS',
  'SURPLUS_POSITIONS',
  'VACANT_HEADS',
  'ACTING_HEADS',
  'HEADS_HELD_TWICE',
  'RETIRING_BY_NEXT_YEAR',
  'RETIRING_WITHIN_5_YEARS',
  'RETIRED_HOLDERS',
];

export interface StaffingCardProps {
  figures: FragmentType<typeof StaffingCard_FigureSetFragmentDoc>;
  subject: { id: string; name: string };
}

/** What a subject needs and has: the gap first, never lowered by a surplus. */
export function StaffingCard({ figures: masked, subject }: StaffingCardProps) {
  const { say, format } = useText();
  const figures = readFragment(StaffingCard_FigureSetFragmentDoc, masked);
  const { need, filled, gap, surplus } = figures;
  const explained = (key: Key) => <ExplainedFigure figure={key} from={figures} subject={subject} />;
  const stat = (key: Key) => ({ name: say(`figures.${key}.name`), value: explained(key) });
  const shortAndOver = `${say('staffing.short', { number: format.count(gap) })}, ${say('staffing.over', { number: format.count(surplus) })}`;
  return (
    <FigureCard
      label={say('staffing.title')}
      title={say('figures.GAP.name')}
      hero={explained('GAP')}
      aside={
        <>
          {explained('GAP_SHARE')}
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
          stat('NEED'),
          { ...stat('FILLED'), swatch: 'filled' },
          { name: say('figures.GAP.short'), swatch: 'gap', value: explained('GAP') },
          { name: say('figures.SURPLUS.short'), swatch: 'surplus', value: explained('SURPLUS') },
        ]}
      />
      <Stats items={STATS.map(stat)} />
      <p className={styles.ahead}>
        <ProjectionLink figure="GAP" subjectId={subject.id}>
          {say('projection.open')}
        </ProjectionLink>
      </p>
    </FigureCard>
  );
}
