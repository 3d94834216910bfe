import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';
import type { Place } from '../../testkit/places.ts';

type State = 'DRAFT' | 'REVIEWED' | 'ESTABLISHED';

/** An analysis of the dinas with tasks of two positions. A dinas works on one at a time: that of the question before has gone. */
async function analysisOf({ world, dinas, head, staffPost }: Place, state: State) {
  await world.system.query('delete from workload_analysis where dinas_id = $1', [dinas.id]);
  return world.workload(dinas, { state, tasks: [{ position: head }, { position: staffPost }, { position: staffPost, normMinutes: null }] });
}
const read = async (place: Place, state: State) => ({ analysisId: (await analysisOf(place, state)).node, version: 1 });

export const asked: readonly Asked[] = [
  asking(web.WorkloadPageDocument).with(async (place) => {
    await analysisOf(place, 'ESTABLISHED');
    return { instansiId: place.world.instansi.node, filter: {}, orderBy: { field: 'UPDATED_AT', direction: 'DESC' }, first: 25 };
  }),
  asking(web.WorkloadDinasDocument).with((place) => ({ instansiId: place.world.instansi.node })),
  asking(web.EarlierAnalysesDocument).with(async (place) => {
    await analysisOf(place, 'ESTABLISHED');
    return { dinasId: place.dinas.node, filter: { workloadState: { in: ['ESTABLISHED', 'DISCARDED'] } } };
  }),
  asking(web.BeginWorkloadAnalysisDocument).with(async ({ world }) => ({
    input: { dinasId: (await world.dinas('Dinas yang dianalisis')).node, name: 'ABK 2027' },
  })),
  asking(web.WorkingTimeDocument).with((place) => ({ instansiId: place.world.instansi.node })),
  asking(web.StatedWorkingTimesDocument).with((place) => ({ instansiId: place.world.instansi.node })),
  asking(web.SetWorkingTimeDocument).with((place) => ({
    input: { instansiId: place.world.instansi.node, minutesPerYear: 72_000, rounding: 'UP', since: '2027-01-01', preview: true },
  })),
  asking(web.WorkloadAnalysisPageDocument).with(async (place) => ({ id: (await analysisOf(place, 'DRAFT')).node })),
  asking(web.WorkloadTasksDocument).with(async (place) => ({
    id: (await analysisOf(place, 'DRAFT')).node,
    filter: { positionId: { in: [place.head.node, place.staffPost.node] } },
  })),
  asking(web.WorkloadPositionsDocument).with(async (place) => {
    const { node } = await analysisOf(place, 'DRAFT');
    return { id: node, analysisId: node, first: 20 };
  }),
  asking(web.WorkloadPositionsDocument).with(
    async (place) => ({ id: place.dinas.node, analysisId: (await analysisOf(place, 'DRAFT')).node, filter: { search: 'a' }, first: 20 }),
    { way: 'of the dinas' },
  ),
  asking(web.PositionTitleDocument).with((place) => ({ id: place.staffPost.node })),
  asking(web.PositionWorkloadDocument).with(async (place) => {
    await analysisOf(place, 'ESTABLISHED');
    return { id: place.staffPost.node, inForce: { establishedFrom: { lte: '2026-06-01' }, or: [{ establishedTo: { isNull: true } }] } };
  }),
  asking(web.PutWorkloadTasksDocument).with(async (place) => {
    const { node, taskNodes } = await analysisOf(place, 'DRAFT');
    const positionId = place.staffPost.node;
    const task = { positionId, approach: 'TASKS', volume: 12, normMinutes: 600 } as const;
    return {
      input: {
        analysisId: node,
        version: 1,
        tasks: [
          { ...task, description: 'Menyusun laporan' },
          { ...task, taskId: taskNodes[1]!, description: 'Menyusun rencana' },
        ],
        removedIds: [taskNodes[2]!],
      },
      ofPosition: { positionId: { eq: positionId } },
    };
  }),
  asking(web.ReviewWorkloadAnalysisDocument).with(async (place) => ({ input: await read(place, 'DRAFT') })),
  asking(web.ReopenWorkloadAnalysisDocument).with(async (place) => ({ input: await read(place, 'REVIEWED') })),
  asking(web.DiscardWorkloadAnalysisDocument).with(async (place) => ({ input: await read(place, 'DRAFT') })),
  asking(web.EstablishWorkloadAnalysisDocument).with(async (place) => ({
    input: { ...(await read(place, 'REVIEWED')), since: '2027-01-01', decreeNumber: 'SK 800/1', withoutIncomplete: true, preview: true },
  })),
];
