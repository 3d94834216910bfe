import { sql, type RawBuilder } from 'kysely';
import { isWide, seesAllPrivate, type Scope } from '../../access/scope.ts';
import { rankOf } from '../../database/rank-of.sql.ts';
import { containing, containingWords } from '../../graph/filter-conditions.ts';
import { inputType } from '../../graph/filter-types.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { all, type PageSought, type Sought } from '../../graph/page-sql.ts';
import { listing, type Asked, type Listed } from '../../graph/listing.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { SEARCH_LENGTH, Text } from '../../graphql/text.ts';
import { DINAS, Dinas, INSTANSI, POSITION, UNIT, Unit } from '../organization/index.ts';
import { AbsenceConnection } from './absence.types.ts';
import { ASSIGNMENT_KINDS } from './assignment.parameters.ts';
import { definitiveOn } from './definitive.rules.ts';
import { NipScalar } from './nip.types.ts';
import { NIP_DIGITS } from './nip.parameters.ts';
import { FEW_GOVERNMENTS } from './people-found.sql.ts';
import { seesPrivateOf } from './private-fields.sql.ts';
import { ABSENCE, ASSIGNMENT, EMPLOYEE, joinRunningAssignment, NEED } from './staffing.queries.ts';
import { AssignmentConnection, EmployeeConnection, PositionNeedConnection } from './staffing.types.ts';
import { splitTitles } from './titles.rules.ts';
import { lists, rootLists } from '../../graph/lists.ts';
import * as sight from './sight.queries.ts';
import { reportsBelow } from './superior.queries.ts';
import { TRANSFER } from './transfer.queries.ts';
import { seesPersonOf } from './transfer-person.sql.ts';
import { TransferConnection } from './transfer.types.ts';

/**
 * The day of retirement that lists compare and sort by, and that their cursors hold: of people whose date of birth is not
 * the viewer's to see the first day of the year. Asked day by day, or read from a cursor, the day itself would give
 * the month of birth away.
 */
function retiresAsShown(scope: Scope, e: string, p: string, day: RawBuilder<unknown>): RawBuilder<unknown> {
  const retires = sql`retirement_day(${sql.raw(e)}.birth_date, ${sql.raw(p)}.retirement_age, ${day})`;
  return seesAllPrivate(scope) ? retires : sql`case when ${sql.raw(seesPrivateOf(e))} then ${retires} else date_trunc('year', ${retires})::date end`;
}

/** Numbers are looked for by their first digits, and only among those that the viewer may see. */
const LOOKS_LIKE_NIP = /^[0-9 ]{6,}$/;

/** Also of a name that was copied with its titles, which do not stand in it. */
const inName = (words: string): readonly string[] => containingWords(splitTitles(words).name);
const digits = (words: string): string => words.replaceAll(' ', '');

const peopleNamed = (patterns: readonly string[], instansiIds: readonly string[], { most, from, descending }: PageSought): RawBuilder<unknown> => {
  const [name = null, id = null] = from ?? [];
  return sql`people_named(${patterns}::text[], ${instansiIds}::uuid[], ${most}::int, ${name}, ${id}::uuid, ${descending})`;
};

interface PeopleFilter {
  readonly search?: string;
  readonly instansiId?: { readonly eq?: string; readonly in?: readonly string[] };
}

/** What else is asked may be of which governments; anything more, and another order, is looked at of everybody who is found. */
function peopleSought({ viewer }: Context, words: string, { filter, orderedBy }: Asked): Sought | null {
  if (!viewer || !isWide(viewer.scope) || LOOKS_LIKE_NIP.test(words)) return null;
  const { search: _, instansiId = {}, ...more } = filter as PeopleFilter;
  const list = (instansiId.in ?? viewer.scope.instansiIds).filter((id) => instansiId.eq === undefined || id === instansiId.eq);
  const isAll = orderedBy === 'name' && Object.values(more).every((said) => said === undefined);
  if (!isAll && list.length > FEW_GOVERNMENTS) return null;
  return { ids: (page) => peopleNamed(inName(words), list, isAll ? page : { ...page, most: null, from: null }), isPage: isAll };
}

const NipFilter = inputType('NipFilter', 'Which numbers; all that is said must hold.', {
  eq: { type: () => NipScalar, description: 'Exactly this.' },
  in: { type: () => [NipScalar], description: 'One of these; none of them is none.' },
});

