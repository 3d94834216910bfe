import { neighbours } from '../../graph/neighbours.ts';
import { dayOf } from '../../graphql/days.ts';
import { DINAS, INSTANSI, POSITION, UNIT } from '../organization/index.ts';
import {
  ABSENCE,
  absenceOn,
  ASSIGNMENT,
  EMPLOYEE,
  heldDinas,
  heldUnit,
  joinAbsence,
  joinHeldPlace,
  joinRunningAssignment,
  NEED,
  runningAssignment,
} from './staffing.queries.ts';
import { cameBy, joinCameBy, joinWentBy, TRANSFER, wentBy } from './transfer.queries.ts';
import { HeadCountValue } from './head-count.types.ts';
import { HeadPosition } from './heads.types.ts';
import { RetirementGroup, RetiringHolder } from './retirements.types.ts';
import { SuperiorPath, SuperiorStep } from './staffing.types.ts';

export const staffingNeighbours = [
  neighbours(EMPLOYEE, {
    instansi: { to: INSTANSI, key: 'instansiId', description: 'The employer.' },
    assignment: {
      to: ASSIGNMENT,
      nullable: true,
      dated: true,
      description: 'The definitive position held on the day.',
      load: (context, employee, asOf) => runningAssignment(context, employee.id, dayOf(context, employee.instansiId, asOf)),
      join: (parent, alias, today) => joinRunningAssignment(parent, alias, today(`${parent}.instansi_id`)),
    },
    assignedUnit: {
      to: UNIT,
      nullable: true,
      dated: true,
      description: 'The unit of the definitive position held on the day.',
      load: (context, employee, asOf) => heldUnit(context, employee.id, dayOf(context, employee.instansiId, asOf)),
      join: joinHeldPlace('unit'),
    },
    assignedDinas: {
      to: DINAS,
      nullable: true,
      dated: true,
      description: 'The dinas of that position.',
      load: (context, employee, asOf) => heldDinas(context, employee.id, dayOf(context, employee.instansiId, asOf)),
      join: joinHeldPlace('dinas'),
    },
    absence: {
      to: ABSENCE,
      nullable: true,
      dated: true,
      description: 'Why the person is away for longer on the day; null when they are not, and for viewers who may not see it.',
      load: (context, employee, asOf) => absenceOn(context, employee.id, dayOf(context, employee.instansiId, asOf)),
      join: joinAbsence,
    },
    transferredTo: {
      to: TRANSFER,
      nullable: true,
      description: 'The transfer by which the person left for another government, for HR of the whole government; null for everybody else.',
      load: (context, employee) => wentBy(context, employee.id),
      join: joinWentBy,
    },
    cameFrom: {
      to: TRANSFER,
      nullable: true,
      description:
        'The transfer by which the person came from another government, the last if there were several, for HR of the whole government; null for everybody else.',
      load: (context, employee) => cameBy(context, employee.id),
      join: joinCameBy,
    },
  }),
  neighbours(TRANSFER, {
    fromInstansi: {
      to: INSTANSI,
      key: 'fromInstansiId',
      nullable: true,
      description: 'The government that lets the person go; null for viewers who may not look into it.',
    },
    toInstansi: {
      to: INSTANSI,
      key: 'toInstansiId',
      nullable: true,
      description: 'The government that they are offered to; null for viewers who may not look into it.',
    },
    fromEmployee: {
      to: EMPLOYEE,
      key: 'fromEmployeeId',
      nullable: true,
      description: 'The record in the government that lets them go; null for viewers who may not see it.',
    },
    toEmployee: {
      to: EMPLOYEE,
      key: 'toEmployeeId',
      nullable: true,
      description: 'The record in the other government, of one that was accepted; null before, and for viewers who may not see it.',
    },
  }),
  neighbours(ABSENCE, {
    employee: { to: EMPLOYEE, key: 'employeeId', description: 'Who is away.' },
  }),
  neighbours(ASSIGNMENT, {
    dinas: { to: DINAS, key: 'dinasId', description: 'In which dinas.' },
    employee: { to: EMPLOYEE, key: 'employeeId', description: 'Who.' },
    position: { to: POSITION, key: 'positionId', description: 'In which position.' },
  }),
  neighbours(NEED, {
    position: { to: POSITION, key: 'positionId', description: 'Whose need it is.' },
  }),
  neighbours(SuperiorPath, {
    superior: {
      to: EMPLOYEE,
      key: 'superiorEmployeeId',
      nullable: true,
      description: 'The superior; null when nobody is above, or when the viewer may not see them.',
    },
    superiorAssignment: { to: ASSIGNMENT, key: 'assignmentId', nullable: true, description: 'The assignment by which they lead.' },
  }),
  neighbours(SuperiorStep, {
    position: { to: POSITION, key: 'positionId', nullable: true, description: 'The position looked at; null for somebody without a position.' },
    holder: { to: EMPLOYEE, key: 'holderId', nullable: true, description: 'Who leads it; null when it is vacant or the viewer may not see them.' },
  }),
  neighbours(HeadPosition, {
    position: { to: POSITION, key: 'positionId', description: 'The position.' },
    holder: {
      to: ASSIGNMENT,
      key: 'holderId',
      nullable: true,
      description: 'The appointment of who leads: the definitive one first, then who acts; null while nobody does.',
    },
    next: {
      to: ASSIGNMENT,
      key: 'nextId',
      nullable: true,
      description: 'The appointment that is decided already and begins after the day; null when there is none.',
    },
  }),
  neighbours(RetiringHolder, {
    employee: { to: EMPLOYEE, key: 'employeeId', description: 'Who.' },
    position: { to: POSITION, key: 'positionId', description: 'The position that they hold definitively.' },
  }),
  neighbours(RetirementGroup, {
    dinas: { to: DINAS, key: 'dinasId', nullable: true, description: 'The dinas, where people are counted by it.' },
  }),
  neighbours(HeadCountValue, {
    dinas: { to: DINAS, key: 'dinasId', nullable: true, description: 'The dinas, where people are counted by it.' },
    unit: { to: UNIT, key: 'unitId', nullable: true, description: 'The unit, where people are counted by it.' },
  }),
];
