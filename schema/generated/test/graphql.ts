/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Applies a checked import. */
export type ApplyImportInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Which import. */
  importId: string | number;
  /** Version that was read: what is applied is what was looked at. */
  version: number;
};

/** Puts an employee into a position. */
export type AssignEmployeeInput = {
  /** Number of the decree; at most 500 characters. */
  decreeNumber: string;
  /** Who. */
  employeeId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Definitive or acting. */
  kind: AssignmentKind;
  /** Into which position. */
  positionId: string | number;
  /** First day (tmt). */
  validFrom: string;
  /** Last day, when it is known. */
  validTo?: string | null | undefined;
};

/** DEFINITIF: appointed holder. PLT: acting while the position is vacant. PLH: standing in while the holder is absent. */
export type AssignmentKind =
  /** Appointed holder. */
  | 'DEFINITIF'
  /** Pelaksana harian: standing in while the holder is absent. */
  | 'PLH'
  /** Pelaksana tugas: acting while the position is vacant. */
  | 'PLT';

/** Throws an import away. */
export type CancelImportInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Which import. */
  importId: string | number;
  /** Version that was read; left out, it is thrown away however far it has come since. */
  version?: number | null | undefined;
};

/** Who writes. */
export type ChangeActorKind =
  /** Somebody through the graph. */
  | 'ACCOUNT'
  /** A file that took effect. */
  | 'IMPORT'
  /** Selaras itself, or whoever looks after its database. */
  | 'SYSTEM';

/** Which type of nodes a change is about. */
export type ChangeEntity =
  /** Nodes of the type Assignment. */
  | 'ASSIGNMENT'
  /** Nodes of the type Dinas. */
  | 'DINAS'
  /** Nodes of the type Employee. */
  | 'EMPLOYEE'
  /** Nodes of the type Evaluation. */
  | 'EVALUATION'
  /** Nodes of the type EvaluationPeriod. */
  | 'EVALUATION_PERIOD'
  /** Nodes of the type Import. */
  | 'IMPORT'
  /** Nodes of the type Instansi. */
  | 'INSTANSI'
  /** Nodes of the type Position. */
  | 'POSITION'
  /** Nodes of the type PositionNeed. */
  | 'POSITION_NEED'
  /** Nodes of the type Unit. */
  | 'UNIT';

/** What a change tells. */
export type ChangeKind =
  /** Nothing of what the dinas holds was written, but its figures may have moved because of something elsewhere: read its figures again. */
  | 'FIGURES'
  /** Rows came, changed or went. */
  | 'ROWS';

/** What happened to the rows. */
export type ChangeOperation =
  /** They went. */
  | 'DELETE'
  /** They came. */
  | 'INSERT'
  /** They were written over. */
  | 'UPDATE';

/** What part of the graph a change is in. */
export type ChangeTopic =
  /** Periods and evaluations. */
  | 'EVALUATION'
  /** Imports that took effect. */
  | 'IMPORT'
  /** Governments, dinas, units and positions. */
  | 'ORGANIZATION'
  /** People, appointments and needs. */
  | 'STAFFING';

