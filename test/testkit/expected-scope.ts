import type { ExamplePlace, ExampleRow, Reach, WayToSee } from '@selaras/server/testing';
import type { Given, Governments } from './governments.ts';

const has = (list: readonly string[] | undefined, id: string | undefined): boolean => id !== undefined && (list?.includes(id) ?? false);

const inArea = (given: Given, { instansi, dinas, unit }: ExamplePlace): boolean =>
  has(given.wholeInstansi, instansi) || has(given.dinas, dinas) || (unit?.split('.').some((id) => has(given.units, id)) ?? false);
const inWholeOrDinas = (given: Given, { instansi, dinas }: ExamplePlace): boolean => has(given.wholeInstansi, instansi) || has(given.dinas, dinas);
const isSelf = (given: Given, { person }: ExamplePlace): boolean => person !== undefined && person === given.self;
const isLed = (given: Given, { person }: ExamplePlace): boolean => has(given.led, person);
const isReport = (given: Given, { person }: ExamplePlace): boolean => has(given.reports, person);

/** What each reach means, said once more and apart from the server: from what somebody was given alone. */
const REACHED: Readonly<Record<Reach, (given: Given, place: ExamplePlace) => boolean>> = {
  structure: (given, { instansi }) => has(given.instansi, instansi),
  people: (given, place) =>
    inArea(given, place) ||
    isSelf(given, place) ||
    isReport(given, place) ||
    isLed(given, place) ||
    (place.person !== undefined && place.person === given.superior),
  evaluations: (given, place) => inArea(given, place) || isSelf(given, place) || isReport(given, place),
  figures: inArea,
  private: (given, place) => isSelf(given, place) || (given.seesPrivate === true && inWholeOrDinas(given, place)),
  reports: isReport,
  led: isLed,
  administration: (given, { instansi }) => has(given.administers, instansi),
  hr: (given, place) => given.isHr === true && inWholeOrDinas(given, place),
};

/** What one actor may see, worked out from the facts of the world and nothing of the server. */
export class ExpectedScope {
  readonly visible = new Set<string>();
  /** Texts that must not stand in any answer to this actor: names, numbers, notes and ids of what is hidden. */
  readonly forbidden: string[] = [];
  readonly #rows: ReadonlyMap<string, ExampleRow>;

  constructor(
    readonly given: Given,
    all: Governments,
  ) {
    this.#rows = new Map(all.rows.map((row) => [row.node, row]));
    const isSeen = (row: ExampleRow): boolean => this.#opens(row.seen) || (row.through ?? []).some((node) => isSeen(this.#row(node)));
    for (const row of all.rows) {
      if (isSeen(row)) this.visible.add(row.node);
      // Whose account it is may be told to themselves, as their own and in no list.
      else if (row.node === `account_${given.actor?.accountId}`) continue;
      else this.forbidden.push(row.node.slice(row.node.indexOf('_') + 1), ...(row.secrets ?? []));
      for (const [field, { value }] of Object.entries(row.fields ?? {})) if (value !== undefined && !this.isShown(row.node, field)) this.forbidden.push(value);
    }
  }

  #row(node: string): ExampleRow {
    const row = this.#rows.get(node);
    if (!row) throw new Error(`${node} was put into no government`);
    return row;
  }

  #reaches(reach: Reach, place: ExamplePlace): boolean {
    return !this.given.closed?.includes(reach) && REACHED[reach](this.given, place);
  }

  #opens(ways: readonly WayToSee[]): boolean {
    return ways.some(({ reach, place }) => this.#reaches(reach, place));
  }

  /** Fields of a row that are for fewer eyes than the row. */
  limitedFields(node: string): string[] {
    return Object.keys(this.#rows.get(node)?.fields ?? {});
  }

  isShown(node: string, field: string): boolean {
    const { seen, keptFrom } = this.#row(node).fields![field]!;
    return this.#opens(seen) && (keptFrom === undefined || keptFrom !== this.given.self);
  }

  /** Whether figures of a dinas or unit are inside the scope. */
  covers(node: string): boolean {
    return this.#row(node).seen.some(({ place }) => this.#reaches('figures', place));
  }

  ofType(prefix: string): string[] {
    return [...this.visible].filter((node) => node.startsWith(`${prefix}_`)).sort();
  }
}
