import { planAbsences, type AbsencePlan } from './absences.plan.ts';
import type { LocalDate } from '../rules/local-date.ts';
import { demoAccounts, findShowcaseTeam, type DemoAccountSeed } from './accounts.plan.ts';
import { planAssignments, type AssignmentPlan } from './assignments.plan.ts';
import { planEvaluations, planProgress, type EvaluationPlan } from './evaluations.plan.ts';
import type { GovernmentFacts } from './governments.parameters.ts';
import { planGovernment } from './headcount.plan.ts';
import { NameMaker } from './names.plan.ts';
import type { DinasPlan } from './organization.plan.ts';
import { makePeople, type Person } from './people.plan.ts';
import { demoPeriods } from './periods.plan.ts';
import { Random } from './random.ts';
import { superiorsOf } from './superiors.plan.ts';

/** Everything a simulated government holds, before a line of it is written. */
export interface Simulation {
  readonly governmentCode: string;
  readonly dinasList: readonly DinasPlan[];
  readonly people: readonly Person[];
  readonly assignments: readonly AssignmentPlan[];
  readonly evaluations: readonly EvaluationPlan[];
  readonly absences: readonly AbsencePlan[];
  readonly accounts: readonly DemoAccountSeed[];
}

export function simulate(facts: GovernmentFacts, today: LocalDate): Simulation {
  // One source of chance per part, so that a change in one part leaves the others as they were.
  const random = (part: string): Random => new Random(`selaras ${facts.code} ${part}`);
  const dinasList = planGovernment(facts, today, random('organization'));
  const people = makePeople(facts, dinasList, today, random('people'), new NameMaker());
  const assignments = planAssignments(dinasList, people, today, { random: random('assignments'), movements: random('movements') });
  const superiors = superiorsOf(dinasList, people, assignments, today);
  const team = findShowcaseTeam(superiors);
  const periods = demoPeriods(today);
  const progress = planProgress(dinasList, periods, random('progress'));
  const accounts = demoAccounts(facts, people, assignments, team);
  const shown = new Set([...accounts.flatMap(({ nip }) => nip ?? []), ...team.reports.map(({ nip }) => nip)]);
  return {
    governmentCode: facts.code,
    dinasList,
    people,
    assignments,
    evaluations: [...planEvaluations(superiors, progress, new Set(team.reports), today, random('evaluations'))],
    absences: planAbsences(dinasList, superiors, shown, periods[1], today, random('absences')),
    accounts,
  };
}
