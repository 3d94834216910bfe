import type { NodePrefix } from '../node-types.ts';
import { isAdded, KINDS, ratio, type Kept } from './figure-kinds.rules.ts';
import type { Finding } from './finding.rules.ts';
import type { CountedFigure, FactSet, Figure, FigureGroup, FiguresOfFeature, PeriodsAsked } from './fact-set.ts';

/**
 * What was counted of one subject, by fact set. A fact set that is not there was not counted, which is not zero.
 * The sets stay apart as they are stored: a board reads a thousand figures, and putting them together cost as much as that.
 */
export type FigureValues = Readonly<Record<string, SetValues>>;
/** By place: in the order of `counted`, which is part of the definition they are stored under. With names they were three times as long to read. */
export type SetValues = readonly Kept[];

interface Listed {
  readonly figure: Figure;
  readonly set: FactSet;
  read: ReadFigure;
}

export type ReadFigure = (values: FigureValues) => number | null;

const NAME = /^[A-Z][A-Z0-9_]*$/;
const isCounted = (figure: Figure): figure is CountedFigure => figure.kind !== 'SHARE' && figure.kind !== 'RATE';

/** Facts that name people say how they are told where these are not seen, by counts of them: forgotten, they would be told there. */
function checkPeople({ key, employee, people, figures }: FactSet): void {
  if (employee !== undefined && people === undefined) throw new Error(`${key} names people and does not say how it is told where they are not seen`);
  if (people === undefined || people === 'WHERE_SEEN') return;
  for (const count of [people.everybody, ...people.splits.flatMap(({ into }) => into)]) {
    const figure = figures[count];
    if (figure?.kind !== 'COUNT' || figure.amount !== undefined) throw new Error(`${key} parts its people by ${count}, which counts none of them`);
  }
  for (const told of people.splits.flatMap(({ tells = [] }) => tells)) if (!figures[told]) throw new Error(`${key} tells ${told}, which it does not have`);
}

const startsWith = (path: readonly string[], start: readonly string[]): boolean => start.every((name, index) => path[index] === name);

/** The figures of all features together. Made once; a declaration that contradicts itself or another ends the start. */
export class FigureRegistry {
  readonly sets: readonly FactSet[];
  readonly groups: readonly FigureGroup[];
  /** What boards say of themselves. */
  readonly findings: readonly Finding[];
  /** Tables with what the boards show beside the figures. */
  readonly shownBeside: ReadonlySet<string>;
  /** Every kind of periods that figures are of. */
  readonly periodNodes: readonly NodePrefix[];
  readonly #figures = new Map<string, Listed>();
  /** Asked for each board, and the same for all. */
  readonly #counted: ReadonlyMap<FactSet, readonly (readonly [key: string, figure: CountedFigure])[]>;

  constructor(features: readonly FiguresOfFeature[]) {
    this.sets = features.flatMap((feature) => feature.sets ?? []);
    this.groups = features.flatMap((feature) => feature.groups ?? []);
    this.findings = features.flatMap((feature) => feature.findings ?? []);
    this.shownBeside = new Set(features.flatMap((feature) => feature.shownBeside ?? []));
    this.periodNodes = [...new Set(this.sets.flatMap((set) => set.periods?.node ?? []))];
    this.#counted = new Map(
      this.sets.map((set) => [set, Object.entries(set.figures).filter((entry): entry is [string, CountedFigure] => isCounted(entry[1]))]),
    );
    for (const set of this.sets) {
      if (this.sets.find((other) => other.key === set.key) !== set) throw new Error(`two fact sets are called ${set.key}`);
      checkPeople(set);
      for (const [key, figure] of Object.entries(set.figures)) {
        if (!NAME.test(key) || this.#figures.has(key)) throw new Error(`${key} is not a name of one figure alone`);
        this.#figures.set(key, { figure, set, read: () => null });
      }
    }
    for (const { figure, share = figure } of this.findings)
      for (const key of [figure, share]) if (!this.figure(key).field) throw new Error(`a finding says ${key}, which no board shows`);
    for (const [key, listed] of this.#figures) {
      this.#check(key);
      listed.read = this.#makeReader(key, listed);
    }
  }

  static of(features: readonly { readonly figures?: FiguresOfFeature }[]): FigureRegistry {
    return new FigureRegistry(features.flatMap(({ figures }) => figures ?? []));
  }

