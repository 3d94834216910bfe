import { sql } from 'kysely';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { containingWords } from '../../graph/filter-conditions.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { all } from '../../graph/page-sql.ts';
import { SEARCH_LENGTH, Text } from '../../graphql/text.ts';
import { listing, type Listed } from '../../graph/listing.ts';
import { definitiveOn } from '../staffing/definitive.rules.ts';
import { DINAS, dinasExistsOn, INSTANSI, POSITION, UNIT } from './organization.queries.ts';
import { DinasConnection, InstansiConnection, PositionConnection, UnitConnection } from './organization.types.ts';
import { Unit } from './unit.entity.ts';
import { lists, rootLists } from '../../graph/lists.ts';

export const INSTANSI_LISTING = listing({ shape: INSTANSI, connection: InstansiConnection });
export const DINAS_LISTING = listing({
  shape: DINAS,
  connection: DinasConnection,
  conditions: {
    existsOn: {
      type: () => LocalDateScalar,
      description: 'Those that exist on this day: neither abolished before it nor made after it.',
      sql: ({ alias }, day: string) => dinasExistsOn(alias, sql`${day}::date`),
    },
  },
});

const pathOf = (unitId: string) => sql`(select top.path from unit top where top.id = ${unitId}::uuid)`;

export const UNITS = listing({
  shape: UNIT,
  connection: UnitConnection,
  existsOnDays: true,
  conditions: {
    within: {
      type: () => NodeId(Unit),
      description: 'This unit and those below it.',
      sql: ({ alias }, unitId: string) => sql`${sql.raw(alias)}.path <@ ${pathOf(unitId)}`,
    },
  },
  orders: {
    tree: { description: 'From the root down, each unit followed by those below it.', by: ({ alias }) => [{ by: sql.raw(`${alias}.path`), type: 'ltree' }] },
  },
});

const rank = (p: string) => [
  { by: sql.raw(`(not ${p}.is_head)::int`), type: 'int' as const },
  { by: sql.raw(`-coalesce(${p}.position_class, 0)`), type: 'int' as const },
  { by: sql.raw(`${p}.title`), type: 'text' as const },
];
const need = ({ alias }: Listed) => sql.raw(`${alias}_need.need`);
const filled = ({ alias }: Listed) => sql.raw(`coalesce(${alias}_filled.filled, 0)`);

export const POSITIONS = listing({
  shape: POSITION,
  connection: PositionConnection,
  existsOnDays: true,
  worked: {
    need: { kind: 'int', description: 'People needed on the day; none where no need was set.', joins: 'need', sql: need },
    filled: { kind: 'int', description: 'Definitive holders on the day that the viewer may see.', joins: 'filled', sql: filled },
    difference: {
      kind: 'int',
      description: 'Filled minus need (selisih): negative when people are missing; none where no need was set.',
      joins: 'need filled',
      sql: (listed) => sql`${filled(listed)} - ${need(listed)}`,
    },
    vacant: {
      kind: 'boolean',
      description: 'Needed, and without a definitive holder.',
      joins: 'need filled',
      sql: (listed) => sql`(coalesce(${need(listed)}, 0) > 0 and ${filled(listed)} = 0)`,
    },
  },
  conditions: {
    search: {
      type: () => Text(SEARCH_LENGTH),
      description: 'Parts of the title or of the name of its unit, in any order, whatever capitals, accents and apostrophes; at most 200 characters.',
      joins: 'unit',
      sql: ({ alias }, words: string) =>
        all(containingWords(words).map((pattern) => sql`${sql.raw(`folded(${alias}.title || ' ' || ${alias}_unit.name)`)} like ${pattern}`)),
    },
    within: {
      type: () => NodeId(Unit),
      description: 'In this unit or below it.',
      joins: 'unit',
      sql: ({ alias }, unitId: string) => sql`${sql.raw(alias)}_unit.path <@ ${pathOf(unitId)}`,
    },
  },
  orders: {
    tree: {
      description: 'Unit by unit in tree order; in each the heads first, then by class and title.',
      joins: 'unit',
      by: ({ alias }) => [{ by: sql.raw(`${alias}_unit.path`), type: 'ltree' }, ...rank(alias)],
    },
    rank: { description: 'Heads first, then by class, the highest first, and title.', by: ({ alias }) => rank(alias) },
  },
  joins: {
    unit: ({ alias }) => sql.raw(`join unit ${alias}_unit on ${alias}_unit.id = ${alias}.unit_id`),
    need: ({ alias, day }) =>
      sql`${sql.raw(`left join position_need ${alias}_need on ${alias}_need.position_id = ${alias}.id and ${alias}_need.validity @> `)}${day}`,
    filled: ({ alias, day }) =>
      sql`left join lateral (select count(*)::int as filled from assignment a where a.position_id = ${sql.raw(`${alias}.id and ${definitiveOn('a')} `)}${day}) ${sql.raw(`${alias}_filled`)} on true`,
  },
});

const TREE = { field: 'TREE' } as const;
const RANK = { field: 'RANK' } as const;

const BY_CODE = { field: 'CODE' } as const;

export const organizationLists = [
  rootLists({
    instansiList: { of: INSTANSI_LISTING, usual: { field: 'NAME' }, description: 'The governments the viewer belongs to, by name.' },
    dinasList: { of: DINAS_LISTING, usual: BY_CODE, description: 'Dinas of every government of the viewer, by code.' },
    units: { of: UNITS, usual: TREE, ofDay: true, description: 'Units of every government of the viewer, in the order of their trees.' },
    positions: { of: POSITIONS, usual: TREE, ofDay: true, description: 'Positions in every government of the viewer, in the order of the trees.' },
  }),
  lists(INSTANSI, {
    dinasList: { of: DINAS_LISTING, key: 'instansiId', usual: BY_CODE, description: 'Its dinas, by code.' },
  }),
  lists(DINAS, {
    units: { of: UNITS, key: 'dinasId', usual: TREE, ofDay: true, description: 'All its units, in the order of the tree.' },
    positions: { of: POSITIONS, key: 'dinasId', usual: TREE, ofDay: true, description: 'All its positions, in the order of the tree.' },
  }),
  lists(UNIT, {
    children: { of: UNITS, key: 'parentId', usual: TREE, ofDay: true, impersonal: false, description: 'The units directly below.' },
    positions: {
      of: POSITIONS,
      key: 'unitId',
      usual: RANK,
      ofDay: true,
      impersonal: false,
      description: 'The positions of the unit itself, without those of units below: heads first.',
    },
  }),
  lists(POSITION, {
    subordinatePositions: {
      of: POSITIONS,
      key: 'superiorPositionId',
      usual: RANK,
      ofDay: true,
      description: 'The positions directly below in the line of superiors: heads first.',
    },
  }),
];
