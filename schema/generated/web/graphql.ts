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

/** DEFINITIF: appointed holder. PLT: acting while the position is vacant. PLH: standing in while the holder is absent. */
export type AssignmentKind =
  /** Appointed holder. */
  | 'DEFINITIF'
  /** Pelaksana harian: standing in while the holder is absent. */
  | 'PLH'
  /** Pelaksana tugas: acting while the position is vacant. */
  | 'PLT';

/** What yes or no must be; all that is said must hold. */
export type BooleanFilter = {
  /** Exactly this. */
  eq?: boolean | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** Throws an import away. */
export type CancelImportInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Which import. */
  importId: string | number;
  /** Version that was read; left out, it is thrown away however far it has come since. */
  version?: number | null | undefined;
};

/** The password of now, and the one that takes its place. */
export type ChangePasswordInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** From 12 to 1,000 characters of any kind. */
  newPassword: string;
  /** The password of now. */
  oldPassword: string;
};

/** What the token is for, and what it is held to. */
export type CreateTokenInput = {
  /** Whether it may change anything. */
  access: TokenAccess;
  /** What it opens, `[]` for nothing but structure; every area of the account when left out or null. */
  areas?: Array<TokenArea> | null | undefined;
  /** How many days it is valid, 1 to 365; of an account of the demonstration 1. */
  days: number;
  /** What it is for, to know it by later: 1 to 100 characters. */
  label: string;
  /** Only this unit and what is below it; the root unit of a dinas for the dinas. Rights that come from the person behind the account (their own record, their reports) stay closed then, and below a dinas private fields and changes to staffing as well, which are held for whole dinas. Everywhere when left out. */
  unitId?: string | number | null | undefined;
};

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

/** Nothing more: it is about all browsers but the one that sends it. */
export type EndOtherSessionsInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
};

/** Which session. */
export type EndSessionInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** One of `viewer.sessions`. */
  sessionId: string | number;
};

/** Eselon of a managerial position (PP 18/2016 art. 94-95). */
export type Eselon =
  /** Eselon III.a. */
  | 'III_A'
  /** Eselon III.b. */
  | 'III_B'
  /** Eselon II.a. */
  | 'II_A'
  /** Eselon II.b. */
  | 'II_B'
  /** Eselon IV.a. */
  | 'IV_A'
  /** Eselon IV.b. */
  | 'IV_B'
  /** Eselon I.a. */
  | 'I_A'
  /** Eselon I.b. */
  | 'I_B';

