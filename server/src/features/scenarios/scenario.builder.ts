import type { Home } from '../../builder.ts';
import type { ExampleGovernment, ExampleRow } from '../../example.ts';
import { encodeId } from '../../graphql/node.ts';
import type { DinasRef, PositionRef } from '../organization/organization.builder.ts';

export interface ScenarioOptions {
  /** Null for the whole government. */
  readonly dinas?: DinasRef | null;
  readonly name?: string;
  readonly firstDay?: string;
  readonly isShared?: boolean;
  readonly keptUntil?: string | null;
  /** Needs that it changes, by position. */
  readonly needs?: readonly (readonly [position: PositionRef, need: number, then: number | null])[];
}

export interface ScenarioRef {
  readonly id: string;
  readonly node: string;
  /** Its changes, in their order. */
  readonly changeNodes: readonly string[];
}

async function makeScenario(
  { system, instansi }: Home,
  { dinas = null, name = 'Bila formasi dipenuhi', firstDay = '2027-01-01', isShared = false, keptUntil = null, needs = [] }: ScenarioOptions = {},
): Promise<ScenarioRef> {
  const made = await system.query<{ id: string }>(
    'insert into scenario (instansi_id, dinas_id, name, first_day, is_shared, last_day) values ($1, $2, $3, $4, $5, $6) returning id',
    [instansi.id, dinas?.id ?? null, name, firstDay, isShared, keptUntil],
  );
  const { id } = made.rows[0]!;
  const changeNodes: string[] = [];
  for (const [position, need, then] of needs) {
    const change = await system.query<{ id: string }>(
      `insert into scenario_change (scenario_id, dinas_id, kind, position_id, people, need_then) select $1, p.dinas_id, 'SET_NEED', p.id, $3, $4 from position p where p.id = $2 returning id`,
      [id, position.id, need, then],
    );
    changeNodes.push(`change_${change.rows[0]!.id}`);
  }
  return { id, node: encodeId('scenario', id), changeNodes };
}

/** One of the whole government and one of each dinas, each read by HR of there. */
export async function scenarioExamples(home: Home, { dinas }: ExampleGovernment): Promise<ExampleRow[]> {
  const rows: ExampleRow[] = [];
  for (const [index, place] of [null, ...dinas].entries()) {
    const name = `skenario-${home.instansi.code}-${index}-rahasia`;
    const { node } = await makeScenario(home, { dinas: place, name });
    rows.push({ node, seen: [{ reach: 'hr', place: { instansi: home.instansi.id, ...(place && { dinas: place.id }) } }], secrets: [name] });
  }
  return rows;
}

export const scenarioBuilders = { scenario: makeScenario };

type Own = typeof scenarioBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
