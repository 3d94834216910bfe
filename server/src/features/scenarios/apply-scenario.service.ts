import { sql } from 'kysely';
import { inWriteTransaction, readerThrough, writeAsRead } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { draftReorganisation, MOST_STEPS } from '../reorganisation/index.ts';
import { draftsOf } from './drafts-of-scenario.service.ts';
import { Scenario } from './scenario.entity.ts';
import { NothingToApply, ScenarioMisfits } from './scenario.errors.ts';
import { readChanges } from './scenario.queries.ts';
import { findScenario } from './scenario.service.ts';
import { ScenarioApplied, type ApplyScenarioInput, type ApplyScenarioResult } from './scenario.types.ts';

/** Makes drafts of a scenario, which are checked, changed and applied as any other. Nothing of the record is written. */
export const applyScenario = (context: Context, input: ApplyScenarioInput): Promise<ApplyScenarioResult> =>
  inWriteTransaction(context, async (em) => {
    const scenario = await findScenario(context, em, 'apply', input);
    if (!(scenario instanceof Scenario)) return scenario;
    const changes = await readChanges(readerThrough(em), [scenario.id]);
    const misfits = changes.filter(({ misfit }) => misfit !== null);
    if (misfits.length > 0) return new ScenarioMisfits(misfits.length);
    const { instansiId, dinasId, name, firstDay } = scenario;
    const { decreeNumber } = input;
    const parts = draftsOf(changes, { firstDay, decreeNumber }, MOST_STEPS);
    if (parts.length === 0) return new NothingToApply();
    const saved = await writeAsRead(em, Scenario, scenario, { scenarioState: 'APPLIED' });
    const reader = readerThrough(em);
    for (const [index, steps] of parts.entries()) {
      const called = parts.length === 1 ? name : `${name.slice(0, 180)} (${index + 1}/${parts.length})`;
      const said = { instansiId, dinasId, name: called, firstDay, reason: `Skenario: ${name}`, decreeNumber, accountId: signedIn(context).scope.accountId };
      const draft = await draftReorganisation(em, said, steps);
      await reader.query(
        sql`insert into scenario_draft (scenario_id, reorganisation_id) values (${scenario.id}::uuid, ${draft.id}::uuid) returning scenario_id`,
      );
    }
    const hired = changes.reduce((sum, { kind, people }) => sum + (kind === 'HIRE' ? (people ?? 0) : 0), 0);
    return new ScenarioApplied(saved, parts.length, hired);
  });
