import * as web from '@selaras/schema/web';
import type { Place } from '../../testkit/places.ts';
import { asking, type Asked } from '../asking.ts';

const bySuperior = { by: (place: Place) => place.superior };

/** The evaluation of `person`, brought to a state; gives what the next step is to carry. */
async function evaluationIn(place: Place, state: 'DRAFT' | 'SUBMITTED'): Promise<{ readonly evaluationId: string; readonly version: number }> {
  const found = await place.world.system.query<{ version: number }>(
    `update evaluation set state = $2::text, work_result = 'SESUAI_EKSPEKTASI', behaviour = 'SESUAI_EKSPEKTASI', predikat = 'BAIK', version = 1,
       submitted_at = case when $2 = 'SUBMITTED' then started_at end, sealed_at = null where id = $1 returning version`,
    [place.evaluationId, state],
  );
  return { evaluationId: `evaluation_${place.evaluationId}`, version: found.rows[0]!.version };
}

export const asked: readonly Asked[] = [
  asking(web.TeamPageDocument).with((place) => ({ periodId: place.period.node }), bySuperior),
  asking(web.TeamPageDocument).with(() => ({ periodId: null }), { ...bySuperior, way: 'of the current period' }),
  asking(web.RateEvaluationDocument).with(
    async (place) => ({
      input: {
        employeeId: place.person.node,
        periodId: place.period.node,
        workResult: 'DI_ATAS_EKSPEKTASI',
        behaviour: 'SESUAI_EKSPEKTASI',
        version: (await evaluationIn(place, 'DRAFT')).version,
      },
    }),
    bySuperior,
  ),
  asking(web.SubmitEvaluationDocument).with(async (place) => ({ input: await evaluationIn(place, 'DRAFT') }), bySuperior),
  asking(web.SealEvaluationDocument).with(async (place) => ({ input: await evaluationIn(place, 'SUBMITTED') }), bySuperior),
];