/** What a Eselon must be; all that is said must hold. */
export type EselonFilter = {
  /** Exactly this. */
  eq?: Eselon | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<Eselon> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
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

/** What a number must be; all that is said must hold. */
export type IntFilter = {
  /** Exactly this. */
  eq?: number | null | undefined;
  /** More, or later, than this. */
  gt?: number | null | undefined;
  /** This or more, or later. */
  gte?: number | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<number> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
  /** Less, or earlier, than this. */
  lt?: number | null | undefined;
  /** This or less, or earlier. */
  lte?: number | null | undefined;
};

/** Level of a functional position (PP 11/2017). */
export type Jenjang =
  /** Expert, third level. */
  | 'AHLI_MADYA'
  /** Expert, second level. */
  | 'AHLI_MUDA'
  /** Expert, first level. */
  | 'AHLI_PERTAMA'
  /** Expert, fourth and highest level. */
  | 'AHLI_UTAMA'
  /** Skilled, third level. */
  | 'MAHIR'
  /** Skilled, first level. */
  | 'PEMULA'
  /** Skilled, fourth and highest level. */
  | 'PENYELIA'
  /** Skilled, second level. */
  | 'TERAMPIL';

/** What a Jenjang must be; all that is said must hold. */
export type JenjangFilter = {
  /** Exactly this. */
  eq?: Jenjang | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<Jenjang> | null | undefined;
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

/** Evaluations are written only while their period is open. */
export type PeriodState =
  /** Over: evaluations stay as they are. */
  | 'CLOSED'
  /** Evaluations are written. */
  | 'OPEN'
  /** Not open yet: nothing is written. */
  | 'PLANNED';

/** Narrows a list of Position rows; all that is said must hold. */
export type PositionFilter = {
  /** All of these; of none of them all rows. */
  and?: Array<PositionFilter> | null | undefined;
  /** Code of the position, unique in its instansi. */
  code?: TextFilter | null | undefined;
  /** Filled minus need (selisih): negative when people are missing. */
  difference?: IntFilter | null | undefined;
  /** Id of the Dinas, as far as the viewer may see it. */
  dinasId?: DinasIdFilter | null | undefined;
  /** Eselon, for managerial positions. */
  eselon?: EselonFilter | null | undefined;
  /** Definitive holders on the day that the viewer may see. */
  filled?: IntFilter | null | undefined;
  /** Its id. */
  id?: PositionIdFilter | null | undefined;
  /** Id of the Instansi, as far as the viewer may see it. */
  instansiId?: InstansiIdFilter | null | undefined;
  /** True when the holder leads the unit. */
  isHead?: BooleanFilter | null | undefined;
  /** Level, for functional positions. */
  jenjang?: JenjangFilter | null | undefined;
  /** People needed on the day. */
  need?: IntFilter | null | undefined;
  /** Not this. */
  not?: PositionFilter | null | undefined;
  /** One of these at least; of none of them no row. */
  or?: Array<PositionFilter> | null | undefined;
  /** Kelas jabatan 1 to 17, from the decree of the region; never derived. */
  positionClass?: IntFilter | null | undefined;
  /** Kind of position. */
  positionKind?: PositionKindFilter | null | undefined;
  /** Lowest level of education the position asks for. */
  requiredEducation?: EducationLevelFilter | null | undefined;
  /** Field of education the position asks for. */
  requiredEducationField?: TextFilter | null | undefined;
  /** Age in years at which its holders retire (batas usia pensiun). */
  retirementAge?: IntFilter | null | undefined;
  /** Id of the Position, as far as the viewer may see it. */
  superiorPositionId?: PositionIdFilter | null | undefined;
  /** Official title (nomenklatur). */
  title?: TextFilter | null | undefined;
  /** Id of the Unit, as far as the viewer may see it. */
  unitId?: UnitIdFilter | null | undefined;
  /** Needed, and without a definitive holder. */
  vacant?: BooleanFilter | null | undefined;
  /** First day on which the position exists. */
  validFrom?: LocalDateFilter | null | undefined;
  /** Last day on which the position exists; null while no end is known. */
  validTo?: LocalDateFilter | null | undefined;
  /** In this unit or below it. */
  within?: string | number | null | undefined;
};

/** What the id of a Position must be; all that is said must hold. */
export type PositionIdFilter = {
  /** Exactly this. */
  eq?: string | number | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string | number> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** Kinds of positions of UU 20/2023: managerial (JPT, administrator, pengawas) and non-managerial (fungsional, pelaksana). */
export type PositionKind =
  /** Administrator: middle management. */
  | 'ADMINISTRATOR'
  /** Fungsional: by profession, with a jenjang. */
  | 'FUNGSIONAL'
  /** Jabatan pimpinan tinggi: top management. */
  | 'JPT'
  /** Pelaksana: staff. */
  | 'PELAKSANA'
  /** Pengawas: supervisors. */
  | 'PENGAWAS';

/** What a PositionKind must be; all that is said must hold. */
export type PositionKindFilter = {
  /** Exactly this. */
  eq?: PositionKind | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<PositionKind> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

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

/** Which token. */
export type RevokeTokenInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** One of `viewer.tokens`, or of `tokens` for administrators. */
  tokenId: string | number;
};

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

/** What holds a session: a browser somebody signed in with, or the token of a program. */
export type SessionKind =
  /** Somebody signed in with a browser. */
  | 'BROWSER'
  /** The token of a program. */
  | 'TOKEN';

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

/** Name and password. */
export type SignInInput = {
  /** At most 1,000 characters. */
  password: string;
  /** Name of the account, in any case. */
  username: string;
};

/** Nothing more: it is about the session that sends it. */
export type SignOutInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
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

/** What was found at one step on the way up to the superior. */
export type SuperiorOutcome =
  /** An acting holder, who is the superior. */
  | 'ACTING_HOLDER'
  /** Its appointed holder, who is the superior. */
  | 'DEFINITIVE_HOLDER'
  /** The person holds it as well: the way goes on up. */
  | 'HELD_BY_SELF'
  /** The person holds no position on the day. */
  | 'NO_ASSIGNMENT'
  /** The position of the person: the way up begins there. */
  | 'OWN_POSITION'
  /** Nothing is above. */
  | 'TOP_OF_TREE'
  /** Nobody holds it: the way goes on up. */
  | 'VACANT';

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

/** Whether a token may change anything. */
export type TokenAccess =
  /** It reads and subscribes, and changes nothing but that it may sign itself out. */
  | 'READ'
  /** It also changes what its account may change, and brings in files and looks at those that were. */
  | 'WRITE';

/** A part of what an account reaches, opened to a token. Governments, dinas, units, positions and periods are open to every token of who belongs there. */
export type TokenArea =
  /** What administrators settle: numbers that two governments hold, and tokens of their government. */
  | 'ADMINISTRATION'
  /** Evaluations of those people; with WRITE, rating them. */
  | 'EVALUATIONS'
  /** Boards, figures, their explanations and the change feed. They are counted from people and evaluations, so FIGURES, PEOPLE, EVALUATIONS have to be open together. */
  | 'FIGURES'
  /** Employees and the positions they hold; with WRITE, changes to staffing and imports. */
  | 'PEOPLE'
  /** NIP and date of birth of those people. */
  | 'PRIVATE';

/** What the id of a Unit must be; all that is said must hold. */
export type UnitIdFilter = {
  /** Exactly this. */
  eq?: string | number | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string | number> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { viewer: { displayName: string, username: string, hasTeam: boolean, employee: { id: string } | null, grants: Array<{ role: Role }>, instansiList: Array<{ id: string, code: string, name: string, timeZone: string, simulated: boolean, employeeTotalNote: string | null, viewerHasBoard: boolean, viewerCanImport: boolean, viewerCanAdminister: boolean, periods: { nodes: Array<{ id: string, label: string, validTo: string, deadline: string, state: PeriodState }> } }> } | null };

export type AccountPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountPageQuery = { viewer: { sessions: Array<{ ' $fragmentRefs'?: { 'Sessions_SessionFragment': Sessions_SessionFragment } }>, tokens: Array<{ ' $fragmentRefs'?: { 'Tokens_TokenFragment': Tokens_TokenFragment } }> } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'AccountIsShared' }
    | { __typename: 'CredentialsRefused' }
    | { __typename: 'PasswordChanged', sessionsEnded: number }
    | { __typename: 'PasswordIsCommon' }
    | { __typename: 'PasswordTellsWhoYouAre' }
    | { __typename: 'PasswordTooShort', leastCharacters: number }
    | { __typename: 'TooManyAttempts', retryAfterSeconds: number }
   };

export type Sessions_SessionFragment = { sessionId: string, kind: SessionKind, label: string | null, openedAt: string, lastSeenAt: string, isThisOne: boolean } & { ' $fragmentName'?: 'Sessions_SessionFragment' };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession:
    | { __typename: 'AccountIsShared' }
    | { __typename: 'SessionIsOver' }
    | { __typename: 'SessionsEnded', count: number }
   };

export type EndOtherSessionsMutationVariables = Exact<{
  input: EndOtherSessionsInput;
}>;


export type EndOtherSessionsMutation = { endOtherSessions:
    | { __typename: 'AccountIsShared' }
    | { __typename: 'SessionsEnded', count: number }
   };

export type Tokens_TokenFragment = { tokenId: string, label: string | null, access: TokenAccess, areas: Array<TokenArea> | null, expiresAt: string, lastUsedAt: string | null, unit: { name: string } | null } & { ' $fragmentName'?: 'Tokens_TokenFragment' };

export type CreateTokenMutationVariables = Exact<{
  input: CreateTokenInput;
}>;


export type CreateTokenMutation = { createToken:
    | { __typename: 'TokenCreated', secret: string, token: { tokenId: string } }
    | { __typename: 'TokenTooLong', mostDays: number }
    | { __typename: 'TooManyTokens', most: number }
   };

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;


export type RevokeTokenMutation = { revokeToken:
    | { __typename: 'TokenIsOver' }
    | { __typename: 'TokenRevoked', tokenId: string }
   };

export type TokenPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type TokenPlacesQuery = { viewer: { instansiList: Array<{ id: string, name: string, dinasList: { nodes: Array<{ id: string, name: string, rootUnit: { id: string } }> } }> } | null };

export type AdministrationPageQueryVariables = Exact<{
  instansiId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type AdministrationPageQuery = { nipClashes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'NipClashesTable_NipClashFragment': NipClashesTable_NipClashFragment } }> } | null };

