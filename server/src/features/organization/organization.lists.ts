import { list, lists } from '../../graph/lists.ts';
import { PageArgs, PageAsOfArgs } from '../../graphql/page.args.ts';
import { DINAS, dinasRows, INSTANSI, POSITION, positionRows, UNIT, unitRows } from './organization.queries.ts';
import { DinasConnection, PositionArgs, PositionConnection, UnitConnection } from './organization.types.ts';

const UNITS = { of: UNIT, connection: UnitConnection, args: PageAsOfArgs, rows: unitRows };
const POSITIONS = { of: POSITION, connection: PositionConnection };

export const organizationLists = [
  lists(INSTANSI, {
    dinasList: list({ of: DINAS, key: 'instansiId', connection: DinasConnection, args: PageArgs, description: 'Its dinas, by code.', rows: dinasRows }),
  }),
  lists(DINAS, {
    units: list({ ...UNITS, key: 'dinasId', description: 'All its units in tree order.' }),
    positions: list({
      ...POSITIONS,
      key: 'dinasId',
      args: PositionArgs,
      description: 'All its positions.',
      rows: (p, args, context) => positionRows(p, args, context, true),
    }),
  }),
  lists(UNIT, {
    children: list({ ...UNITS, key: 'parentId', impersonal: false, description: 'The units directly below.' }),
    positions: list({
      ...POSITIONS,
      key: 'unitId',
      args: PositionArgs,
      impersonal: false,
      description: 'The positions of the unit itself, without those of units below.',
      rows: (p, args, context) => positionRows(p, args, context, false),
    }),
  }),
  lists(POSITION, {
    subordinatePositions: list({
      ...POSITIONS,
      key: 'superiorPositionId',
      args: PageAsOfArgs,
      description: 'The positions directly below in the line of superiors.',
      rows: (p, args, context) => positionRows(p, { ...args, orderBy: 'TREE' }, context, false),
    }),
  }),
];
