import type { FigureColumn, ShownFigures } from '../../app/figure-group.ts';
import { ExplainedFigure } from './ExplainedFigure.tsx';
import { asColumnSet } from './read-figure.ts';

/** The number of a column of whatever feature. */
export function ColumnFigure({ column, figures, subject }: { column: FigureColumn; figures: ShownFigures; subject: { id: string; name: string } }) {
  return <ExplainedFigure figure={column.figure} from={asColumnSet(figures)} subject={subject} />;
}
