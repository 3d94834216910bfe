import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { anyOf } from '../../database/any-of.sql.ts';
import { inWriteTransaction, readerThrough, writeAsRead } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf } from '../../graphql/days.ts';
import { answered, badInput, failure } from '../../graphql/errors.ts';
import { Dinas } from '../organization/index.ts';
import { changesToKeep } from './read-changes.service.ts';
import { Scenario } from './scenario.entity.ts';
import { MOST_CHANGES } from './scenario-change.types.ts';
import { ScenarioFull, type ScenarioChanged, type ScenarioExpired, type ScenarioOver } from './scenario.errors.ts';
import { decide, type ScenarioStep } from './scenario.lifecycle.ts';
import { thinksAbout } from './scenario.policy.ts';
import {
  PutScenarioChangesInput,
  ScenarioSaved,
  type ChangeScenarioInput,
  type ChangeScenarioResult,
  type CreateScenarioInput,
  type CreateScenarioResult,
  type DiscardScenarioInput,
  type DiscardScenarioResult,
  type PutScenarioChangesResult,
} from './scenario.types.ts';

/** Begins a scenario, with the changes of another one where that is said. */
export function createScenario(context: Context, input: CreateScenarioInput): Promise<CreateScenarioResult> {
  const { instansiId, name, firstDay, dinasId = null, keptUntil = null, copyOfId = null } = input;
  if (!signedIn(context).scope.instansiIds.includes(instansiId)) throw failure('NOT_FOUND', 'input.instansiId: there is no such government among yours.');
  return inWriteTransaction(context, async (em) => {
    const dinas = dinasId === null ? null : await em.findOne(Dinas, { id: dinasId, instansiId });
    if (dinasId !== null && !dinas) throw failure('NOT_FOUND', 'input.dinasId: there is no such dinas in that government.');
    if (!thinksAbout(signedIn(context).scope, { instansiId, dinasId }))
      throw failure('FORBIDDEN', 'A scenario is made by HR of the government, or of the dinas that it is of.');
    readDays(context, instansiId, { firstDay, keptUntil });
    const copied = copyOfId === null ? null : await em.findOne(Scenario, { id: copyOfId, instansiId });
    if (copyOfId !== null && !copied) throw failure('NOT_FOUND', 'input.copyOfId: there is no such scenario of that government.');
    if (copied && copied.dinasId !== dinasId) throw badInput('input.copyOfId: it is of another part of the government; say the same dinas, or none.');
    const made = em.create(Scenario, { instansiId, dinasId, name, firstDay, keptUntil, version: 1 });
    await em.flush();
    // Positions that it adds are others in the copy; what is said about them goes with them.
    if (copied)
      await readerThrough(em).query(sql`
        with added as materialized (
          select c.position_id, uuidv7() as made from scenario_change c where c.scenario_id = ${copied.id}::uuid and c.kind = 'ADD_POSITION'
        )
        insert into scenario_change (scenario_id, dinas_id, kind, position_id, unit_id, assignment_id, employee_id, people, retirement_age, title, position_kind, position_class, need_then)
        select ${made.id}::uuid, c.dinas_id, c.kind, coalesce(a.made, c.position_id), c.unit_id, c.assignment_id, c.employee_id, c.people, c.retirement_age, c.title, c.position_kind, c.position_class, c.need_then
        from scenario_change c left join added a on a.position_id = c.position_id where c.scenario_id = ${copied.id}::uuid order by c.place returning id`);
    return new ScenarioSaved(made);
  });
}

/** Errors: BAD_INPUT for days that are over, or before the first that is known. */
function readDays(
  context: Context,
  instansiId: string,
  { firstDay, keptUntil }: { readonly firstDay?: string | null; readonly keptUntil?: string | null },
): void {
  const today = dayOf(context, instansiId, null);
  if (firstDay && firstDay < today) throw badInput(`input.firstDay is ${firstDay}; what would be from today (${today}) on can be thought through.`);
  if (keptUntil && keptUntil < today) throw badInput(`input.keptUntil is ${keptUntil}, which is over; today is ${today}.`);
}

interface Read {
  readonly scenarioId: string;
  readonly version: number;
}

/** The scenario as it is, if the step may be taken with it. Errors: NOT_FOUND, FORBIDDEN. */
export async function findScenario(
  context: Context,
  em: EntityManager,
  step: ScenarioStep,
  { scenarioId, version }: Read,
): Promise<Scenario | ScenarioChanged | ScenarioOver | ScenarioExpired> {
  const scenario = await em.findOne(Scenario, { id: scenarioId });
  if (!scenario) throw failure('NOT_FOUND', 'input.scenarioId: there is no such scenario in your part of the tree.');
  const facts = { isHr: thinksAbout(signedIn(context).scope, scenario), scenario, today: dayOf(context, scenario.instansiId, null) };
  return answered(decide(step, facts, version)) ?? scenario;
}

