import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.ComparisonPageDocument).with(({ world, dinas, period }) => ({
    subjectId: world.instansi.node,
    asOf: '2026-06-01',
    periodId: period.node,
    otherSubjectId: dinas.node,
    otherAsOf: null,
    otherPeriodId: period.node,
  })),
];
