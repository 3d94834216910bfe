import { examplesOf, World, type Actor, type DinasRef, type EmployeeRef, type ExampleRow, type Reach } from '@selaras/server/testing';
import type { Pool } from 'pg';
import { feedBeginning } from './feed.ts';
import { GovernmentParts, type DinasParts } from './government-parts.ts';

/** Everybody who is let in, by what they were given; `nobody` is not among them. */
export const ROLES = [
  'employee',
  'superior',
  'leadership',
  'hr',
  'hr of one dinas',
  'head of one dinas',
  'leadership of a unit',
  'hr of a unit',
  'integrator',
  'admin',
  'leadership elsewhere',
  'employee with a grant',
  'token of hr for one dinas',
  'token of leadership for a unit',
  'token for people alone',
  'token for structure alone',
  'token that keeps numbers private',
] as const;

/** What somebody was given, in the words of the one who gave it; the expected scope is computed from this alone. */
export interface Given {
  readonly actor: Actor | null;
  readonly instansi: readonly string[];
  readonly wholeInstansi?: readonly string[];
  readonly dinas?: readonly string[];
  readonly units?: readonly string[];
  readonly isHr?: boolean;
  readonly seesPrivate?: boolean;
  readonly administers?: readonly string[];
  readonly self?: string;
  readonly reports?: readonly string[];
  /** Whom they still evaluate for some period without being above them today. */
  readonly led?: readonly string[];
  readonly superior?: string;
  readonly watches?: boolean;
  /** What their token does not open. */
  readonly closed?: readonly Reach[];
}

/** Two governments with several dinas and people who moved between them, what every feature brings to them, and an account for every role. */
export class Governments {
  /** Every row, with who is to see it: as many features as there are (`examples` of their manifests). */
  readonly rows: ExampleRow[] = [];
  readonly dinas: DinasRef[] = [];
  readonly people: EmployeeRef[] = [];
  readonly given = new Map<string, Given>();
  readonly worlds: World[] = [];

  private constructor(readonly feedBeginning: string) {}

  static async build(system: Pool): Promise<Governments> {
    const made = new Governments(await feedBeginning(system));
    const home = await made.#government(system, 'Kota Dalam');
    const away = await made.#government(system, 'Kota Luar');
    await made.#accounts(home, away);
    return made;
  }

  /** Ids of the rows of one type, those of the first government first. */
  nodes(prefix: string): string[] {
    return this.rows.flatMap(({ node }) => (node.startsWith(`${prefix}_`) ? [node] : []));
  }

