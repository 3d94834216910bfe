import { StaffingColumns_FigureSetFragmentDoc, type StaffingColumns_FigureSetFragment } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import type { FigureColumn, FigureGroup } from '../../app/figure-group.ts';
import type { FigureIn } from '../figures/index.ts';
import { holderDetail, positionDetail } from './row-detail.ts';
import { StaffingBar } from './StaffingBar.tsx';
import { StaffingCard } from './StaffingCard.tsx';

const columns: readonly FigureColumn<FigureIn<StaffingColumns_FigureSetFragment>>[] = [
  { figure: 'NEED', board: 'roomy', units: 'medium' },
  { figure: 'FILLED', board: 'wide', units: 'wide' },
  { figure: 'GAP', board: 'always', units: 'always', tile: 'lead', worst: 'most', announced: true },
  { figure: 'GAP_SHARE', board: 'medium', tile: 'aside', worst: 'most' },
  { figure: 'SURPLUS', board: 'roomy', units: 'wide', tile: 'below', worst: 'most' },
  { figure: 'VACANT_HEADS', board: 'medium', units: 'wide', tile: 'below' },
  { figure: 'RETIRING_BY_NEXT_YEAR', board: 'wide' },
];

function Bar({ figures, captioned = false }: { figures: FragmentType<typeof StaffingColumns_FigureSetFragmentDoc>; captioned?: boolean }) {
  return <StaffingBar figures={readFragment(StaffingColumns_FigureSetFragmentDoc, figures)} captioned={captioned} />;
}

export const staffingFigures: FigureGroup = {
  tones: { GAP: 'gap', GAP_SHARE: 'gap', VACANT_HEADS: 'gap', SURPLUS: 'surplus', SURPLUS_POSITIONS: 'surplus' },
  columns,
  bar: { head: (say) => say('staffing.bar'), Bar },
  Card: StaffingCard,
  details: { position: positionDetail, holder: holderDetail },
};
