import type { AbsencePlan } from './absences.plan.ts';
import type { LocalDate } from '../rules/local-date.ts';
import type { DemoAccountSeed } from './accounts.plan.ts';
import { GOVERNMENTS, type GovernmentFacts } from './governments.parameters.ts';
import { DEMO_FILES, type DemoFile } from './import-files.writer.ts';
import { demoPeriods, type DemoPeriod } from './periods.plan.ts';
import { simulate, type Simulation } from './simulation.plan.ts';

/** One simulated government: its facts, its accounts, and its import files in the order in which they build on each other. */
export interface DemoGovernment {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly employeeTotalNote: string;
  readonly periods: readonly DemoPeriod[];
  readonly accounts: readonly DemoAccountSeed[];
  /** For which there is no file. */
  readonly absences: readonly AbsencePlan[];
  files(): readonly DemoFile[];
}

/** The four governments on a day. The same day always gives the same people; each is made when first asked for. */
export function demoGovernments(today: LocalDate): DemoGovernment[] {
  return GOVERNMENTS.map((facts) => demoGovernment(facts, today));
}

function demoGovernment(facts: GovernmentFacts, today: LocalDate): DemoGovernment {
  let made: Simulation | null = null;
  const simulation = (): Simulation => (made ??= simulate(facts, today));
  return {
    code: facts.code,
    name: facts.name,
    timeZone: facts.timeZone,
    employeeTotalNote: facts.employeeTotalNote,
    periods: demoPeriods(today),
    get accounts() {
      return simulation().accounts;
    },
    get absences() {
      return simulation().absences;
    },
    files: () => DEMO_FILES.map((file) => file(simulation)),
  };
}
