import { neighbours } from '../../graph/neighbours.ts';
import { INSTANSI, UNIT } from '../organization/index.ts';
import { EMPLOYEE } from '../staffing/index.ts';
import { Grant, Viewer } from './accounts.types.ts';
import { Token } from './tokens.types.ts';

export const accountsNeighbours = [
  neighbours(Viewer, {
    employee: {
      to: EMPLOYEE,
      key: 'employeeId',
      nullable: true,
      description: 'The person behind the account; null for accounts of programs and administrators.',
    },
  }),
  neighbours(Token, {
    unit: { to: UNIT, key: 'unitId', nullable: true, description: 'The unit it is held to, with what is below; null: wherever its account reaches.' },
  }),
  neighbours(Grant, {
    instansi: { to: INSTANSI, key: 'instansiId', nullable: true, description: 'In which government.' },
    unit: { to: UNIT, key: 'unitId', nullable: true, description: 'The top of the part of the tree; null for the whole government.' },
  }),
];
