import { sql } from 'kysely';
import { neighbours } from '../../graph/neighbours.ts';
import { DINAS, INSTANSI, POSITION, rootUnitOf, UNIT } from './organization.queries.ts';

export const organizationNeighbours = [
  neighbours(DINAS, {
    instansi: { to: INSTANSI, key: 'instansiId', description: 'The government it belongs to.' },
    rootUnit: {
      to: UNIT,
      description: 'The unit at the top of its tree.',
      load: (context, dinas) => rootUnitOf(context, dinas.id),
      join: (parent, alias) => sql.raw(`left join unit ${alias} on ${alias}.dinas_id = ${parent}.id and ${alias}.parent_id is null`),
    },
  }),
  neighbours(UNIT, {
    dinas: { to: DINAS, key: 'dinasId', impersonal: false, description: 'The dinas it belongs to.' },
    instansi: { to: INSTANSI, key: 'instansiId', impersonal: false, description: 'The government it belongs to.' },
    parent: { to: UNIT, key: 'parentId', nullable: true, impersonal: true, description: 'The unit above; null at the root.' },
    succeedsUnit: {
      to: UNIT,
      key: 'succeedsId',
      nullable: true,
      impersonal: true,
      description: 'The unit that it took the place of, when it was moved, or its organisation made anew, from a day on.',
    },
  }),
  neighbours(POSITION, {
    unit: { to: UNIT, key: 'unitId', description: 'The unit it is in.' },
    dinas: { to: DINAS, key: 'dinasId', description: 'The dinas it is in.' },
    instansi: { to: INSTANSI, key: 'instansiId', description: 'The government it belongs to.' },
    superiorPosition: {
      to: POSITION,
      key: 'superiorPositionId',
      nullable: true,
      description: 'The position above in the line of superiors; may be in another dinas.',
    },
    succeedsPosition: {
      to: POSITION,
      key: 'succeedsId',
      nullable: true,
      description: 'The position that it took the place of, when it went into another unit from a day on.',
    },
  }),
];
