import type { DinasRef, EmployeeRef, ExampleGovernment, HeldPosition, PositionRef, UnitRef, World } from '@selaras/server/testing';

export interface DinasParts {
  readonly ref: DinasRef;
  readonly field: UnitRef;
  readonly section: UnitRef;
  readonly staffPost: PositionRef;
  /** Nobody holds it. */
  readonly deputyPost: PositionRef;
  readonly head: EmployeeRef;
  readonly fieldHead: EmployeeRef;
  readonly staff: EmployeeRef;
  readonly colleague: EmployeeRef;
}

let people = 0;

/** A government under construction, which remembers what was put into it and where. */
export class GovernmentParts implements ExampleGovernment {
  readonly dinas: DinasRef[] = [];
  readonly units: { readonly ref: UnitRef; readonly path: string }[] = [];
  readonly positions: PositionRef[] = [];
  readonly people: EmployeeRef[] = [];
  readonly held: HeldPosition[] = [];
  readonly parts: DinasParts[] = [];

  constructor(readonly world: World) {}

  /** A dinas with a head, a field with a section below it, and two people in the section; each has a superior but the head. */
  async addDinas(title: string): Promise<void> {
    const ref = await this.world.dinas(title);
    this.dinas.push(ref);
    const field = await this.#unit(ref, `Bidang ${title}`);
    const section = await this.#unit(ref, `Seksi ${title}`, field);
    const headPost = await this.addPosition(ref, `Kepala ${title}`, { isHead: true, kind: 'JPT' });
    const fieldPost = await this.addPosition(ref, `Kepala Bidang ${title}`, { isHead: true, unit: field, superior: headPost });
    const deputyPost = await this.addPosition(ref, `Sekretaris ${title}`, { superior: headPost });
    const staffPost = await this.addPosition(ref, `Pelaksana ${title}`, { unit: section, superior: fieldPost, need: 4 });
    const [head, fieldHead, staff, colleague] = [await this.addPerson(), await this.addPerson(), await this.addPerson(), await this.addPerson()];
    await this.assign(head, headPost);
    await this.assign(fieldHead, fieldPost, { superior: head });
    for (const person of [staff, colleague]) await this.assign(person, staffPost, { superior: fieldHead });
    this.parts.push({ ref, field, section, staffPost, deputyPost, head, fieldHead, staff, colleague });
  }

  /** A dinas with a head, who reports to somebody elsewhere, and one person in a unit below. */
  async addPair(name: string, above: { readonly post: PositionRef; readonly holder: EmployeeRef }): Promise<void> {
    const ref = await this.world.dinas(`Dinas ${name}`);
    this.dinas.push(ref);
    const unit = await this.#unit(ref, `Bidang ${name}`);
    const headPost = await this.addPosition(ref, `Kepala ${name}`, { isHead: true, superior: above.post });
    const staffPost = await this.addPosition(ref, `Staf ${name}`, { unit, superior: headPost, need: 2 });
    const [head, staff] = [await this.addPerson(), await this.addPerson()];
    await this.assign(head, headPost, { superior: above.holder });
    await this.assign(staff, staffPost, { superior: head });
  }

  async addPerson(): Promise<EmployeeRef> {
    const number = ++people;
    const birthDate = `19${70 + (number % 25)}-0${1 + (number % 9)}-${10 + (number % 17)}`;
    const ref = await this.world.employee(`Orang Nomor ${number} Tersembunyi`, { birthDate });
    this.people.push(ref);
    return ref;
  }

  async assign(
    employee: EmployeeRef,
    position: PositionRef,
    { superior, ...options }: NonNullable<Parameters<World['assign']>[2]> & { readonly superior?: EmployeeRef } = {},
  ): Promise<void> {
    const assignmentId = await this.world.assign(employee, position, options);
    const { kind = 'DEFINITIF', to } = options;
    this.held.push({ assignmentId, employee, position, kind, runs: to === undefined, ...(superior ? { superior } : {}) });
  }

  async #unit(dinas: DinasRef, name: string, parent?: UnitRef): Promise<UnitRef> {
    const ref = await this.world.unit(dinas, name, parent);
    const above = this.units.find((unit) => unit.ref === parent)?.path ?? dinas.rootUnitId;
    this.units.push({ ref, path: `${above}.${ref.id}` });
    return ref;
  }

  async addPosition(dinas: DinasRef, title: string, options: Parameters<World['position']>[2]): Promise<PositionRef> {
    const ref = await this.world.position(dinas, title, options);
    this.positions.push(ref);
    return ref;
  }
}
