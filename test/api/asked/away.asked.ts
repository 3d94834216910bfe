import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.AwayPageDocument).with(async ({ world, person, dinas }) => {
    const { rows } = await world.system.query('select from absence where employee_id = $1', [person.id]);
    if (rows.length === 0) await world.absence(person);
    return { instansiId: world.instansi.node, filter: { dinasId: { eq: dinas.node }, absenceKind: { eq: 'CUTI_SAKIT' } }, asOf: '2026-06-01', first: 25 };
  }),
  asking(web.DinasToChooseDocument).with(({ world }) => ({ instansiId: world.instansi.node })),
];
