import { within } from '../../access/scope.sql.ts';
import type { Reach } from '../../access/scope.ts';
import { onlyIf, sightBy, type SightSql } from '../../graph/sight.ts';
import { partsOfInstansi, unitHolds } from '../organization/index.ts';
import { seesPrivateOf } from './private-fields.sql.ts';

const PEOPLE_OPEN = `(select scope_opens('people'))`;
/** Whether single people of a government are inside a reach. */
export const somebodyOf = (reach: Reach, instansiId: string): string =>
  `exists (select from employee w where w.instansi_id = ${instansiId} and ${within(reach, { person: 'w.id' })})`;

export const employeesOfInstansi: SightSql = (i) =>
  sightBy({ all: within('people', { instansi: `${i}.id` }), part: partsOfInstansi('people', `${i}.id`), people: somebodyOf('people', `${i}.id`) });

/** As private as a date of birth, and of people only for whoever sees people. */
export const absencesOfInstansi: SightSql = (i) =>
  onlyIf(
    PEOPLE_OPEN,
    sightBy({
      all: within('private', { instansi: `${i}.id` }),
      part: partsOfInstansi('private', `${i}.id`, { units: false }),
      people: somebodyOf('private', `${i}.id`),
    }),
  );

export const transfersOfInstansi: SightSql = (i) => onlyIf(PEOPLE_OPEN, sightBy({ all: within('hr', { instansi: `${i}.id` }) }));

const somebodyIn = (reach: Reach, dinasId: string): string =>
  `exists (select from assignment w where w.dinas_id = ${dinasId} and ${within(reach, { person: 'w.employee_id' })})`;

export const employeesOfDinas: SightSql = (d) =>
  sightBy({
    all: within('people', { instansi: `${d}.instansi_id`, dinas: `${d}.id` }),
    part: [`exists (select from unit x where x.dinas_id = ${d}.id and ${within('people', { unit: 'x.path' })})`],
    people: somebodyIn('people', `${d}.id`),
  });

export const absencesOfDinas: SightSql = (d) =>
  onlyIf(PEOPLE_OPEN, sightBy({ all: within('private', { instansi: `${d}.instansi_id`, dinas: `${d}.id` }), people: somebodyIn('private', `${d}.id`) }));

/** What is of whoever holds or held a position: appointments. */
export const assignmentsOfPosition: SightSql = (p) =>
  sightBy({
    all: `${within('people', { instansi: `${p}.instansi_id`, dinas: `${p}.dinas_id` })} or ${unitHolds('people', `${p}.id`)}`,
    people: `exists (select from assignment w where w.position_id = ${p}.id and ${within('people', { person: 'w.employee_id' })})`,
  });

/** All of it to who sees the person, else what was in a place that is the viewer's. */
export const assignmentsOfPerson: SightSql = (e) =>
  sightBy({ all: within('people', { instansi: `${e}.instansi_id`, person: `${e}.id` }), part: [heldIn('people', e)] });

/** Whether somebody held a position in a place inside a reach. */
export const heldIn = (reach: Reach, e: string): string =>
  `exists (select from assignment w where w.employee_id = ${e}.id and (${within(reach, { dinas: 'w.dinas_id' })} or ${unitHolds(reach, 'w.position_id')}))`;

export const absencesOfPerson: SightSql = (e) => onlyIf(PEOPLE_OPEN, sightBy({ all: seesPrivateOf(e) }));

/** Who reports to somebody may sit anywhere: all are shown to who sees the whole government only. */
export const reportsOfPerson: SightSql = (e) =>
  sightBy({
    all: within('people', { instansi: `${e}.instansi_id` }),
    part: partsOfInstansi('people', `${e}.instansi_id`),
    people: somebodyOf('people', `${e}.instansi_id`),
  });