/** What the id of a Dinas must be; all that is said must hold. */
export type DinasIdFilter = {
  /** Exactly this. */
  eq?: string | number | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string | number> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** Kinds of perangkat daerah directly under a government (PP 18/2016). */
export type DinasKind =
  /** Agency that supports the government. */
  | 'BADAN'
  /** Department for one field. */
  | 'DINAS'
  /** Inspectorate. */
  | 'INSPEKTORAT'
  /** District. */
  | 'KECAMATAN'
  /** Any other. */
  | 'LAINNYA'
  /** Hospital of the region. */
  | 'RSUD'
  /** Municipal police. */
  | 'SATPOL_PP'
  /** Secretariat of the government. */
  | 'SEKRETARIAT_DAERAH'
  /** Secretariat of its council. */
  | 'SEKRETARIAT_DPRD';

/** Levels of formal education, from primary school (SD) to doctorate (S3). SMA includes SMK. */
export type EducationLevel =
  /** Diploma of one year. */
  | 'D1'
  /** Diploma of two years. */
  | 'D2'
  /** Diploma of three years. */
  | 'D3'
  /** Applied bachelor. */
  | 'D4'
  /** Bachelor. */
  | 'S1'
  /** Master. */
  | 'S2'
  /** Doctorate. */
  | 'S3'
  /** Primary school. */
  | 'SD'
  /** Upper secondary school, vocational (SMK) included. */
  | 'SMA'
  /** Lower secondary school. */
  | 'SMP';

/** What a EducationLevel must be; all that is said must hold. */
export type EducationLevelFilter = {
  /** Exactly this. */
  eq?: EducationLevel | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<EducationLevel> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** Narrows a list of Employee rows; all that is said must hold. */
export type EmployeeFilter = {
  /** All of these; of none of them all rows. */
  and?: Array<EmployeeFilter> | null | undefined;
  /** Of the dinas of the definitive position held on the day. */
  dinasId?: DinasIdFilter | null | undefined;
  /** Field of that education. */
  educationField?: TextFilter | null | undefined;
  /** Highest level of education on record. */
  educationLevel?: EducationLevelFilter | null | undefined;
  /** Golongan: I/a to IV/e for PNS, I to XVII for PPPK. */
  golongan?: TextFilter | null | undefined;
  /** Its id. */
  id?: EmployeeIdFilter | null | undefined;
  /** Id of the Instansi, as far as the viewer may see it. */
  instansiId?: InstansiIdFilter | null | undefined;
  /** Full name. */
  name?: TextFilter | null | undefined;
  /** NIP or NI PPPK, among those that the viewer may see. */
  nip?: NipFilter | null | undefined;
  /** Not this. */
  not?: EmployeeFilter | null | undefined;
  /** One of these at least; of none of them no row. */
  or?: Array<EmployeeFilter> | null | undefined;
  /** First day of retirement by the position held on the day; of people whose date of birth is not shown to the viewer the first day of that year. */
  retirement?: LocalDateFilter | null | undefined;
  /** Part of the name, or the first digits of the NIP for those who may see it; at most 200 characters. */
  search?: string | null | undefined;
  /** Sex as recorded. */
  sex?: SexFilter | null | undefined;
  /** PNS, CPNS or PPPK. */
  status?: EmployeeStatusFilter | null | undefined;
  /** Of the unit of the definitive position held on the day. */
  unitId?: UnitIdFilter | null | undefined;
  /** With a definitive position on the day in this unit or below. */
  within?: string | number | null | undefined;
};

/** What the id of a Employee must be; all that is said must hold. */
export type EmployeeIdFilter = {
  /** Exactly this. */
  eq?: string | number | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string | number> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** In which order Employee rows are listed; rows that are equal in it come by id. */
export type EmployeeOrder = {
  /** Which end comes first; ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** By what. */
  field: EmployeeOrderField;
};

/** What a list of Employee rows is ordered by. */
export type EmployeeOrderField =
  /** Field of that education. */
  | 'EDUCATION_FIELD'
  /** Highest level of education on record. */
  | 'EDUCATION_LEVEL'
  /** Golongan: I/a to IV/e for PNS, I to XVII for PPPK. */
  | 'GOLONGAN'
  /** Its id. */
  | 'ID'
  /** Full name. */
  | 'NAME'
  /** First day of retirement by the position held on the day; of people whose date of birth is not shown to the viewer the first day of that year. */
  | 'RETIREMENT'
  /** Sex as recorded. */
  | 'SEX'
  /** PNS, CPNS or PPPK. */
  | 'STATUS';

/** Legal status: permanent civil servant (PNS), candidate in probation (CPNS), or on contract (PPPK). */
export type EmployeeStatus =
  /** Candidate in probation (Calon PNS). */
  | 'CPNS'
  /** Permanent civil servant (Pegawai Negeri Sipil). */
  | 'PNS'
  /** On contract (Pegawai Pemerintah dengan Perjanjian Kerja). */
  | 'PPPK';

/** What a EmployeeStatus must be; all that is said must hold. */
export type EmployeeStatusFilter = {
  /** Exactly this. */
  eq?: EmployeeStatus | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<EmployeeStatus> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** Ends a running assignment. */
export type EndAssignmentInput = {
  /** Which assignment. */
  assignmentId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Last day in the position. */
  lastDay: string;
  /** Version that was read. */
  version: number;
};

/** How far an evaluation has come. A sealed evaluation does not change. */
export type EvaluationState =
  /** Rated, and still being written. */
  | 'DRAFT'
  /** Nobody has rated yet. */
  | 'NOT_STARTED'
  /** Final. */
  | 'SEALED'
  /** Handed in by the evaluator, to be sealed. */
  | 'SUBMITTED';

/** Every figure of the boards; figureDefinitions says what each one is. */
export type FigureKey =
  /** Head positions led by an acting holder because nobody is appointed. */
  | 'ACTING_HEADS'
  /** Evaluations that are rated but not submitted. */
  | 'DRAFT'
  /** People who held a definitive position in the period; each is counted once, at the last position held. */
  | 'EXPECTED'
  /** Definitive holders on the day; acting holders (PLT, PLH) are not counted. */
  | 'FILLED'
  /** People missing, position by position; a surplus elsewhere never makes it smaller. */
  | 'GAP'
  /** Share of the need that is missing. */
  | 'GAP_SHARE'
  /** People needed in all positions on the day. */
  | 'NEED'
  /** Expected evaluations that nobody has begun. */
  | 'NOT_STARTED'
  /** Expected evaluations that are not sealed although the deadline has passed. */
  | 'OVERDUE'
  /** Positions that exist on the day. */
  | 'POSITIONS'
  /** Sealed evaluations with the predikat BAIK. */
  | 'PREDIKAT_BAIK'
  /** Sealed evaluations with the predikat BUTUH_PERBAIKAN. */
  | 'PREDIKAT_BUTUH_PERBAIKAN'
  /** Sealed evaluations with the predikat KURANG. */
  | 'PREDIKAT_KURANG'
  /** Sealed evaluations with the predikat SANGAT_BAIK. */
  | 'PREDIKAT_SANGAT_BAIK'
  /** Sealed evaluations with the predikat SANGAT_KURANG. */
  | 'PREDIKAT_SANGAT_KURANG'
  /** Share of the expected evaluations that are sealed. */
  | 'PROGRESS_SHARE'
  /** Definitive holders who retire in the calendar year of the day shown or in the next. */
  | 'RETIRING_BY_NEXT_YEAR'
  /** Definitive holders who retire in the calendar year of the day shown or in one of the five after it. */
  | 'RETIRING_WITHIN_5_YEARS'
  /** Evaluations that are finished and cannot change. */
  | 'SEALED'
  /** Evaluations that are submitted but not sealed. */
  | 'SUBMITTED'
  /** People above the need of their position; shown beside the gap, never subtracted from it. */
  | 'SURPLUS'
  /** Positions with more definitive holders than needed. */
  | 'SURPLUS_POSITIONS'
  /** Head positions with neither a definitive nor an acting holder. */
  | 'VACANT_HEADS'
  /** Positions that are needed and have no definitive holder. */
  | 'VACANT_POSITIONS';

/** Why a row is not counted in a figure. */
export type FigureReason =
  /** Acting holders do not count. */
  | 'ACTING_ASSIGNMENT'
  /** Retired in an earlier year. */
  | 'ALREADY_RETIRED'
  /** The head position has a definitive holder. */
  | 'HEAD_HAS_DEFINITIVE_HOLDER'
  /** Nobody holds the head position. */
  | 'HEAD_HAS_NO_HOLDER'
  /** As many hold it as are needed. */
  | 'NEED_MET'
  /** Fewer hold it than are needed. */
  | 'NEED_NOT_MET'
  /** Not the position that leads a unit. */
  | 'NOT_A_HEAD'
  /** Sealed, or its deadline has not passed. */
  | 'NOT_OVERDUE'
  /** No more hold it than are needed. */
  | 'NOT_OVER_FILLED'
  /** Has no predikat on the day. */
  | 'NOT_RATED'
  /** Nobody is needed, or no need was set. */
  | 'NO_NEED_SET'
  /** Has another predikat. */
  | 'OTHER_PREDIKAT'
  /** Is in another state. */
  | 'OTHER_STATE'
  /** It has a definitive holder. */
  | 'POSITION_HAS_HOLDER'
  /** The position does not exist on the day. */
  | 'POSITION_NOT_VALID'
  /** Retires after the years that are counted. */
  | 'RETIRES_LATER';

/** What a figure counts. SHARE is a number from 0 to 1. */
export type FigureUnit =
  /** Expected evaluations. */
  | 'EVALUATIONS'
  /** People. */
  | 'PEOPLE'
  /** Positions. */
  | 'POSITIONS'
  /** A part of a whole, from 0 to 1. */
  | 'SHARE';

/** What people are counted by. */
export type HeadCountBy =
  /** Age on the day: below 30, 30 to 39, 40 to 49, 50 and above; of people whose date of birth is not shown to the viewer the age that they reach in that year. */
  | 'AGE_BAND'
  /** Dinas of that position. */
  | 'DINAS'
  /** Highest level of education on record. */
  | 'EDUCATION_LEVEL'
  /** Golongan. */
  | 'GOLONGAN'
  /** Level of that position; null where it has none. */
  | 'JENJANG'
  /** Kind of the definitive position held on the day; null for people without one. */
  | 'POSITION_KIND'
  /** Sex as recorded. */
  | 'SEX'
  /** PNS, CPNS or PPPK. */
  | 'STATUS'
  /** Unit of that position itself. */
  | 'UNIT';

/** What holds back the changes: a transaction of a Selaras server or command, one of another program on the same PostgreSQL, one that was prepared and never ended, or one that cannot be told. */
export type Holder =
  /** A transaction that was prepared and never ended. */
  | 'PREPARED'
  /** A transaction of another program on the same PostgreSQL. */
  | 'PROGRAM'
  /** A transaction of a Selaras server or command. */
  | 'SELARAS'
  /** One that cannot be told. */
  | 'UNKNOWN';

/** What a file is about: each of its rows is one of these. */
export type ImportKind =
  /** Who holds which position since when. */
  | 'ASSIGNMENTS'
  /** People with their golongan and education. */
  | 'EMPLOYEES'
  /** Ratings and seals of people in a period. */
  | 'EVALUATIONS'
  /** Positions with their need. */
  | 'POSITIONS'
  /** The tree of dinas and units. */
  | 'UNITS';

/** Why an import cannot be taken further now. */
export type ImportNotReadyReason =
  /** Another change held the same data: apply it again in a moment. */
  | 'IMPORT_BUSY'
  /** Rows of it are refused: correct them in the file and import it again. */
  | 'IMPORT_HAS_REFUSED_ROWS'
  /** It is in a state from which the step does not go. */
  | 'IMPORT_NOT_READY'
  /** The data changed since the check: look at the rows again before applying it. */
  | 'IMPORT_OUTDATED';

/** What becomes of a row. CLOSED gives something that exists a last day. */
export type ImportOutcome =
  /** Differs from what is on record. */
  | 'CHANGED'
  /** Gives something that exists a last day. */
  | 'CLOSED'
  /** Is new on record. */
  | 'CREATED'
  /** Is wrong; a file with such rows is not applied. */
  | 'REFUSED'
  /** Is on record as it is. */
  | 'UNCHANGED';

/** Where an import stands. CHECKED waits for somebody to apply or cancel it; an import can be cancelled until it is APPLIED; REFUSED means that the file as a whole could not be used. */
export type ImportState =
  /** Took effect as a whole. */
  | 'APPLIED'
  /** Is being written. */
  | 'APPLYING'
  /** Was thrown away. */
  | 'CANCELLED'
  /** Waits for somebody to apply or cancel it. */
  | 'CHECKED'
  /** Is being read and checked. */
  | 'READING'
  /** Waits for its turn. */
  | 'RECEIVED'
  /** The file as a whole could not be used. */
  | 'REFUSED';

/** What the id of a Instansi must be; all that is said must hold. */
export type InstansiIdFilter = {
  /** Exactly this. */
  eq?: string | number | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string | number> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** SNAPSHOT replaces everything shown, CHANGED replaces some rows, HEARTBEAT says that nothing happened, STALE that changes may be missing. */
export type LiveEventKind =
  /** Replaces some rows. */
  | 'CHANGED'
  /** Nothing happened. */
  | 'HEARTBEAT'
  /** Replaces everything shown. */
  | 'SNAPSHOT'
  /** Changes may be missing. */
  | 'STALE';

/** What a day must be; all that is said must hold. */
export type LocalDateFilter = {
  /** Exactly this. */
  eq?: string | null | undefined;
  /** More, or later, than this. */
  gt?: string | null | undefined;
  /** This or more, or later. */
  gte?: string | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
  /** Less, or earlier, than this. */
  lt?: string | null | undefined;
  /** This or less, or earlier. */
  lte?: string | null | undefined;
};

/** OPEN: both governments employ the person, so one of the records is wrong. MOVED: in one of them all positions have ended, as after a transfer; nothing has to be done. */
export type NipClashState =
  /** In one of them all positions have ended, as after a transfer; nothing has to be done. */
  | 'MOVED'
  /** Both governments employ the person, so one of the records is wrong. */
  | 'OPEN';

/** Which numbers; all that is said must hold. */
export type NipFilter = {
  /** Exactly this. */
  eq?: string | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string> | null | undefined;
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** The smallest, earliest, or first of the alphabet first; rows without a value last. */
  | 'ASC'
  /** The other way round. */
  | 'DESC';

/** In which order Position rows are listed; rows that are equal in it come by id. */
export type PositionOrder = {
  /** Which end comes first; ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** By what. */
  field: PositionOrderField;
};

/** What a list of Position rows is ordered by. */
export type PositionOrderField =
  /** Code of the position, unique in its instansi. */
  | 'CODE'
  /** Filled minus need (selisih): negative when people are missing. */
  | 'DIFFERENCE'
  /** Eselon, for managerial positions. */
  | 'ESELON'
  /** Definitive holders on the day that the viewer may see. */
  | 'FILLED'
  /** Its id. */
  | 'ID'
  /** True when the holder leads the unit. */
  | 'IS_HEAD'
  /** Level, for functional positions. */
  | 'JENJANG'
  /** People needed on the day. */
  | 'NEED'
  /** Kelas jabatan 1 to 17, from the decree of the region; never derived. */
  | 'POSITION_CLASS'
  /** Kind of position. */
  | 'POSITION_KIND'
  /** Heads first, then by class, the highest first, and title. */
  | 'RANK'
  /** Lowest level of education the position asks for. */
  | 'REQUIRED_EDUCATION'
  /** Field of education the position asks for. */
  | 'REQUIRED_EDUCATION_FIELD'
  /** Age in years at which its holders retire (batas usia pensiun). */
  | 'RETIREMENT_AGE'
  /** Official title (nomenklatur). */
  | 'TITLE'
  /** Unit by unit in tree order; in each the heads first, then by class and title. */
  | 'TREE'
  /** Needed, and without a definitive holder. */
  | 'VACANT'
  /** First day on which the position exists. */
  | 'VALID_FROM'
  /** Last day on which the position exists; null while no end is known. */
  | 'VALID_TO';

/** Performance category that follows from the two ratings. KURANG is also called misconduct. */
export type Predikat =
  /** Good. */
  | 'BAIK'
  /** Needs improvement; also called cukup. */
  | 'BUTUH_PERBAIKAN'
  /** Poor; also called misconduct. */
  | 'KURANG'
  /** Very good. */
  | 'SANGAT_BAIK'
  /** Very poor. */
  | 'SANGAT_KURANG';

/** Rates one direct report in one period. */
export type RateEvaluationInput = {
  /** Behaviour at work. */
  behaviour: Rating;
  /** Who is rated. */
  employeeId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Read by the person, the evaluator and HR; at most 4,000 characters. */
  note?: string | null | undefined;
  /** In which period. */
  periodId: string | number;
  /** Version that was read; left out for the first rating. */
  version?: number | null | undefined;
  /** Results of the work. */
  workResult: Rating;
};

/** Below, as, or above expectation (PermenPANRB 6/2022). */
export type Rating =
  /** Above expectation. */
  | 'DI_ATAS_EKSPEKTASI'
  /** Below expectation. */
  | 'DI_BAWAH_EKSPEKTASI'
  /** As expected. */
  | 'SESUAI_EKSPEKTASI';

/** Every fact for which something is refused; each is the name of a type of the graph. */
export type RefusalCode =
  /** Everybody uses an account of the demonstration: nobody changes its password or ends sessions of others. */
  | 'ACCOUNT_IS_SHARED'
  /** The assignment ends before that day already, or has not begun on it. */
  | 'ASSIGNMENT_ALREADY_ENDED'
  /** Somebody changed the assignment after it was read. */
  | 'ASSIGNMENT_CHANGED'
  /** Name and password do not belong together. Says the same for unknown names. */
  | 'CREDENTIALS_REFUSED'
  /** The employee holds a definitive position in those days, which ends first; or has this very appointment already. */
  | 'EMPLOYEE_ALREADY_ASSIGNED'
  /** Somebody changed the evaluation after it was read. */
  | 'EVALUATION_CHANGED'
  /** The person held no definitive position in the period. */
  | 'EVALUATION_NOT_EXPECTED'
  /** The evaluation is in another state than the step needs. */
  | 'EVALUATION_NOT_READY'
  /** A sealed evaluation does not change. */
  | 'EVALUATION_SEALED'
  /** The viewer is not the direct superior of today. */
  | 'EVALUATOR_IS_SOMEONE_ELSE'
  /** The import moved, or was checked with another outcome, after it was read. */
  | 'IMPORT_CHANGED'
  /** The import is in another state than the step needs, or has refused rows. */
  | 'IMPORT_NOT_READY'
  /** The new password is one that many people have, or such a one with digits around it. */
  | 'PASSWORD_IS_COMMON'
  /** The new password is little more than what others know of the person: name, user name, NIP, or the name of this service. */
  | 'PASSWORD_TELLS_WHO_YOU_ARE'
  /** The new password is shorter than what holds against guessing. */
  | 'PASSWORD_TOO_SHORT'
  /** The period is not open. */
  | 'PERIOD_CLOSED'
  /** Another need is in force on that day than the one that was read. */
  | 'POSITION_NEED_CHANGED'
  /** The position does not exist on all of those days. */
  | 'POSITION_NOT_VALID'
  /** There are no ratings yet. */
  | 'RATINGS_MISSING'
  /** The account has no such session, or it is over already. */
  | 'SESSION_IS_OVER'
  /** There is no such token of the account or government, or it is over already. */
  | 'TOKEN_IS_OVER'
  /** The token would be valid for longer than it may. */
  | 'TOKEN_TOO_LONG'
  /** Too many wrong passwords; wait and try again. */
  | 'TOO_MANY_ATTEMPTS'
  /** The account has as many tokens as it may. */
  | 'TOO_MANY_TOKENS';

/** AGE: which age holds for the position. BIRTHDAY: when it is reached. TAKES_EFFECT: the first day out of service. */
export type RetirementStepName =
  /** Which age holds for the position. */
  | 'AGE'
  /** When it is reached. */
  | 'BIRTHDAY'
  /** The first day out of service. */
  | 'TAKES_EFFECT';

/** What a grant lets its holder do in its part of the tree: watch (LEADERSHIP, DINAS_HEAD), manage people (HR), read by program (INTEGRATOR), manage accounts (ADMIN). */
export type Role =
  /** Manages accounts, and sees no people. */
  | 'ADMIN'
  /** Leads a dinas and watches its figures and people. */
  | 'DINAS_HEAD'
  /** Manages people, and imports files. */
  | 'HR'
  /** A program that reads. */
  | 'INTEGRATOR'
  /** Watches figures and people of its part. */
  | 'LEADERSHIP';

/** Seals a submitted evaluation. */
export type SealEvaluationInput = {
  /** Which evaluation. */
  evaluationId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Version that was read. */
  version: number;
};

/** Sets how many people a position needs from a day on. */
export type SetPositionNeedInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** How many people, 0 to 100,000. */
  need: number;
  /** The need that was read as the one in force on that day; left out when there was none. */
  needId?: string | number | null | undefined;
  /** Which position. */
  positionId: string | number;
  /** First day of the new figure. */
  since: string;
  /** Version of that need; left out when there was none. */
  version?: number | null | undefined;
};

/** Sex as recorded in the NIP. */
export type Sex =
  /** A woman (perempuan). */
  | 'FEMALE'
  /** A man (laki-laki). */
  | 'MALE';

/** What a Sex must be; all that is said must hold. */
export type SexFilter = {
  /** Exactly this. */
  eq?: Sex | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<Sex> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** Why the live figures may be behind. */
export type StaleReason =
  /** The figures could not be counted or read; they are tried again. */
  | 'DATABASE_UNREACHABLE'
  /** A transaction that is still writing keeps changes from being read. */
  | 'HELD'
  /** The server does not hear the database at the moment. */
  | 'LISTENER_LOST'
  /** Changes have been waiting for their figures for too long. */
  | 'RECOMPUTE_BEHIND'
  /** The server that counts has just begun, or a definition is new with this version. */
  | 'RECOUNTING';

/** Submits a rated evaluation. */
export type SubmitEvaluationInput = {
  /** Which evaluation. */
  evaluationId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Version that was read. */
  version: number;
};

/** What a text must be; all that is said must hold. */
export type TextFilter = {
  /** With this somewhere in it, in capitals or not; at most 200 characters. */
  contains?: string | null | undefined;
  /** Exactly this. */
  eq?: string | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
  /** With this at its beginning, in capitals or not; at most 200 characters. */
  startsWith?: string | null | undefined;
};

/** What the id of a Unit must be; all that is said must hold. */
export type UnitIdFilter = {
  /** Exactly this. */
  eq?: string | number | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string | number> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** Kinds of units in the tree below a dinas. */
export type UnitKind =
  /** Assistant of the regional secretary. */
  | 'ASISTEN'
  /** Division of a secretariat. */
  | 'BAGIAN'
  /** Division of a dinas. */
  | 'BIDANG'
  /** Bureau of a provincial secretariat. */
  | 'BIRO'
  /** Deputy. */
  | 'DEPUTI'
  /** The root unit, which stands for the dinas itself. */
  | 'DINAS'
  /** Assistant inspector. */
  | 'INSPEKTUR_PEMBANTU'
  /** District. */
  | 'KECAMATAN'
  /** Ward of a district. */
  | 'KELURAHAN'
  /** Any other. */
  | 'LAINNYA'
  /** Community health centre. */
  | 'PUSKESMAS'
  /** Hospital of the region. */
  | 'RSUD'
  /** School. */
  | 'SEKOLAH'
  /** Secretariat of a dinas. */
  | 'SEKRETARIAT'
  /** Section. */
  | 'SEKSI'
  /** Subdivision of a secretariat or division. */
  | 'SUBBAGIAN'
  /** Technical unit of a dinas. */
  | 'UPTD';

export type IdOfNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type IdOfNodeQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type PageOfPeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PageOfPeopleQuery = { employees: { totalCount: number, nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PeopleByNumberQueryVariables = Exact<{
  nip: string;
  search: string;
}>;


export type PeopleByNumberQuery = { employeeByNip: { id: string } | null, employees: { totalCount: number } | null };

export type FilledOnDayQueryVariables = Exact<{
  id: string | number;
  day?: string | null | undefined;
}>;


export type FilledOnDayQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', positions: { nodes: Array<{ filled: number, holders: { totalCount: number } }> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type SearchEveryUnitQueryVariables = Exact<{
  id: string | number;
}>;


export type SearchEveryUnitQuery = { node:
    | { id: string, unitFigures: Array<{ unit: { id: string, name: string, code: string, validFrom: string, kind: UnitKind } }> }
    | Record<PropertyKey, never>
   | null };

export type EvaluationAsSavedFragment = { id: string, state: EvaluationState, version: number, workResult: Rating | null, behaviour: Rating | null, predikat: Predikat | null, note: string | null, submittedAt: string | null, sealedAt: string | null, viewerCanRate: boolean, viewerCanSubmit: boolean, viewerCanSeal: boolean };

export type RateMutationVariables = Exact<{
  input: RateEvaluationInput;
}>;


export type RateMutation = { rateEvaluation:
    | { __typename: 'EvaluationChanged', code: RefusalCode, message: string, current: { id: string, state: EvaluationState, version: number, workResult: Rating | null, behaviour: Rating | null, predikat: Predikat | null, note: string | null, submittedAt: string | null, sealedAt: string | null, viewerCanRate: boolean, viewerCanSubmit: boolean, viewerCanSeal: boolean } }
    | { __typename: 'EvaluationNotExpected', code: RefusalCode, message: string }
    | { __typename: 'EvaluationSaved', evaluation: { id: string, state: EvaluationState, version: number, workResult: Rating | null, behaviour: Rating | null, predikat: Predikat | null, note: string | null, submittedAt: string | null, sealedAt: string | null, viewerCanRate: boolean, viewerCanSubmit: boolean, viewerCanSeal: boolean } }
    | { __typename: 'EvaluationSealed', code: RefusalCode, message: string }
    | { __typename: 'EvaluatorIsSomeoneElse', code: RefusalCode, message: string, superior: { id: string, name: string } | null }
    | { __typename: 'PeriodClosed', code: RefusalCode, message: string }
   };

export type SubmitMutationVariables = Exact<{
  input: SubmitEvaluationInput;
}>;


export type SubmitMutation = { submitEvaluation:
    | { __typename: 'EvaluationChanged', code: RefusalCode, message: string, current: { id: string, state: EvaluationState, version: number, workResult: Rating | null, behaviour: Rating | null, predikat: Predikat | null, note: string | null, submittedAt: string | null, sealedAt: string | null, viewerCanRate: boolean, viewerCanSubmit: boolean, viewerCanSeal: boolean } }
    | { __typename: 'EvaluationNotReady', code: RefusalCode, message: string, state: EvaluationState }
    | { __typename: 'EvaluationSaved', evaluation: { id: string, state: EvaluationState, version: number, workResult: Rating | null, behaviour: Rating | null, predikat: Predikat | null, note: string | null, submittedAt: string | null, sealedAt: string | null, viewerCanRate: boolean, viewerCanSubmit: boolean, viewerCanSeal: boolean } }
    | { __typename: 'EvaluatorIsSomeoneElse', code: RefusalCode, message: string, superior: { id: string, name: string } | null }
    | { __typename: 'PeriodClosed', code: RefusalCode, message: string }
    | { __typename: 'RatingsMissing', code: RefusalCode, message: string }
   };

export type SealMutationVariables = Exact<{
  input: SealEvaluationInput;
}>;


export type SealMutation = { sealEvaluation:
    | { __typename: 'EvaluationChanged', code: RefusalCode, message: string, current: { id: string, state: EvaluationState, version: number, workResult: Rating | null, behaviour: Rating | null, predikat: Predikat | null, note: string | null, submittedAt: string | null, sealedAt: string | null, viewerCanRate: boolean, viewerCanSubmit: boolean, viewerCanSeal: boolean } }
    | { __typename: 'EvaluationNotReady', code: RefusalCode, message: string, state: EvaluationState }
    | { __typename: 'EvaluationSaved', evaluation: { id: string, state: EvaluationState, version: number, workResult: Rating | null, behaviour: Rating | null, predikat: Predikat | null, note: string | null, submittedAt: string | null, sealedAt: string | null, viewerCanRate: boolean, viewerCanSubmit: boolean, viewerCanSeal: boolean } }
    | { __typename: 'EvaluatorIsSomeoneElse', code: RefusalCode, message: string, superior: { id: string, name: string } | null }
    | { __typename: 'PeriodClosed', code: RefusalCode, message: string }
   };

export type StepsOfEvaluationQueryVariables = Exact<{
  id: string | number;
}>;


export type StepsOfEvaluationQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation', viewerCanRate: boolean, viewerCanSubmit: boolean, viewerCanSeal: boolean }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type RatingsOfPeriodQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type RatingsOfPeriodQuery = { myTeam: { period: { id: string } | null, members: Array<{ viewerCanRate: boolean, employee: { id: string } }> } | null };

export type TeamOfPeriodOnQueryVariables = Exact<{
  id?: string | number | null | undefined;
  day?: string | null | undefined;
}>;


export type TeamOfPeriodOnQuery = { myTeam: { members: Array<{ viewerCanRate: boolean, overdue: boolean, employee: { id: string } }> } | null };

export type EveryFigureFragment = { positions: number, need: number, filled: number, vacantPositions: number, gap: number, gapShare: number | null, surplus: number, surplusPositions: number, actingHeads: number, vacantHeads: number, retiringByNextYear: number, retiringWithin5Years: number, evaluation: { expected: number, notStarted: number, draft: number, submitted: number, sealed: number, overdue: number, progressShare: number | null, predikat: { sangatBaik: number, baik: number, butuhPerbaikan: number, kurang: number, sangatKurang: number } } | null };

export type BoardFiguresQueryVariables = Exact<{
  instansiId: string | number;
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type BoardFiguresQuery = { board: { asOf: string, total: { positions: number, need: number, filled: number, vacantPositions: number, gap: number, gapShare: number | null, surplus: number, surplusPositions: number, actingHeads: number, vacantHeads: number, retiringByNextYear: number, retiringWithin5Years: number, evaluation: { expected: number, notStarted: number, draft: number, submitted: number, sealed: number, overdue: number, progressShare: number | null, predikat: { sangatBaik: number, baik: number, butuhPerbaikan: number, kurang: number, sangatKurang: number } } | null }, rows: Array<{ name: string, figures: { positions: number, need: number, filled: number, vacantPositions: number, gap: number, gapShare: number | null, surplus: number, surplusPositions: number, actingHeads: number, vacantHeads: number, retiringByNextYear: number, retiringWithin5Years: number, evaluation: { expected: number, notStarted: number, draft: number, submitted: number, sealed: number, overdue: number, progressShare: number | null, predikat: { sangatBaik: number, baik: number, butuhPerbaikan: number, kurang: number, sangatKurang: number } } | null } }> } | null };

export type DinasFiguresQueryVariables = Exact<{
  id: string | number;
  periodId?: string | number | null | undefined;
}>;


export type DinasFiguresQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', figures: { positions: number, need: number, filled: number, vacantPositions: number, gap: number, gapShare: number | null, surplus: number, surplusPositions: number, actingHeads: number, vacantHeads: number, retiringByNextYear: number, retiringWithin5Years: number, evaluation: { expected: number, notStarted: number, draft: number, submitted: number, sealed: number, overdue: number, progressShare: number | null, predikat: { sangatBaik: number, baik: number, butuhPerbaikan: number, kurang: number, sangatKurang: number } } | null } | null }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type FiguresAlongTheTreeQueryVariables = Exact<{
  id: string | number;
}>;


export type FiguresAlongTheTreeQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', unitFigures: Array<{ depth: number, unit: { name: string }, figures: { need: number, filled: number, gap: number } }> }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type ExplainedRowsFragment = { totalCount: number, nodes: Array<{ amount: number, detail: string | null, reason: FigureReason | null, position: { title: string } | null, employee: { name: string } | null, unit: { name: string } | null }> };

export type ExplainedFigureQueryVariables = Exact<{
  key: FigureKey;
  subjectId: string | number;
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ExplainedFigureQuery = { figure: { value: number | null, asOf: string, parts: Array<{ key: FigureKey, value: number }>, subject:
      | { __typename: 'Dinas' }
      | { __typename: 'Instansi' }
      | { __typename: 'Unit' }
    , counted: { totalCount: number, nodes: Array<{ amount: number, detail: string | null, reason: FigureReason | null, position: { title: string } | null, employee: { name: string } | null, unit: { name: string } | null }> }, leftOut: { totalCount: number, nodes: Array<{ amount: number, detail: string | null, reason: FigureReason | null, position: { title: string } | null, employee: { name: string } | null, unit: { name: string } | null }> } } | null };

export type FigureDefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type FigureDefinitionsQuery = { figureDefinitions: Array<{ key: FigureKey, unit: FigureUnit, definition: string, formula: string, source: string }> | null };

export type UnfinishedEvaluationsQueryVariables = Exact<{
  id: string | number;
  periodId: string | number;
}>;


export type UnfinishedEvaluationsQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', unfinishedEvaluations: { totalCount: number, nodes: Array<{ state: EvaluationState, employee: { id: string } }> } | null }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type CountHeadsQueryVariables = Exact<{
  by: Array<HeadCountBy> | HeadCountBy;
  filter?: EmployeeFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CountHeadsQuery = { headCounts: { asOf: string, total: number, rule: string, groups: Array<{ count: number | null, values: Array<{ by: HeadCountBy, value: string | null, dinas: { name: string } | null, unit: { name: string } | null }> }> } | null };

export type SeveralNodesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type SeveralNodesQuery = { nodes: Array<
    | { __typename: 'Assignment', id: string }
    | { __typename: 'Dinas', id: string }
    | { __typename: 'Employee', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'EvaluationPeriod', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'Instansi', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'PositionNeed', id: string }
    | { __typename: 'Unit', id: string }
   | null> | null };

export type PeopleOfNumbersQueryVariables = Exact<{
  nips: Array<string> | string;
}>;


export type PeopleOfNumbersQuery = { employees: { nodes: Array<{ id: string }> } | null };

export type StepsOfImportQueryVariables = Exact<{
  id: string | number;
}>;


export type StepsOfImportQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', version: number, viewerCanApply: boolean, viewerCanCancel: boolean }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

type ImportApplied_ImportAccepted_Fragment = { __typename: 'ImportAccepted', import: { id: string, version: number, kind: ImportKind, state: ImportState } };

type ImportApplied_ImportChanged_Fragment = { __typename: 'ImportChanged', code: RefusalCode, message: string, current: { id: string, version: number, state: ImportState } };

type ImportApplied_ImportNotReady_Fragment = { __typename: 'ImportNotReady', code: RefusalCode, message: string, reason: ImportNotReadyReason, state: ImportState };

export type ImportAppliedFragment =
  | ImportApplied_ImportAccepted_Fragment
  | ImportApplied_ImportChanged_Fragment
  | ImportApplied_ImportNotReady_Fragment
;

type ImportCancelled_ImportAccepted_Fragment = { __typename: 'ImportAccepted', import: { id: string, version: number, kind: ImportKind, state: ImportState } };

type ImportCancelled_ImportChanged_Fragment = { __typename: 'ImportChanged', code: RefusalCode, message: string, current: { id: string, version: number, state: ImportState } };

type ImportCancelled_ImportNotReady_Fragment = { __typename: 'ImportNotReady', code: RefusalCode, message: string, reason: ImportNotReadyReason, state: ImportState };

export type ImportCancelledFragment =
  | ImportCancelled_ImportAccepted_Fragment
  | ImportCancelled_ImportChanged_Fragment
  | ImportCancelled_ImportNotReady_Fragment
;

export type TakeUpImportMutationVariables = Exact<{
  input: ApplyImportInput;
}>;


export type TakeUpImportMutation = { applyImport:
    | { __typename: 'ImportAccepted', import: { id: string, version: number, kind: ImportKind, state: ImportState } }
    | { __typename: 'ImportChanged', code: RefusalCode, message: string, current: { id: string, version: number, state: ImportState } }
    | { __typename: 'ImportNotReady', code: RefusalCode, message: string, reason: ImportNotReadyReason, state: ImportState }
   };

export type ThrowAwayImportMutationVariables = Exact<{
  input: CancelImportInput;
}>;


export type ThrowAwayImportMutation = { cancelImport:
    | { __typename: 'ImportAccepted', import: { id: string, version: number, kind: ImportKind, state: ImportState } }
    | { __typename: 'ImportChanged', code: RefusalCode, message: string, current: { id: string, version: number, state: ImportState } }
    | { __typename: 'ImportNotReady', code: RefusalCode, message: string, reason: ImportNotReadyReason, state: ImportState }
   };

export type RetirementOnQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type RetirementOnQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee', retirement: { day: string | null, year: number, age: number, basis: string, steps: Array<{ step: RetirementStepName, detail: string | null, source: string }> } | null }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type SourcesOfPredikatQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type SourcesOfPredikatQuery = { predikatRule: Array<{ source: string }> | null };

export type PredikatRulesOfPeriodsQueryVariables = Exact<{
  id: string | number;
}>;


export type PredikatRulesOfPeriodsQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi', periods: { nodes: Array<{ label: string, predikatRule: Array<{ predikat: Predikat }> }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type HoldersOfPositionsOfPeopleQueryVariables = Exact<{
  people: number;
  each?: number;
}>;


export type HoldersOfPositionsOfPeopleQuery = { employees: { nodes: Array<{ assignments: { nodes: Array<{ position: { holders: { nodes: Array<{ id: string }> } } }> } }> } | null };

export type FirstNamesQueryVariables = Exact<{
  first?: number;
  order?: EmployeeOrder;
}>;


export type FirstNamesQuery = { employees: { nodes: Array<{ name: string }> } | null };

export type TenPeopleAndTheirPostsQueryVariables = Exact<{ [key: string]: never; }>;


export type TenPeopleAndTheirPostsQuery = { employees: { nodes: Array<{ id: string, assignment: { id: string } | null }> } | null };

export type PeopleAfterQueryVariables = Exact<{
  after?: string | null | undefined;
  order: EmployeeOrder;
}>;


export type PeopleAfterQuery = { employees: { nodes: Array<{ id: string }> } | null };

export type PositionsAfterQueryVariables = Exact<{
  after?: string | null | undefined;
  order: PositionOrder;
}>;


export type PositionsAfterQuery = { positions: { nodes: Array<{ id: string }> } | null };

export type GovernmentsAfterQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type GovernmentsAfterQuery = { instansiList: { nodes: Array<{ id: string }> } | null };

export type AsOfBoardQueryVariables = Exact<{
  id: string | number;
}>;


export type AsOfBoardQuery = { board: { asOf: string } | null };

export type PeopleOnDayQueryVariables = Exact<{
  asOf: string;
}>;


export type PeopleOnDayQuery = { employees: { nodes: Array<{ id: string }> } | null };

export type PersonOfNipQueryVariables = Exact<{
  nip: string;
}>;


export type PersonOfNipQuery = { employeeByNip: { id: string } | null };

export type NamesFoundQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type NamesFoundQuery = { employees: { totalCount: number, nodes: Array<{ name: string }> } | null };

export type TitlesFoundQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type TitlesFoundQuery = { positions: { totalCount: number } | null };

export type GovernmentOfCodeQueryVariables = Exact<{
  code: string;
}>;


export type GovernmentOfCodeQuery = { instansi: { id: string } | null };

export type WhoByGetQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoByGetQuery = { viewer: { username: string } | null };

export type SignOutByGetMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutByGetMutation = { signOut: { __typename: 'SignedOut' } };

export type StateOfImportQueryVariables = Exact<{
  id: string | number;
}>;


export type StateOfImportQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', state: ImportState, problem: { code: string, message: string } | null, counts: { created: number, refused: number }, rows: { nodes: Array<{ rowNumber: number, problems: Array<{ code: string, message: string }> }> } }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type OpenStaffingStepsQueryVariables = Exact<{
  position: string | number;
  assignment: string | number;
  day?: string | null | undefined;
}>;


export type OpenStaffingStepsQuery = { position:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position', viewerCanAssign: boolean, viewerCanSetNeed: boolean }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null, assignment:
    | { __typename: 'Assignment', viewerCanEnd: boolean }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type AssignEmployeeMutationVariables = Exact<{
  input: AssignEmployeeInput;
}>;


export type AssignEmployeeMutation = { assignEmployee:
    | { __typename: 'AssignmentSaved', assignment: { id: string, validFrom: string, validTo: string | null, tmt: string, decreeNumber: string | null, version: number, kind: AssignmentKind } }
    | { __typename: 'EmployeeAlreadyAssigned', code: RefusalCode, inTheWay: { id: string } | null }
    | { __typename: 'PositionNotValid', validFrom: string, validTo: string | null, code: RefusalCode }
   };

export type EndAssignmentMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type EndAssignmentMutation = { endAssignment:
    | { __typename: 'AssignmentAlreadyEnded', code: RefusalCode }
    | { __typename: 'AssignmentChanged', code: RefusalCode, current: { id: string, validTo: string | null, version: number } }
    | { __typename: 'AssignmentSaved', assignment: { id: string, validTo: string | null, version: number } }
   };

export type SetPositionNeedMutationVariables = Exact<{
  input: SetPositionNeedInput;
}>;


export type SetPositionNeedMutation = { setPositionNeed:
    | { __typename: 'PositionNeedChanged', current: { id: string, need: number, version: number } | null }
    | { __typename: 'PositionNeedSaved', positionNeed: { id: string, need: number, validFrom: string, validTo: string | null, version: number }, position: { id: string } }
    | { __typename: 'PositionNotValid', code: RefusalCode, validFrom: string, validTo: string | null }
   };

export type NeedOnQueryVariables = Exact<{
  id: string | number;
  day?: string | null | undefined;
}>;


export type NeedOnQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position', need: number }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type SuperiorOfEachQueryVariables = Exact<{ [key: string]: never; }>;


export type SuperiorOfEachQuery = { employees: { nodes: Array<{ id: string, superior: { superior: { id: string } | null } }> } | null };

export type CountsOfPositionQueryVariables = Exact<{
  id: string | number;
}>;


export type CountsOfPositionQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position', need: number, filled: number, difference: number }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type ThroughEveryLevelQueryVariables = Exact<{
  id: string | number;
}>;


export type ThroughEveryLevelQuery = { node:
    | { units: { nodes: Array<{ id: string, positions: { totalCount: number, nodes: Array<{ title: string, need: number, filled: number, difference: number, superiorPosition: { title: string } | null, holders: { totalCount: number, nodes: Array<{ kind: AssignmentKind, employee: { name: string, retirement: { day: string | null } | null, superior: { superior: { name: string } | null }, lastEvaluation: { state: EvaluationState, evaluator: { name: string } | null, period: { label: string } } | null, assignment: { position: { unit: { name: string } } } | null, evaluations: { totalCount: number, nodes: Array<{ state: EvaluationState }> } } }> } }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type EverythingAroundAPersonFragment = { name: string, retirement: { day: string | null } | null, superior: { superior: { name: string } | null }, lastEvaluation: { state: EvaluationState, evaluator: { name: string } | null, period: { label: string } } | null, assignment: { position: { unit: { name: string } } } | null, evaluations: { totalCount: number, nodes: Array<{ state: EvaluationState }> } };

export type FiguresOfEachDinasQueryVariables = Exact<{
  code: string;
}>;


export type FiguresOfEachDinasQuery = { instansi: { dinasList: { nodes: Array<{ figures: { need: number, filled: number } | null }> } } | null };

export type OwnTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnTokensQuery = { viewer: { grants: Array<{ role: Role, unit: { id: string } | null }>, sessions: Array<{ sessionId: string }>, tokens: Array<{ tokenId: string, label: string | null, lastUsedAt: string | null, isThisOne: boolean }> } | null };

export type TokensOfGovernmentQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type TokensOfGovernmentQuery = { tokens: { totalCount: number, nodes: Array<{ tokenId: string, username: string, label: string | null }> } | null };

export type WhatTokensReachQueryVariables = Exact<{
  person: string | number;
  evaluation: string | number;
  dinas: string | number;
}>;


export type WhatTokensReachQuery = { person:
    | { id: string }
    | { id: string }
    | { nip: string | null, birthDate: string | null, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, evaluation:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, dinas:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, employees: { totalCount: number } | null };

export type FiguresOfTokenQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type FiguresOfTokenQuery = { board: { total: { filled: number } } | null };

export type PeopleOfDinasQueryVariables = Exact<{
  dinas: string | number;
  asOf?: string | null | undefined;
}>;


export type PeopleOfDinasQuery = { employees: { totalCount: number, nodes: Array<{ id: string }> } | null };

export type VacantPositionsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type VacantPositionsQuery = { positions: { totalCount: number, nodes: Array<{ id: string, filled: number }> } | null };

export type TeamOnDayQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type TeamOnDayQuery = { myTeam: { asOf: string, members: Array<{ state: EvaluationState }> } | null };

export type RightsInEachQueryVariables = Exact<{ [key: string]: never; }>;


export type RightsInEachQuery = { viewer: { instansiList: Array<{ id: string, viewerCanImport: boolean, viewerHasBoard: boolean }> } | null };

export type ImportsOfQueryVariables = Exact<{
  instansi?: string | number | null | undefined;
}>;


export type ImportsOfQuery = { imports: { totalCount: number, nodes: Array<{ instansi: { id: string } }> } | null };

export type PeopleByRetirementQueryVariables = Exact<{
  orderBy: EmployeeOrder;
  filter?: EmployeeFilter | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleByRetirementQuery = { employees: { totalCount: number, edges: Array<{ __typename: 'EmployeeEdge', cursor: string, node: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RetirementsCountedQueryVariables = Exact<{
  key: FigureKey;
  subjectId: string | number;
  asOf?: string | null | undefined;
}>;


export type RetirementsCountedQuery = { figure: { value: number | null, counted: { totalCount: number, edges: Array<{ __typename: 'FigureRowEdge', cursor: string, node: { amount: number, detail: string | null, employee: { id: string } | null } }> }, leftOut: { totalCount: number, edges: Array<{ __typename: 'FigureRowEdge', cursor: string, node: { reason: FigureReason | null, detail: string | null, employee: { id: string } | null } }> } } | null };

export type RetirementsOnDayQueryVariables = Exact<{
  dinasId: string | number;
  personId: string | number;
  asOf?: string | null | undefined;
}>;


export type RetirementsOnDayQuery = { dinas:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', figures: { retiringByNextYear: number, retiringWithin5Years: number } | null, unitFigures: Array<{ figures: { retiringByNextYear: number, retiringWithin5Years: number } }> }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null, person:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee', retirement: { day: string | null, year: number, age: number, basis: string, steps: Array<{ step: RetirementStepName, detail: string | null }> } | null }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type RetirementsLiveSubscriptionVariables = Exact<{
  instansiId: string | number;
}>;


export type RetirementsLiveSubscription = { board: { total: { retiringByNextYear: number, retiringWithin5Years: number } | null, rows: Array<{ figures: { retiringByNextYear: number, retiringWithin5Years: number } }> } };

export type RetirementsOfDinasLiveSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type RetirementsOfDinasLiveSubscription = { dinas: { figures: { retiringByNextYear: number, retiringWithin5Years: number } | null, units: Array<{ figures: { retiringByNextYear: number, retiringWithin5Years: number } }> } };

export type NumberInQueryVariables = Exact<{
  nip: string;
  instansiId?: string | number | null | undefined;
}>;


export type NumberInQuery = { employeeByNip: { id: string, name: string } | null };

export type NipClashesQueryVariables = Exact<{
  instansiId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NipClashesQuery = { nipClashes: { totalCount: number, pageInfo: { endCursor: string | null }, nodes: Array<{ nip: string, employeeId: string, employeeName: string, otherInstansi: string, since: string, state: NipClashState }> } | null };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { viewer: { username: string } | null };

export type RateAnythingMutationVariables = Exact<{
  employeeId: string | number;
  periodId: string | number;
  note?: string | null | undefined;
}>;


export type RateAnythingMutation = { rateEvaluation:
    | { __typename: 'EvaluationChanged' }
    | { __typename: 'EvaluationNotExpected' }
    | { __typename: 'EvaluationSaved' }
    | { __typename: 'EvaluationSealed' }
    | { __typename: 'EvaluatorIsSomeoneElse' }
    | { __typename: 'PeriodClosed' }
   };

export type RateNamingAllMutationVariables = Exact<{
  input: RateEvaluationInput;
}>;


export type RateNamingAllMutation = { rateEvaluation:
    | { __typename: 'EvaluationChanged' }
    | { __typename: 'EvaluationNotExpected' }
    | { __typename: 'EvaluationSaved', evaluation: { id: string, version: number, note: string | null } }
    | { __typename: 'EvaluationSealed' }
    | { __typename: 'EvaluatorIsSomeoneElse' }
    | { __typename: 'PeriodClosed' }
   };

export type WhatWasMadeQueryVariables = Exact<{
  code: string;
}>;


export type WhatWasMadeQuery = { instansi: { periods: { nodes: Array<{ label: string }> }, dinasList: { nodes: Array<{ name: string, units: { totalCount: number } }> } } | null };

export type BoardNowQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type BoardNowQuery = { board: { total: { need: number } } | null };

export type SignOutHereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutHereMutation = { signOut: { __typename: 'SignedOut' } };

export type EndureFeedSubscriptionVariables = Exact<{
  instansiId: string | number;
  after?: string | null | undefined;
}>;


export type EndureFeedSubscription = { changes: { cursor: string, staleReason: StaleReason | null, changes: Array<{ sequence: string }> } };

export type EndureBoardSubscriptionVariables = Exact<{
  instansiId: string | number;
}>;


export type EndureBoardSubscription = { board: { kind: LiveEventKind, staleReason: StaleReason | null, rows: Array<{ dinasId: string, figures: { need: number, filled: number, gap: number } }> } };

export type IsServedQueryVariables = Exact<{ [key: string]: never; }>;


export type IsServedQuery = { viewer: { username: string } | null, employees: { totalCount: number } | null };

export type SomethingOfBothQueryVariables = Exact<{ [key: string]: never; }>;


export type SomethingOfBothQuery = { employees: { totalCount: number, nodes: Array<{ id: string }> } | null, positions: { totalCount: number } | null };

export type SetNeedAndReadEvaluationsMutationVariables = Exact<{
  input: SetPositionNeedInput;
}>;


export type SetNeedAndReadEvaluationsMutation = { setPositionNeed:
    | { position: { holders: { nodes: Array<{ employee: { evaluations: { nodes: Array<{ id: string }> } } }> } } }
    | Record<PropertyKey, never>
   };

export type FollowStaleSubscriptionVariables = Exact<{
  instansiId: string | number;
}>;


export type FollowStaleSubscription = { changes: { staleReason: StaleReason | null, changes: Array<{ sequence: string }> } };

export type RowsOfImportQueryVariables = Exact<{
  id: string | number;
}>;


export type RowsOfImportQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', state: ImportState, rows: { nodes: Array<{ outcome: ImportOutcome, changes: Array<{ field: string, after: string | null }>, problems: Array<{ code: string }> }> } }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type HearBoardSubscriptionVariables = Exact<{
  id: string | number;
  period?: string | number | null | undefined;
}>;


export type HearBoardSubscription = { stream: { __typename: 'BoardEvent', kind: LiveEventKind, total: { filled: number } | null, rows: Array<{ __typename: 'BoardRow', dinasId: string, name: string, figures: { filled: number, evaluation: { sealed: number } | null } }> } };

export type HearDinasSubscriptionVariables = Exact<{
  id: string | number;
  period?: string | number | null | undefined;
}>;


export type HearDinasSubscription = { stream: { __typename: 'DinasEvent', kind: LiveEventKind, figures: { filled: number } | null, units: Array<{ __typename: 'UnitFigures', figures: { filled: number }, unit: { __typename: 'Unit', id: string, name: string, figures: { filled: number } | null, positions: { totalCount: number, nodes: Array<{ __typename: 'Position', id: string, holders: { nodes: Array<{ __typename: 'Assignment', id: string, employee: { __typename: 'Employee', id: string, name: string, nip: string | null, birthDate: string | null, evaluations: { nodes: Array<{ __typename: 'Evaluation', id: string, note: string | null }> } } }> } }> } } }> } };

export type HearChangesSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type HearChangesSubscription = { stream: { __typename: 'ChangeBatch', cursor: string, changes: Array<{ __typename: 'Change', entity: ChangeEntity | null, entityIds: Array<string>, dinasIds: Array<string> }> } };

export type HearImportSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type HearImportSubscription = { stream: { __typename: 'Import', id: string, fileName: string, rows: { nodes: Array<{ label: string }> } } };

export type WatchBoardSubscriptionVariables = Exact<{
  instansiId: string | number;
}>;


export type WatchBoardSubscription = { board: { kind: LiveEventKind, cursor: string, staleReason: StaleReason | null, total: { need: number, filled: number, gap: number } | null, rows: Array<{ dinasId: string, name: string, code: string, kind: DinasKind, computedAt: string, figures: { need: number, filled: number, gap: number } }> } };

export type BatchFragment = { kind: LiveEventKind, cursor: string, more: boolean, staleReason: StaleReason | null, staleSince: string | null, changes: Array<{ sequence: string, at: string, topic: ChangeTopic, kind: ChangeKind, operation: ChangeOperation | null, entity: ChangeEntity | null, entityIds: Array<string>, rowCount: number | null, dinasIds: Array<string>, bulk: boolean, idsToken: string | null }> };

export type ReadChangesQueryVariables = Exact<{
  instansiId: string | number;
  after?: string | null | undefined;
  first: number;
  topics?: Array<ChangeTopic> | ChangeTopic | null | undefined;
}>;


export type ReadChangesQuery = { changes: { kind: LiveEventKind, cursor: string, more: boolean, staleReason: StaleReason | null, staleSince: string | null, changes: Array<{ sequence: string, at: string, topic: ChangeTopic, kind: ChangeKind, operation: ChangeOperation | null, entity: ChangeEntity | null, entityIds: Array<string>, rowCount: number | null, dinasIds: Array<string>, bulk: boolean, idsToken: string | null }> } | null };

export type FollowChangesSubscriptionVariables = Exact<{
  instansiId: string | number;
  after?: string | null | undefined;
}>;


export type FollowChangesSubscription = { changes: { kind: LiveEventKind, cursor: string, more: boolean, staleReason: StaleReason | null, staleSince: string | null, changes: Array<{ sequence: string, at: string, topic: ChangeTopic, kind: ChangeKind, operation: ChangeOperation | null, entity: ChangeEntity | null, entityIds: Array<string>, rowCount: number | null, dinasIds: Array<string>, bulk: boolean, idsToken: string | null }> } };

export type BoardCursorQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type BoardCursorQuery = { board: { cursor: string, total: { need: number } } | null };

export type ReadChangesInFullQueryVariables = Exact<{
  instansiId: string | number;
  after?: string | null | undefined;
}>;


export type ReadChangesInFullQuery = { changes: { cursor: string, changes: Array<{ entity: ChangeEntity | null, operation: ChangeOperation | null, entityIds: Array<string>, actor: { kind: ChangeActorKind, accountId: string | null, name: string | null, importId: string | null }, changedFields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }>, node:
        | { __typename: 'Assignment', id: string }
        | { __typename: 'Dinas', id: string }
        | { __typename: 'Employee', id: string }
        | { __typename: 'Evaluation', id: string }
        | { __typename: 'EvaluationPeriod', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'Instansi', id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'PositionNeed', id: string }
        | { __typename: 'Unit', id: string }
       | null }> } | null };

export type ReadChangedIdsQueryVariables = Exact<{
  after: string;
}>;


export type ReadChangedIdsQuery = { changedIds: { ids: Array<string>, next: string | null } | null };

export type WatchUnitsSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type WatchUnitsSubscription = { dinas: { kind: LiveEventKind, figures: { need: number } | null, units: Array<{ depth: number, unit: { id: string, name: string }, figures: { need: number, filled: number, gap: number } }> } };

export type WatchHeldSubscriptionVariables = Exact<{
  instansiId: string | number;
}>;


export type WatchHeldSubscription = { board: { kind: LiveEventKind, staleReason: StaleReason | null, held: { since: string, by: Holder } | null, total: { need: number } | null } };

export type FollowHeldSubscriptionVariables = Exact<{
  instansiId: string | number;
}>;


export type FollowHeldSubscription = { changes: { cursor: string, held: { since: string, by: Holder } | null, changes: Array<{ sequence: string, entity: ChangeEntity | null }> } };

export type ReadHeldQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type ReadHeldQuery = { changes: { held: { by: Holder } | null } | null };

export type WalkedSetFragment = { need: number, filled: number };

export type WalkedUnitFragment = { unit: { id: string, name: string }, figures: { need: number, filled: number } };

export type WalkedPeopleFragment = { unit: { id: string, dinas: { instansi: { dinasList: { nodes: Array<{ id: string, positions: { nodes: Array<{ id: string, title: string, holders: { nodes: Array<{ id: string, employee: { id: string, name: string, nip: string | null } }> } }> } }> } } } } };

export type WalkedImportFragment = { id: string, fileName: string, viewerCanApply: boolean, state: ImportState, rows: { nodes: Array<{ label: string }> } };

export type WalkedChangesFragment = { cursor: string, changes: Array<{ sequence: string, entity: ChangeEntity | null, entityIds: Array<string>, dinasIds: Array<string> }> };

export type WalkBoardSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type WalkBoardSubscription = { stream: { kind: LiveEventKind, total: { need: number, filled: number } | null, rows: Array<{ dinasId: string, name: string, figures: { need: number, filled: number } }> } };

export type WalkBoardNowQueryVariables = Exact<{
  id: string | number;
}>;


export type WalkBoardNowQuery = { now: { total: { need: number, filled: number }, rows: Array<{ dinasId: string, name: string, figures: { need: number, filled: number } }> } | null };

export type WalkDinasSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type WalkDinasSubscription = { stream: { kind: LiveEventKind, figures: { need: number, filled: number } | null, units: Array<{ unit: { id: string, name: string }, figures: { need: number, filled: number } }> } };

export type WalkDinasNowQueryVariables = Exact<{
  id: string | number;
}>;


export type WalkDinasNowQuery = { now:
    | { figures: { need: number, filled: number } | null, units: Array<{ unit: { id: string, name: string }, figures: { need: number, filled: number } }> }
    | Record<PropertyKey, never>
   | null };

export type WalkDinasPeopleSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type WalkDinasPeopleSubscription = { stream: { kind: LiveEventKind, units: Array<{ unit: { id: string, dinas: { instansi: { dinasList: { nodes: Array<{ id: string, positions: { nodes: Array<{ id: string, title: string, holders: { nodes: Array<{ id: string, employee: { id: string, name: string, nip: string | null } }> } }> } }> } } } } }> } };

export type WalkDinasPeopleNowQueryVariables = Exact<{
  id: string | number;
}>;


export type WalkDinasPeopleNowQuery = { now:
    | { units: Array<{ unit: { id: string, dinas: { instansi: { dinasList: { nodes: Array<{ id: string, positions: { nodes: Array<{ id: string, title: string, holders: { nodes: Array<{ id: string, employee: { id: string, name: string, nip: string | null } }> } }> } }> } } } } }> }
    | Record<PropertyKey, never>
   | null };

export type WalkChangesSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type WalkChangesSubscription = { stream: { cursor: string, changes: Array<{ sequence: string, entity: ChangeEntity | null, entityIds: Array<string>, dinasIds: Array<string> }> } };

export type WalkChangesNowQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type WalkChangesNowQuery = { now: { cursor: string, changes: Array<{ sequence: string, entity: ChangeEntity | null, entityIds: Array<string>, dinasIds: Array<string> }> } | null };

export type WalkImportSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type WalkImportSubscription = { stream: { id: string, fileName: string, viewerCanApply: boolean, state: ImportState, rows: { nodes: Array<{ label: string }> } } };

export type WalkImportNowQueryVariables = Exact<{
  id: string | number;
}>;


export type WalkImportNowQuery = { now:
    | { id: string, fileName: string, viewerCanApply: boolean, state: ImportState, rows: { nodes: Array<{ label: string }> } }
    | Record<PropertyKey, never>
   | null };

export type WatchPeopleSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type WatchPeopleSubscription = { dinas: { kind: LiveEventKind, figures: { need: number } | null, units: Array<{ unit: { id: string, positions: { nodes: Array<{ holders: { nodes: Array<{ employee: { name: string, nip: string | null } }> } }> } } }> } };

export type WatchDinasSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type WatchDinasSubscription = { dinas: { kind: LiveEventKind, figures: { need: number } | null, units: Array<{ unit: { id: string } }> } };

export type BoardBehindFragmentSubscriptionVariables = Exact<{
  instansiId: string | number;
}>;


export type BoardBehindFragmentSubscription = { board: { kind: LiveEventKind, total: { need: number } | null } };

export type BoardOfGovernmentFragment = { board: { kind: LiveEventKind, total: { need: number } | null } };

export type NeedsAsReadQueryVariables = Exact<{
  id: string | number;
}>;


export type NeedsAsReadQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position', needs: { nodes: Array<{ id: string, validFrom: string, validTo: string | null, version: number }> } }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type VersionAsReadQueryVariables = Exact<{
  id: string | number;
}>;


export type VersionAsReadQuery = { node:
    | { __typename: 'Assignment', version: number }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', version: number }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export const EvaluationAsSavedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<EvaluationAsSavedFragment, unknown>;
export const EveryFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}}]}}]}}]} as unknown as DocumentNode<EveryFigureFragment, unknown>;
export const ExplainedRowsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplainedRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureRowConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ExplainedRowsFragment, unknown>;
export const ImportAppliedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportApplied"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ImportAppliedFragment, unknown>;
export const ImportCancelledFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportCancelled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ImportCancelledFragment, unknown>;
export const EverythingAroundAPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EverythingAroundAPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastEvaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<EverythingAroundAPersonFragment, unknown>;
export const BatchFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Batch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"staleSince"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"dinasIds"}},{"kind":"Field","name":{"kind":"Name","value":"bulk"}},{"kind":"Field","name":{"kind":"Name","value":"idsToken"}}]}}]}}]} as unknown as DocumentNode<BatchFragment, unknown>;
export const WalkedSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]} as unknown as DocumentNode<WalkedSetFragment, unknown>;
export const WalkedUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]} as unknown as DocumentNode<WalkedUnitFragment, unknown>;
export const WalkedPeopleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedPeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WalkedPeopleFragment, unknown>;
export const WalkedImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedImport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<WalkedImportFragment, unknown>;
export const WalkedChangesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"dinasIds"}}]}}]}}]} as unknown as DocumentNode<WalkedChangesFragment, unknown>;
export const BoardOfGovernmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardOfGovernment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}}]}}]}}]}}]} as unknown as DocumentNode<BoardOfGovernmentFragment, unknown>;
export const IdOfNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdOfNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<IdOfNodeQuery, IdOfNodeQueryVariables>;
export const PageOfPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PageOfPeopleQuery, PageOfPeopleQueryVariables>;
export const PeopleByNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleByNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Nip"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employeeByNip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nip"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PeopleByNumberQuery, PeopleByNumberQueryVariables>;
export const FilledOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilledOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FilledOnDayQuery, FilledOnDayQueryVariables>;
export const SearchEveryUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchEveryUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchEveryUnitQuery, SearchEveryUnitQueryVariables>;
export const RateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Rate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RateEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAsSaved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAsSaved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<RateMutation, RateMutationVariables>;
export const SubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Submit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAsSaved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAsSaved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<SubmitMutation, SubmitMutationVariables>;
export const SealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Seal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SealEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sealEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAsSaved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAsSaved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<SealMutation, SealMutationVariables>;
export const StepsOfEvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StepsOfEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]}}]}}]} as unknown as DocumentNode<StepsOfEvaluationQuery, StepsOfEvaluationQueryVariables>;
export const RatingsOfPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RatingsOfPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}}]}}]}}]}}]} as unknown as DocumentNode<RatingsOfPeriodQuery, RatingsOfPeriodQueryVariables>;
export const TeamOfPeriodOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamOfPeriodOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]} as unknown as DocumentNode<TeamOfPeriodOnQuery, TeamOfPeriodOnQueryVariables>;
export const BoardFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryFigure"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}}]}}]}}]} as unknown as DocumentNode<BoardFiguresQuery, BoardFiguresQueryVariables>;
export const DinasFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DinasFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryFigure"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}}]}}]}}]} as unknown as DocumentNode<DinasFiguresQuery, DinasFiguresQueryVariables>;
export const FiguresAlongTheTreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresAlongTheTree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FiguresAlongTheTreeQuery, FiguresAlongTheTreeQueryVariables>;
export const ExplainedFigureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainedFigure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedRows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedRows"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplainedRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureRowConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ExplainedFigureQuery, ExplainedFigureQueryVariables>;
export const FigureDefinitionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureDefinitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figureDefinitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<FigureDefinitionsQuery, FigureDefinitionsQueryVariables>;
export const UnfinishedEvaluationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnfinishedEvaluations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unfinishedEvaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnfinishedEvaluationsQuery, UnfinishedEvaluationsQueryVariables>;
export const CountHeadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountHeads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HeadCountBy"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountHeadsQuery, CountHeadsQueryVariables>;
export const SeveralNodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeveralNodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SeveralNodesQuery, SeveralNodesQueryVariables>;
export const PeopleOfNumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleOfNumbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nips"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Nip"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"nip"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nips"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleOfNumbersQuery, PeopleOfNumbersQueryVariables>;
export const StepsOfImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StepsOfImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}}]}}]}}]}}]} as unknown as DocumentNode<StepsOfImportQuery, StepsOfImportQueryVariables>;
export const TakeUpImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeUpImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportApplied"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportApplied"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<TakeUpImportMutation, TakeUpImportMutationVariables>;
export const ThrowAwayImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThrowAwayImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportCancelled"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportCancelled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ThrowAwayImportMutation, ThrowAwayImportMutationVariables>;
export const RetirementOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetirementOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RetirementOnQuery, RetirementOnQueryVariables>;
export const SourcesOfPredikatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesOfPredikat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predikatRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<SourcesOfPredikatQuery, SourcesOfPredikatQueryVariables>;
export const PredikatRulesOfPeriodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PredikatRulesOfPeriods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"predikatRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predikat"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PredikatRulesOfPeriodsQuery, PredikatRulesOfPeriodsQueryVariables>;
export const HoldersOfPositionsOfPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HoldersOfPositionsOfPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"people"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"each"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"people"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"each"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"each"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HoldersOfPositionsOfPeopleQuery, HoldersOfPositionsOfPeopleQueryVariables>;
export const FirstNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"2"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeOrder"}}},"defaultValue":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FirstNamesQuery, FirstNamesQueryVariables>;
export const TenPeopleAndTheirPostsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenPeopleAndTheirPosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TenPeopleAndTheirPostsQuery, TenPeopleAndTheirPostsQueryVariables>;
export const PeopleAfterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleAfter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeOrder"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleAfterQuery, PeopleAfterQueryVariables>;
export const PositionsAfterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PositionsAfter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionOrder"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PositionsAfterQuery, PositionsAfterQueryVariables>;
export const GovernmentsAfterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GovernmentsAfter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansiList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<GovernmentsAfterQuery, GovernmentsAfterQueryVariables>;
export const AsOfBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AsOfBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<AsOfBoardQuery, AsOfBoardQueryVariables>;
export const PeopleOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleOnDayQuery, PeopleOnDayQueryVariables>;
export const PersonOfNipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonOfNip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Nip"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employeeByNip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nip"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PersonOfNipQuery, PersonOfNipQueryVariables>;
export const NamesFoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesFound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NamesFoundQuery, NamesFoundQueryVariables>;
export const TitlesFoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TitlesFound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"title"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TitlesFoundQuery, TitlesFoundQueryVariables>;
export const GovernmentOfCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GovernmentOfCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<GovernmentOfCodeQuery, GovernmentOfCodeQueryVariables>;
export const WhoByGetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoByGet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]} as unknown as DocumentNode<WhoByGetQuery, WhoByGetQueryVariables>;
export const SignOutByGetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutByGet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SignOutByGetMutation, SignOutByGetMutationVariables>;
export const StateOfImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StateOfImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"outcomes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REFUSED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StateOfImportQuery, StateOfImportQueryVariables>;
export const OpenStaffingStepsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenStaffingSteps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"position"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"assignment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"position"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSetNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"assignment"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"assignment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}]}}]}}]}}]} as unknown as DocumentNode<OpenStaffingStepsQuery, OpenStaffingStepsQueryVariables>;
export const AssignEmployeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignEmployee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignEmployeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignEmployee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"tmt"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeAlreadyAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inTheWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AssignEmployeeMutation, AssignEmployeeMutationVariables>;
export const EndAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<EndAssignmentMutation, EndAssignmentMutationVariables>;
export const SetPositionNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPositionNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPositionNeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPositionNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionNeedSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positionNeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionNeedChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]} as unknown as DocumentNode<SetPositionNeedMutation, SetPositionNeedMutationVariables>;
export const NeedOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}]}}]}}]}}]} as unknown as DocumentNode<NeedOnQuery, NeedOnQueryVariables>;
export const SuperiorOfEachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuperiorOfEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuperiorOfEachQuery, SuperiorOfEachQueryVariables>;
export const CountsOfPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountsOfPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]}}]}}]} as unknown as DocumentNode<CountsOfPositionQuery, CountsOfPositionQueryVariables>;
export const ThroughEveryLevelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThroughEveryLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EverythingAroundAPerson"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EverythingAroundAPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastEvaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ThroughEveryLevelQuery, ThroughEveryLevelQueryVariables>;
export const FiguresOfEachDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresOfEachDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FiguresOfEachDinasQuery, FiguresOfEachDinasQueryVariables>;
export const OwnTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isThisOne"}}]}}]}}]}}]} as unknown as DocumentNode<OwnTokensQuery, OwnTokensQueryVariables>;
export const TokensOfGovernmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TokensOfGovernment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<TokensOfGovernmentQuery, TokensOfGovernmentQueryVariables>;
export const WhatTokensReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatTokensReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evaluation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinas"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"person"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"evaluation"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evaluation"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinas"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<WhatTokensReachQuery, WhatTokensReachQueryVariables>;
export const FiguresOfTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresOfToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]}}]}}]} as unknown as DocumentNode<FiguresOfTokenQuery, FiguresOfTokenQueryVariables>;
export const PeopleOfDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleOfDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinas"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dinasId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinas"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleOfDinasQuery, PeopleOfDinasQueryVariables>;
export const VacantPositionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacantPositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"vacant"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TITLE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]}}]}}]} as unknown as DocumentNode<VacantPositionsQuery, VacantPositionsQueryVariables>;
export const TeamOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<TeamOnDayQuery, TeamOnDayQueryVariables>;
export const RightsInEachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RightsInEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansiList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanImport"}},{"kind":"Field","name":{"kind":"Name","value":"viewerHasBoard"}}]}}]}}]}}]} as unknown as DocumentNode<RightsInEachQuery, RightsInEachQueryVariables>;
export const ImportsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansi"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansi"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportsOfQuery, ImportsOfQueryVariables>;
export const PeopleByRetirementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleByRetirement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleByRetirementQuery, PeopleByRetirementQueryVariables>;
export const RetirementsCountedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetirementsCounted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RetirementsCountedQuery, RetirementsCountedQueryVariables>;
export const RetirementsOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetirementsOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"person"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RetirementsOnDayQuery, RetirementsOnDayQueryVariables>;
export const RetirementsLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RetirementsLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RetirementsLiveSubscription, RetirementsLiveSubscriptionVariables>;
export const RetirementsOfDinasLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RetirementsOfDinasLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RetirementsOfDinasLiveSubscription, RetirementsOfDinasLiveSubscriptionVariables>;
export const NumberInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NumberIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Nip"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employeeByNip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nip"}}},{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NumberInQuery, NumberInQueryVariables>;
export const NipClashesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NipClashes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nipClashes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"employeeId"}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"otherInstansi"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<NipClashesQuery, NipClashesQueryVariables>;
export const WhoAmIDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAmI"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]} as unknown as DocumentNode<WhoAmIQuery, WhoAmIQueryVariables>;
export const RateAnythingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RateAnything"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"employeeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"employeeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"employeeId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"workResult"},"value":{"kind":"EnumValue","value":"SESUAI_EKSPEKTASI"}},{"kind":"ObjectField","name":{"kind":"Name","value":"behaviour"},"value":{"kind":"EnumValue","value":"SESUAI_EKSPEKTASI"}},{"kind":"ObjectField","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RateAnythingMutation, RateAnythingMutationVariables>;
export const RateNamingAllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RateNamingAll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RateEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RateNamingAllMutation, RateNamingAllMutationVariables>;
export const WhatWasMadeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatWasMade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatWasMadeQuery, WhatWasMadeQueryVariables>;
export const BoardNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}}]}}]}}]}}]} as unknown as DocumentNode<BoardNowQuery, BoardNowQueryVariables>;
export const SignOutHereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutHere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SignOutHereMutation, SignOutHereMutationVariables>;
export const EndureFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"EndureFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]}}]} as unknown as DocumentNode<EndureFeedSubscription, EndureFeedSubscriptionVariables>;
export const EndureBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"EndureBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EndureBoardSubscription, EndureBoardSubscriptionVariables>;
export const IsServedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IsServed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<IsServedQuery, IsServedQueryVariables>;
export const SomethingOfBothDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SomethingOfBoth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SomethingOfBothQuery, SomethingOfBothQueryVariables>;
export const SetNeedAndReadEvaluationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetNeedAndReadEvaluations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPositionNeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPositionNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionNeedSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetNeedAndReadEvaluationsMutation, SetNeedAndReadEvaluationsMutationVariables>;
export const FollowStaleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowStale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]}}]} as unknown as DocumentNode<FollowStaleSubscription, FollowStaleSubscriptionVariables>;
export const RowsOfImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RowsOfImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RowsOfImportQuery, RowsOfImportQueryVariables>;
export const HearBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"HearBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stream"},"name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HearBoardSubscription, HearBoardSubscriptionVariables>;
export const HearDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"HearDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stream"},"name":{"kind":"Name","value":"dinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HearDinasSubscription, HearDinasSubscriptionVariables>;
export const HearChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"HearChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stream"},"name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"dinasIds"}}]}}]}}]}}]} as unknown as DocumentNode<HearChangesSubscription, HearChangesSubscriptionVariables>;
export const HearImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"HearImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stream"},"name":{"kind":"Name","value":"importProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HearImportSubscription, HearImportSubscriptionVariables>;
export const WatchBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WatchBoardSubscription, WatchBoardSubscriptionVariables>;
export const ReadChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeTopic"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topics"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Batch"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Batch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"staleSince"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"dinasIds"}},{"kind":"Field","name":{"kind":"Name","value":"bulk"}},{"kind":"Field","name":{"kind":"Name","value":"idsToken"}}]}}]}}]} as unknown as DocumentNode<ReadChangesQuery, ReadChangesQueryVariables>;
export const FollowChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Batch"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Batch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"staleSince"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"dinasIds"}},{"kind":"Field","name":{"kind":"Name","value":"bulk"}},{"kind":"Field","name":{"kind":"Name","value":"idsToken"}}]}}]}}]} as unknown as DocumentNode<FollowChangesSubscription, FollowChangesSubscriptionVariables>;
export const BoardCursorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardCursor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}}]}}]}}]}}]} as unknown as DocumentNode<BoardCursorQuery, BoardCursorQueryVariables>;
export const ReadChangesInFullDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadChangesInFull"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"accountId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadChangesInFullQuery, ReadChangesInFullQueryVariables>;
export const ReadChangedIdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadChangedIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedIds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}}]}}]} as unknown as DocumentNode<ReadChangedIdsQuery, ReadChangedIdsQueryVariables>;
export const WatchUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WatchUnitsSubscription, WatchUnitsSubscriptionVariables>;
export const WatchHeldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchHeld"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}}]}}]}}]}}]} as unknown as DocumentNode<WatchHeldSubscription, WatchHeldSubscriptionVariables>;
export const FollowHeldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowHeld"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}}]}}]}}]}}]} as unknown as DocumentNode<FollowHeldSubscription, FollowHeldSubscriptionVariables>;
export const ReadHeldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadHeld"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<ReadHeldQuery, ReadHeldQueryVariables>;
export const WalkBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WalkBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stream"},"name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]} as unknown as DocumentNode<WalkBoardSubscription, WalkBoardSubscriptionVariables>;
export const WalkBoardNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkBoardNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]} as unknown as DocumentNode<WalkBoardNowQuery, WalkBoardNowQueryVariables>;
export const WalkDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WalkDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stream"},"name":{"kind":"Name","value":"dinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedUnit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}}]}}]} as unknown as DocumentNode<WalkDinasSubscription, WalkDinasSubscriptionVariables>;
export const WalkDinasNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkDinasNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"units"},"name":{"kind":"Name","value":"unitFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedUnit"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}}]}}]} as unknown as DocumentNode<WalkDinasNowQuery, WalkDinasNowQueryVariables>;
export const WalkDinasPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WalkDinasPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stream"},"name":{"kind":"Name","value":"dinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedPeople"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedPeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WalkDinasPeopleSubscription, WalkDinasPeopleSubscriptionVariables>;
export const WalkDinasPeopleNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkDinasPeopleNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"units"},"name":{"kind":"Name","value":"unitFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedPeople"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedPeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WalkDinasPeopleNowQuery, WalkDinasPeopleNowQueryVariables>;
export const WalkChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WalkChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stream"},"name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedChanges"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"dinasIds"}}]}}]}}]} as unknown as DocumentNode<WalkChangesSubscription, WalkChangesSubscriptionVariables>;
export const WalkChangesNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkChangesNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedChanges"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"dinasIds"}}]}}]}}]} as unknown as DocumentNode<WalkChangesNowQuery, WalkChangesNowQueryVariables>;
export const WalkImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WalkImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stream"},"name":{"kind":"Name","value":"importProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedImport"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedImport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<WalkImportSubscription, WalkImportSubscriptionVariables>;
export const WalkImportNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkImportNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedImport"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedImport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<WalkImportNowQuery, WalkImportNowQueryVariables>;
export const WatchPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WatchPeopleSubscription, WatchPeopleSubscriptionVariables>;
export const WatchDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WatchDinasSubscription, WatchDinasSubscriptionVariables>;
export const BoardBehindFragmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"BoardBehindFragment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardOfGovernment"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardOfGovernment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}}]}}]}}]}}]} as unknown as DocumentNode<BoardBehindFragmentSubscription, BoardBehindFragmentSubscriptionVariables>;
export const NeedsAsReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedsAsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NeedsAsReadQuery, NeedsAsReadQueryVariables>;
export const VersionAsReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VersionAsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<VersionAsReadQuery, VersionAsReadQueryVariables>;