export type NipClashesTable_NipClashFragment = { nip: string, employeeName: string, otherInstansi: string, since: string, state: NipClashState } & { ' $fragmentName'?: 'NipClashesTable_NipClashFragment' };

export type BoardChart_FigureSetFragment = { need: number, gapShare: number | null, evaluation: { progressShare: number | null } | null } & { ' $fragmentName'?: 'BoardChart_FigureSetFragment' };

export type BoardPageQueryVariables = Exact<{
  instansiId: string | number;
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type BoardPageQuery = { board: { asOf: string, computedAt: string, total: { ' $fragmentRefs'?: { 'FigureCards_FigureSetFragment': FigureCards_FigureSetFragment } }, rows: Array<(
      { dinasId: string }
      & { ' $fragmentRefs'?: { 'BoardRows_BoardRowFragment': BoardRows_BoardRowFragment } }
    )> } | null };

export type BoardLiveSubscriptionVariables = Exact<{
  instansiId: string | number;
  periodId?: string | number | null | undefined;
}>;


export type BoardLiveSubscription = { board: { kind: LiveEventKind, computedAt: string, asOf: string, staleReason: StaleReason | null, held: { since: string, by: Holder } | null, total: { ' $fragmentRefs'?: { 'FigureCards_FigureSetFragment': FigureCards_FigureSetFragment } } | null, rows: Array<(
      { dinasId: string }
      & { ' $fragmentRefs'?: { 'BoardRows_BoardRowFragment': BoardRows_BoardRowFragment } }
    )> } };

export type BoardRows_BoardRowFragment = { dinasId: string, name: string, shortName: string | null, kind: DinasKind, figures: { ' $fragmentRefs'?: { 'FigureColumns_FigureSetFragment': FigureColumns_FigureSetFragment;'BoardChart_FigureSetFragment': BoardChart_FigureSetFragment } } } & { ' $fragmentName'?: 'BoardRows_BoardRowFragment' };

export type ExplorerPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerPageQuery = { viewer: { grants: Array<{ unit: { dinas: { id: string } } | null }>, instansiList: Array<{ dinasList: { nodes: Array<{ id: string }> } }> } | null, employees: { nodes: Array<{ id: string, nip: string | null, assignment: { position: { id: string, unit: { id: string, dinas: { id: string } } } } | null }> } | null };

export type DinasEvaluationsPageQueryVariables = Exact<{
  id: string | number;
  periodId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type DinasEvaluationsPageQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', unfinishedEvaluations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'UnfinishedTable_UnfinishedEvaluationFragment': UnfinishedTable_UnfinishedEvaluationFragment } }> } | null }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type DinasPageQueryVariables = Exact<{
  id: string | number;
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type DinasPageQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', id: string, name: string, kind: DinasKind, figures: { ' $fragmentRefs'?: { 'FigureCards_FigureSetFragment': FigureCards_FigureSetFragment } } | null, unitFigures: Array<(
        { unit: { id: string } }
        & { ' $fragmentRefs'?: { 'UnitTree_UnitFiguresFragment': UnitTree_UnitFiguresFragment } }
      )> }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type DinasLiveSubscriptionVariables = Exact<{
  id: string | number;
  periodId?: string | number | null | undefined;
}>;


export type DinasLiveSubscription = { dinas: { kind: LiveEventKind, computedAt: string, asOf: string, staleReason: StaleReason | null, held: { since: string, by: Holder } | null, figures: { ' $fragmentRefs'?: { 'FigureCards_FigureSetFragment': FigureCards_FigureSetFragment } } | null, units: Array<(
      { unit: { id: string } }
      & { ' $fragmentRefs'?: { 'UnitTree_UnitFiguresFragment': UnitTree_UnitFiguresFragment } }
    )> } };

export type DinasPositionsPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  filter?: PositionFilter | null | undefined;
  orderBy?: PositionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DinasPositionsPageQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', positions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'PositionsTable_PositionFragment': PositionsTable_PositionFragment } }> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type UnfinishedTable_UnfinishedEvaluationFragment = { state: EvaluationState, overdue: boolean, employee: { id: string, name: string }, assignment: { id: string, position: { id: string, title: string, unit: { name: string } } }, evaluator: { id: string, name: string } | null } & { ' $fragmentName'?: 'UnfinishedTable_UnfinishedEvaluationFragment' };

