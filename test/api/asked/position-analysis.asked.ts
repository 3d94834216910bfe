import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';
import type { Place } from '../../testkit/places.ts';

type State = 'DRAFT' | 'REVIEWED' | 'ESTABLISHED';

/** An analysis of a position that says something in several parts. A position works on one at a time: that of the question before has gone. */
async function analysisOf({ world, staffPost }: Place, state: State) {
  await world.system.query('delete from position_analysis where position_id = $1', [staffPost.id]);
  return world.positionAnalysis(staffPost, {
    state,
    items: { TASK: [{ description: 'Menyusun laporan', detail: 'Laporan' }, 'Merekap data'], AUTHORITY: ['Meminta data'] },
    competences: [
      { kind: 'MANAGERIAL', code: 'M.1', title: 'Integritas', level: 2 },
      { kind: 'TECHNICAL', title: 'Analisis data', level: 2 },
    ],
  });
}
const read = async (place: Place, state: State) => ({ analysisId: (await analysisOf(place, state)).node, version: 1 });

export const asked: readonly Asked[] = [
  asking(web.PositionAnalysesPageDocument).with(async (place) => {
    await analysisOf(place, 'ESTABLISHED');
    return { instansiId: place.world.instansi.node, filter: {}, orderBy: { field: 'UPDATED_AT', direction: 'DESC' }, first: 25 };
  }),
  asking(web.PositionAnalysesPageDocument).with(
    async (place) => {
      await analysisOf(place, 'DRAFT');
      return { instansiId: place.world.instansi.node, filter: { search: 'a' }, orderBy: { field: 'TITLE', direction: 'ASC' }, first: 25 };
    },
    { way: 'by title' },
  ),
  asking(web.PositionAnalysesSightDocument).with((place) => ({ instansiId: place.world.instansi.node })),
  asking(web.ChosenPositionAnalysesDocument).with(async (place) => ({ ids: [(await analysisOf(place, 'DRAFT')).node] })),
  asking(web.EarlierPositionAnalysesDocument).with(async (place) => {
    await analysisOf(place, 'ESTABLISHED');
    return { positionId: place.staffPost.node };
  }),
  asking(web.BeginPositionAnalysisDocument).with(async ({ world, dinas }) => ({
    input: { positionId: (await world.position(dinas, 'Jabatan yang dianalisis')).node },
  })),
  asking(web.PositionAnalysisPageDocument).with(async (place) => ({ id: (await analysisOf(place, 'DRAFT')).node })),
  asking(web.PositionAnalysisContentDocument).with(async (place) => ({ id: (await analysisOf(place, 'DRAFT')).node })),
  asking(web.AnalysisOfPositionDocument).with(async (place) => {
    await analysisOf(place, 'ESTABLISHED');
    return { id: place.staffPost.node };
  }),
  asking(web.CompetenceDictionaryDocument).with(() => ({})),
  asking(web.TasksOfWorkloadDocument).with(async (place) => {
    await place.world.system.query('delete from workload_analysis where dinas_id = $1', [place.dinas.id]);
    await place.world.workload(place.dinas, { tasks: [{ position: place.staffPost }, { position: place.staffPost }] });
    return { positionId: place.staffPost.node };
  }),
  asking(web.SavePositionAnalysisDocument).with(async (place) => ({
    input: {
      ...(await read(place, 'DRAFT')),
      summary: 'Menyusun laporan kinerja.',
      minimumEducation: 'S1',
      sections: [{ section: 'RISK', items: [{ description: 'Gangguan mata', detail: 'Layar' }] }],
      competences: [
        { code: 'M.1', level: 3 },
        { title: 'Analisis data', level: 2 },
      ],
    },
  })),
  asking(web.ReviewPositionAnalysesDocument).with(async (place) => ({ input: { analyses: [await read(place, 'DRAFT')] } })),
  asking(web.ReopenPositionAnalysisDocument).with(async (place) => ({ input: await read(place, 'REVIEWED') })),
  asking(web.DiscardPositionAnalysisDocument).with(async (place) => ({ input: await read(place, 'DRAFT') })),
  asking(web.EstablishPositionAnalysesDocument).with(async (place) => ({
    input: { analyses: [await read(place, 'REVIEWED')], since: '2027-01-01', decreeNumber: 'SK 800/1', preview: true },
  })),
];