export const EMPLOYEES = listing({
  shape: EMPLOYEE,
  connection: EmployeeConnection,
  worked: {
    dinasId: {
      kind: 'id',
      of: Dinas,
      description: 'Of the dinas of the definitive position held on the day.',
      joins: 'held',
      column: (alias) => `${alias}_held.dinas_id`,
    },
    unitId: {
      kind: 'id',
      of: Unit,
      description: 'Of the unit of the definitive position held on the day.',
      joins: 'held position',
      column: (alias) => `${alias}_position.unit_id`,
    },
    retirement: {
      kind: 'date',
      description:
        'First day of retirement by the position held on the day; of people whose date of birth is not shown to the viewer the first day of that year.',
      joins: 'held position',
      sql: ({ alias, context, day }: Listed) => retiresAsShown(signedIn(context).scope, alias, `${alias}_position`, day),
    },
  },
  conditions: {
    search: {
      type: () => Text(SEARCH_LENGTH),
      description:
        'Parts of the name in any order, whatever capitals, accents and apostrophes, or the first digits of the NIP for those who may see it; at most 200 characters.',
      sql: ({ alias }, words: string) =>
        LOOKS_LIKE_NIP.test(words)
          ? sql`${sql.raw(alias)}.nip between ${digits(words).padEnd(NIP_DIGITS, '0')} and ${digits(words).padEnd(NIP_DIGITS, '9')} and ${sql.raw(seesPrivateOf(alias))}`
          : all(inName(words).map((pattern) => sql`${sql.raw(alias)}.search_name like ${pattern}`)),
      sought: peopleSought,
    },
    nip: {
      type: () => NipFilter,
      description: 'NIP or NI PPPK, among those that the viewer may see.',
      sql: ({ alias }, { eq, in: list }: { readonly eq?: string; readonly in?: readonly string[] }) =>
        all([
          ...(eq === undefined ? [] : [sql`${sql.raw(alias)}.nip = ${eq}`]),
          ...(list === undefined ? [] : [sql`${sql.raw(alias)}.nip = any(${list}::text[])`]),
          sql.raw(seesPrivateOf(alias)),
        ]),
    },
    absent: {
      type: () => Boolean,
      description:
        'Whether they are away for longer on the day (true) or not (false), as far as the viewer may see it: whose absences are not shown is not away.',
      sql: ({ alias, day }, absent: boolean) =>
        sql`${sql.raw(absent ? '' : 'not ')}exists (select 1 from absence x where x.employee_id = ${sql.raw(alias)}.id and x.validity @> ${day})`,
    },
    within: {
      type: () => NodeId(Unit),
      description: 'With a definitive position on the day in this unit or below.',
      joins: 'held position',
      sql: ({ alias }, unitId: string) =>
        sql`${sql.raw(alias)}_position.unit_id in (select u.id from unit u where u.path <@ (select top.path from unit top where top.id = ${unitId}::uuid))`,
    },
  },
  joins: {
    held: ({ alias, day }) => joinRunningAssignment(alias, `${alias}_held`, day),
    position: ({ alias }) => sql.raw(`left join position ${alias}_position on ${alias}_position.id = ${alias}_held.position_id`),
  },
});

export const ASSIGNMENTS = listing({
  shape: ASSIGNMENT,
  connection: AssignmentConnection,
  existsOnDays: true,
  orders: {
    rank: {
      description: 'Definitive first, then PJ, PLT and PLH; each by the day of taking office.',
      by: ({ alias }) => [
        { by: sql.raw(rankOf(ASSIGNMENT_KINDS, `${alias}.kind`)), type: 'int' },
        { by: sql.raw(`${alias}.tmt`), type: 'date' },
      ],
    },
  },
});

export const ABSENCES = listing({
  shape: ABSENCE,
  connection: AbsenceConnection,
  existsOnDays: true,
  worked: {
    dinasId: {
      kind: 'id',
      of: Dinas,
      description: 'Of people with a definitive position in the dinas on the day.',
      joins: 'held',
      column: (alias) => `${alias}_held.dinas_id`,
    },
  },
  joins: {
    held: ({ alias, day }) =>
      sql`${sql.raw(`left join assignment ${alias}_held on ${alias}_held.employee_id = ${alias}.employee_id and ${definitiveOn(`${alias}_held`)} `)}${day}`,
  },
});

export const TRANSFERS = listing({
  shape: TRANSFER,
  connection: TransferConnection,
  conditions: {
    search: {
      type: () => Text(SEARCH_LENGTH),
      description: 'Part of the name, whatever capitals, of those whose name is told; at most 200 characters.',
      sql: ({ alias }, words: string) =>
        sql`(lower(${sql.raw(alias)}.name) like ${containing(splitTitles(words.toLowerCase()).name)} and ${sql.raw(seesPersonOf(alias))})`,
    },
  },
});

export const NEEDS = listing({ shape: NEED, connection: PositionNeedConnection, existsOnDays: true });