export type UnitTree_UnitFiguresFragment = { depth: number, unit: { id: string, name: string }, figures: (
    { gap: number, evaluation: (
      { expected: number, progressShare: number | null }
      & { ' $fragmentRefs'?: { 'EvaluationBar_EvaluationFiguresFragment': EvaluationBar_EvaluationFiguresFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'FigureColumns_FigureSetFragment': FigureColumns_FigureSetFragment } }
  ) } & { ' $fragmentName'?: 'UnitTree_UnitFiguresFragment' };

export type AssignmentHistory_EmployeeFragment = { assignments: { totalCount: number, nodes: Array<{ id: string, validFrom: string, validTo: string | null, decreeNumber: string | null, kind: AssignmentKind, position: { id: string, title: string, unit: { name: string, dinas: { id: string, name: string } } } }> } } & { ' $fragmentName'?: 'AssignmentHistory_EmployeeFragment' };

export type EmployeeFacts_EmployeeFragment = { nip: string | null, maskedNip: string, sex: Sex, birthDate: string | null, status: EmployeeStatus, golongan: string | null, pangkat: string | null, educationLevel: EducationLevel | null, educationField: string | null, retirement: { day: string | null, year: number, age: number } | null, assignment: { validTo: string | null, tmt: string, decreeNumber: string | null, kind: AssignmentKind, position: { id: string, title: string, jenjang: Jenjang | null, eselon: Eselon | null, positionClass: number | null, kind: PositionKind, unit: { name: string, dinas: { id: string, name: string } } } } | null } & { ' $fragmentName'?: 'EmployeeFacts_EmployeeFragment' };

export type EmployeePageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type EmployeePageQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | (
      { __typename: 'Employee', name: string, warnings: Array<string>, instansi: { name: string } }
      & { ' $fragmentRefs'?: { 'EmployeeFacts_EmployeeFragment': EmployeeFacts_EmployeeFragment;'SuperiorPath_EmployeeFragment': SuperiorPath_EmployeeFragment;'AssignmentHistory_EmployeeFragment': AssignmentHistory_EmployeeFragment;'EvaluationHistory_EmployeeFragment': EvaluationHistory_EmployeeFragment } }
    )
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type EmployeesTable_EmployeeFragment = { id: string, name: string, maskedNip: string, status: EmployeeStatus, golongan: string | null, assignment: { kind: AssignmentKind, position: { id: string, title: string, unit: { name: string, dinas: { id: string, name: string } } } } | null } & { ' $fragmentName'?: 'EmployeesTable_EmployeeFragment' };

export type EvaluationHistory_EmployeeFragment = { evaluations: { totalCount: number, nodes: Array<{ id: string, state: EvaluationState, workResult: Rating | null, behaviour: Rating | null, predikat: Predikat | null, note: string | null, period: { label: string }, evaluator: { name: string } | null }> } } & { ' $fragmentName'?: 'EvaluationHistory_EmployeeFragment' };

export type SuperiorPath_EmployeeFragment = { superior: { superior: { id: string, name: string } | null, superiorAssignment: { kind: AssignmentKind, position: { title: string } } | null, steps: Array<{ outcome: SuperiorOutcome, position: { id: string, title: string } | null, holder: { name: string } | null }> } } & { ' $fragmentName'?: 'SuperiorPath_EmployeeFragment' };

export type EvaluationBar_EvaluationFiguresFragment = { expected: number, draft: number, submitted: number, sealed: number } & { ' $fragmentName'?: 'EvaluationBar_EvaluationFiguresFragment' };

export type EvaluationCard_FigureSetFragment = { evaluation: (
    { expected: number, notStarted: number, draft: number, submitted: number, sealed: number, overdue: number, progressShare: number | null, predikat: { sangatBaik: number, baik: number, butuhPerbaikan: number, kurang: number, sangatKurang: number } }
    & { ' $fragmentRefs'?: { 'EvaluationBar_EvaluationFiguresFragment': EvaluationBar_EvaluationFiguresFragment } }
  ) | null } & { ' $fragmentName'?: 'EvaluationCard_FigureSetFragment' };

export type EvaluationColumns_FigureSetFragment = { evaluation: (
    { progressShare: number | null, overdue: number }
    & { ' $fragmentRefs'?: { 'EvaluationBar_EvaluationFiguresFragment': EvaluationBar_EvaluationFiguresFragment } }
  ) | null } & { ' $fragmentName'?: 'EvaluationColumns_FigureSetFragment' };

export type ExplanationDrawerQueryVariables = Exact<{
  key: FigureKey;
  subjectId: string | number;
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ExplanationDrawerQuery = { figure: { asOf: string, computedAt: string, value: number | null, subject:
      | { __typename: 'Dinas', name: string }
      | { __typename: 'Instansi', name: string }
      | { __typename: 'Unit', name: string }
    , period: { label: string } | null, definition: { key: FigureKey, unit: FigureUnit, source: string }, parts: Array<{ key: FigureKey, value: number }>, counted: { totalCount: number }, leftOut: { totalCount: number } } | null };

export type FigureRowsCountedQueryVariables = Exact<{
  key: FigureKey;
  subjectId: string | number;
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FigureRowsCountedQuery = { figure: { rows: { ' $fragmentRefs'?: { 'FigureRows_ConnectionFragment': FigureRows_ConnectionFragment } } } | null };

export type FigureRowsLeftOutQueryVariables = Exact<{
  key: FigureKey;
  subjectId: string | number;
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FigureRowsLeftOutQuery = { figure: { rows: { ' $fragmentRefs'?: { 'FigureRows_ConnectionFragment': FigureRows_ConnectionFragment } } } | null };

export type FigureRows_ConnectionFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ amount: number, detail: string | null, reason: FigureReason | null, position: { id: string, title: string } | null, employee: { id: string, name: string } | null, unit: { name: string } | null }> } & { ' $fragmentName'?: 'FigureRows_ConnectionFragment' };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyImportInput;
}>;


export type ApplyImportMutation = { applyImport:
    | { __typename: 'ImportAccepted' }
    | { __typename: 'ImportChanged' }
    | { __typename: 'ImportNotReady', reason: ImportNotReadyReason, state: ImportState }
   };

export type CancelImportMutationVariables = Exact<{
  input: CancelImportInput;
}>;


export type CancelImportMutation = { cancelImport:
    | { __typename: 'ImportAccepted' }
    | { __typename: 'ImportChanged' }
    | { __typename: 'ImportNotReady', reason: ImportNotReadyReason, state: ImportState }
   };

export type ImportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportPageQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | (
      { __typename: 'Import' }
      & { ' $fragmentRefs'?: { 'ImportPage_ImportFragment': ImportPage_ImportFragment } }
    )
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type ImportLiveSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ImportLiveSubscription = { importProgress: { ' $fragmentRefs'?: { 'ImportPage_ImportFragment': ImportPage_ImportFragment } } };

export type ImportRowsPanelQueryVariables = Exact<{
  id: string | number;
  outcomes?: Array<ImportOutcome> | ImportOutcome | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRowsPanelQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', rows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'ImportRows_ImportRowFragment': ImportRows_ImportRowFragment } }> } }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type ImportPage_ImportFragment = { id: string, fileName: string, byteSize: number, rowsTotal: number | null, rowsRead: number, rowsPerSecond: number | null, secondsLeft: number | null, startedAt: string, version: number, viewerCanApply: boolean, viewerCanCancel: boolean, kind: ImportKind, state: ImportState, instansi: { name: string }, dinas: { name: string } | null, counts: { created: number, changed: number, closed: number, unchanged: number, refused: number }, problem: { code: string, message: string, column: string | null, value: string | null, remedy: string } | null } & { ' $fragmentName'?: 'ImportPage_ImportFragment' };

export type ImportRows_ImportRowFragment = { rowNumber: number, outcome: ImportOutcome, label: string, changes: Array<{ field: string, before: string | null, after: string | null }>, problems: Array<{ code: string, message: string, column: string | null, value: string | null, remedy: string }> } & { ' $fragmentName'?: 'ImportRows_ImportRowFragment' };

export type ImportsPageQueryVariables = Exact<{
  instansiId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportsPageQuery = { imports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'ImportsTable_ImportFragment': ImportsTable_ImportFragment } }> } | null };

export type ImportsTable_ImportFragment = { id: string, fileName: string, rowsTotal: number | null, startedAt: string, kind: ImportKind, state: ImportState, instansi: { name: string }, dinas: { name: string } | null, counts: { created: number, changed: number, refused: number } } & { ' $fragmentName'?: 'ImportsTable_ImportFragment' };

export type UploadFormDinasQueryVariables = Exact<{
  code: string;
}>;


export type UploadFormDinasQuery = { instansi: { dinasList: { nodes: Array<{ id: string, name: string }> } } | null };

export type PositionFacts_PositionFragment = { code: string, jenjang: Jenjang | null, eselon: Eselon | null, positionClass: number | null, isHead: boolean, requiredEducation: EducationLevel | null, requiredEducationField: string | null, retirementAge: number, validFrom: string, validTo: string | null, need: number, filled: number, kind: PositionKind, unit: { name: string, ancestors: Array<{ name: string }>, dinas: { id: string, name: string } }, superiorPosition: { id: string, title: string, holders: { nodes: Array<{ employee: { id: string, name: string } }> } } | null } & { ' $fragmentName'?: 'PositionFacts_PositionFragment' };

export type PositionHolders_PositionFragment = { holders: { totalCount: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'PositionHolders_AssignmentFragment': PositionHolders_AssignmentFragment } }
    )> }, assignments: { totalCount: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'PositionHolders_AssignmentFragment': PositionHolders_AssignmentFragment } }
    )> } } & { ' $fragmentName'?: 'PositionHolders_PositionFragment' };

