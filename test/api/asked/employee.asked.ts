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
  asking(web.ChangeStatusDocument).with(async ({ world }) => ({
    input: { employeeId: (await world.employee('Dilantik')).node, version: 1, status: 'PNS', since: '2026-03-01', preview: true },
  })),
  asking(web.ChangeGolonganDocument).with(async ({ world }) => ({
    input: { employeeId: (await world.employee('Naik')).node, version: 1, golongan: 'III/b', since: '2026-04-01', preview: true },
  })),
  asking(web.ChangeEducationDocument).with(async ({ world }) => ({
    input: { employeeId: (await world.employee('Lulus')).node, version: 1, educationLevel: 'S2', since: '2026-08-01', preview: true },
  })),
  asking(web.RecordAbsenceDocument).with(async ({ world }) => ({
    input: { employeeId: (await world.employee('Cuti')).node, kind: 'CLTN', validFrom: '2026-03-01', endAppointments: true, preview: true },
  })),
  asking(web.CorrectAbsenceDocument).with(async ({ world }) => ({
    input: { absenceId: `absence_${await world.absence(await world.employee('Sakit'))}`, version: 1, validTo: '2026-03-31', preview: true },
  })),
  asking(web.EndAbsenceDocument).with(async ({ world }) => ({
    input: { absenceId: `absence_${await world.absence(await world.employee('Sembuh'))}`, version: 1, lastDay: '2026-03-31', preview: true },
  })),
  asking(web.EndEmploymentDocument).with(async ({ world }) => ({
    input: { employeeId: (await world.employee('Pensiunan')).node, version: 1, lastDay: '2026-06-30', endReason: 'RETIREMENT', preview: true },
  })),
];
