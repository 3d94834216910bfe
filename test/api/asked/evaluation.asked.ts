import * as web from '@selaras/schema/web';
import type { Place } from '../../testkit/places.ts';
import { asking, type Asked } from '../asking.ts';

const RATED = { workResult: 'DI_ATAS_EKSPEKTASI', behaviour: 'SESUAI_EKSPEKTASI', reason: 'Keputusan keberatan', decreeNumber: 'SK/3' } as const;

/** The sealed evaluation of somebody whom other pages are not about. */
async function sealed({ world, dinas, period }: Place): Promise<string> {
  const person = await world.employee('Sudah final');
  const assignmentId = await world.assign(person, await world.position(dinas, 'Jabatan final'));
  return (await world.evaluation(person, { assignmentId, dinas, period, state: 'SEALED' })).node;
}

export const asked: readonly Asked[] = [
  asking(web.EvaluationDetailDocument).with((place) => ({ id: `evaluation_${place.evaluationId}` })),
  asking(web.CorrectEvaluationDocument).with(async (place) => ({ input: { ...RATED, evaluationId: await sealed(place), version: 1, preview: true } })),
  asking(web.RecordEvaluationDocument).with(async ({ world, dinas, period }) => {
    const top = await world.employee('Pimpinan', { in: await world.position(dinas, 'Pimpinan', { isHead: true }) });
    return { input: { ...RATED, employeeId: top.node, periodId: period.node, preview: true } };
  }),
];