export type PositionHolders_AssignmentFragment = { validFrom: string, validTo: string | null, decreeNumber: string | null, kind: AssignmentKind, employee: { id: string, name: string } } & { ' $fragmentName'?: 'PositionHolders_AssignmentFragment' };

export type PositionPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type PositionPageQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | (
      { __typename: 'Position', title: string, unit: { name: string, dinas: { id: string, name: string } } }
      & { ' $fragmentRefs'?: { 'PositionFacts_PositionFragment': PositionFacts_PositionFragment;'PositionHolders_PositionFragment': PositionHolders_PositionFragment } }
    )
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type PositionSubordinatesQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PositionSubordinatesQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position', subordinatePositions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'PositionsTable_PositionFragment': PositionsTable_PositionFragment } }> } }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Unit' }
   | null };

export type PositionsTable_PositionFragment = { id: string, title: string, jenjang: Jenjang | null, eselon: Eselon | null, need: number, filled: number, kind: PositionKind, unit: { name: string }, holders: { totalCount: number, nodes: Array<{ id: string, kind: AssignmentKind, employee: { id: string, name: string } }> } } & { ' $fragmentName'?: 'PositionsTable_PositionFragment' };

export type SearchEmployeesQueryVariables = Exact<{
  filter?: EmployeeFilter | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchEmployeesQuery = { employees: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'EmployeesTable_EmployeeFragment': EmployeesTable_EmployeeFragment } }> } | null };

export type SearchPositionsQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchPositionsQuery = { positions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'PositionsTable_PositionFragment': PositionsTable_PositionFragment } }> } | null };

export type SignInFormMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInFormMutation = { signIn:
    | { __typename: 'CredentialsRefused', code: RefusalCode }
    | { __typename: 'SignedIn' }
    | { __typename: 'TooManyAttempts', code: RefusalCode, retryAfterSeconds: number }
   };

export type SignInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInPageQuery = { demoAccounts: Array<{ username: string, password: string, displayName: string, role: Role | null, description: string, instansiName: string }> | null };

export type StaffingBar_FigureSetFragment = { need: number, filled: number, gap: number, surplus: number } & { ' $fragmentName'?: 'StaffingBar_FigureSetFragment' };

export type StaffingCard_FigureSetFragment = { positions: number, need: number, filled: number, vacantPositions: number, gap: number, gapShare: number | null, surplus: number, surplusPositions: number, actingHeads: number, vacantHeads: number, retiringByNextYear: number, retiringWithin5Years: number } & { ' $fragmentName'?: 'StaffingCard_FigureSetFragment' };

