import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.BoardTrendsDocument).with((place) => ({ key: 'GAP_SHARE', subjectId: place.world.instansi.node, since: 'LAST_PERIOD' })),
  asking(web.SubjectTrendDocument).with((place) => ({ key: 'PROGRESS_SHARE', subjectId: place.world.instansi.node, periodId: place.period.node })),
  asking(web.FigureHistoryPageDocument).with((place) => ({ key: 'SEALED', subjectId: place.dinas.node, periodId: place.period.node, since: 'YESTERDAY' })),
  asking(web.PaceLineDocument).with((place) => ({ subjectId: place.dinas.node, periodId: place.period.node })),
  asking(web.PacePageDocument).with((place) => ({ subjectId: place.world.instansi.node, periodId: place.period.node })),
  asking(web.ProjectionPageDocument).with((place) => ({ key: 'GAP', subjectId: place.world.instansi.node })),
];
