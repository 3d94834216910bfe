import * as web from '@selaras/schema/web';
import type { Place } from '../../testkit/places.ts';
import { asking, type Asked } from '../asking.ts';

/** Of nobody whom other pages are about. */
const appointed = async ({ world, dinas }: Place): Promise<string> =>
  `assignment_${await world.assign(await world.employee('Sementara'), await world.position(dinas, 'Jabatan sementara'), { from: '2026-01-01' })}`;

export const asked: readonly Asked[] = [
  asking(web.PickEmployeeDocument).with((place) => ({ filter: { search: place.person.name } })),
  asking(web.PickUnitDocument).with(() => ({ filter: { name: { contains: 'Bidang' } } })),
  asking(web.PickPositionDocument).with(() => ({ filter: { title: { contains: 'Kepala' } } })),
  asking(web.AssignEmployeeDocument).with((place) => ({
    input: { employeeId: place.person.node, positionId: place.staffPost.node, kind: 'PLH', validFrom: '2026-01-01', decreeNumber: 'SK/2', preview: true },
  })),
  asking(web.EndAssignmentDocument).with(async (place) => ({
    input: { assignmentId: await appointed(place), version: 1, lastDay: '2026-06-30', preview: true },
  })),
  asking(web.CorrectAssignmentDocument).with(async (place) => ({
    input: { assignmentId: await appointed(place), version: 1, validTo: '2026-06-30', preview: true },
  })),
];