/** Changes what is said of a scenario. */
export const changeScenario = (context: Context, input: ChangeScenarioInput): Promise<ChangeScenarioResult> =>
  inWriteTransaction(context, async (em) => {
    const scenario = await findScenario(context, em, 'keep', input);
    if (!(scenario instanceof Scenario)) return scenario as Exclude<typeof scenario, Scenario | ScenarioExpired>;
    readDays(context, scenario.instansiId, input);
    const { name, firstDay, isShared, keptUntil } = input;
    return new ScenarioSaved(
      await writeAsRead(em, Scenario, scenario, {
        name: name ?? scenario.name,
        firstDay: firstDay ?? scenario.firstDay,
        isShared: isShared ?? scenario.isShared,
        keptUntil: keptUntil === undefined ? scenario.keptUntil : keptUntil,
      }),
    );
  });

/** Writes changes of a scenario, each in the place of one of its kind about the same, and takes some out. */
export const putScenarioChanges = (context: Context, input: PutScenarioChangesInput): Promise<PutScenarioChangesResult> => {
  const { changes, removedIds } = input;
  const gone = removedIds ?? [];
  if (changes.length + gone.length === 0) throw badInput('input names no change that is to be made or to go.');
  return inWriteTransaction(context, async (em) => {
    const scenario = await findScenario(context, em, 'work', input);
    if (!(scenario instanceof Scenario)) return scenario;
    // First of all: whoever writes it meanwhile waits here, and finds it changed.
    const saved = await writeAsRead(em, Scenario, scenario, { version: scenario.version + 1 });
    const reader = readerThrough(em);
    if (gone.length > 0) {
      const taken = await reader.query(
        sql<{
          readonly id: string;
        }>`delete from scenario_change c where c.scenario_id = ${scenario.id}::uuid and c.id = ${anyOf(gone)} returning c.id`,
      );
      const unknown = gone.findIndex((id) => !taken.some((one) => one.id === id));
      if (unknown >= 0) throw failure('NOT_FOUND', `input.removedIds.${unknown}: there is no such change in the scenario.`);
    }
    const kept = await changesToKeep(context, em, scenario, changes);
    const said = sql`jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) s (kind text, dinas_id uuid, position_id uuid, unit_id uuid, assignment_id uuid, employee_id uuid, people integer,
      retirement_age integer, title text, position_kind text, position_class integer, need_then integer, place integer)`;
    await reader.query(sql`
      delete from scenario_change c using ${said} where c.scenario_id = ${scenario.id}::uuid
        and (c.assignment_id = s.assignment_id or (c.kind = s.kind and c.position_id = s.position_id and c.assignment_id is null)) returning c.id`);
    await reader.query(sql`
      insert into scenario_change (scenario_id, dinas_id, kind, position_id, unit_id, assignment_id, employee_id, people, retirement_age, title, position_kind, position_class, need_then)
      select ${scenario.id}::uuid, s.dinas_id, s.kind, s.position_id, s.unit_id, s.assignment_id, s.employee_id, s.people, s.retirement_age, s.title, s.position_kind, s.position_class, s.need_then
      from ${said} order by s.place returning id`);
    // What was said about a position that the scenario adds no more says nothing.
    await reader.query(sql`
      delete from scenario_change c where c.scenario_id = ${scenario.id}::uuid and c.kind <> 'ADD_POSITION' and not exists (select from position p where p.id = c.position_id)
        and not exists (select from scenario_change a where a.scenario_id = c.scenario_id and a.kind = 'ADD_POSITION' and a.position_id = c.position_id) returning c.id`);
    const [count] = await reader.query(
      sql<{ readonly number: number }>`select count(*)::int as number from scenario_change c where c.scenario_id = ${scenario.id}::uuid`,
    );
    if (count!.number > MOST_CHANGES) return new ScenarioFull();
    return new ScenarioSaved(saved);
  });
};

/** Throws a scenario away; it stays to be read. */
export const discardScenario = (context: Context, input: DiscardScenarioInput): Promise<DiscardScenarioResult> =>
  inWriteTransaction(context, async (em) => {
    const scenario = await findScenario(context, em, 'discard', input);
    if (!(scenario instanceof Scenario)) return scenario as Exclude<typeof scenario, Scenario | ScenarioExpired>;
    return new ScenarioSaved(await writeAsRead(em, Scenario, scenario, { scenarioState: 'DISCARDED' }));
  });
