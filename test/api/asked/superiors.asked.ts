import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.SuperiorsPageDocument).with(({ period, dinas }) => ({ periodId: period.node, dinasId: dinas.node, overdueOnly: false, first: 25 })),
  // Another each time: whoever was reminded is not reminded again before tomorrow.
  asking(web.RemindEvaluatorsDocument).with(async ({ world, dinas, period }) => {
    const head = await world.position(dinas, 'Kepala Bidang', { isHead: true });
    const evaluator = await world.employee('Penilai', { in: head });
    await world.account(`penilai-${crypto.randomUUID()}`, { employee: evaluator });
    await world.assign(await world.employee('Dinilai'), await world.position(dinas, 'Staf bidang', { superior: head }));
    return { input: { periodId: period.node, evaluatorIds: [evaluator.node] } };
  }),
];