export type StaffingColumns_FigureSetFragment = (
  { need: number, filled: number, gap: number, gapShare: number | null, surplus: number, vacantHeads: number, retiringByNextYear: number }
  & { ' $fragmentRefs'?: { 'StaffingBar_FigureSetFragment': StaffingBar_FigureSetFragment } }
) & { ' $fragmentName'?: 'StaffingColumns_FigureSetFragment' };

export type PredikatMatrix_PredikatExplanationFragment = { workResult: Rating, behaviour: Rating, predikat: Predikat, source: string } & { ' $fragmentName'?: 'PredikatMatrix_PredikatExplanationFragment' };

export type RatingForm_EvaluationFragment = { id: string, state: EvaluationState, version: number, workResult: Rating | null, behaviour: Rating | null, note: string | null, submittedAt: string | null, sealedAt: string | null, viewerCanRate: boolean, viewerCanSubmit: boolean, viewerCanSeal: boolean } & { ' $fragmentName'?: 'RatingForm_EvaluationFragment' };

export type EvaluationAnswer_SavedFragment = { evaluation: { ' $fragmentRefs'?: { 'RatingForm_EvaluationFragment': RatingForm_EvaluationFragment } } } & { ' $fragmentName'?: 'EvaluationAnswer_SavedFragment' };

export type EvaluationAnswer_ChangedFragment = { current: { ' $fragmentRefs'?: { 'RatingForm_EvaluationFragment': RatingForm_EvaluationFragment } } } & { ' $fragmentName'?: 'EvaluationAnswer_ChangedFragment' };

export type EvaluationAnswer_SomeoneElseFragment = { superior: { name: string } | null } & { ' $fragmentName'?: 'EvaluationAnswer_SomeoneElseFragment' };

export type RateEvaluationMutationVariables = Exact<{
  input: RateEvaluationInput;
}>;


export type RateEvaluationMutation = { rateEvaluation:
    | (
      { __typename: 'EvaluationChanged' }
      & { ' $fragmentRefs'?: { 'EvaluationAnswer_ChangedFragment': EvaluationAnswer_ChangedFragment } }
    )
    | { __typename: 'EvaluationNotExpected' }
    | (
      { __typename: 'EvaluationSaved' }
      & { ' $fragmentRefs'?: { 'EvaluationAnswer_SavedFragment': EvaluationAnswer_SavedFragment } }
    )
    | { __typename: 'EvaluationSealed' }
    | (
      { __typename: 'EvaluatorIsSomeoneElse' }
      & { ' $fragmentRefs'?: { 'EvaluationAnswer_SomeoneElseFragment': EvaluationAnswer_SomeoneElseFragment } }
    )
    | { __typename: 'PeriodClosed' }
   };

export type SubmitEvaluationMutationVariables = Exact<{
  input: SubmitEvaluationInput;
}>;


export type SubmitEvaluationMutation = { submitEvaluation:
    | (
      { __typename: 'EvaluationChanged' }
      & { ' $fragmentRefs'?: { 'EvaluationAnswer_ChangedFragment': EvaluationAnswer_ChangedFragment } }
    )
    | { __typename: 'EvaluationNotReady', state: EvaluationState }
    | (
      { __typename: 'EvaluationSaved' }
      & { ' $fragmentRefs'?: { 'EvaluationAnswer_SavedFragment': EvaluationAnswer_SavedFragment } }
    )
    | (
      { __typename: 'EvaluatorIsSomeoneElse' }
      & { ' $fragmentRefs'?: { 'EvaluationAnswer_SomeoneElseFragment': EvaluationAnswer_SomeoneElseFragment } }
    )
    | { __typename: 'PeriodClosed' }
    | { __typename: 'RatingsMissing' }
   };

export type SealEvaluationMutationVariables = Exact<{
  input: SealEvaluationInput;
}>;


export type SealEvaluationMutation = { sealEvaluation:
    | (
      { __typename: 'EvaluationChanged' }
      & { ' $fragmentRefs'?: { 'EvaluationAnswer_ChangedFragment': EvaluationAnswer_ChangedFragment } }
    )
    | { __typename: 'EvaluationNotReady', state: EvaluationState }
    | (
      { __typename: 'EvaluationSaved' }
      & { ' $fragmentRefs'?: { 'EvaluationAnswer_SavedFragment': EvaluationAnswer_SavedFragment } }
    )
    | (
      { __typename: 'EvaluatorIsSomeoneElse' }
      & { ' $fragmentRefs'?: { 'EvaluationAnswer_SomeoneElseFragment': EvaluationAnswer_SomeoneElseFragment } }
    )
    | { __typename: 'PeriodClosed' }
   };

export type RatingPanel_TeamMemberFragment = { state: EvaluationState, overdue: boolean, viewerCanRate: boolean, employee: { id: string, name: string }, assignment: { position: { id: string, title: string, unit: { name: string } } }, evaluation: { ' $fragmentRefs'?: { 'RatingForm_EvaluationFragment': RatingForm_EvaluationFragment } } | null } & { ' $fragmentName'?: 'RatingPanel_TeamMemberFragment' };

export type TeamMembers_TeamMemberFragment = { state: EvaluationState, overdue: boolean, employee: { id: string, name: string }, assignment: { position: { title: string } }, evaluation: { predikat: Predikat | null } | null } & { ' $fragmentName'?: 'TeamMembers_TeamMemberFragment' };

export type TeamPageQueryVariables = Exact<{
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TeamPageQuery = { myTeam: { period: { id: string, label: string, deadline: string, predikatRule: Array<{ ' $fragmentRefs'?: { 'PredikatMatrix_PredikatExplanationFragment': PredikatMatrix_PredikatExplanationFragment } }> } | null, members: Array<(
      { employee: { id: string } }
      & { ' $fragmentRefs'?: { 'TeamMembers_TeamMemberFragment': TeamMembers_TeamMemberFragment;'RatingPanel_TeamMemberFragment': RatingPanel_TeamMemberFragment } }
    )> } | null };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { __typename: 'SignedOut' } };

