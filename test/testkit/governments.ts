import { World, type Actor, type DinasRef, type EmployeeRef, type PeriodRef, type PositionRef, type UnitRef } from '@selaras/server/testing';
import type { Pool } from 'pg';

interface Place {
  readonly instansi: string;
  readonly dinas: string;
  readonly units: readonly string[];
}
interface AssignmentFact extends Place {
  readonly id: string;
  readonly employee: string;
}
interface EmployeeFact {
  readonly id: string;
  readonly instansi: string;
  readonly name: string;
  readonly nip: string;
  readonly birthDate: string;
}
interface EvaluationFact extends Place {
  readonly id: string;
  readonly employee: string;
  readonly note: string;
}

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
  readonly self?: string;
  readonly reports?: readonly string[];
  readonly superior?: string;
  readonly watches?: boolean;
}

/** Two governments with several dinas, people who moved between them, and an account for every role. */
export class Governments {
  readonly employees: EmployeeFact[] = [];
  readonly assignments: AssignmentFact[] = [];
  readonly evaluations: EvaluationFact[] = [];
  readonly imports: { readonly id: string; readonly instansi: string; readonly fileName: string }[] = [];
  readonly structure: { readonly node: string; readonly instansi: string }[] = [];
  readonly dinas: DinasRef[] = [];
  readonly units: { readonly ref: UnitRef; readonly path: readonly string[] }[] = [];
  readonly periods: PeriodRef[] = [];
  readonly given = new Map<string, Given>();
  readonly worlds: World[] = [];
  readonly #unitsAbove = new Map<string, readonly string[]>();
  #people = 0;

  static async build(system: Pool): Promise<Governments> {
    const made = new Governments();
    const home = await made.#government(system, 'Kota Dalam');
    const away = await made.#government(system, 'Kota Luar');
    await made.#accounts(home, away);
    return made;
  }

  async #government(system: Pool, name: string): Promise<GovernmentParts> {
    const world = await World.create(system, name);
    this.worlds.push(world);
    this.structure.push({ node: world.instansi.node, instansi: world.instansi.id });
    const period = await world.period();
    this.periods.push(period);
    this.structure.push({ node: period.node, instansi: world.instansi.id });
    const dinas: DinasParts[] = [];
    for (const title of ['Kesehatan', 'Sosial', 'Pendidikan']) dinas.push(await this.#dinas(world, `Dinas ${title} ${name}`, period));
    // Held a post in the first dinas, holds one in the second: both see this person.
    const [first, second] = dinas as [DinasParts, DinasParts];
    const moved = await this.#person(world);
    await this.#assign(world, moved, first.staffPost, { to: '2026-06-30', from: '2024-01-01' });
    const now = await this.#assign(world, moved, second.staffPost, { from: '2026-07-01' });
    await this.#evaluate(world, moved, now, second.ref, second.staffPost, period);
    // The vacant head of the third dinas is acted for by the head of the second.
    await this.#assign(world, second.head, dinas[2]!.deputyPost, { kind: 'PLT' });
    await this.#import(system, world);
    return { world, dinas, period, moved };
  }

