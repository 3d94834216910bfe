import type { Feature } from '../../feature.ts';
import { staffingBuilders } from './staffing.builder.ts';
import { staffingExamples } from './staffing-examples.builder.ts';
import { Absence } from './absence.entity.ts';
import { AbsenceResolver } from './absence.resolver.ts';
import { absenceSql } from './absence.sql.ts';
import { Assignment } from './assignment.entity.ts';
import { AssignmentActsResolver } from './assignment-acts.resolver.ts';
import { assignmentActsSql } from './assignment-acts.sql.ts';
import { absenceSheet } from './absence.sheets.ts';
import { nipClashSheet } from './nip-clash.sheets.ts';
import { attentionFactsSql } from './attention-facts.sql.ts';
import { assignmentsImport } from './assignments.import.ts';
import { EmploymentResolver, ManyPeopleResolver, PeopleOfInstansiResolver } from './employment.resolver.ts';
import { DinasActsResolver } from './dinas-acts.resolver.ts';
import { datedFactsSql } from './dated-facts.sql.ts';
import { Employee } from './employee.entity.ts';
import { AdministeredInstansiResolver, NipClashResolver } from './nip-clash.resolver.ts';
import { nipClashSql } from './nip-clash.sql.ts';
import { nipSql } from './nip.sql.ts';
import { headCountsImport } from './head-counts.import.ts';
import { ReportedOfDinasResolver, ReportedOfUnitResolver } from './reported-head-count.resolver.ts';
import { headsSheet } from './heads.sheets.ts';
import { HeadsResolver } from './heads.resolver.ts';
import { PositionNeedOnDayResolver, PositionNeedResolver } from './need-on-day.resolver.ts';
import { employeesImport } from './employees.import.ts';
import { PositionNeed } from './position-need.entity.ts';
import { peopleFoundSql } from './people-found.sql.ts';
import { RetirementsResolver } from './retirements.resolver.ts';
import { retirementsSheet } from './retirements.sheets.ts';
import { retirementSql } from './retirement.sql.ts';
import { staffingFactsSql } from './staffing-facts.sql.ts';
import { staffingLists } from './staffing.lists.ts';
import { staffingMatters } from './staffing.matters.ts';
import { staffingSheets } from './staffing.sheets.ts';
import { staffingNeighbours } from './staffing.neighbours.ts';
import { ABSENCE, absenceById, ASSIGNMENT, assignmentById, EMPLOYEE, employeeById, NEED, needById } from './staffing.queries.ts';
import { staffingFigures } from './staffing.figures.ts';
import { staffingTables } from './staffing.tables.ts';
import { peopleAround } from './superior.queries.ts';
import { superiorSql } from './superior.sql.ts';
import { Transfer } from './transfer.entity.ts';
import { TRANSFER, transferById } from './transfer.queries.ts';
import { ReceiversResolver, ReleasedResolver, TransferResolver } from './transfer.resolver.ts';
import { transferSheets } from './transfer.sheets.ts';
import { transferSql } from './transfer.sql.ts';
import { handOverOnNewDay } from './succession.queries.ts';
import { SuccessionResolver } from './succession.resolver.ts';
import { UnitActsResolver } from './unit-acts.resolver.ts';
import {
  AssignmentResolver,
  EmployeeResolver,
  ManyRowsResolver,
  PositionActsResolver,
  PositionsOfDinasResolver,
  PositionStaffingResolver,
} from './staffing.resolver.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    employee: 'Employee';
    assignment: 'Assignment';
    need: 'PositionNeed';
    absence: 'Absence';
    transfer: 'Transfer';
  }
}

/** People, the positions they hold, and how many each position needs. */
export const staffing: Feature = {
  name: 'staffing',
  sheets: [...staffingSheets, headsSheet, retirementsSheet, ...transferSheets, absenceSheet, nipClashSheet],
  entities: [PositionNeed, Employee, Assignment, Absence, Transfer],
  tables: staffingTables,
  onNewDay: handOverOnNewDay,
  sql: [
    nipSql,
    datedFactsSql,
    absenceSql,
    nipClashSql,
    peopleFoundSql,
    retirementSql,
    staffingFactsSql,
    superiorSql,
    attentionFactsSql,
    transferSql,
    assignmentActsSql,
  ],
  resolvers: [
    EmployeeResolver,
    EmploymentResolver,
    ManyPeopleResolver,
    ManyRowsResolver,
    PeopleOfInstansiResolver,
    HeadsResolver,
    RetirementsResolver,
    AbsenceResolver,
    TransferResolver,
    ReleasedResolver,
    ReceiversResolver,
    AssignmentResolver,
    AssignmentActsResolver,
    PositionActsResolver,
    PositionsOfDinasResolver,
    DinasActsResolver,
    SuccessionResolver,
    UnitActsResolver,
    PositionStaffingResolver,
    PositionNeedResolver,
    PositionNeedOnDayResolver,
    ReportedOfDinasResolver,
    ReportedOfUnitResolver,
    NipClashResolver,
    AdministeredInstansiResolver,
  ],
  around: [...staffingNeighbours, ...staffingLists],
  nodes: [
    { prefix: 'employee', type: 'Employee', read: employeeById, shape: EMPLOYEE },
    { prefix: 'assignment', type: 'Assignment', read: assignmentById, shape: ASSIGNMENT },
    { prefix: 'need', type: 'PositionNeed', read: needById, shape: NEED },
    { prefix: 'absence', type: 'Absence', read: absenceById, shape: ABSENCE },
    { prefix: 'transfer', type: 'Transfer', read: transferById, shape: TRANSFER },
  ],
  figures: staffingFigures,
  matters: staffingMatters,
  // Who is away in some ways evaluates nobody; who acts for them does.
  rights: { STAFFING: 'ANYBODY', ABSENCES: 'ANYBODY' },
  peopleAround,
  topics: {
    STAFFING: 'People, appointments and needs.',
    TRANSFERS: 'Who is offered to another government, and what became of it: for HR of the whole of either.',
    ABSENCES: 'Who is away for longer: for those who see private fields of all whom a change is about.',
  },
  builders: staffingBuilders,
  examples: staffingExamples,
  imports: [employeesImport, assignmentsImport, headCountsImport],
};
