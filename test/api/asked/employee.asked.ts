import * as web from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

export const asked: readonly Asked[] = [
  asking(web.EmployeePageDocument).with((place) => ({ id: place.person.node })),
  asking(web.AddEmployeeDocument).with(({ world }) => ({
    input: { instansiId: world.instansi.node, nip: '199002142015052007', name: 'Baru', preview: true },
  })),
  asking(web.CorrectEmployeeDocument).with(async ({ world }) => ({
    input: { employeeId: (await world.employee('Keliru')).node, version: 1, name: 'Benar', preview: true },
  })),
  asking(web.ChangeNipDocument).with(async ({ world }) => ({
    input: { employeeId: (await world.employee('Diangkat')).node, version: 1, nip: '199002142015052008', preview: true },
  })),
  asking(web.EndEmploymentDocument).with(async ({ world }) => ({
    input: { employeeId: (await world.employee('Pensiunan')).node, version: 1, lastDay: '2026-06-30', endReason: 'RETIREMENT', preview: true },
  })),
];
