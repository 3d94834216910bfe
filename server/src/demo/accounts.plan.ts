import type { Role } from '../access/viewer.ts';
import type { AssignmentPlan } from './assignments.plan.ts';
import type { GovernmentFacts } from './governments.parameters.ts';
import type { DinasPlan } from './organization.plan.ts';
import type { Person } from './people.plan.ts';

/** A sign-in account of the demo. `nip` ties it to an employee, `dinasCode` limits its grant to one dinas. */
export interface DemoAccountSeed {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role | null;
  readonly nip: string | null;
  readonly dinasCode: string | null;
}

/** Accounts that belong to no employee; they are granted every demo government. */
export const SHARED_DEMO_ACCOUNTS: readonly DemoAccountSeed[] = [
  { username: 'integrator', displayName: 'Akun integrator', role: 'INTEGRATOR', nip: null, dinasCode: null },
  { username: 'admin', displayName: 'Akun admin', role: 'ADMIN', nip: null, dinasCode: null },
];

export interface ShowcaseTeam {
  readonly superior: Person;
  readonly reports: readonly Person[];
}

/** The head of a bidang with five to twelve reports, in Dinas Kesehatan where there is one. */
export function findShowcaseTeam(superiors: ReadonlyMap<Person, Person | null>): ShowcaseTeam {
  const teams = new Map<Person, Person[]>();
  for (const [person, superior] of superiors) {
    if (superior !== null) teams.set(superior, [...(teams.get(superior) ?? []), person]);
  }
  const fit = [...teams].filter(
    ([{ position }, reports]) =>
      position.unit.kind === 'BIDANG' && position.isHead && position.kind === 'ADMINISTRATOR' && reports.length >= 5 && reports.length <= 12,
  );
  const [superior, reports] = fit.find(([{ position }]) => position.unit.dinas.work === 'KESEHATAN') ?? fit.sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  if (superior === undefined || reports === undefined) throw new Error('No bidang has a team of five to twelve people to show');
  return { superior, reports };
}

export function demoAccounts(facts: GovernmentFacts, people: readonly Person[], assignments: readonly AssignmentPlan[], team: ShowcaseTeam): DemoAccountSeed[] {
  const short = facts.code.replace(/^(kota|kabupaten)-/, '').replaceAll('-', '');
  const acting = new Set(assignments.filter(({ kind }) => kind !== 'DEFINITIF').map(({ person }) => person));
  const first = (wanted: (person: Person) => boolean): Person => {
    const found = people.find((person) => wanted(person) && !acting.has(person)) ?? people.find(wanted);
    if (found === undefined) throw new Error(`${facts.name} lacks somebody for a demo account`);
    return found;
  };
  const leads =
    (work: string) =>
    ({ position }: Person): boolean =>
      position.isHead && position.unit.parent === null && position.unit.dinas.work === work;
  const member = team.reports.find(({ position }) => !position.isHead) ?? team.superior;
  const account = (name: string, role: DemoAccountSeed['role'], person: Person, dinas: DinasPlan | null = null): DemoAccountSeed => ({
    username: `${name}.${short}`,
    displayName: person.name,
    role,
    nip: person.nip,
    dinasCode: dinas?.code ?? null,
  });
  const headOfHealth = first(leads('KESEHATAN'));
  return [
    account('sekda', 'LEADERSHIP', first(leads('SETDA'))),
    account(
      'kepegawaian',
      'HR',
      first(({ position }) => position.unit.dinas.work === 'KEPEGAWAIAN' && position.unit.kind === 'BIDANG'),
    ),
    account('kepaladinas', 'DINAS_HEAD', headOfHealth, headOfHealth.position.unit.dinas),
    account('atasan', null, team.superior),
    account('pegawai', null, member),
  ];
}
