import { within } from '../../access/scope.sql.ts';
import type { Reach } from '../../access/scope.ts';

/** Whether some dinas of a government, or some unit of one, is inside a reach that rows of it are shown by; of alias or id. */
export const partsOfInstansi = (reach: Reach, instansiId: string, { units = true }: { readonly units?: boolean } = {}): readonly string[] => [
  `exists (select from dinas x where x.instansi_id = ${instansiId} and ${within(reach, { dinas: 'x.id' })})`,
  ...(units ? [`exists (select from unit x where x.instansi_id = ${instansiId} and ${within(reach, { unit: 'x.path' })})`] : []),
];

/** Whether the unit of a position is inside a reach. Asked of the unit itself: what policies ask (unit-scope.sql.ts) is not for every role. */
export const unitHolds = (reach: Reach, positionId: string): string =>
  `exists (select from position x join unit y on y.id = x.unit_id where x.id = ${positionId} and ${within(reach, { unit: 'y.path' })})`;
