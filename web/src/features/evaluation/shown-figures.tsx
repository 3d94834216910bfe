import { EvaluationColumns_FigureSetFragmentDoc, type EvaluationColumns_FigureSetFragment, type EvaluationState } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import type { FigureColumn, FigureGroup } from '../../app/figure-group.ts';
import type { FigureIn } from '../figures/index.ts';
import { EvaluationBar } from './EvaluationBar.tsx';
import { EvaluationCard } from './EvaluationCard.tsx';

const columns: readonly FigureColumn<FigureIn<EvaluationColumns_FigureSetFragment>>[] = [
  { figure: 'PROGRESS_SHARE', board: 'always', units: 'always', tile: 'lead', worst: 'least', announced: true },
  { figure: 'OVERDUE', board: 'roomy', units: 'medium', tile: 'below', worst: 'most' },
];

/** Without a period there is nothing to be far with. */
function Bar({ figures, captioned = false }: { figures: FragmentType<typeof EvaluationColumns_FigureSetFragmentDoc>; captioned?: boolean }) {
  const { evaluation } = readFragment(EvaluationColumns_FigureSetFragmentDoc, figures);
  return evaluation ? <EvaluationBar evaluation={evaluation} captioned={captioned} /> : null;
}

export const evaluationFigures: FigureGroup = {
  tones: { OVERDUE: 'danger' },
  columns,
  bar: { head: (say) => say('evaluation.title'), Bar },
  Card: EvaluationCard,
  details: { evaluation: (detail, say) => say(`labels.EvaluationState.${detail as EvaluationState}`) },
};