  async #government(system: Pool, name: string): Promise<GovernmentParts> {
    const world = await World.create(system, name);
    this.worlds.push(world);
    const parts = new GovernmentParts(world);
    for (const title of ['Kesehatan', 'Sosial', 'Pendidikan']) await parts.addDinas(`Dinas ${title} ${name}`);
    // Held a post in the first dinas, holds one in the second: both see this person.
    const [first, second, third] = parts.parts as [DinasParts, DinasParts, DinasParts];
    const moved = await parts.addPerson();
    await parts.assign(moved, first.staffPost, { to: '2026-06-30', from: '2024-01-01' });
    await parts.assign(moved, second.staffPost, { from: '2026-07-01' });
    // The vacant head of the third dinas is acted for by the head of the second.
    await parts.assign(second.head, third.deputyPost, { kind: 'PLT' });
    this.dinas.push(...parts.dinas);
    this.people.push(...parts.people);
    this.rows.push(...(await examplesOf(world, parts)));
    return parts;
  }

  /** Accounts are rows as well, for administrators of the government that they are of; of some of these there is more than one token. */
  #accountOf({ accountId }: Actor, instansi: string): void {
    const node = `account_${accountId}`;
    if (!this.rows.some((row) => row.node === node)) this.rows.push({ node, seen: [{ reach: 'administration', place: { instansi } }] });
  }

  async #accounts({ world, parts }: GovernmentParts, away: GovernmentParts): Promise<void> {
    const [one, two] = parts as [DinasParts, DinasParts];
    const here = [world.instansi.id];
    const give = (name: (typeof ROLES)[number] | 'nobody', given: Given): void => {
      this.given.set(name, given);
      if (given.actor) this.#accountOf(given.actor, given.instansi[0]!);
    };
    give('nobody', { actor: null, instansi: [] });
    give('employee', { actor: await world.account('employee', { employee: one.staff }), instansi: here, self: one.staff.id, superior: one.fieldHead.id });
    // Leads the section through its vacant head post: the moved colleague reports elsewhere by now.
    give('superior', {
      actor: await world.account('superior', { employee: one.fieldHead }),
      instansi: here,
      self: one.fieldHead.id,
      reports: [one.staff.id, one.colleague.id],
      superior: one.head.id,
    });
    give('leadership', { actor: await world.account('leadership', { role: 'LEADERSHIP' }), instansi: here, wholeInstansi: here, watches: true });
    give('hr', { actor: await world.account('hr', { role: 'HR' }), instansi: here, wholeInstansi: here, isHr: true, seesPrivate: true, watches: true });
    give('hr of one dinas', {
      actor: await world.account('hr-dinas', { role: 'HR', on: one.ref }),
      instansi: here,
      dinas: [one.ref.id],
      isHr: true,
      seesPrivate: true,
      watches: true,
    });
    give('head of one dinas', { actor: await world.account('head', { role: 'DINAS_HEAD', on: two.ref }), instansi: here, dinas: [two.ref.id], watches: true });
    give('leadership of a unit', {
      actor: await world.account('unit-leader', { role: 'LEADERSHIP', on: one.field }),
      instansi: here,
      units: [one.field.id],
      watches: true,
    });
    give('hr of a unit', { actor: await world.account('unit-hr', { role: 'HR', on: two.section }), instansi: here, units: [two.section.id], watches: true });
    give('integrator', {
      actor: await world.account('integrator', { role: 'INTEGRATOR' }),
      instansi: here,
      wholeInstansi: here,
      seesPrivate: true,
      watches: true,
    });
    give('admin', { actor: await world.account('admin', { role: 'ADMIN' }), instansi: here, administers: here });
    give('leadership elsewhere', {
      actor: await away.world.account('elsewhere', { role: 'LEADERSHIP' }),
      instansi: [away.world.instansi.id],
      wholeInstansi: [away.world.instansi.id],
      watches: true,
    });
    // Accounts can be both: a person in one dinas who heads another by grant.
    give('employee with a grant', {
      actor: await world.account('both', { role: 'DINAS_HEAD', on: two.ref, employee: one.colleague }),
      instansi: here,
      dinas: [two.ref.id],
      self: one.colleague.id,
      superior: one.fieldHead.id,
      watches: true,
    });
    // Tokens of accounts that reach more: only what is left under them is given.
    const hr = await world.account('hr-program', { role: 'HR', employee: two.staff });
    const whole = { instansi: here, wholeInstansi: here, isHr: true, seesPrivate: true, self: two.staff.id, superior: two.fieldHead.id };
    give('token of hr for one dinas', {
      actor: await world.token(hr, { unit: { id: one.ref.rootUnitId } }),
      instansi: here,
      dinas: [one.ref.id],
      isHr: true,
      seesPrivate: true,
      watches: true,
    });
    const leader = await world.account('leader-program', { role: 'LEADERSHIP' });
    give('token of leadership for a unit', { actor: await world.token(leader, { unit: one.field }), instansi: here, units: [one.field.id], watches: true });
    give('token for people alone', {
      ...whole,
      actor: await world.token(hr, { areas: ['PEOPLE'], access: 'READ' }),
      closed: ['evaluations', 'figures', 'private', 'reports', 'led', 'hr', 'administration'],
    });
    give('token for structure alone', {
      ...whole,
      actor: await world.token(hr, { areas: [], access: 'READ' }),
      closed: ['people', 'evaluations', 'figures', 'private', 'reports', 'led', 'hr', 'administration'],
    });
    give('token that keeps numbers private', {
      ...whole,
      actor: await world.token(hr, { areas: ['PEOPLE', 'EVALUATIONS', 'FIGURES'] }),
      closed: ['private', 'administration'],
      watches: true,
    });
  }
}