const BY_NAME = { field: 'NAME' } as const;
const LAST_OFFERED_FIRST = { field: 'OFFERED_AT', direction: 'DESC' } as const;
const NEWEST_FIRST = { field: 'VALID_FROM', direction: 'DESC' } as const;

export const staffingLists = [
  rootLists({
    employees: { of: EMPLOYEES, usual: BY_NAME, ofDay: true, description: 'People the viewer may see, by name.' },
    needs: { of: NEEDS, usual: NEWEST_FIRST, description: 'How many people positions need and needed, the newest figures first.' },
    transfers: {
      of: TRANSFERS,
      usual: LAST_OFFERED_FIRST,
      description: 'Whoever is or was offered by a government of the viewer or to one, for HR of the whole of it, the last first.',
    },
    absences: {
      of: ABSENCES,
      usual: NEWEST_FIRST,
      description: 'Whoever is, was or will be away for longer, as far as the viewer may see it, the newest first.',
    },
    assignments: { of: ASSIGNMENTS, usual: NEWEST_FIRST, description: 'Whoever ever held which position, as far as the viewer may see it, the newest first.' },
  }),
  lists(INSTANSI, {
    employees: {
      of: EMPLOYEES,
      sight: sight.employeesOfInstansi,
      key: 'instansiId',
      usual: BY_NAME,
      ofDay: true,
      description: 'Everybody it employs that the viewer may see, by name.',
    },
    absences: {
      sight: sight.absencesOfInstansi,
      of: ABSENCES,
      key: 'instansiId',
      usual: NEWEST_FIRST,
      ofDay: true,
      description: 'Who of it is away for longer on the day, as far as the viewer may see it.',
    },
    transfersOut: {
      sight: sight.transfersOfInstansi,
      of: TRANSFERS,
      key: 'fromInstansiId',
      usual: LAST_OFFERED_FIRST,
      description: 'Whom it offered to other governments, for its HR, the last first.',
    },
    transfersIn: {
      sight: sight.transfersOfInstansi,
      of: TRANSFERS,
      key: 'toInstansiId',
      usual: LAST_OFFERED_FIRST,
      description: 'Whom other governments offered to it, for its HR, the last first.',
    },
  }),
  lists(DINAS, {
    employees: {
      of: EMPLOYEES,
      sight: sight.employeesOfDinas,
      key: 'dinasId',
      usual: BY_NAME,
      ofDay: true,
      description: 'Who holds a definitive position of it on the day, by name.',
    },
    absences: {
      sight: sight.absencesOfDinas,
      of: ABSENCES,
      key: 'dinasId',
      usual: NEWEST_FIRST,
      ofDay: true,
      description:
        'Who of those is away for longer on the day, as far as the viewer may see it: they hold their position, and somebody else has to do the work.',
    },
  }),
  lists(UNIT, {
    employees: {
      of: EMPLOYEES,
      key: 'unitId',
      usual: BY_NAME,
      ofDay: true,
      impersonal: false,
      description: 'Who holds a definitive position of the unit itself on the day, by name.',
    },
  }),
  lists(EMPLOYEE, {
    assignments: {
      of: ASSIGNMENTS,
      sight: sight.assignmentsOfPerson,
      key: 'employeeId',
      usual: NEWEST_FIRST,
      description: 'All positions held, the newest first.',
    },
    absences: {
      sight: sight.absencesOfPerson,
      of: ABSENCES,
      key: 'employeeId',
      usual: NEWEST_FIRST,
      description: 'When they were, are or will be away for longer, the newest first; none for viewers who may not see it.',
    },
    reports: {
      sight: sight.reportsOfPerson,
      of: EMPLOYEES,
      found: reportsBelow,
      usual: BY_NAME,
      ofDay: true,
      description: 'Those whose direct superior the person is on the day, as far as the viewer may see them, by name: the other end of `superior`.',
    },
  }),
  lists(POSITION, {
    holders: {
      sight: sight.assignmentsOfPosition,
      of: ASSIGNMENTS,
      key: 'positionId',
      usual: { field: 'RANK' },
      ofDay: true,
      description:
        'Everyone who holds the position on the day: definitive first, then PJ, PLT and PLH. Of a day to come as appointments are on record: who retires before it is still among them, though the figures of such a day take them off.',
    },
    needs: { of: NEEDS, key: 'positionId', usual: NEWEST_FIRST, description: 'How many people it needs and needed, the newest figure first.' },
    assignments: {
      of: ASSIGNMENTS,
      sight: sight.assignmentsOfPosition,
      key: 'positionId',
      usual: NEWEST_FIRST,
      description: 'Everyone who ever held it, the newest first.',
    },
  }),
];