  async #dinas(world: World, title: string, period: PeriodRef): Promise<DinasParts> {
    const ref = await world.dinas(title);
    this.dinas.push(ref);
    this.structure.push({ node: ref.node, instansi: world.instansi.id }, { node: `unit_${ref.rootUnitId}`, instansi: world.instansi.id });
    this.#unitsAbove.set(ref.rootUnitId, [ref.rootUnitId]);
    const field = await this.#unit(world, ref, null, `Bidang ${title}`);
    const section = await this.#unit(world, ref, field, `Seksi ${title}`);
    const headPost = await this.#post(world, ref, `Kepala ${title}`, { isHead: true, kind: 'JPT' });
    const fieldPost = await this.#post(world, ref, `Kepala Bidang ${title}`, { isHead: true, unit: field, superior: headPost });
    const deputyPost = await this.#post(world, ref, `Sekretaris ${title}`, { superior: headPost });
    const staffPost = await this.#post(world, ref, `Pelaksana ${title}`, { unit: section, superior: fieldPost, need: 4 });
    const people: EmployeeRef[] = [];
    for (const post of [headPost, fieldPost, staffPost, staffPost]) {
      const person = await this.#person(world);
      people.push(person);
      const assignment = await this.#assign(world, person, post);
      await this.#evaluate(world, person, assignment, ref, post, period);
    }
    const [head, fieldHead, staff] = people as [EmployeeRef, EmployeeRef, EmployeeRef];
    return { ref, field, section, headPost, fieldPost, deputyPost, staffPost, head, fieldHead, staff, colleague: people[3]! };
  }

  async #unit(world: World, dinas: DinasRef, parent: UnitRef | null, name: string): Promise<UnitRef> {
    const ref = await world.unit(dinas, name, parent ?? undefined);
    const path = [...this.#unitsAbove.get(parent?.id ?? dinas.rootUnitId)!, ref.id];
    this.#unitsAbove.set(ref.id, path);
    this.units.push({ ref, path });
    this.structure.push({ node: ref.node, instansi: world.instansi.id });
    return ref;
  }

  async #post(world: World, dinas: DinasRef, title: string, options: Parameters<World['position']>[2]): Promise<PositionRef> {
    const ref = await world.position(dinas, title, options);
    this.structure.push({ node: ref.node, instansi: world.instansi.id });
    return ref;
  }

  async #person(world: World): Promise<EmployeeRef> {
    const number = ++this.#people;
    const birthDate = `19${70 + (number % 25)}-0${1 + (number % 9)}-${10 + (number % 17)}`;
    const ref = await world.employee(`Orang Nomor ${number} Tersembunyi`, { birthDate });
    this.employees.push({ id: ref.id, instansi: world.instansi.id, name: ref.name, nip: ref.nip, birthDate });
    return ref;
  }

  async #assign(world: World, person: EmployeeRef, post: PositionRef, options: Parameters<World['assign']>[2] = {}): Promise<string> {
    const id = await world.assign(person, post, options);
    this.assignments.push({ id, employee: person.id, instansi: world.instansi.id, dinas: post.dinas.id, units: this.#unitsAbove.get(post.unitId)! });
    return id;
  }

  async #evaluate(world: World, person: EmployeeRef, assignmentId: string, dinas: DinasRef, post: PositionRef, period: PeriodRef): Promise<void> {
    const note = `catatan-${this.evaluations.length}-rahasia`;
    const { id } = await world.evaluation(person, { assignmentId, dinas, period, note, state: 'SEALED' });
    this.evaluations.push({ id, employee: person.id, note, instansi: world.instansi.id, dinas: dinas.id, units: this.#unitsAbove.get(post.unitId)! });
  }

  async #import(system: Pool, world: World): Promise<void> {
    const fileName = `berkas-${this.imports.length}-rahasia.csv`;
    const made = await system.query<{ id: string }>(
      `insert into import (instansi_id, kind, state, file_name, byte_size) values ($1, 'EMPLOYEES', 'CHECKED', $2, 10) returning id`,
      [world.instansi.id, fileName],
    );
    this.imports.push({ id: made.rows[0]!.id, instansi: world.instansi.id, fileName });
    await system.query(`insert into import_row (import_id, row_number, outcome, label, data) values ($1, 2, 'CREATED', $2, '{}')`, [
      made.rows[0]!.id,
      `baris-${fileName}`,
    ]);
  }

  async #accounts({ world, dinas }: GovernmentParts, away: GovernmentParts): Promise<void> {
    const [one, two] = dinas as [DinasParts, DinasParts];
    const here = [world.instansi.id];
    const give = (name: (typeof ROLES)[number] | 'nobody', given: Given): void => void this.given.set(name, given);
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
    give('admin', { actor: await world.account('admin', { role: 'ADMIN' }), instansi: here });
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
  }
}

interface DinasParts {
  readonly ref: DinasRef;
  readonly field: UnitRef;
  readonly section: UnitRef;
  readonly headPost: PositionRef;
  readonly fieldPost: PositionRef;
  readonly deputyPost: PositionRef;
  readonly staffPost: PositionRef;
  readonly head: EmployeeRef;
  readonly fieldHead: EmployeeRef;
  readonly staff: EmployeeRef;
  readonly colleague: EmployeeRef;
}
interface GovernmentParts {
  readonly world: World;
  readonly dinas: readonly DinasParts[];
  readonly period: PeriodRef;
  readonly moved: EmployeeRef;
}
