import { Float, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { Impersonal } from '../../graphql/sharing.ts';
import { Most } from '../../graphql/work.ts';
import type { FigureGroup, PeriodsAsked } from '../../figures/fact-set.ts';
import { PROJECTION } from '../../graphql/days.ts';
import { FigureKey } from './figure-words.types.ts';
import { isAdded } from '../../figures/figure-kinds.rules.ts';
import type { FigureRegistry, FigureValues, ReadFigure } from '../../figures/figure-registry.ts';

/** The named figures of one subject, in groups, as the graph has them. */
export interface FigureSet {
  readonly [field: string]: number | boolean | null | readonly string[] | FigureSet;
}

/** Beside the figures, so that those of a dinas or a unit say it as well. */
const IS_PROJECTION = 'isProjection';
const WITHHELD = 'withheld';
const MOST_WITHHELD = 50;

let declared: ClassType<FigureSet> | null = null;

/** The type in the graph. Known once the features have said which figures there are, which is before the schema is built. */
export function figureSetType(): ClassType<FigureSet> {
  if (!declared) throw new Error('the figures are not known yet: FigureSet is a type of the schema, not of its modules');
  return declared;
}

/** Makes the FigureSet with a field for every figure and a type for every group. New for each schema: fields cannot be taken back. */
export function declareFigureSet(registry: FigureRegistry): void {
  const root = objectType('FigureSet', 'The figures of one subject on one day. Ask figure(key, subjectId) why a number is what it is.');
  Field(() => Boolean, { description: PROJECTION })(root.prototype as object, IS_PROJECTION);
  Field(() => [FigureKey], {
    description:
      'Figures that are null here because they are kept back: they are of few people, would give away those of few, or are told only where the people are seen one by one. Empty for every account, which sees them.',
  })(root.prototype as object, WITHHELD);
  Most(MOST_WITHHELD)(root.prototype as object, WITHHELD);
  const types = new Map([['', root]]);
  const ofPath = (path: readonly string[]): ClassType<FigureSet> => types.get(path.join('.'))!;
  for (const group of registry.groups.toSorted((a, b) => a.path.length - b.path.length)) {
    const type = objectType(group.type, group.typeDescription);
    types.set(group.path.join('.'), type);
    addField(ofPath(group.path.slice(0, -1)), group.path, () => type, { nullable: group.ofPeriod !== undefined, description: group.description });
  }
  for (const key of registry.keys) {
    const { kind, field } = registry.figure(key);
    if (!field) continue;
    const isOfPeople = registry.setsOf(key).some(({ people }) => people !== undefined);
    addField(ofPath(field.path.slice(0, -1)), field.path, () => (kind === 'COUNT' ? Int : Float), {
      nullable: isOfPeople || !isAdded(kind),
      description: isOfPeople ? `${field.description} Null where it is kept back (FigureSet.withheld).` : field.description,
    });
  }
  declared = root;
}

function objectType(name: string, description: string): ClassType<FigureSet> {
  const type = class {} as ClassType<FigureSet>;
  ObjectType(name, { description })(type);
  Impersonal()(type);
  return type;
}

function addField(type: ClassType<FigureSet>, path: readonly string[], returns: () => object, options: { nullable: boolean; description: string }): void {
  Field(returns as () => ClassType, options)(type.prototype as object, path.at(-1)!);
}

type Layout = readonly (
  | { readonly name: string; readonly key: string; readonly read: ReadFigure; readonly isAdded: boolean }
  | { readonly name: string; readonly group: FigureGroup; readonly within: Layout }
)[];

const NOTHING: ReadonlySet<string> = new Set();

const layouts = new WeakMap<FigureRegistry, Layout>();

/** The fields and groups directly below a path. */
function layoutOf(registry: FigureRegistry, above: readonly string[]): Layout {
  const isBelow = (path: readonly string[]): boolean => path.length === above.length + 1 && above.every((name, index) => path[index] === name);
  const figures = registry.keys.flatMap((key) => {
    const { field, kind } = registry.figure(key);
    return field && isBelow(field.path) ? [{ name: field.path.at(-1)!, key, read: registry.reader(key), isAdded: isAdded(kind) }] : [];
  });
  const groups = registry.groups
    .filter(({ path }) => isBelow(path))
    .map((group) => ({ name: group.path.at(-1)!, group, within: layoutOf(registry, group.path) }));
  return [...figures, ...groups];
}

/** Gives what was counted the names of the graph. Groups of periods are null when none of their kind was asked for, figures that are withheld where they are. */
export function toFigureSet(
  registry: FigureRegistry,
  values: FigureValues,
  { periods, isProjection, withheld = NOTHING }: { readonly periods: PeriodsAsked; readonly isProjection: boolean; readonly withheld?: ReadonlySet<string> },
): FigureSet {
  let layout = layouts.get(registry);
  if (!layout) layouts.set(registry, (layout = layoutOf(registry, [])));
  const set = fill(layout, values, periods, withheld);
  set[WITHHELD] = [...withheld];
  set[IS_PROJECTION] = isProjection;
  return set;
}

function fill(layout: Layout, values: FigureValues, periods: PeriodsAsked, withheld: ReadonlySet<string>): Record<string, FigureSet[string]> {
  const set: Record<string, FigureSet[string]> = {};
  for (const field of layout) {
    if ('within' in field)
      set[field.name] = field.group.ofPeriod && periods[field.group.ofPeriod] === undefined ? null : fill(field.within, values, periods, withheld);
    else if (withheld.has(field.key)) set[field.name] = null;
    else {
      const value = field.read(values);
      if (value === null && field.isAdded) throw new Error(`${field.key} was not counted, and unknown is not zero`);
      set[field.name] = value;
    }
  }
  return set;
}

const isList = (value: FigureSet | readonly string[]): value is readonly string[] => Array.isArray(value);

/** What a set says of a figure; null where it is of nothing, or of a period that was not asked for. */
export function valueAt(registry: FigureRegistry, set: FigureSet, key: string): number | null {
  let at: FigureSet[string] = set;
  for (const name of registry.figure(key).field?.path ?? []) at = typeof at === 'object' && at !== null && !isList(at) ? (at[name] ?? null) : null;
  return typeof at === 'number' ? at : null;
}
