import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import type { SqlReader } from '../../database/sql-reader.ts';
import { countFigures } from '../../figures/count-figures.queries.ts';
import type { FactSet } from '../../figures/fact-set.ts';
import type { FigureValues } from '../../figures/figure-registry.ts';
import { listFor, rowById } from '../../graph/by-id.queries.ts';
import { shapeOf, type Row } from '../../graph/columns.ts';
import type { Context } from '../../graphql/context.ts';
import { ofDay } from '../../graphql/days.ts';
import { encodeId } from '../../graphql/node.ts';
import { scenarioAt } from '../../graphql/what-if.ts';
import { coveredOn } from '../figures/index.ts';
import type { Dinas } from '../organization/index.ts';
import { Scenario } from './scenario.entity.ts';
import type { ScenarioChange } from './scenario-change.types.ts';
import type { ScenarioEffect, StaffingSide } from './scenario.types.ts';

export type ScenarioRow = Row<Scenario>;
export const SCENARIO = shapeOf<ScenarioRow>(Scenario);
export const scenarioById = (context: Context, id: string): Promise<ScenarioRow | null> => rowById(context, SCENARIO, id);

/** A change as it is kept, with what the record says of it by now. */
export interface ChangeRow extends Omit<ScenarioChange, 'id' | 'positionId'> {
  readonly uuid: string;
  readonly scenarioId: string;
  readonly positionUuid: string;
  readonly dinasId: string;
  readonly unitId: string | null;
  readonly assignmentId: string | null;
  readonly employeeId: string | null;
  readonly positionKind: string | null;
  readonly positionClass: number | null;
  /** Whether the position is one that the scenario adds. */
  readonly isAdded: boolean;
}

/**
 * Changes of scenarios in their order, each with why it does not fit the record any more. Tables are named with their schema: a scenario
 * that is asked for within another is measured by the record all the same.
 */
export const readChanges = (reader: SqlReader, ids: readonly string[]): Promise<ChangeRow[]> =>
  reader.query(sql<ChangeRow>`
    select c.id as uuid, c.scenario_id as "scenarioId", c.kind, c.position_id as "positionUuid", c.dinas_id as "dinasId", c.unit_id as "unitId", c.assignment_id as "assignmentId",
      c.employee_id as "employeeId", c.position_kind as "positionKind", c.position_class as "positionClass", coalesce(p.title, added.title) as title, u.name as "unitName", d.name as "dinasName",
      e.name as "personName", held.title as "fromTitle", c.people, c.need_then as "needThen", c.retirement_age as "retirementAge", lpad(c.place::text, 12, '0') as place, added.id is not null as "isAdded",
      case
        when c.kind = 'ADD_POSITION' then case when u.id is null or not u.validity @> s.first_day then 'UNIT_GONE' end
        when added.id is null and (p.id is null or not p.validity @> s.first_day) then 'POSITION_GONE'
        when c.assignment_id is not null and (a.id is null or not a.validity @> s.first_day) then case when exists (
            select from public.assignment x where x.employee_id = c.employee_id and x.position_id = c.position_id and c.kind = 'MOVE_HOLDER' and x.kind = 'DEFINITIF' and x.validity @> s.first_day
          ) then 'HOLDS_IT_ALREADY' else 'HOLDER_GONE' end
        when c.kind = 'SET_NEED' and added.id is null and n.need is distinct from c.need_then then case when n.need = c.people then 'NEED_HOLDS_ALREADY' else 'NEED_CHANGED' end
      end as misfit
    from scenario_change c
    join scenario s on s.id = c.scenario_id
    join dinas d on d.id = c.dinas_id
    left join public.position p on p.id = c.position_id
    left join scenario_change added on added.scenario_id = c.scenario_id and added.kind = 'ADD_POSITION' and added.position_id = c.position_id
    left join unit u on u.id = coalesce(p.unit_id, added.unit_id)
    left join public.assignment a on a.id = c.assignment_id
    left join public.position held on held.id = a.position_id
    left join employee e on e.id = c.employee_id
    left join public.position_need n on n.position_id = c.position_id and n.validity @> s.first_day
    where c.scenario_id = ${anyOf(ids)} order by c.scenario_id, c.place`);

export const changesOf = (context: Context, id: string): Promise<ChangeRow[]> =>
  listFor(
    context,
    'changes of scenarios',
    id,
    (ids) => readChanges(context.read, ids),
    (row) => row.scenarioId,
  );

export const toChange = (row: ChangeRow): ScenarioChange => ({ ...row, id: `change_${row.uuid}`, positionId: encodeId('position', row.positionUuid) });

const KEYS = { positions: 'POSITIONS', need: 'NEED', filled: 'FILLED', gap: 'GAP', surplus: 'SURPLUS', vacantPositions: 'VACANT_POSITIONS' } as const;

interface Covered {
  readonly dinas: readonly Row<Dinas>[];
  readonly sets: readonly FactSet[];
  readonly count: (reader: SqlReader) => Promise<Map<string, FigureValues>>;
  readonly before: Map<string, FigureValues>;
}

/** The dinas that scenarios are about and what they come to on record, once for all scenarios of the same dinas on the same day. */
const coveredBy = (context: Context, { instansiId, dinasId }: ScenarioRow, day: string): Promise<Covered> =>
  context.loaders
    .of<string, Covered>(`on record ${day} ${dinasId ?? ''}`, (ids) =>
      Promise.all(
        ids.map(async (id) => {
          const { figures } = context.services;
          const dinas = (await coveredOn(context, id, day)).filter((one) => dinasId === null || dinasId === one.id);
          const sets = figures.setsOf('GAP');
          const question = { ...ofDay(context, id, day), dinasIds: dinas.map((one) => one.id), periods: {} };
          const count: Covered['count'] = (reader) => countFigures(reader, figures, sets, question, 'dinas');
          return { dinas, sets, count, before: await count(context.read) };
        }),
      ),
    )
    .load(instansiId);

/** The dinas that a scenario is about, on record and in it, as of a day. */
export async function effectOf(context: Context, scenario: ScenarioRow, day: string): Promise<ScenarioEffect> {
  const { figures } = context.services;
  const shown = ofDay(context, scenario.instansiId, day);
  const { dinas, sets, count, before } = await coveredBy(context, scenario, day);
  // Each scenario is a place of its own to read in.
  const after = await count(context.read.elsewhere(scenarioAt(scenario.id)));
  const sideOf = (values: FigureValues): StaffingSide => {
    const whole = Object.fromEntries(Object.entries(KEYS).map(([name, key]) => [name, figures.valueOf(key, values) ?? 0])) as Record<keyof typeof KEYS, number>;
    return { ...whole, gapShare: figures.valueOf('GAP_SHARE', values) };
  };
  const sum = (of: Map<string, FigureValues>): StaffingSide => sideOf(figures.add([...of.values()], sets));
  return {
    ...shown,
    before: sum(before),
    after: sum(after),
    dinas: dinas.map(({ id, name, code }) => {
      const sides = { before: sideOf(before.get(id)!), after: sideOf(after.get(id)!) };
      return { ...sides, name, code, dinasId: id, isOther: JSON.stringify(sides.before) !== JSON.stringify(sides.after) };
    }),
  };
}