export type FigureColumns_FigureSetFragment = { ' $fragmentRefs'?: { 'EvaluationColumns_FigureSetFragment': EvaluationColumns_FigureSetFragment;'StaffingColumns_FigureSetFragment': StaffingColumns_FigureSetFragment } } & { ' $fragmentName'?: 'FigureColumns_FigureSetFragment' };

export type FigureCards_FigureSetFragment = { ' $fragmentRefs'?: { 'EvaluationCard_FigureSetFragment': EvaluationCard_FigureSetFragment;'StaffingCard_FigureSetFragment': StaffingCard_FigureSetFragment } } & { ' $fragmentName'?: 'FigureCards_FigureSetFragment' };

export const Sessions_SessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sessions_Session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isThisOne"}}]}}]} as unknown as DocumentNode<Sessions_SessionFragment, unknown>;
export const Tokens_TokenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens_Token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Token"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<Tokens_TokenFragment, unknown>;
export const NipClashesTable_NipClashFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NipClashesTable_nipClash"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NipClash"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"otherInstansi"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<NipClashesTable_NipClashFragment, unknown>;
export const EvaluationBar_EvaluationFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}}]} as unknown as DocumentNode<EvaluationBar_EvaluationFiguresFragment, unknown>;
export const EvaluationColumns_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}}]} as unknown as DocumentNode<EvaluationColumns_FigureSetFragment, unknown>;
export const StaffingBar_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}}]} as unknown as DocumentNode<StaffingBar_FigureSetFragment, unknown>;
export const StaffingColumns_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}}]} as unknown as DocumentNode<StaffingColumns_FigureSetFragment, unknown>;
export const FigureColumns_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}}]} as unknown as DocumentNode<FigureColumns_FigureSetFragment, unknown>;
export const BoardChart_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardChart_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}}]}}]}}]} as unknown as DocumentNode<BoardChart_FigureSetFragment, unknown>;
export const BoardRows_BoardRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardRows_boardRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardChart_figureSet"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardChart_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}}]}}]}}]} as unknown as DocumentNode<BoardRows_BoardRowFragment, unknown>;
export const UnfinishedTable_UnfinishedEvaluationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnfinishedTable_unfinishedEvaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnfinishedEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UnfinishedTable_UnfinishedEvaluationFragment, unknown>;
export const UnitTree_UnitFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitTree_unitFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}}]} as unknown as DocumentNode<UnitTree_UnitFiguresFragment, unknown>;
export const AssignmentHistory_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentHistory_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssignmentHistory_EmployeeFragment, unknown>;
export const EmployeeFacts_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeFacts_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNip"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"pangkat"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"tmt"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployeeFacts_EmployeeFragment, unknown>;
export const EmployeesTable_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeesTable_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNip"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployeesTable_EmployeeFragment, unknown>;
export const EvaluationHistory_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationHistory_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvaluationHistory_EmployeeFragment, unknown>;
export const SuperiorPath_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuperiorPath_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"superiorAssignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuperiorPath_EmployeeFragment, unknown>;
export const FigureRows_ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureRows_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureRowConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FigureRows_ConnectionFragment, unknown>;
export const ImportPage_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPage_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsPerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]} as unknown as DocumentNode<ImportPage_ImportFragment, unknown>;
export const ImportRows_ImportRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRows_importRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]} as unknown as DocumentNode<ImportRows_ImportRowFragment, unknown>;
export const ImportsTable_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportsTable_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<ImportsTable_ImportFragment, unknown>;
export const PositionFacts_PositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionFacts_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"isHead"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEducation"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEducationField"}},{"kind":"Field","name":{"kind":"Name","value":"retirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"filled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PositionFacts_PositionFragment, unknown>;
export const PositionHolders_AssignmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionHolders_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PositionHolders_AssignmentFragment, unknown>;
export const PositionHolders_PositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionHolders_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionHolders_assignment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionHolders_assignment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionHolders_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PositionHolders_PositionFragment, unknown>;
export const PositionsTable_PositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionsTable_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"filled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PositionsTable_PositionFragment, unknown>;
export const PredikatMatrix_PredikatExplanationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PredikatMatrix_predikatExplanation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PredikatExplanation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PredikatMatrix_PredikatExplanationFragment, unknown>;
export const RatingForm_EvaluationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<RatingForm_EvaluationFragment, unknown>;
export const EvaluationAnswer_SavedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_saved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<EvaluationAnswer_SavedFragment, unknown>;
export const EvaluationAnswer_ChangedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<EvaluationAnswer_ChangedFragment, unknown>;
export const EvaluationAnswer_SomeoneElseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_someoneElse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EvaluationAnswer_SomeoneElseFragment, unknown>;
export const RatingPanel_TeamMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingPanel_teamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<RatingPanel_TeamMemberFragment, unknown>;
export const TeamMembers_TeamMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamMembers_teamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predikat"}}]}}]}}]} as unknown as DocumentNode<TeamMembers_TeamMemberFragment, unknown>;
export const EvaluationCard_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}}]} as unknown as DocumentNode<EvaluationCard_FigureSetFragment, unknown>;
export const StaffingCard_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}}]} as unknown as DocumentNode<StaffingCard_FigureSetFragment, unknown>;
export const FigureCards_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureCards_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationCard_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingCard_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}}]} as unknown as DocumentNode<FigureCards_FigureSetFragment, unknown>;
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"hasTeam"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instansiList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"simulated"}},{"kind":"Field","name":{"kind":"Name","value":"employeeTotalNote"}},{"kind":"Field","name":{"kind":"Name","value":"viewerHasBoard"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanImport"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAdminister"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"periodState"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const AccountPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sessions_Session"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens_Token"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sessions_Session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isThisOne"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens_Token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Token"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<AccountPageQuery, AccountPageQueryVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionsEnded"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooShort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leastCharacters"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionsEnded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOtherSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndOtherSessionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOtherSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionsEnded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const CreateTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TokenCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenId"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TokenTooLong"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mostDays"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TokenRevoked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenId"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const TokenPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TokenPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansiList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rootUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TokenPlacesQuery, TokenPlacesQueryVariables>;
export const AdministrationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministrationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nipClashes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NipClashesTable_nipClash"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NipClashesTable_nipClash"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NipClash"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"otherInstansi"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<AdministrationPageQuery, AdministrationPageQueryVariables>;
export const BoardPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureCards_figureSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardRows_boardRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardChart_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureCards_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationCard_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingCard_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardRows_boardRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardChart_figureSet"}}]}}]}}]} as unknown as DocumentNode<BoardPageQuery, BoardPageQueryVariables>;
export const BoardLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"BoardLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureCards_figureSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardRows_boardRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardChart_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureCards_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationCard_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingCard_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardRows_boardRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardChart_figureSet"}}]}}]}}]} as unknown as DocumentNode<BoardLiveSubscription, BoardLiveSubscriptionVariables>;
export const ExplorerPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instansiList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerPageQuery, ExplorerPageQueryVariables>;
export const DinasEvaluationsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DinasEvaluationsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unfinishedEvaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnfinishedTable_unfinishedEvaluation"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnfinishedTable_unfinishedEvaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnfinishedEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DinasEvaluationsPageQuery, DinasEvaluationsPageQueryVariables>;
export const DinasPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DinasPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"dinasKind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureCards_figureSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitTree_unitFigures"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureCards_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationCard_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingCard_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitTree_unitFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}}]}}]} as unknown as DocumentNode<DinasPageQuery, DinasPageQueryVariables>;
export const DinasLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DinasLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureCards_figureSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitTree_unitFigures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureCards_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationCard_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingCard_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitTree_unitFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}}]}}]} as unknown as DocumentNode<DinasLiveSubscription, DinasLiveSubscriptionVariables>;
export const DinasPositionsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DinasPositionsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionsTable_position"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionsTable_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"filled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DinasPositionsPageQuery, DinasPositionsPageQueryVariables>;
export const EmployeePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmployeePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployeeFacts_employee"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuperiorPath_employee"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentHistory_employee"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationHistory_employee"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeFacts_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNip"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"pangkat"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"tmt"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuperiorPath_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"superiorAssignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentHistory_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationHistory_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployeePageQuery, EmployeePageQueryVariables>;
export const ExplanationDrawerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplanationDrawer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<ExplanationDrawerQuery, ExplanationDrawerQueryVariables>;
export const FigureRowsCountedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureRowsCounted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"counted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureRows_connection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureRows_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureRowConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FigureRowsCountedQuery, FigureRowsCountedQueryVariables>;
export const FigureRowsLeftOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureRowsLeftOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"leftOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureRows_connection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureRows_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureRowConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FigureRowsLeftOutQuery, FigureRowsLeftOutQueryVariables>;
export const ApplyImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyImportMutation, ApplyImportMutationVariables>;
export const CancelImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CancelImportMutation, CancelImportMutationVariables>;
export const ImportPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportPage_import"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPage_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsPerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]} as unknown as DocumentNode<ImportPageQuery, ImportPageQueryVariables>;
export const ImportLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ImportLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportPage_import"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPage_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsPerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]} as unknown as DocumentNode<ImportLiveSubscription, ImportLiveSubscriptionVariables>;
export const ImportRowsPanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRowsPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"outcomes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRows_importRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRows_importRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}}]}}]}}]} as unknown as DocumentNode<ImportRowsPanelQuery, ImportRowsPanelQueryVariables>;
export const ImportsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportsTable_import"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportsTable_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<ImportsPageQuery, ImportsPageQueryVariables>;
export const UploadFormDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UploadFormDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UploadFormDinasQuery, UploadFormDinasQueryVariables>;
export const PositionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PositionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionFacts_position"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionHolders_position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionHolders_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionFacts_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"isHead"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEducation"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEducationField"}},{"kind":"Field","name":{"kind":"Name","value":"retirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"filled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionHolders_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionHolders_assignment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionHolders_assignment"}}]}}]}}]}}]} as unknown as DocumentNode<PositionPageQuery, PositionPageQueryVariables>;
export const PositionSubordinatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PositionSubordinates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subordinatePositions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionsTable_position"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionsTable_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"filled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PositionSubordinatesQuery, PositionSubordinatesQueryVariables>;
export const SearchEmployeesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchEmployees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployeesTable_employee"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeesTable_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNip"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchEmployeesQuery, SearchEmployeesQueryVariables>;
export const SearchPositionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchPositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TITLE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionsTable_position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionsTable_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"filled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchPositionsQuery, SearchPositionsQueryVariables>;
export const SignInFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CredentialsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<SignInFormMutation, SignInFormMutationVariables>;
export const SignInPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demoAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"instansiName"}}]}}]}}]} as unknown as DocumentNode<SignInPageQuery, SignInPageQueryVariables>;
export const RateEvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RateEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RateEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_saved"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_changed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_someoneElse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_saved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_someoneElse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RateEvaluationMutation, RateEvaluationMutationVariables>;
export const SubmitEvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_saved"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_changed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_someoneElse"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_saved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_someoneElse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SubmitEvaluationMutation, SubmitEvaluationMutationVariables>;
export const SealEvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SealEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SealEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sealEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_saved"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_changed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_someoneElse"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_saved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_someoneElse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SealEvaluationMutation, SealEvaluationMutationVariables>;
export const TeamPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"predikatRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PredikatMatrix_predikatExplanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamMembers_teamMember"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingPanel_teamMember"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PredikatMatrix_predikatExplanation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PredikatExplanation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamMembers_teamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predikat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingPanel_teamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}}]} as unknown as DocumentNode<TeamPageQuery, TeamPageQueryVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;