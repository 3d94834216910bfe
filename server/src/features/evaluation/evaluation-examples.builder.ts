import type { Home } from '../../builder.ts';
import type { ExampleGovernment, ExampleRow } from '../../example.ts';
import { placeOfHolder } from '../staffing/staffing-examples.builder.ts';
import { makeEvaluation, makePeriod } from './evaluation.builder.ts';

/** A period, and an evaluation in it for everybody who holds a position: every second one sealed, the others begun. */
export async function evaluationExamples(home: Home, government: ExampleGovernment): Promise<ExampleRow[]> {
  const { instansi } = home;
  const period = await makePeriod(home);
  const rows: ExampleRow[] = [{ node: period.node, seen: [{ reach: 'structure', place: { instansi: instansi.id } }] }];
  const expected = government.held.filter(({ kind, runs }) => kind === 'DEFINITIF' && runs);
  for (const [index, held] of expected.entries()) {
    const { assignmentId, employee, position, superior } = held;
    const note = `catatan-${instansi.code}-${index}-rahasia`;
    const state = index % 2 === 0 ? 'SEALED' : 'DRAFT';
    const made = await makeEvaluation(home, employee, {
      assignmentId,
      dinas: position.dinas,
      period,
      note,
      state,
      ...(superior ? { evaluator: superior } : {}),
    });
    const place = placeOfHolder(government, held);
    const person = { person: employee.id };
    const seen: ExampleRow['seen'] = [{ reach: 'evaluations', place }];
    // What is still being written of somebody is not told to them.
    const kept = state === 'DRAFT' ? { keptFrom: employee.id } : {};
    rows.push({
      node: made.node,
      seen,
      fields: {
        // The person, who evaluates the person, and HR.
        note: {
          value: note,
          seen: [
            { reach: 'private', place: person },
            { reach: 'reports', place: person },
            { reach: 'hr', place },
          ],
          ...kept,
        },
        ...(state === 'DRAFT' && { workResult: { seen, ...kept }, behaviour: { seen, ...kept }, predikat: { seen, ...kept } }),
      },
    });
  }
  return rows;
}
