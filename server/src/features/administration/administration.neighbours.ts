import { neighbours } from '../../graph/neighbours.ts';
import { INSTANSI, UNIT } from '../organization/index.ts';
import { EMPLOYEE } from '../staffing/index.ts';
import { ACCOUNT, RECORD } from './account.queries.ts';

export const administrationNeighbours = [
  neighbours(ACCOUNT, {
    homeInstansi: {
      to: INSTANSI,
      key: 'instansiId',
      nullable: true,
      description: 'The government it is of; null for one of none, and for one that the viewer does not belong to.',
    },
    person: { to: EMPLOYEE, key: 'employeeId', nullable: true, description: 'The person behind it; null without one, and when the viewer may not see them.' },
  }),
  neighbours(RECORD, {
    account: { to: ACCOUNT, key: 'accountId', nullable: true, description: 'What it was done to; null for one that is no longer the viewer’s to see.' },
    by: {
      to: ACCOUNT,
      key: 'byAccountId',
      nullable: true,
      description: 'Whose doing it was; null for the command line, and for accounts that the viewer does not see.',
    },
    inInstansi: { to: INSTANSI, key: 'instansiId', nullable: true, description: 'In which government: of a role where it is held, else that of the account.' },
    roleUnit: { to: UNIT, key: 'unitId', nullable: true, description: 'Of a role the unit in which it is held; null for the whole government.' },
  }),
];
