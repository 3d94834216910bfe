import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.ExplanationDrawerDocument).with((place) => ({ key: 'NEED', subjectId: place.dinas.node })),
  asking(web.FigureRowsCountedDocument).with((place) => ({ key: 'EXPECTED', subjectId: place.dinas.node, periodId: place.period.node, first: 25 })),
  asking(web.FigureRowsLeftOutDocument).with((place) => ({ key: 'GAP', subjectId: place.world.instansi.node, first: 25 })),
];
