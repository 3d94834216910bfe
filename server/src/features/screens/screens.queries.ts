import type { GraphQLError } from 'graphql';
import { sql } from 'kysely';
import { seesScreensOf } from '../../access/root-policies.ts';
import { isToldOutside, withheldOutside } from '../../figures/withholding.ts';
import type { FigureRegistry, FigureValues } from '../../figures/figure-registry.ts';
import type { FactSet, PeriodsAsked } from '../../figures/fact-set.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { failure } from '../../graphql/errors.ts';
import { mustSee } from '../../graphql/named-rows.ts';
import { toFigureSet } from '../figures/index.ts';
import type { DinasKind } from '../organization/index.ts';
import type { ScreenBoard, ScreenRow } from './screen-board.types.ts';
import type { Screen } from './screens.types.ts';

export const notTheirs = (): GraphQLError => failure('FORBIDDEN', 'Screens of a government are paired, steered and revoked by its leadership and HR.');

/** Open screens of a government, by name. Errors: BAD_INPUT for one that is not theirs to see, FORBIDDEN where they may not list them. */
export async function screensOf(context: Context, instansiId: string): Promise<Screen[]> {
  if (!seesScreensOf(signedIn(context), instansiId)) {
    await mustSee(context, [{ path: 'instansiId', prefix: 'instansi', uuid: instansiId }]);
    throw notTheirs();
  }
  const found = await context.services.system.query<Screen>(
    `select s.id as "screenId", s.name, s.paired_at as "pairedAt", a.display_name as "pairedBy", s.last_seen_at as "lastSeenAt", s.browser, s.width, s.height,
       'period_' || s.period_id as "periodId", s.figures, s.seconds, s.language, s.theme, s.is_paused as "isPaused"
     from screen s left join account a on a.id = s.paired_by_id
     where s.instansi_id = $1 and s.revoked_at is null and s.expires_at > now() order by s.name, s.id`,
    [instansiId],
  );
  return found.rows.map((row) => ({ ...row, figures: shownOn(context.services.figures, row.figures) }));
}

/** Of what was chosen, the figures that a screen can show: one that was chosen by an older version may be gone, or of people alone. */
const shownOn = (figures: FigureRegistry, chosen: readonly string[]): string[] =>
  chosen.filter((key) => figures.keys.includes(key) && isToldOutside(figures, key));

interface OwnScreen extends Pick<
  ScreenBoard,
  'name' | 'instansiName' | 'timeZone' | 'periodLabel' | 'shown' | 'seconds' | 'language' | 'theme' | 'isPaused' | 'turns' | 'smallestGroup'
> {
  readonly instansiId: string;
  readonly periodId: string | null;
}

/** What the screen that asks is to show. Errors: UNAUTHENTICATED for one that ended meanwhile. */
export async function ownScreen({ read, services }: Context): Promise<OwnScreen> {
  const [own] = await read.query(sql<OwnScreen>`
    select s.name, s.instansi_id as "instansiId", s.instansi_name as "instansiName", s.time_zone as "timeZone", s.period_id as "periodId", s.period_label as "periodLabel",
      s.figures as shown, s.seconds, s.language, s.theme, s.is_paused as "isPaused", s.turns, s.smallest_group as "smallestGroup" from own_screen() s`);
  if (!own) throw failure('UNAUTHENTICATED', 'The screen is over.');
  return { ...own, shown: shownOn(services.figures, own.shown) };
}

interface ScreenFigures {
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: DinasKind;
  readonly figures: FigureValues | null;
  readonly asOf: string | null;
  readonly computedAt: string | null;
}

/** The board of a screen, from stored figures alone: what is not stored is being counted, and unknown is not zero. */
export async function readScreenBoard(context: Context): Promise<ScreenBoard> {
  const { figures, definitions, calendar } = context.services;
  const own = await ownScreen(context);
  const { instansiId, periodId, ...shown } = own;
  const today = calendar.today(instansiId, context.now);
  const [kind] = figures.periodNodes;
  const periods: PeriodsAsked = periodId !== null && kind !== undefined ? { [kind]: periodId } : {};
  const sets = figures.setsFor(periods);
  const definitionsOf = (some: readonly FactSet[]): string[] => some.map((set) => definitions.get(set.key)!);
  const found = await context.read.query(sql<ScreenFigures>`
    select f.code, f.name, f.short_name as "shortName", f.kind, f.figures, f.as_of as "asOf", f.computed_at as "computedAt"
    from screen_figures(${today}::date, ${definitionsOf(sets.filter((set) => set.periods === undefined))}::text[], ${definitionsOf(sets.filter((set) => set.periods !== undefined))}::text[]) f`);
  const isCounted = ({ figures: values }: ScreenFigures): boolean => values !== null && sets.every(({ key }) => values[key] !== undefined);
  const whole = found.length > 0 && found.every(isCounted);
  const counted = whole ? found.map((row) => row.figures!) : [];
  const withheld = withheldOutside(figures, sets, counted, own.smallestGroup);
  // What is small is looked for among all dinas: of those that are counted already it would be another choice, and the two together might tell.
  const ofPeople = new Set(sets.flatMap((set) => (set.people === undefined ? [] : Object.keys(set.figures))));
  const rows: ScreenRow[] = found.map((row, index) => ({
    code: row.code,
    name: row.name,
    shortName: row.shortName,
    kind: row.kind,
    figures:
      row.figures && isCounted(row)
        ? toFigureSet(figures, row.figures, { periods, isProjection: false, withheld: withheld.subjects[index] ?? ofPeople })
        : null,
  }));
  const earliest = (days: readonly (string | null)[]): string | null => days.filter((day) => day !== null).toSorted()[0] ?? null;
  const total = whole ? figures.add(counted, sets) : null;
  return {
    ...shown,
    asOf: earliest(found.map(({ asOf }) => asOf)) ?? today,
    computedAt: whole ? earliest(found.map(({ computedAt }) => computedAt)) : null,
    total: total && toFigureSet(figures, total, { periods, isProjection: false, withheld: withheld.total }),
    rows,
  };
}
