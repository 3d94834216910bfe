import { feature } from '../../app/feature.ts';
import { evaluationFigures } from './shown-figures.tsx';

/** No page of its own: it stands on the pages of the board, the team and the employee. */
export const evaluation = feature({
  importKinds: [{ kind: 'EVALUATIONS', order: 50, labels: { work_result: 'Rating', behaviour: 'Rating', predikat: 'Predikat', state: 'EvaluationState' } }],
  figures: evaluationFigures,
});
