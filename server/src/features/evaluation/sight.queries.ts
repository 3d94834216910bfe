import { within, type PlaceSql } from '../../access/scope.sql.ts';
import { sightBy, type SightSql } from '../../graph/sight.ts';
import { partsOfInstansi, unitHolds } from '../organization/index.ts';
import { heldIn, somebodyOf } from '../staffing/index.ts';

/** Whom somebody still evaluates they are shown of the periods for which they do. */
const isLed = (person: string): string => within('led', { person });
const isOf = (place: PlaceSql, positionId: string): string => `(${within('evaluations', place)} or ${unitHolds('evaluations', positionId)})`;

export const evaluationsOfPeriod: SightSql = (p) =>
  sightBy({
    all: within('evaluations', { instansi: `${p}.instansi_id` }),
    part: partsOfInstansi('evaluations', `${p}.instansi_id`),
    people: `${somebodyOf('evaluations', `${p}.instansi_id`)} or ${somebodyOf('led', `${p}.instansi_id`)}`,
  });

export const evaluationsOfPerson: SightSql = (e) =>
  sightBy({ all: within('evaluations', { instansi: `${e}.instansi_id`, person: `${e}.id` }), part: [heldIn('evaluations', e), isLed(`${e}.id`)] });

export const evaluationsOfAssignment: SightSql = (a) =>
  sightBy({
    all: isOf({ instansi: `${a}.instansi_id`, dinas: `${a}.dinas_id`, person: `${a}.employee_id` }, `${a}.position_id`),
    part: [isLed(`${a}.employee_id`)],
  });

export const evaluationsOfPosition: SightSql = (p) =>
  sightBy({
    all: isOf({ instansi: `${p}.instansi_id`, dinas: `${p}.dinas_id` }, `${p}.id`),
    people: `exists (select from assignment w where w.position_id = ${p}.id and (${within('evaluations', { person: 'w.employee_id' })} or ${isLed('w.employee_id')}))`,
  });
