import type { Given, Governments } from './governments.ts';

const has = (list: readonly string[] | undefined, id: string): boolean => list?.includes(id) ?? false;
const some = (list: readonly string[] | undefined, ids: readonly string[]): boolean => ids.some((id) => has(list, id));

/** What one actor may see, worked out from the facts of the world and nothing of the server. */
export class ExpectedScope {
  readonly visible = new Set<string>();
  /** Texts that must not stand in any answer to this actor: names, numbers, notes and ids of what is hidden. */
  readonly forbidden: string[] = [];

  constructor(
    readonly given: Given,
    private readonly all: Governments,
  ) {
    const people = [given.self, given.superior, ...(given.reports ?? [])].filter((id) => id !== undefined);
    const evaluees = [given.self, ...(given.reports ?? [])].filter((id) => id !== undefined);
    for (const row of all.structure) if (has(given.instansi, row.instansi)) this.visible.add(row.node);
    const seesPlace = (place: { instansi: string; dinas: string; units: readonly string[] }): boolean =>
      has(given.wholeInstansi, place.instansi) || has(given.dinas, place.dinas) || some(given.units, place.units);
    for (const row of all.assignments) if (seesPlace(row) || has(people, row.employee)) this.#show(`assignment_${row.id}`);
    for (const row of all.employees) {
      const through = all.assignments.some((assignment) => assignment.employee === row.id && this.visible.has(`assignment_${assignment.id}`));
      if (has(given.wholeInstansi, row.instansi) || has(people, row.id) || through) this.#show(`employee_${row.id}`);
      else this.forbidden.push(row.name, row.id);
      if (!this.seesPrivate(`employee_${row.id}`)) this.forbidden.push(row.nip, row.birthDate);
    }
    for (const row of all.evaluations) {
      if (seesPlace(row) || has(evaluees, row.employee)) this.#show(`evaluation_${row.id}`);
      else this.forbidden.push(row.id);
      if (!this.readsNote(`evaluation_${row.id}`)) this.forbidden.push(row.note);
    }
    for (const row of all.assignments) if (!this.visible.has(`assignment_${row.id}`)) this.forbidden.push(row.id);
    for (const row of all.imports) {
      if (given.isHr && has(given.wholeInstansi, row.instansi)) this.#show(`import_${row.id}`);
      else this.forbidden.push(row.fileName, row.id);
    }
    for (const row of all.structure) if (!this.visible.has(row.node)) this.forbidden.push(row.node.slice(row.node.indexOf('_') + 1));
  }

  #show(node: string): void {
    this.visible.add(node);
  }

  seesPrivate(employeeNode: string): boolean {
    const id = employeeNode.slice('employee_'.length);
    const { given, all } = this;
    const employee = all.employees.find((row) => row.id === id)!;
    if (given.self === id) return true;
    if (!given.seesPrivate) return false;
    return has(given.wholeInstansi, employee.instansi) || all.assignments.some((row) => row.employee === id && has(given.dinas, row.dinas));
  }

  readsNote(evaluationNode: string): boolean {
    const row = this.all.evaluations.find((evaluation) => `evaluation_${evaluation.id}` === evaluationNode)!;
    const { given } = this;
    return (
      given.self === row.employee ||
      has(given.reports, row.employee) ||
      (given.isHr === true && (has(given.wholeInstansi, row.instansi) || has(given.dinas, row.dinas)))
    );
  }

  coversDinas(node: string): boolean {
    const dinas = this.all.dinas.find((row) => row.node === node)!;
    return has(this.given.wholeInstansi, dinas.instansiId) || has(this.given.dinas, dinas.id);
  }

  coversUnit(node: string): boolean {
    const root = this.all.dinas.find((row) => `unit_${row.rootUnitId}` === node);
    if (root) return this.coversDinas(root.node);
    const unit = this.all.units.find((row) => row.ref.node === node)!;
    return this.coversDinas(unit.ref.dinas.node) || some(this.given.units, unit.path);
  }

  ofType(prefix: string): string[] {
    return [...this.visible].filter((node) => node.startsWith(`${prefix}_`)).sort();
  }
}
