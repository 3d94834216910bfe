import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.DinasPeoplePageDocument).with((place) => ({ id: place.dinas.node, first: 50 })),
  asking(web.ChosenPeopleDocument).with(async ({ world }) => ({ ids: [(await world.employee('Dipilih')).node] })),
  asking(web.ChosenPositionsDocument).with(async ({ world, dinas }) => ({ ids: [(await world.position(dinas, 'Dipilih')).node] })),
  asking(web.ChangeManyGolonganDocument).with(async ({ world }) => ({
    input: { people: [{ employeeId: (await world.employee('Naik bersama')).node, version: 1 }], golongan: 'III/b', since: '2026-04-01', preview: true },
  })),
  asking(web.ChangeManyStatusDocument).with(async ({ world }) => ({
    input: {
      people: [{ employeeId: (await world.employee('Diangkat bersama')).node, version: 1 }],
      status: 'PNS',
      since: '2026-04-01',
      preview: true,
    },
  })),
  asking(web.ChangeManyEducationDocument).with(async ({ world }) => ({
    input: { people: [{ employeeId: (await world.employee('Lulus bersama')).node, version: 1 }], educationLevel: 'S2', since: '2026-04-01', preview: true },
  })),
  asking(web.EndManyAssignmentsDocument).with(async ({ world, dinas }) => ({
    input: {
      assignments: [
        { assignmentId: `assignment_${await world.assign(await world.employee('Selesai bersama'), await world.position(dinas, 'Ditinggalkan'))}`, version: 1 },
      ],
      lastDay: '2026-06-30',
      preview: true,
    },
  })),
  asking(web.SetManyNeedsDocument).with(async ({ world, dinas }) => ({
    input: { positions: [{ positionId: (await world.position(dinas, 'Dibutuhkan', { need: null })).node }], need: 2, since: '2026-04-01', preview: true },
  })),
];