  get keys(): string[] {
    return [...this.#figures.keys()];
  }

  figure(key: string): Figure {
    return this.#listed(key).figure;
  }

  /** The figure whose rows explain this one: itself, or what it is a share or rate of. */
  rowsOf(key: string): { readonly key: string; readonly figure: CountedFigure; readonly set: FactSet } {
    const { figure, set } = this.#listed(key);
    return isCounted(figure) ? { key, figure, set } : this.rowsOf(figure.of);
  }

  /** The figures a share or rate is made of. */
  partsOf(key: string): readonly string[] {
    const figure = this.figure(key);
    return figure.kind === 'SHARE' ? [figure.of, figure.in] : figure.kind === 'RATE' ? [figure.of, figure.per] : [];
  }

  /** The fact sets it takes to say a figure. */
  setsOf(key: string): readonly FactSet[] {
    return [...new Set([key, ...this.partsOf(key)].map((part) => this.rowsOf(part).set))];
  }

  /** The kind of periods it takes to say a figure; null for figures of a day. */
  periodOf(key: string): NodePrefix | null {
    return this.setsOf(key).find((set) => set.periods !== undefined)?.periods?.node ?? null;
  }

  /** The fact sets of a question, those of periods only when it names one of their kind. */
  setsFor(periods: PeriodsAsked): readonly FactSet[] {
    return this.sets.filter((set) => set.periods === undefined || periods[set.periods.node] !== undefined);
  }

  counted(set: FactSet): readonly (readonly [key: string, figure: CountedFigure])[] {
    return this.#counted.get(set)!;
  }

  /** What is counted where there is no row. */
  nothing(sets: readonly FactSet[]): FigureValues {
    return this.add([], sets);
  }

  /** Adds what was counted of parts into what is counted of the whole. Every counted row belongs to exactly one part. */
  add(parts: readonly FigureValues[], sets: readonly FactSet[]): FigureValues {
    const whole: Record<string, SetValues> = {};
    for (const set of sets) {
      const counted = parts.map((part) => part[set.key]).filter((one) => one !== undefined);
      // The sum of what is known would pass for the sum of all.
      if (counted.length < parts.length) continue;
      whole[set.key] = this.counted(set).map(([, figure], place) => KINDS[figure.kind].add(counted.map((one) => one[place]!)));
    }
    return whole;
  }

  /** How the number is read; null when there is nothing to say one of, or when it was not counted. */
  reader(key: string): ReadFigure {
    return this.#listed(key).read;
  }

  valueOf(key: string, values: FigureValues): number | null {
    return this.reader(key)(values);
  }

  /** Made once per figure. */
  #makeReader(key: string, { figure, set }: Listed): ReadFigure {
    if (isCounted(figure)) {
      const kind = KINDS[figure.kind];
      const place = this.counted(set).findIndex(([counted]) => counted === key);
      return (values) => {
        const kept = values[set.key]?.[place];
        return kept === undefined ? null : kind.read(kept);
      };
    }
    const [of, over] = this.partsOf(key).map((part) => this.#makeReader(part, this.#listed(part))) as [ReadFigure, ReadFigure];
    const times = figure.kind === 'RATE' ? figure.times : 1;
    return (values) => {
      const [part, whole] = [of(values), over(values)];
      return part === null || whole === null ? null : ratio(part, whole, times);
    };
  }

  #listed(key: string): Listed {
    const listed = this.#figures.get(key);
    if (!listed) throw new Error(`no feature has a figure ${key}`);
    return listed;
  }

  #check(key: string): void {
    for (const part of this.partsOf(key)) if (!isAdded(this.figure(part).kind)) throw new Error(`${key} is made of ${part}, which is no count and no sum`);
    const kinds = new Set(this.setsOf(key).flatMap((set) => set.periods?.node ?? []));
    if (kinds.size > 1) throw new Error(`${key} is made of figures of different kinds of periods: ${[...kinds].join(', ')}`);
    const path = this.figure(key).field?.path;
    if (!path) return;
    const around = this.groups.filter((group) => group.path.length < path.length && startsWith(path, group.path));
    if (around.length !== path.length - 1) throw new Error(`${key} stands in a group of the FigureSet that nobody declares: ${path.join('.')}`);
    // A field outside would have to say a number for a period that nobody named.
    const period = this.periodOf(key);
    if (period !== null && !around.some((group) => group.ofPeriod === period))
      throw new Error(`${key} is of a period and stands outside the groups of ${period}`);
  }
}
