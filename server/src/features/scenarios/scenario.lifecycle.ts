import { failure, type Failure } from '../../graphql/errors.ts';
import type { Lifecycle } from '../../rules/lifecycle.ts';
import type { Scenario, ScenarioState } from './scenario.entity.ts';
import { ScenarioChanged, ScenarioExpired, ScenarioOver } from './scenario.errors.ts';

/** Worked on until it is applied or thrown away; both are final, and a copy of it can be gone on with. */
export const SCENARIO_LIFECYCLE = {
  /** What is said of it: also of one whose day is over, which is kept on so. */
  keep: { from: ['OPEN'], to: 'OPEN' },
  work: { from: ['OPEN'], to: 'OPEN' },
  apply: { from: ['OPEN'], to: 'APPLIED' },
  discard: { from: ['OPEN'], to: 'DISCARDED' },
} as const satisfies Lifecycle<ScenarioState, 'keep' | 'work' | 'apply' | 'discard'>;
export type ScenarioStep = keyof typeof SCENARIO_LIFECYCLE;

interface Facts {
  readonly isHr: boolean;
  readonly scenario: Scenario;
  readonly today: string;
}

/** Why a step would be refused, or null when it is open; a writer says which version was read. */
export function decide(step: ScenarioStep, { isHr, scenario, today }: Facts, read?: number): Failure | ScenarioChanged | ScenarioOver | ScenarioExpired | null {
  if (!isHr) return failure('FORBIDDEN', 'A scenario is changed by HR of the government, or of the dinas that it is of.');
  if (!(SCENARIO_LIFECYCLE[step].from as readonly ScenarioState[]).includes(scenario.scenarioState)) return new ScenarioOver(scenario);
  if ((step === 'work' || step === 'apply') && scenario.keptUntil !== null && scenario.keptUntil < today) return new ScenarioExpired(scenario.keptUntil);
  return read !== undefined && read !== scenario.version ? new ScenarioChanged(scenario) : null;
}
