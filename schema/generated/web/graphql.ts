/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Narrows a list of Absence rows; all that is said must hold. */
export type AbsenceFilter = {
  /** Why. */
  absenceKind?: AbsenceKindFilter | null | undefined;
  /** All of these; of none of them all rows. */
  and?: Array<AbsenceFilter> | null | undefined;
  /** Number of the decree it rests on. */
  decreeNumber?: TextFilter | null | undefined;
  /** Of people with a definitive position in the dinas on the day. */
  dinasId?: DinasIdFilter | null | undefined;
  /** Id of the Employee, as far as the viewer may see it. */
  employeeId?: EmployeeIdFilter | null | undefined;
  /** Its id. */
  id?: AbsenceIdFilter | null | undefined;
  /** Id of the Instansi, as far as the viewer may see it. */
  instansiId?: InstansiIdFilter | null | undefined;
  /** Not this. */
  not?: AbsenceFilter | null | undefined;
  /** One of these at least; of none of them no row. */
  or?: Array<AbsenceFilter> | null | undefined;
  /** When it was last written: when the transaction began that wrote it, which is seen once it has ended. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** First day away. */
  validFrom?: LocalDateFilter | null | undefined;
  /** Last day away; null while no end is known. */
  validTo?: LocalDateFilter | null | undefined;
  /** Raised with every change; send it back so that nobody overwrites unseen work. */
  version?: IntFilter | null | undefined;
};

/** What the id of a Absence must be; all that is said must hold. */
export type AbsenceIdFilter = {
  /** Exactly this. */
  eq?: string | number | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string | number> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** Why somebody is away from their post for longer. */
export type AbsenceKind =
  /** Unpaid leave (cuti di luar tanggungan negara). */
  | 'CLTN'
  /** Leave for an important reason. */
  | 'CUTI_ALASAN_PENTING'
  /** Long leave after years of service. */
  | 'CUTI_BESAR'
  /** Maternity leave. */
  | 'CUTI_MELAHIRKAN'
  /** Sick leave. */
  | 'CUTI_SAKIT'
  /** Preparing for retirement, free of the post (masa persiapan pensiun). */
  | 'MPP'
  /** Suspended from service. */
  | 'PEMBERHENTIAN_SEMENTARA'
  /** Sent to study. */
  | 'TUGAS_BELAJAR';

/** What an AbsenceKind must be; all that is said must hold. */
export type AbsenceKindFilter = {
  /** Exactly this. */
  eq?: AbsenceKind | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<AbsenceKind> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** Takes somebody who is offered: the service there ends, and the person is appointed here, in one act. `reason` is told to the government that offered. */
export type AcceptTransferInput = {
  /** Number of the decree of the appointment. */
  decreeNumber: string;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Definitive or acting. */
  kind: AssignmentKind;
  /** Into which position. */
  positionId: string | number;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Which offer. */
  transferId: string | number;
  /** First day in the position; the day before is the last one in the other government. */
  validFrom: string;
  /** Version that was read. */
  version: number;
};

/** Narrows a list of Account rows; all that is said must hold. */
export type AccountFilter = {
  /** All of these; of none of them all rows. */
  and?: Array<AccountFilter> | null | undefined;
  /** Of this government, or with a role in it. */
  concerns?: string | number | null | undefined;
  /** When it was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Since when it is disabled; null for one that can be used. */
  disabledAt?: DateTimeFilter | null | undefined;
  /** Name of the person or program. */
  displayName?: TextFilter | null | undefined;
  /** Id of the Employee, as far as the viewer may see it. */
  employeeId?: EmployeeIdFilter | null | undefined;
  /** Its id. */
  id?: AccountIdFilter | null | undefined;
  /** Id of the Instansi, as far as the viewer may see it. */
  instansiId?: InstansiIdFilter | null | undefined;
  /** Whether it is one of the demonstration: everybody uses it, and nobody changes it. */
  isDemo?: BooleanFilter | null | undefined;
  /** Not this. */
  not?: AccountFilter | null | undefined;
  /** One of these at least; of none of them no row. */
  or?: Array<AccountFilter> | null | undefined;
  /** Those that hold a role. */
  role?: HeldRoleFilter | null | undefined;
  /** Part of the name, or of the name to sign in with; at most 200 characters. */
  search?: string | null | undefined;
  /** When it was last written: when the transaction began that wrote it, which is seen once it has ended. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Name to sign in with, in small letters; no two accounts of an installation have the same. */
  username?: TextFilter | null | undefined;
  /** Raised with everything that is done to it; send it back so that nobody changes what they did not see. */
  version?: IntFilter | null | undefined;
};

/** What the id of a Account must be; all that is said must hold. */
export type AccountIdFilter = {
  /** Exactly this. */
  eq?: string | number | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string | number> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** In which order Account rows are listed; rows that are equal in it come by id. */
export type AccountOrder = {
  /** Which end comes first; ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** By what. */
  field: AccountOrderField;
};

/** What a list of Account rows is ordered by. */
export type AccountOrderField =
  /** When it was made. */
  | 'CREATED_AT'
  /** Since when it is disabled; null for one that can be used. */
  | 'DISABLED_AT'
  /** Name of the person or program. */
  | 'DISPLAY_NAME'
  /** Its id. */
  | 'ID'
  /** Whether it is one of the demonstration: everybody uses it, and nobody changes it. */
  | 'IS_DEMO'
  /** When it was last written: when the transaction began that wrote it, which is seen once it has ended. */
  | 'UPDATED_AT'
  /** Name to sign in with, in small letters; no two accounts of an installation have the same. */
  | 'USERNAME'
  /** Raised with everything that is done to it; send it back so that nobody changes what they did not see. */
  | 'VERSION';

/** What was done to an account. */
export type AccountRecordKind =
  /** The account was made. */
  | 'CREATED'
  /** It was disabled, and every way into it ended. */
  | 'DISABLED'
  /** It can be used again. */
  | 'ENABLED'
  /** A link for setting its password was made; the password of before, if there was one, ended. */
  | 'LINK_MADE'
  /** Its person put a new password in the place of the old one. */
  | 'PASSWORD_CHANGED'
  /** Its person set a password with such a link. */
  | 'PASSWORD_SET'
  /** A role was given to it. */
  | 'ROLE_GIVEN'
  /** A role was taken from it. */
  | 'ROLE_TAKEN'
  /** An administrator ended one of its tokens. */
  | 'TOKEN_REVOKED';

/** Narrows a list of Act rows; all that is said must hold. */
export type ActFilter = {
  /** By this account, as `actor` tells it: those of whom the viewer may not know who did them are not found. */
  accountId?: string | null | undefined;
  /** What was done. */
  actKind?: ActKindFilter | null | undefined;
  /** All of these; of none of them all rows. */
  and?: Array<ActFilter> | null | undefined;
  /** When it was done. */
  at?: DateTimeFilter | null | undefined;
  /** Number of the decree (SK) it rests on, where one was stated. */
  decreeNumber?: TextFilter | null | undefined;
  /** Id of the Dinas, as far as the viewer may see it. */
  dinasId?: DinasIdFilter | null | undefined;
  /** Its id. */
  id?: ActIdFilter | null | undefined;
  /** Of this file. */
  importId?: string | number | null | undefined;
  /** Id of the Instansi, as far as the viewer may see it. */
  instansiId?: InstansiIdFilter | null | undefined;
  /** Not this. */
  not?: ActFilter | null | undefined;
  /** One of these at least; of none of them no row. */
  or?: Array<ActFilter> | null | undefined;
  /** Id of the Act, as far as the viewer may see it. */
  partOfId?: ActIdFilter | null | undefined;
  /** Why, in the words of who did it. */
  reason?: TextFilter | null | undefined;
  /** How many rows it wrote. */
  rowCount?: IntFilter | null | undefined;
  /** From which day on it holds; of a file the day it was applied. */
  since?: LocalDateFilter | null | undefined;
  /** Id of the Act, as far as the viewer may see it. */
  undoesId?: ActIdFilter | null | undefined;
  /** Id of the Act, as far as the viewer may see it. */
  undoneById?: ActIdFilter | null | undefined;
  /** When it was last written: when the transaction began that wrote it, which is seen once it has ended. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** What the id of a Act must be; all that is said must hold. */
export type ActIdFilter = {
  /** Exactly this. */
  eq?: string | number | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string | number> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** What somebody did. */
export type ActKind =
  /** Somebody whom another government lets go was taken and appointed. */
  | 'ACCEPT_TRANSFER'
  /** Somebody was taken into the record. */
  | 'ADD_EMPLOYEE'
  /** A reorganisation took effect, with all its steps. */
  | 'APPLY_REORGANISATION'
  /** Somebody was put into a position. */
  | 'ASSIGN_EMPLOYEE'
  /** Somebody got another education on record. */
  | 'CHANGE_EDUCATION'
  /** Somebody got another golongan. */
  | 'CHANGE_GOLONGAN'
  /** A person was given another NIP. */
  | 'CHANGE_NIP'
  /** The name, the days or the deadline of an evaluation period were changed. */
  | 'CHANGE_PERIOD'
  /** What is said of a position was changed. */
  | 'CHANGE_POSITION'
  /** Somebody got another status, such as a CPNS who became PNS. */
  | 'CHANGE_STATUS'
  /** An evaluation period was closed. */
  | 'CLOSE_PERIOD'
  /** A position was given a last day. */
  | 'CLOSE_POSITION'
  /** A unit was given a last day. */
  | 'CLOSE_UNIT'
  /** What the record said of an absence was corrected. */
  | 'CORRECT_ABSENCE'
  /** What the record said of an assignment was corrected. */
  | 'CORRECT_ASSIGNMENT'
  /** What the record said of a dinas was corrected. */
  | 'CORRECT_DINAS'
  /** What the record says of a person was corrected. */
  | 'CORRECT_EMPLOYEE'
  /** A sealed evaluation was corrected by a new version. */
  | 'CORRECT_EVALUATION'
  /** What the record said of a unit was corrected. */
  | 'CORRECT_UNIT'
  /** A dinas was made, with the unit at its top. */
  | 'CREATE_DINAS'
  /** A position was made. */
  | 'CREATE_POSITION'
  /** A unit was made. */
  | 'CREATE_UNIT'
  /** Somebody whom another government lets go was not taken. */
  | 'DECLINE_TRANSFER'
  /** An absence was ended: the person is back. */
  | 'END_ABSENCE'
  /** An assignment was ended. */
  | 'END_ASSIGNMENT'
  /** Somebody left the service of the government. */
  | 'END_EMPLOYMENT'
  /** A file took effect. */
  | 'IMPORT'
  /** Somebody left for another government, which took them. */
  | 'LEAVE_BY_TRANSFER'
  /** Units became part of another one from a day on. */
  | 'MERGE_UNITS'
  /** A unit was placed below another one. */
  | 'MOVE_UNIT'
  /** An evaluation period was opened. */
  | 'OPEN_PERIOD'
  /** An evaluation period was planned. */
  | 'PLAN_PERIOD'
  /** That somebody is away for longer was recorded. */
  | 'RECORD_ABSENCE'
  /** What an office outside the tree decided of a person was recorded, and is sealed. */
  | 'RECORD_EVALUATION'
  /** Somebody was offered to another government. */
  | 'RELEASE_EMPLOYEE'
  /** A dinas was given another name from a day on. */
  | 'RENAME_DINAS'
  /** A unit was given another name from a day on. */
  | 'RENAME_UNIT'
  /** A closed position was opened again. */
  | 'REOPEN_POSITION'
  /** A closed unit was opened again. */
  | 'REOPEN_UNIT'
  /** How many people a position needs was set. */
  | 'SET_POSITION_NEED'
  /** The superior of a position was set. */
  | 'SET_SUPERIOR_POSITION'
  /** Some of a unit became a unit of its own from a day on. */
  | 'SPLIT_UNIT'
  /** A unit went below another one from a day on, with all in it. */
  | 'TRANSFER_UNIT'
  /** Another act was taken back. */
  | 'UNDO'
  /** An offer to another government was taken back. */
  | 'WITHDRAW_TRANSFER';

/** What an ActKind must be; all that is said must hold. */
export type ActKindFilter = {
  /** Exactly this. */
  eq?: ActKind | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<ActKind> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** What an act does to a row in the end, whatever steps it takes. */
export type ActOutcome =
  /** Holds something else. */
  | 'CHANGED'
  /** Has a last day, or an earlier one. */
  | 'CLOSED'
  /** Came. */
  | 'CREATED'
  /** Went: an act that had made it was taken back. */
  | 'REMOVED';

/** Takes somebody into the record of a government. What the number tells (sex, birth date, status) need not be said. */
export type AddEmployeeInput = {
  /** Date of birth; left out it is what the number tells. */
  birthDate?: string | null | undefined;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Field of that education. */
  educationField?: string | null | undefined;
  /** Highest level of education. */
  educationLevel?: EducationLevel | null | undefined;
  /** Golongan, as people write it. */
  golongan?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Into which government. */
  instansiId: string | number;
  /** Name, with titles or without: those that are known are kept apart from it. */
  name: string;
  /** NIP or NI PPPK. */
  nip: string;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Sex; left out it is what the number tells. */
  sex?: Sex | null | undefined;
  /** Status; left out it is what the number tells: PNS or PPPK. */
  status?: EmployeeStatus | null | undefined;
};

/** Answers what rows of a checked import ask; they are then checked once more. */
export type AnswerImportInput = {
  /** The answers, one for a row. */
  answers: Array<GivenAnswer>;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Which import. */
  importId: string | number;
  /** Version that was read. */
  version: number;
};

/** Applies a checked import. */
export type ApplyImportInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Which import. */
  importId: string | number;
  /** Version that was read: what is applied is what was looked at. */
  version: number;
};

/** Does every step of a reorganisation in one transaction, as one act. */
export type ApplyReorganisationInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** The outcome that the check told: anything else is refused. */
  outcome: string;
  /** Which reorganisation. */
  reorganisationId: string | number;
  /** The version that was read. */
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
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day (tmt). */
  validFrom: string;
  /** Last day, when it is known. */
  validTo?: string | null | undefined;
};

/** What assignEmployee takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type AssignEmployeeStep = {
  /** Number of the decree; at most 500 characters. */
  decreeNumber: string;
  /** Who. */
  employeeId: string | number;
  /** Definitive or acting. */
  kind: AssignmentKind;
  /** Into which position. */
  positionId: string | number;
  /** First day (tmt). That of the reorganisation when left out. */
  validFrom?: string | null | undefined;
  /** Last day, when it is known. */
  validTo?: string | null | undefined;
};

/** DEFINITIF: appointed holder. PJ: appointed for a time. PLT: acting while the position is vacant. PLH: standing in while the holder is absent. */
export type AssignmentKind =
  /** Appointed holder. */
  | 'DEFINITIF'
  /** Penjabat (also penjabat sementara): appointed for a time to a vacant position, with its full authority. */
  | 'PJ'
  /** Pelaksana harian: standing in while the holder is absent. */
  | 'PLH'
  /** Pelaksana tugas: acting while the position is vacant. */
  | 'PLT';

/** Something that HR has to look at. */
export type AttentionMatter =
  /** The same person has been PLT or PLH in this position for longer than the limit. */
  | 'ACTING_TOO_LONG'
  /** The deadline of this period is 14 days away or less, and evaluations in this dinas have not begun. */
  | 'EVALUATIONS_NOT_BEGUN'
  /** More than one person holds this head position definitively. */
  | 'HEADS_HELD_TWICE'
  /** No need was set for this position, so it counts neither as short nor as over-filled. */
  | 'NEED_NOT_SET'
  /** This person holds no position at all, and the employment has not ended. */
  | 'PEOPLE_WITHOUT_POSITION'
  /** The year of retirement at the age of the position is over, and the definitive appointment still holds. */
  | 'RETIRED_HOLDERS'
  /** The day of retirement at the age of the position came this year, and the definitive appointment still holds. */
  | 'RETIRED_THIS_YEAR'
  /** This position has no superior position, or one that is closed. */
  | 'SUPERIOR_MISSING'
  /** Another government offers this person and waits for an answer. */
  | 'TRANSFERS_WAITING'
  /** This unit has no position that leads it. */
  | 'UNITS_WITHOUT_HEAD'
  /** This head position is vacant: nobody holds it, neither definitively nor acting. */
  | 'VACANT_HEADS';

/** How pressing a matter is, the first before the others. */
export type AttentionSeverity =
  /** Somebody has to decide or act. */
  | 'DUE'
  /** Something was never entered; figures say so and leave it out. */
  | 'INCOMPLETE'
  /** The record says what most likely is not so any more, and figures or evaluations follow it. */
  | 'WRONG';

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

/** States the highest education of a person from a day on. */
export type ChangeEducationInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Its field. */
  educationField?: string | null | undefined;
  /** Its level. */
  educationLevel: EducationLevel;
  /** Who. */
  employeeId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day on which it holds (TMT): today or before. */
  since: string;
  /** Version that was read. */
  version: number;
};

/** Which type of nodes a change is about. */
export type ChangeEntity =
  /** Nodes of the type Absence. */
  | 'ABSENCE'
  /** Nodes of the type Account. */
  | 'ACCOUNT'
  /** Nodes of the type AccountRecord. */
  | 'ACCOUNT_RECORD'
  /** Nodes of the type Act. */
  | 'ACT'
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
  /** Nodes of the type ImportProfile. */
  | 'IMPORT_PROFILE'
  /** Nodes of the type ImportWording. */
  | 'IMPORT_WORDING'
  /** Nodes of the type Instansi. */
  | 'INSTANSI'
  /** Nodes of the type Position. */
  | 'POSITION'
  /** Nodes of the type PositionNeed. */
  | 'POSITION_NEED'
  /** Nodes of the type Reorganisation. */
  | 'REORGANISATION'
  /** Nodes of the type Transfer. */
  | 'TRANSFER'
  /** Nodes of the type Unit. */
  | 'UNIT';

/** Gives a person another golongan from a day on (kenaikan pangkat). What lies between the new one and the old is told, not refused. */
export type ChangeGolonganInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Who. */
  employeeId: string | number;
  /** The new golongan, as people write it. */
  golongan: string;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day on which it holds (TMT): today or before. */
  since: string;
  /** Version that was read. */
  version: number;
};

/** States the same education of many people from a day on; each as changeEducation does. */
export type ChangeManyEducationInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Its field; left out each keeps their own, null takes it away. */
  educationField?: string | null | undefined;
  /** Its level. */
  educationLevel: EducationLevel;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Changes the others where some are refused; a preview says which. If all are, nothing is done. */
  leaveOutRefused?: boolean | null | undefined;
  /** Who: 500 at most, each once, of one government. */
  people: Array<ReadPerson>;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day on which it holds (TMT): today or before. */
  since: string;
};

/** Gives many people the same golongan from a day on; each as changeGolongan does. */
export type ChangeManyGolonganInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** The new golongan, as people write it. */
  golongan: string;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Changes the others where some are refused; a preview says which. If all are, nothing is done. */
  leaveOutRefused?: boolean | null | undefined;
  /** Who: 500 at most, each once, of one government. */
  people: Array<ReadPerson>;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day on which it holds (TMT): today or before. */
  since: string;
};

/** Gives many people the same status from a day on; each as changeStatus does. */
export type ChangeManyStatusInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Golongan from that day on, as people write it; left out each keeps their own, where the new status knows it. */
  golongan?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Changes the others where some are refused; a preview says which. If all are, nothing is done. */
  leaveOutRefused?: boolean | null | undefined;
  /** Who: 500 at most, each once, of one government. */
  people: Array<ReadPerson>;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day on which it holds (TMT): today or before. */
  since: string;
  /** The new status. */
  status: EmployeeStatus;
};

/** Gives a person another number from today on: a PPPK who became a PNS has a new one, and numbers are mistyped. The number before is kept in formerNips. */
export type ChangeNipInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Who. */
  employeeId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** NIP or NI PPPK that the person has from today on. */
  nip: string;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Version that was read. */
  version: number;
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

/** What a period is called, and its days, from now on. */
export type ChangePeriodInput = {
  /** Last day on which an evaluation is sealed in time. */
  deadline: string;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Its name; at most 200 characters. */
  label: string;
  /** Which period. */
  periodId: string | number;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day. */
  validFrom: string;
  /** Last day. */
  validTo: string;
  /** Version that was read. */
  version: number;
};

/** Changes what is said of a position. What is left out stays; of what is said only the present is kept, so it holds for all days of the position. */
export type ChangePositionInput = {
  /** What is to be said no more. */
  clear?: Array<ClearedFact> | null | undefined;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Eselon, for managerial positions. */
  eselon?: Eselon | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Whether its holder leads the unit. */
  isHead?: boolean | null | undefined;
  /** Level, for functional positions. */
  jenjang?: Jenjang | null | undefined;
  /** Kelas jabatan, 1 to 17. */
  positionClass?: number | null | undefined;
  /** Which position. */
  positionId: string | number;
  /** Kind of position. */
  positionKind?: PositionKind | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Lowest level of education it asks for. */
  requiredEducation?: EducationLevel | null | undefined;
  /** Field of education it asks for. */
  requiredEducationField?: string | null | undefined;
  /** Age at which its holders retire, 50 to 70; by the rules when left out of a new one. */
  retirementAge?: number | null | undefined;
  /** Official title (nomenklatur). */
  title?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What changePosition takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type ChangePositionStep = {
  /** What is to be said no more. */
  clear?: Array<ClearedFact> | null | undefined;
  /** Eselon, for managerial positions. */
  eselon?: Eselon | null | undefined;
  /** Whether its holder leads the unit. */
  isHead?: boolean | null | undefined;
  /** Level, for functional positions. */
  jenjang?: Jenjang | null | undefined;
  /** Kelas jabatan, 1 to 17. */
  positionClass?: number | null | undefined;
  /** Which position. */
  positionId: string | number;
  /** Kind of position. */
  positionKind?: PositionKind | null | undefined;
  /** Lowest level of education it asks for. */
  requiredEducation?: EducationLevel | null | undefined;
  /** Field of education it asks for. */
  requiredEducationField?: string | null | undefined;
  /** Age at which its holders retire, 50 to 70; by the rules when left out of a new one. */
  retirementAge?: number | null | undefined;
  /** Official title (nomenklatur). */
  title?: string | null | undefined;
};

/** Changes what is said of a reorganisation, and the order of its steps. What is left out stays as it is; null takes a reason or a decree away. */
export type ChangeReorganisationInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** First day of the steps that say none of their own. */
  firstDay?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** What to call it. */
  name?: string | null | undefined;
  /** Why; kept with the act that applies it. */
  reason?: string | null | undefined;
  /** Which reorganisation. */
  reorganisationId: string | number;
  /** The steps that stay, in the order in which they are to be done; one that is left out is taken out. */
  stepIds?: Array<string | number> | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Gives a person another status from a day on: a CPNS who became PNS, a PPPK who became CPNS or PNS. */
export type ChangeStatusInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Who. */
  employeeId: string | number;
  /** Golongan from that day on, as people write it; left out it stays, where the new status knows it. */
  golongan?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day on which it holds (TMT): today or before. */
  since: string;
  /** The new status. */
  status: EmployeeStatus;
  /** Version that was read. */
  version: number;
};

/** What part of the graph a change is in. */
export type ChangeTopic =
  /** Who is away for longer: for those who see private fields of all whom a change is about. */
  | 'ABSENCES'
  /** Accounts: that one was made, given or taken a role, disabled, or its password set; by whom, and nothing that is secret. */
  | 'ACCOUNTS'
  /** What people did to the record and took back, and what they prepare to do. */
  | 'ACTS'
  /** Periods and evaluations. */
  | 'EVALUATION'
  /** Imports that took effect. */
  | 'IMPORT'
  /** Governments, dinas, units and positions. */
  | 'ORGANIZATION'
  /** People, appointments and needs. */
  | 'STAFFING'
  /** Who is offered to another government, and what became of it: for HR of the whole of either. */
  | 'TRANSFERS';

/** Tries every step of a reorganisation in one transaction, and takes it back. */
export type CheckReorganisationInput = {
  /** Which reorganisation. */
  reorganisationId: string | number;
  /** The version that was read. */
  version: number;
};

/** What of a position can be left unsaid. */
export type ClearedFact =
  /** Its eselon. */
  | 'ESELON'
  /** Its jenjang. */
  | 'JENJANG'
  /** Its class. */
  | 'POSITION_CLASS'
  /** The level of education it asks for. */
  | 'REQUIRED_EDUCATION'
  /** The field of education it asks for. */
  | 'REQUIRED_EDUCATION_FIELD';

/** A period in which no more evaluations are to be written. */
export type ClosePeriodInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Close it although expected evaluations are not sealed; refused with how many when left out. */
  leaveUnfinished?: boolean | null | undefined;
  /** Which period. */
  periodId: string | number;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Version that was read. */
  version: number;
};

/** Gives a position a last day. */
export type ClosePositionInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** End what is held beyond that day on it as well; it is refused otherwise. */
  endHolders?: boolean | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Last day on which it exists. Its needs end on it as well; those that begin later go. */
  lastDay: string;
  /** Which position. */
  positionId: string | number;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What closePosition takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type ClosePositionStep = {
  /** End what is held beyond that day on it as well; it is refused otherwise. */
  endHolders?: boolean | null | undefined;
  /** Last day on which it exists. Its needs end on it as well; those that begin later go. That of the reorganisation when left out. */
  lastDay?: string | null | undefined;
  /** Which position. */
  positionId: string | number;
};

/** Gives a unit a last day; with the unit at the top, which HR of the whole government closes, its dinas is abolished. What goes on beyond it in the unit and below either goes to another unit of the dinas, for all its days, or is closed with it. */
export type CloseUnitInput = {
  /** Close the units and positions that go nowhere with it, on the same day; it is refused otherwise. */
  closeRest?: boolean | null | undefined;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** End on that day what is held of positions that close; it is refused otherwise. */
  endHolders?: boolean | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Last day on which it exists: past, today or to come. */
  lastDay: string;
  /** To which unit the positions go, of the unit and of what closes with it, with who holds them. */
  positionsGoTo?: string | number | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Which unit. */
  unitId: string | number;
  /** Below which unit those directly below it go, with all that is below them. */
  unitsGoTo?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What closeUnit takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type CloseUnitStep = {
  /** Close the units and positions that go nowhere with it, on the same day; it is refused otherwise. */
  closeRest?: boolean | null | undefined;
  /** End on that day what is held of positions that close; it is refused otherwise. */
  endHolders?: boolean | null | undefined;
  /** Last day on which it exists: past, today or to come. That of the reorganisation when left out. */
  lastDay?: string | null | undefined;
  /** To which unit the positions go, of the unit and of what closes with it, with who holds them. */
  positionsGoTo?: string | number | null | undefined;
  /** Which unit. */
  unitId: string | number;
  /** Below which unit those directly below it go, with all that is below them. */
  unitsGoTo?: string | number | null | undefined;
};

/** Corrects what the record says of an absence: it was never so. What is left out stays as it is; `decreeNumber` is the decree of the absence, and null takes it away. */
export type CorrectAbsenceInput = {
  /** Which absence. */
  absenceId: string | number;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  kind?: AbsenceKind | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day away. */
  validFrom?: string | null | undefined;
  /** Last day away; null where no end is known. */
  validTo?: string | null | undefined;
  /** Version that was read. */
  version: number;
};

/** Corrects what the record says of an assignment: it was never so. Somebody who moves is no correction; their assignment ends and another begins. What is left out stays as it is; `decreeNumber` is the decree of the appointment, and null takes it away. */
export type CorrectAssignmentInput = {
  /** Which assignment. */
  assignmentId: string | number;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Definitive or acting. */
  kind?: AssignmentKind | null | undefined;
  /** The position it is in. */
  positionId?: string | number | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day (tmt). */
  validFrom?: string | null | undefined;
  /** Last day; null where no end is known. */
  validTo?: string | null | undefined;
  /** Version that was read. */
  version: number;
};

/** Corrects what the record says of a dinas: it was never so. What is left out stays as it is; the unit at its top is corrected with it where both are the same. */
export type CorrectDinasInput = {
  /** Its code. */
  code?: string | null | undefined;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Which dinas. */
  dinasId: string | number;
  /** What kind of perangkat daerah it is. */
  dinasKind?: DinasKind | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Official name. */
  name?: string | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** The abbreviation people use; null takes it away. */
  shortName?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Corrects what the record says of a person: it was never so. What is left out stays as it is; null takes golongan and education away. The number is not corrected here. */
export type CorrectEmployeeInput = {
  /** Date of birth. */
  birthDate?: string | null | undefined;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Field of that education; null takes it away. */
  educationField?: string | null | undefined;
  /** Highest level of education; null takes it away. */
  educationLevel?: EducationLevel | null | undefined;
  /** Who. */
  employeeId: string | number;
  /** Golongan, as people write it; null takes it away. */
  golongan?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Name; titles in it take the place of those on record. */
  name?: string | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Sex. */
  sex?: Sex | null | undefined;
  /** Status. */
  status?: EmployeeStatus | null | undefined;
  /** Version that was read. */
  version: number;
};

/** Corrects a sealed evaluation, also as the outcome of an objection (PP 30/2019 art. 59). What it said stays readable in its versions. */
export type CorrectEvaluationInput = {
  /** Behaviour at work. */
  behaviour: Rating;
  /** Number of the document or decree (SK) it rests on. */
  decreeNumber: string;
  /** Which evaluation. */
  evaluationId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Note of the evaluator; left out it stays, null takes it away. */
  note?: string | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; the person and their superiors read it. */
  reason: string;
  /** Version that was read. */
  version: number;
  /** Results of the work. */
  workResult: Rating;
};

/** Corrects what the record says of a unit: it was never so. What is left out stays as it is. */
export type CorrectUnitInput = {
  /** Its code. */
  code?: string | null | undefined;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Official name. */
  name?: string | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Which unit. */
  unitId: string | number;
  /** What kind of unit it is. */
  unitKind?: UnitKind | null | undefined;
  /** The version that was read. */
  version: number;
};

/** An account that is to be. */
export type CreateAccountInput = {
  /** Name of the person or program. */
  displayName: string;
  /** The person behind it, of that government; nobody for programs and administrators. */
  employeeId?: string | number | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** The government it is of; its administrators manage it. */
  instansiId: string | number;
  /** Name to sign in with: letters, digits and . _ - @; capital letters become small ones. */
  username: string;
};

/** Accounts for people who have none: of a government, of a part of it, or of these. */
export type CreateAccountsInput = {
  /** Only these people, 100 at most; everybody when left out. */
  employeeIds?: Array<string | number> | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Of which government. */
  instansiId: string | number;
  /** Only who holds a definitive position in this unit or below today; everybody when left out. */
  unitId?: string | number | null | undefined;
  /** How the accounts are called. */
  usernames: UsernameRule;
};

/** A dinas that is to be. The unit at its top is made with it, under the same code and name. */
export type CreateDinasInput = {
  /** Its code, which no other dinas and no unit of the government has. */
  code: string;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** What kind of perangkat daerah it is. */
  dinasKind: DinasKind;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** In which government. */
  instansiId: string | number;
  /** Official name. */
  name: string;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** The abbreviation people use. */
  shortName?: string | null | undefined;
  /** First day on which it exists: past, today or to come. */
  validFrom: string;
};

/** What createDinas takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type CreateDinasStep = {
  /** Its code, which no other dinas and no unit of the government has. */
  code: string;
  /** What kind of perangkat daerah it is. */
  dinasKind: DinasKind;
  /** Official name. */
  name: string;
  /** The abbreviation people use. */
  shortName?: string | null | undefined;
  /** First day on which it exists: past, today or to come. That of the reorganisation when left out. */
  validFrom?: string | null | undefined;
};

/** A position that is to be. */
export type CreatePositionInput = {
  /** Its code, which no other position of the government has. */
  code: string;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Eselon, for managerial positions. */
  eselon?: Eselon | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Whether its holder leads the unit. */
  isHead?: boolean | null | undefined;
  /** Level, for functional positions. */
  jenjang?: Jenjang | null | undefined;
  /** How many people it needs, 0 to 100,000; not set when left out. */
  need?: number | null | undefined;
  /** Kelas jabatan, 1 to 17. */
  positionClass?: number | null | undefined;
  /** Kind of position. */
  positionKind: PositionKind;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Lowest level of education it asks for. */
  requiredEducation?: EducationLevel | null | undefined;
  /** Field of education it asks for. */
  requiredEducationField?: string | null | undefined;
  /** Age at which its holders retire, 50 to 70; by the rules when left out of a new one. */
  retirementAge?: number | null | undefined;
  /** The position it reports to. */
  superiorPositionId?: string | number | null | undefined;
  /** Official title (nomenklatur). */
  title: string;
  /** In which unit. */
  unitId: string | number;
  /** First day on which it exists. */
  validFrom: string;
  /** Last day on which it exists; none when left out. */
  validTo?: string | null | undefined;
};

/** What createPosition takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type CreatePositionStep = {
  /** Its code, which no other position of the government has. */
  code: string;
  /** Eselon, for managerial positions. */
  eselon?: Eselon | null | undefined;
  /** Whether its holder leads the unit. */
  isHead?: boolean | null | undefined;
  /** Level, for functional positions. */
  jenjang?: Jenjang | null | undefined;
  /** How many people it needs, 0 to 100,000; not set when left out. */
  need?: number | null | undefined;
  /** Kelas jabatan, 1 to 17. */
  positionClass?: number | null | undefined;
  /** Kind of position. */
  positionKind: PositionKind;
  /** Lowest level of education it asks for. */
  requiredEducation?: EducationLevel | null | undefined;
  /** Field of education it asks for. */
  requiredEducationField?: string | null | undefined;
  /** Age at which its holders retire, 50 to 70; by the rules when left out of a new one. */
  retirementAge?: number | null | undefined;
  /** The position it reports to. */
  superiorPositionId?: string | number | null | undefined;
  /** Official title (nomenklatur). */
  title: string;
  /** In which unit. */
  unitId: string | number;
  /** First day on which it exists. That of the reorganisation when left out. */
  validFrom?: string | null | undefined;
  /** Last day on which it exists; none when left out. */
  validTo?: string | null | undefined;
};

/** A reorganisation that is to be prepared. */
export type CreateReorganisationInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Of which dinas, for its HR to prepare as well; of the whole government when left out. */
  dinasId?: string | number | null | undefined;
  /** First day of the steps that say none of their own. */
  firstDay: string;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Of which government. */
  instansiId: string | number;
  /** What to call it. */
  name: string;
  /** Why; kept with the act that applies it. */
  reason?: string | null | undefined;
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

/** A unit that is to be. */
export type CreateUnitInput = {
  /** Its code, which no other unit of the government has. */
  code: string;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Official name. */
  name: string;
  /** Below which unit; that at the top of a dinas (rootUnit) stands for the dinas. */
  parentId: string | number;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** What kind of unit it is. */
  unitKind: UnitKind;
  /** First day on which it exists: past, today or to come. */
  validFrom: string;
  /** Last day on which it exists; none when left out. */
  validTo?: string | null | undefined;
};

/** What createUnit takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type CreateUnitStep = {
  /** Its code, which no other unit of the government has. */
  code: string;
  /** Official name. */
  name: string;
  /** Below which unit; that at the top of a dinas (rootUnit) stands for the dinas. */
  parentId: string | number;
  /** What kind of unit it is. */
  unitKind: UnitKind;
  /** First day on which it exists: past, today or to come. That of the reorganisation when left out. */
  validFrom?: string | null | undefined;
  /** Last day on which it exists; none when left out. */
  validTo?: string | null | undefined;
};

/** What an instant must be; all that is said must hold. */
export type DateTimeFilter = {
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

/** Does not take somebody who is offered. `reason` must be said, and is told to the government that offered. */
export type DeclineTransferInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Which offer. */
  transferId: string | number;
  /** Version that was read. */
  version: number;
};

/** Forgets a kept mapping; imports that it was used for stay as they are. */
export type DeleteImportProfileInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Which one. */
  profileId: string | number;
  /** Version that was read. */
  version: number;
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

/** An account that nobody is to use. */
export type DisableAccountInput = {
  /** Which account. */
  accountId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Why, for whoever looks at the account later; at most 500 characters. */
  reason?: string | null | undefined;
  /** The version of the account that was read. */
  version: number;
};

/** Throws a reorganisation away. */
export type DiscardReorganisationInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Which reorganisation. */
  reorganisationId: string | number;
  /** The version that was read. */
  version: number;
};

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

/** What an EducationLevel must be; all that is said must hold. */
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
  /** Whether they are away for longer on the day (true) or not (false), as far as the viewer may see it: whose absences are not shown is not away. */
  absent?: boolean | null | undefined;
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
  /** Name without titles: what people are sorted and looked for by. */
  name?: TextFilter | null | undefined;
  /** NIP or NI PPPK, among those that the viewer may see. */
  nip?: NipFilter | null | undefined;
  /** Not this. */
  not?: EmployeeFilter | null | undefined;
  /** One of these at least; of none of them no row. */
  or?: Array<EmployeeFilter> | null | undefined;
  /** First day of retirement by the position held on the day; of people whose date of birth is not shown to the viewer the first day of that year. */
  retirement?: LocalDateFilter | null | undefined;
  /** Part of the name, whatever capitals, accents and apostrophes, or the first digits of the NIP for those who may see it; at most 200 characters. */
  search?: string | null | undefined;
  /** Sex as recorded. */
  sex?: SexFilter | null | undefined;
  /** PNS, CPNS or PPPK. */
  status?: EmployeeStatusFilter | null | undefined;
  /** Titles behind the name (gelar belakang), such as S.T., M.Si. */
  titleAfter?: TextFilter | null | undefined;
  /** Titles before the name (gelar depan), such as Dr. Ir. */
  titleBefore?: TextFilter | null | undefined;
  /** Of the unit of the definitive position held on the day. */
  unitId?: UnitIdFilter | null | undefined;
  /** When it was last written: when the transaction began that wrote it, which is seen once it has ended. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Raised with every change; send it back so that nobody overwrites unseen work. */
  version?: IntFilter | null | undefined;
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

/** What an EmployeeStatus must be; all that is said must hold. */
export type EmployeeStatusFilter = {
  /** Exactly this. */
  eq?: EmployeeStatus | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<EmployeeStatus> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** What looks wrong about an employee. It may be right: courts correct dates of birth, and the number stays. */
export type EmployeeWarning =
  /** The NIP tells another date of birth. */
  | 'NIP_BIRTH_DATE_DIFFERS'
  /** The NIP tells the other sex. */
  | 'NIP_SEX_DIFFERS'
  /** By the NIP the service begins before the age of 18. */
  | 'NIP_STARTS_BEFORE_18';

/** An account that is to be used again. */
export type EnableAccountInput = {
  /** Which account. */
  accountId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** The version of the account that was read. */
  version: number;
};

/** Ends an absence: the person is back on the day after its last. The decree of the absence stays; one stated here is of the return. */
export type EndAbsenceInput = {
  /** Which absence. */
  absenceId: string | number;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Last day away. */
  lastDay: string;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Version that was read. */
  version: number;
};

/** Ends a running assignment. */
export type EndAssignmentInput = {
  /** Which assignment. */
  assignmentId: string | number;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Last day in the position. */
  lastDay: string;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Version that was read. */
  version: number;
};

/** What endAssignment takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type EndAssignmentStep = {
  /** Which assignment. */
  assignmentId: string | number;
  /** Last day in the position. That of the reorganisation when left out. */
  lastDay?: string | null | undefined;
};

/** Ends the service of a person: on its last day every appointment and absence that runs then ends as well, in the same act. */
export type EndEmploymentInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Who. */
  employeeId: string | number;
  /** Why. */
  endReason: EndReason;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Last day in the service of the government. */
  lastDay: string;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Version that was read. */
  version: number;
};

/** Ends many assignments on the same day; each as endAssignment does. */
export type EndManyAssignmentsInput = {
  /** Which: 500 at most, each once, of one government. */
  assignments: Array<ReadAssignment>;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Last day in the position. */
  lastDay: string;
  /** Changes the others where some are refused; a preview says which. If all are, nothing is done. */
  leaveOutRefused?: boolean | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
};

/** Nothing more: it is about all browsers but the one that sends it. */
export type EndOtherSessionsInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
};

/** Why somebody is in the service of a government no longer. */
export type EndReason =
  /** Died (meninggal dunia). */
  | 'DEATH'
  /** Was dismissed (pemberhentian). */
  | 'DISMISSAL'
  /** Retired before that age, at their own request or since the post went (pensiun dini). */
  | 'EARLY_RETIREMENT'
  /** The contract of a PPPK ran out or was ended. */
  | 'END_OF_CONTRACT'
  /** Left at their own request without a pension (mengundurkan diri). */
  | 'RESIGNATION'
  /** Retired at the age of the position (batas usia pensiun). */
  | 'RETIREMENT'
  /** Went to another government (pindah instansi). */
  | 'TRANSFER_OUT';

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
  | 'I_B'
  /** Eselon V.a, of the time before PP 18/2016: equal to a pelaksana (PP 11/2017 art. 131). */
  | 'V_A';

/** What an Eselon must be; all that is said must hold. */
export type EselonFilter = {
  /** Exactly this. */
  eq?: Eselon | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<Eselon> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** How far an evaluation has come. A sealed evaluation does not change, but by a correction that keeps what it said (correctEvaluation). */
export type EvaluationState =
  /** Rated, and still being written. */
  | 'DRAFT'
  /** Nobody has rated yet. */
  | 'NOT_STARTED'
  /** Final. */
  | 'SEALED'
  /** Handed in by the evaluator, to be sealed. */
  | 'SUBMITTED';

/** An office that evaluates from outside the tree of positions. */
export type EvaluatorOffice =
  /** The regional head (gubernur, bupati, wali kota): evaluates the secretary. */
  | 'REGIONAL_HEAD'
  /** Sekretaris daerah: evaluates heads that are below nobody in the tree. */
  | 'REGIONAL_SECRETARY';

/** Why somebody, or nobody, evaluates a person for their time in one position. */
export type EvaluatorReason =
  /** Acts in the post above (PJ, PLT, PLH). */
  | 'ACTING_SUPERIOR'
  /** Led the person to the end of that time and has moved since; evaluates it all the same. */
  | 'FORMER_SUPERIOR'
  /** The person holds no definitive position. */
  | 'NO_POSITION'
  /** The record does not say who is above the position. */
  | 'NO_SUPERIOR'
  /** An office above the tree of positions; HR records what it decides. */
  | 'OUTSIDE_THE_TREE'
  /** Has the post of the superior of that time, who left the service. */
  | 'SUCCESSOR'
  /** Holds the post above. */
  | 'SUPERIOR'
  /** Leads a post further up: nobody leads the one above, or it is the person themselves. */
  | 'SUPERIOR_OF_SUPERIOR';

/** Every figure of the boards; figureDefinitions says what each one is. */
export type FigureKey =
  /** Head positions led by an acting holder because nobody is appointed. */
  | 'ACTING_HEADS'
  /** Evaluations that are rated but not submitted. */
  | 'DRAFT'
  /** People who held a definitive position in the period and were not suspended, on unpaid leave or preparing for retirement all that time; each is counted once, at the last position they worked in. */
  | 'EXPECTED'
  /** Definitive holders on the day; acting holders (PJ, PLT, PLH) are not counted. */
  | 'FILLED'
  /** People missing, position by position; a surplus elsewhere never makes it smaller. */
  | 'GAP'
  /** Share of the need that is missing. */
  | 'GAP_SHARE'
  /** Head positions with more than one definitive holder: one of the appointments has most likely not been ended. */
  | 'HEADS_HELD_TWICE'
  /** People needed in all positions on the day. */
  | 'NEED'
  /** Positions of which no need was set: they count neither in the need nor in gap or surplus. */
  | 'NEED_NOT_SET'
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
  /** Definitive holders whose year of retirement is over: they hold their position until HR ends the appointment. */
  | 'RETIRED_HOLDERS'
  /** Definitive holders who retire in the calendar year of the day shown or in the next. */
  | 'RETIRING_BY_NEXT_YEAR'
  /** Definitive holders who retire in the calendar year of the day shown or in one of the five after it. */
  | 'RETIRING_WITHIN_5_YEARS'
  /** Evaluations that are finished and cannot change. */
  | 'SEALED'
  /** Evaluations that are submitted but not sealed. */
  | 'SUBMITTED'
  /** People above the need of their position, where one was set; shown beside the gap, never subtracted from it. */
  | 'SURPLUS'
  /** Positions with more definitive holders than needed. */
  | 'SURPLUS_POSITIONS'
  /** Head positions with neither a definitive nor an acting holder. */
  | 'VACANT_HEADS'
  /** Positions that are needed and have no definitive holder. */
  | 'VACANT_POSITIONS';

/** Why a row is not counted in a figure. */
export type FigureReason =
  /** Was away all of the period in a way in which nobody is evaluated. */
  | 'ABSENT_THROUGHOUT'
  /** Acting holders do not count. */
  | 'ACTING_ASSIGNMENT'
  /** Retired in an earlier year. */
  | 'ALREADY_RETIRED'
  /** The head position has a definitive holder. */
  | 'HEAD_HAS_DEFINITIVE_HOLDER'
  /** Nobody holds the head position. */
  | 'HEAD_HAS_NO_HOLDER'
  /** At most one person holds the head position definitively. */
  | 'HEAD_NOT_HELD_TWICE'
  /** As many hold it as are needed. */
  | 'NEED_MET'
  /** Fewer hold it than are needed. */
  | 'NEED_NOT_MET'
  /** A need was set. */
  | 'NEED_SET'
  /** Nobody is needed. */
  | 'NOBODY_NEEDED'
  /** Not the position that leads a unit. */
  | 'NOT_A_HEAD'
  /** Sealed, or its deadline has not passed. */
  | 'NOT_OVERDUE'
  /** No more hold it than are needed. */
  | 'NOT_OVER_FILLED'
  /** Has no predikat on the day. */
  | 'NOT_RATED'
  /** Retires in the year of the day or later. */
  | 'NOT_RETIRED'
  /** No need was set. */
  | 'NO_NEED_SET'
  /** Has another predikat. */
  | 'OTHER_PREDIKAT'
  /** Is in another state. */
  | 'OTHER_STATE'
  /** It has a definitive holder. */
  | 'POSITION_HAS_HOLDER'
  /** The position does not exist on the day. */
  | 'POSITION_NOT_VALID'
  /** The position is of a kind that the law does not know, and states no age. */
  | 'RETIREMENT_AGE_UNKNOWN'
  /** Retires after the years that are counted. */
  | 'RETIRES_LATER';

/** Against which day a figure is compared. */
export type FigureSince =
  /** The last day of the period before: of the newest that is over, or of the one before the period asked for, whose figure it then is on that day. */
  | 'LAST_PERIOD'
  /** Seven days before. */
  | 'LAST_WEEK'
  /** The day before. */
  | 'YESTERDAY';

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

/** Why a figure cannot be compared. */
export type FigureUnknown =
  /** It was not counted on one of the two days, or there was nothing to say a number of. */
  | 'NOT_COUNTED'
  /** There is no data of that day: it is before `knownFrom`. */
  | 'NO_DATA_BEFORE'
  /** No period is before. */
  | 'NO_PERIOD_BEFORE';

/** How soon somebody has to act on what a board says of itself. */
export type FindingUrgency =
  /** Something is overdue, or nobody is in charge. */
  | 'NOW'
  /** It has to be acted on before long. */
  | 'SOON'
  /** Worth knowing. */
  | 'WATCH';

/** A value for every row of a file, of a column that it lacks. */
export type FixedValueInput = {
  /** Name of the column of the kind. */
  column: string;
  /** The value, as a cell of a file would state it. */
  value: string;
};

/** A role, and where it is held. */
export type GiveRoleInput = {
  /** To which account. */
  accountId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** In which government. */
  instansiId: string | number;
  /** What it lets its holder do. */
  role: Role;
  /** Only in this unit and below; the root unit of a dinas for the dinas. The whole government when left out. */
  unitId?: string | number | null | undefined;
  /** The version of the account that was read. */
  version: number;
};

/** An answer to what a row asks. */
export type GivenAnswer = {
  /** Also of every other row that asks the same of the same value. */
  alike?: boolean | null | undefined;
  /** What it means. */
  answer: ImportAnswer;
  /** Which row. */
  rowNumber: number;
};

/** Who leads a unit on a day. Counted as VACANT_HEADS and ACTING_HEADS are. */
export type HeadState =
  /** Nobody is appointed; somebody acts (PJ, PLT or PLH). */
  | 'ACTING'
  /** Somebody is appointed. */
  | 'DEFINITIVE'
  /** Nobody leads the unit: neither appointed nor acting. */
  | 'VACANT';

/** Which role is held, in a government that the viewer administers. */
export type HeldRoleFilter = {
  /** This one, wherever in those governments. */
  eq?: Role | null | undefined;
};

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

/** What was answered to the question whether a row means something that is on record under another name or number. */
export type ImportAnswer =
  /** It is really another one: the row stands as it is. */
  | 'ANOTHER'
  /** It is what is on record: the row changes that. */
  | 'SAME';

/** Whether a file needs a column. */
export type ImportColumnNeed =
  /** The column has to be there, and filled in every row. */
  | 'ALWAYS'
  /** It may be left away. */
  | 'NEVER'
  /** It, or another column of its group, has to be there and filled in. */
  | 'ONE_OF';

/** What a file is about: each of its rows is one of these. */
export type ImportKind =
  /** Who holds which position since when. */
  | 'ASSIGNMENTS'
  /** People with their golongan and education. */
  | 'EMPLOYEES'
  /** Ratings and seals of people in a period. */
  | 'EVALUATIONS'
  /** How many people a dinas or unit says it has, where they are not on record. */
  | 'HEAD_COUNTS'
  /** Positions with their need. */
  | 'POSITIONS'
  /** The tree of dinas and units. */
  | 'UNITS';

/** What a row that is no part of the list was taken for. */
export type ImportLeftOutAs =
  /** Nothing. */
  | 'BLANK'
  /** The numbers of the columns, below the header. */
  | 'COLUMN_NUMBERS'
  /** The name of a unit, which was understood as the unit of the rows that follow. */
  | 'GROUP'
  /** A heading within the list that says nothing its rows do not say themselves. */
  | 'HEADING'
  /** Goes on with the row above: a NIP below a name. */
  | 'JOINED'
  /** A note, or words in columns that are not read. */
  | 'NOTE'
  /** The header once more. */
  | 'REPEATED_HEADER'
  /** A row of which only the number is written. */
  | 'RUNNING_NUMBER'
  /** The signature below the list, with place, office and name. */
  | 'SIGNATURE'
  /** A title above the list, or again on a later page of it. */
  | 'TITLE'
  /** Sums of the rows above. */
  | 'TOTAL';

/** Why an import cannot be taken further now. */
export type ImportNotReadyReason =
  /** Another change held the same data: apply it again in a moment. */
  | 'IMPORT_BUSY'
  /** Its file is no longer kept: send it again. */
  | 'IMPORT_FILE_GONE'
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

/** Why a column of a file may mean something. */
export type ImportProposedBy =
  /** Its header has a name of this column among other words. */
  | 'HEADER'
  /** Its cells hold codes or names that the government has on record for this column. */
  | 'ON_RECORD'
  /** Its cells hold what hardly anything but this column holds. */
  | 'VALUES';

/** By what it is known what a column of a file means. */
export type ImportRecognisedBy =
  /** Somebody said so of this file. */
  | 'HAND'
  /** By its header. */
  | 'HEADER'
  /** By its header, which is one of a national program (SIASN, e-Kinerja). */
  | 'NATIONAL_NAME'
  /** By a mapping that was kept for files with the same headers. */
  | 'PROFILE'
  /** By what its cells hold: the file needs it, and it can be nothing else. */
  | 'VALUES';

/** Where an import stands. MAPPING waits for somebody to say what its columns mean (mapImport), CHECKED for somebody to apply or cancel it; an import can be cancelled until it is APPLIED; REFUSED means that the file as a whole could not be used. */
export type ImportState =
  /** Took effect as a whole. */
  | 'APPLIED'
  /** Is being written. */
  | 'APPLYING'
  /** Was thrown away. */
  | 'CANCELLED'
  /** Waits for somebody to apply or cancel it. */
  | 'CHECKED'
  /** Waits for somebody to say what its columns mean: something that is needed was not found in it. */
  | 'MAPPING'
  /** Is being read and checked. */
  | 'READING'
  /** Waits for its turn. */
  | 'RECEIVED'
  /** The file as a whole could not be used. */
  | 'REFUSED';

/** A kind of values that are few, such as kinds of units: what is said of one of its words serves every column that holds it. */
export type ImportVocabulary =
  /** Kinds of appointments. */
  | 'ASSIGNMENT_KIND'
  /** Kinds of perangkat daerah. */
  | 'DINAS_KIND'
  /** Levels of education. */
  | 'EDUCATION_LEVEL'
  /** The status of a person. */
  | 'EMPLOYEE_STATUS'
  /** Levels of structural positions. */
  | 'ESELON'
  /** How far an evaluation is. */
  | 'EVALUATION_STATE'
  /** Golongan of PNS (I/a to IV/e) and of PPPK (I to XVII). */
  | 'GOLONGAN'
  /** Levels of functional positions. */
  | 'JENJANG'
  /** Classes of positions. */
  | 'POSITION_CLASS'
  /** Kinds of positions. */
  | 'POSITION_KIND'
  /** How work is rated. */
  | 'RATING'
  /** The sex of a person. */
  | 'SEX'
  /** Kinds of units. */
  | 'UNIT_KIND'
  /** Yes and no. */
  | 'YES_NO';

/** Something that files make. */
export type ImportedThing =
  /** An appointment. */
  | 'ASSIGNMENT'
  /** A dinas. */
  | 'DINAS'
  /** A person. */
  | 'EMPLOYEE'
  /** An evaluation. */
  | 'EVALUATION'
  /** A reported number of people. */
  | 'HEAD_COUNT'
  /** A position. */
  | 'POSITION'
  /** A unit. */
  | 'UNIT';

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

/** A language in which people are told something. What a file or a record itself says stands in it as it is. */
export type Language =
  /** English. */
  | 'EN'
  /** Bahasa Indonesia. */
  | 'ID';

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

/** Whose password is to be set anew. */
export type MakePasswordLinkInput = {
  /** Of which account. */
  accountId: string | number;
  /** The version of the account that was read. */
  version: number;
};

/** Says what the columns of a file mean; it is then read and checked anew. Columns that are not named are recognised as ever. */
export type MapImportInput = {
  /** The columns. */
  columns: Array<MappedColumnInput>;
  /** Values for columns that the file lacks. */
  fixed: Array<FixedValueInput>;
  /** The row of the header to be used instead; the columns are those of that row. */
  headerRow?: number | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Which import. */
  importId: string | number;
  /** The sheet to be read instead; its columns are not those that were shown. */
  sheet?: string | null | undefined;
  /** Version that was read. */
  version: number;
};

/** What a column of a file is to be taken for. */
export type MappedColumnInput = {
  /** Name of the column of the kind, or names with + between of cells that hold several things; null to leave it out. */
  column?: string | null | undefined;
  /** Its place in the file, from 1. */
  number: number;
};

/** Makes units part of another one from a day on: their positions go into it with who holds them, units below them go below it, and they themselves end the day before. */
export type MergeUnitsInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Into which unit. */
  intoId: string | number;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day of the change: past, today or to come. Days before it stay as they were. */
  since: string;
  /** Which units; up to 20. */
  units: Array<ReadUnitInput>;
};

/** What mergeUnits takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type MergeUnitsStep = {
  /** Into which unit. */
  intoId: string | number;
  /** First day of the change: past, today or to come. Days before it stay as they were. That of the reorganisation when left out. */
  since?: string | null | undefined;
  /** Which units; up to 20. */
  units: Array<MergeUnitsStepRow>;
};

/** One of several rows of a step. */
export type MergeUnitsStepRow = {
  /** Which unit. */
  unitId: string | number;
};

/** Places a unit below another one of its dinas, with all that is below it. Of where a unit stands only the present is kept, so it holds for all days of the unit. */
export type MoveUnitInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Below which unit. */
  parentId: string | number;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Which unit. */
  unitId: string | number;
  /** The version that was read. */
  version: number;
};

/** What moveUnit takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type MoveUnitStep = {
  /** Below which unit. */
  parentId: string | number;
  /** Which unit. */
  unitId: string | number;
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

/** Why a row stands in the way of taking an act back. */
export type ObstacleReason =
  /** It is there again. */
  | 'CAME_BACK'
  /** It holds something else by now than the act left there. */
  | 'CHANGED'
  /** Beside it what was before the act cannot be again: it has the same code, overlapping days, or is gone or closed where it is needed. */
  | 'CONFLICTS'
  /** It went by now. */
  | 'GONE'
  /** It belongs to something that the act made, and would be left without it. */
  | 'REFERS';

/** How large the browser is that sends it: in the list of screens one is known by that. */
export type OfferScreenInput = {
  /** Pixels down, 1 to 32,000. */
  height: number;
  /** Pixels across, 1 to 32,000. */
  width: number;
};

/** A period in which evaluations are to be written. */
export type OpenPeriodInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Which period. */
  periodId: string | number;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Version that was read. */
  version: number;
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** The smallest, earliest, or first of the alphabet first; rows without a value last. */
  | 'ASC'
  /** The other way round. */
  | 'DESC';

/** Whether the evaluations of a period will be sealed in time. */
export type PaceOutlook =
  /** All are sealed. */
  | 'DONE'
  /** At the present pace some are not sealed by the deadline, or none is sealed at present. */
  | 'LATE'
  /** The period has not begun. */
  | 'NOT_BEGUN'
  /** At the present pace all are sealed by the deadline. */
  | 'ON_TIME'
  /** The deadline has passed, and some are not sealed. */
  | 'OVERDUE'
  /** It was counted on too few days to say a pace: a week is needed. */
  | 'TOO_LITTLE_HISTORY';

/** Which screen, of which government, and what it shows. */
export type PairScreenInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** The government whose board it shows. */
  instansiId: string | number;
  /** Where it hangs. */
  name: string;
  /** The code that the screen shows, however it is written. */
  screenCode: string;
  /** What it shows. */
  shows: ScreenShowsInput;
};

/** Length of an evaluation period (PP 30/2019 art. 29). */
export type PeriodKind =
  /** A calendar year. */
  | 'ANNUAL'
  /** One month. */
  | 'MONTHLY'
  /** Three months (triwulan). */
  | 'QUARTERLY';

/** Evaluations are written only while their period is open. */
export type PeriodState =
  /** Over: evaluations stay as they are. */
  | 'CLOSED'
  /** Evaluations are written. */
  | 'OPEN'
  /** Not open yet: nothing is written. */
  | 'PLANNED';

/** What of a person is kept with its days. */
export type PersonFact =
  /** Highest level of education, and its field. */
  | 'EDUCATION'
  /** Golongan. */
  | 'GOLONGAN'
  /** PNS, CPNS or PPPK. */
  | 'STATUS';

/** A period that is to be; nothing is written in it until it is opened. */
export type PlanPeriodInput = {
  /** Last day on which an evaluation is sealed in time. */
  deadline: string;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Of which government. */
  instansiId: string | number;
  /** Its name, such as Triwulan I 2027; at most 200 characters. */
  label: string;
  /** Monthly, quarterly or annual. */
  periodKind: PeriodKind;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day. */
  validFrom: string;
  /** Last day. */
  validTo: string;
};

/** Narrows a list of Position rows; all that is said must hold. */
export type PositionFilter = {
  /** All of these; of none of them all rows. */
  and?: Array<PositionFilter> | null | undefined;
  /** Code of the position, unique in its instansi. */
  code?: TextFilter | null | undefined;
  /** Filled minus need (selisih): negative when people are missing; none where no need was set. */
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
  /** Of a position that is LAINNYA: its kind as the file wrote it that brought it. */
  kindWritten?: TextFilter | null | undefined;
  /** People needed on the day; none where no need was set. */
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
  /** Age in years at which its holders retire (batas usia pensiun); null of a position that is LAINNYA, unless it was stated: the law has none for it. */
  retirementAge?: IntFilter | null | undefined;
  /** Id of the Position, as far as the viewer may see it. */
  succeedsId?: PositionIdFilter | null | undefined;
  /** Id of the Position, as far as the viewer may see it. */
  superiorPositionId?: PositionIdFilter | null | undefined;
  /** Official title (nomenklatur). */
  title?: TextFilter | null | undefined;
  /** Id of the Unit, as far as the viewer may see it. */
  unitId?: UnitIdFilter | null | undefined;
  /** When it was last written: when the transaction began that wrote it, which is seen once it has ended. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Needed, and without a definitive holder. */
  vacant?: BooleanFilter | null | undefined;
  /** First day on which the position exists. */
  validFrom?: LocalDateFilter | null | undefined;
  /** Last day on which the position exists; null while no end is known. */
  validTo?: LocalDateFilter | null | undefined;
  /** Raised with every change; send it back so that nobody overwrites unseen work. */
  version?: IntFilter | null | undefined;
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
  /** None of them: a kind that a file wrote and nobody has said the meaning of; see kindWritten. Nothing follows from it. */
  | 'LAINNYA'
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
  /** Filled minus need (selisih): negative when people are missing; none where no need was set. */
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
  /** Of a position that is LAINNYA: its kind as the file wrote it that brought it. */
  | 'KIND_WRITTEN'
  /** People needed on the day; none where no need was set. */
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
  /** Age in years at which its holders retire (batas usia pensiun); null of a position that is LAINNYA, unless it was stated: the law has none for it. */
  | 'RETIREMENT_AGE'
  /** Official title (nomenklatur). */
  | 'TITLE'
  /** Unit by unit in tree order; in each the heads first, then by class and title. */
  | 'TREE'
  /** When it was last written: when the transaction began that wrote it, which is seen once it has ended. */
  | 'UPDATED_AT'
  /** Needed, and without a definitive holder. */
  | 'VACANT'
  /** First day on which the position exists. */
  | 'VALID_FROM'
  /** Last day on which the position exists; null while no end is known. */
  | 'VALID_TO'
  /** Raised with every change; send it back so that nobody overwrites unseen work. */
  | 'VERSION';

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

/** Adds a step to a reorganisation, or puts one in the place of another. */
export type PutReorganisationStepInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Which reorganisation. */
  reorganisationId: string | number;
  /** What is to be done. */
  step: ReorganisationStepInput;
  /** The step that it takes the place of, whose id it keeps; added as the last one when left out. */
  stepId?: string | number | null | undefined;
  /** The version that was read. */
  version: number;
};

/** Rates one person in one period, by who evaluates them. */
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

/** An assignment to end, as it was read. */
export type ReadAssignment = {
  /** Which. */
  assignmentId: string | number;
  /** Version that was read. */
  version: number;
};

/** Somebody to change, as they were read. */
export type ReadPerson = {
  /** Who. */
  employeeId: string | number;
  /** Version that was read. */
  version: number;
};

/** A position whose need is set, with the need that was read. */
export type ReadPosition = {
  /** The need that was read as the one in force on that day; left out when there was none. */
  needId?: string | number | null | undefined;
  /** Which. */
  positionId: string | number;
  /** Version of that need; left out when there was none. */
  version?: number | null | undefined;
};

/** A unit with the version that was read. */
export type ReadUnitInput = {
  /** Which unit. */
  unitId: string | number;
  /** The version that was read. */
  version: number;
};

/** Records that somebody is away for longer. */
export type RecordAbsenceInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Who. */
  employeeId: string | number;
  /** Whether whatever the person holds ends the day before, in the same act: of an absence by which the law frees the post. */
  endAppointments?: boolean | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  kind: AbsenceKind;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day away. */
  validFrom: string;
  /** Last day away, when it is known. */
  validTo?: string | null | undefined;
};

/** Records what an office outside the tree of positions decided of a person in a period; it is sealed with that. */
export type RecordEvaluationInput = {
  /** Behaviour at work. */
  behaviour: Rating;
  /** Number of the document or decree (SK) it rests on. */
  decreeNumber: string;
  /** Who was evaluated. */
  employeeId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Note of the evaluator; at most 4,000 characters. */
  note?: string | null | undefined;
  /** In which period. */
  periodId: string | number;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; the person and their superiors read it. */
  reason: string;
  /** Version that was read; left out where there was none. */
  version?: number | null | undefined;
  /** Results of the work. */
  workResult: Rating;
};

/** Every fact for which something is refused; each is the name of a type of the graph. */
export type RefusalCode =
  /** The absence ends on that day or before already, or has not begun on it. */
  | 'ABSENCE_ALREADY_ENDED'
  /** Somebody changed the absence after it was read. */
  | 'ABSENCE_CHANGED'
  /** The person is away on some of those days already: one absence ends before the next begins. */
  | 'ABSENCE_OVERLAPS'
  /** An absence of the person begins after the day: it is taken back first. */
  | 'ABSENCE_TO_COME'
  /** Something was done to the account after it was read. */
  | 'ACCOUNT_CHANGED'
  /** The account is disabled. */
  | 'ACCOUNT_IS_DISABLED'
  /** The account can be used already. */
  | 'ACCOUNT_IS_ENABLED'
  /** The account is of another government, and holds a role in this one only. */
  | 'ACCOUNT_IS_OF_ANOTHER_GOVERNMENT'
  /** Nobody gives themselves a role, nor a link for their own password. */
  | 'ACCOUNT_IS_OWN'
  /** Everybody uses an account of the demonstration: nobody changes its password or ends sessions of others. */
  | 'ACCOUNT_IS_SHARED'
  /** The account holds a role in a government that the viewer does not administer: who had a link to it would come by that role. */
  | 'ACCOUNT_REACHES_FURTHER'
  /** What came after the act stands in the way of taking it back. Nothing was changed. */
  | 'ACT_HELD_IN_PLACE'
  /** The act follows from one of another government, whose HR takes both back at once. */
  | 'ACT_OF_ANOTHER'
  /** The act was taken back already. */
  | 'ACT_UNDONE_ALREADY'
  /** An appointment of the person begins after the day: it is taken back first. */
  | 'APPOINTMENT_TO_COME'
  /** The assignment ends before that day already, or has not begun on it. */
  | 'ASSIGNMENT_ALREADY_ENDED'
  /** Somebody changed the assignment after it was read. */
  | 'ASSIGNMENT_CHANGED'
  /** The person was evaluated in the appointment, in its dinas: it cannot have been in another. End it and appoint them there instead. */
  | 'ASSIGNMENT_EVALUATED'
  /** Units, positions or assignments there begin on that day or later: nothing of theirs lies before it, so that nothing could take their place. */
  | 'BEGINS_LATER'
  /** The day is still to come: the record says what holds today. */
  | 'CHANGE_STILL_TO_COME'
  /** Name and password do not belong together. Says the same for unknown names. */
  | 'CREDENTIALS_REFUSED'
  /** Somebody changed the dinas after it was read. */
  | 'DINAS_CHANGED'
  /** Another dinas of the government has the code. */
  | 'DINAS_CODE_TAKEN'
  /** The employee holds a definitive position in those days, which ends first; or has this very appointment already. */
  | 'EMPLOYEE_ALREADY_ASSIGNED'
  /** Somebody changed the record of the person after it was read. */
  | 'EMPLOYEE_CHANGED'
  /** The person has an account already. */
  | 'EMPLOYEE_HAS_ACCOUNT'
  /** The government has somebody of this number already. */
  | 'EMPLOYEE_ON_RECORD'
  /** The person is in the service of the government no longer on that day. */
  | 'EMPLOYMENT_OVER'
  /** Expected evaluations are not sealed, and nobody writes them once the period is closed. */
  | 'EVALUATIONS_UNFINISHED'
  /** Somebody changed the evaluation after it was read. */
  | 'EVALUATION_CHANGED'
  /** The person held no definitive position in the period. */
  | 'EVALUATION_NOT_EXPECTED'
  /** The evaluation is in another state than the step needs. */
  | 'EVALUATION_NOT_READY'
  /** The evaluation is not sealed: its evaluator still writes it, and nothing is to be corrected. */
  | 'EVALUATION_NOT_SEALED'
  /** A sealed evaluation does not change. */
  | 'EVALUATION_SEALED'
  /** Somebody else evaluates this person in this period. */
  | 'EVALUATOR_IS_SOMEONE_ELSE'
  /** There is no such golongan for the status: I/a to IV/e for PNS and CPNS, I to XVII for PPPK. */
  | 'GOLONGAN_NOT_OF_STATUS'
  /** The import moved, or was checked with another outcome, after it was read. */
  | 'IMPORT_CHANGED'
  /** The mapping itself is wrong: a column that there is not, two for one thing, a fixed value that cannot be read. */
  | 'IMPORT_MAPPING_REFUSED'
  /** Of the import it is not known what its columns mean: something that is needed is missing. */
  | 'IMPORT_NOT_MAPPED'
  /** The import is in another state than the step needs, or has refused rows. */
  | 'IMPORT_NOT_READY'
  /** The kept mapping has changed since it was read. */
  | 'IMPORT_PROFILE_CHANGED'
  /** Another mapping of the same kind of file has this name, and is of other headers. */
  | 'IMPORT_PROFILE_NAME_TAKEN'
  /** Something else has been said of the word since it was read. */
  | 'IMPORT_WORDING_CHANGED'
  /** Nobody would be left who administers the government and can sign in. */
  | 'LAST_ADMINISTRATOR'
  /** Another change is on record from a later day, which would not follow from this one: it is taken back first. */
  | 'LATER_CHANGE_ON_RECORD'
  /** Names would tell numbers (NIP) that the viewer is not shown. */
  | 'NIP_NOT_SHOWN'
  /** The eighteen digits are no NIP and no NI PPPK: what they would tell cannot be so. */
  | 'NIP_NOT_VALID'
  /** Everybody meant has an account, or there is nobody. */
  | 'NOBODY_WITHOUT_ACCOUNT'
  /** What was stated is what is on record already: there is nothing to correct. */
  | 'NOTHING_TO_CORRECT'
  /** The reorganisation has no steps yet, so there is nothing to apply. */
  | 'NO_STEPS'
  /** The record has changed since the check: what would be written by now is something else than was shown. Nothing was changed. */
  | 'OUTCOME_DIFFERS'
  /** The new password is one that many people have, or such a one with digits around it. */
  | 'PASSWORD_IS_COMMON'
  /** The link was used, is too old, was replaced by a later one, its account is closed, or there never was such a link: which, is not told. */
  | 'PASSWORD_LINK_IS_OVER'
  /** The new password is little more than what others know of the person: name, user name, NIP, or the name of this service. */
  | 'PASSWORD_TELLS_WHO_YOU_ARE'
  /** The new password is shorter than what holds against guessing. */
  | 'PASSWORD_TOO_SHORT'
  /** Somebody changed the period after it was read. */
  | 'PERIOD_CHANGED'
  /** The period is not open. */
  | 'PERIOD_CLOSED'
  /** The last day or the deadline lies before the first day. */
  | 'PERIOD_DAYS_DISAGREE'
  /** The government has a period of this name. */
  | 'PERIOD_LABEL_TAKEN'
  /** The period is in another state than the step needs. */
  | 'PERIOD_NOT_READY'
  /** Another period of the kind has some of these days: everybody would be evaluated twice for them. */
  | 'PERIOD_OVERLAPS'
  /** Somebody changed the position after it was read. */
  | 'POSITION_CHANGED'
  /** Another position of the government has the code. */
  | 'POSITION_CODE_TAKEN'
  /** The position is held beyond that day. */
  | 'POSITION_HELD'
  /** Another need is in force on that day than the one that was read. */
  | 'POSITION_NEED_CHANGED'
  /** A position that was chosen is not in the unit, or not on the day before. */
  | 'POSITION_NOT_IN_UNIT'
  /** The position does not exist on all of those days. */
  | 'POSITION_NOT_VALID'
  /** Somebody else holds the head position definitively in those days. */
  | 'POSITION_OCCUPIED'
  /** There are no ratings yet. */
  | 'RATINGS_MISSING'
  /** What was stated is what the evaluation says already: there is nothing to correct. */
  | 'RATINGS_UNCHANGED'
  /** Somebody changed the reorganisation or its steps after it was read. */
  | 'REORGANISATION_CHANGED'
  /** The reorganisation is no draft any more: it was applied or thrown away. */
  | 'REORGANISATION_OVER'
  /** The viewer does not administer the government in which the role would be held. */
  | 'ROLE_BEYOND_REACH'
  /** The account holds the role there already. */
  | 'ROLE_HELD_ALREADY'
  /** The account does not hold the role there. */
  | 'ROLE_NOT_HELD'
  /** The role is not held in such a part of a government. */
  | 'ROLE_NOT_HELD_THERE'
  /** Some of the rows cannot be changed like this, or all of them. Nothing was changed; leave them out, or have that done (leaveOutRefused). */
  | 'ROWS_REFUSED'
  /** No screen shows this code: it was typed wrongly, used already, or is older than some minutes. */
  | 'SCREEN_CODE_UNKNOWN'
  /** There is no such screen of a government of theirs, or it is over already. */
  | 'SCREEN_IS_OVER'
  /** Sealed evaluations are of people who held no position on any of the new days. */
  | 'SEALED_EVALUATIONS_OUTSIDE'
  /** The account has no such session, or it is over already. */
  | 'SESSION_IS_OVER'
  /** Nobody changes from the one status to the other while in service. */
  | 'STATUS_CHANGE_NOT_LAWFUL'
  /** Some of its steps would be refused. Nothing was changed. */
  | 'STEPS_REFUSED'
  /** Beside what is on record and the steps before it, the step would break a rule of the record. */
  | 'STEP_BREAKS_RULE'
  /** The step names something that is not there any more, or that whoever checks does not see. */
  | 'STEP_NAMES_NOTHING'
  /** Whoever checks may not do the step. */
  | 'STEP_NOT_YOURS'
  /** The step asks for what cannot be asked for: its days are in the wrong order, or a number is out of its bounds. */
  | 'STEP_UNSOUND'
  /** The step uses what another step makes, and that one was refused, stands behind it or is gone. */
  | 'STEP_WAITS'
  /** The superior stands below the position, or is the position itself: it would be above itself. */
  | 'SUPERIOR_STANDS_BELOW'
  /** There is no such token of the account or government, or it is over already. */
  | 'TOKEN_IS_OVER'
  /** The token would be valid for longer than it may. */
  | 'TOKEN_TOO_LONG'
  /** Too many wrong passwords; wait and try again. */
  | 'TOO_MANY_ATTEMPTS'
  /** Too many links were made for the account within an hour. */
  | 'TOO_MANY_LINKS'
  /** The account holds as many roles as it may. */
  | 'TOO_MANY_ROLES'
  /** The government has as many screens as it may. */
  | 'TOO_MANY_SCREENS'
  /** The reorganisation has as many steps as it can have. */
  | 'TOO_MANY_STEPS'
  /** The account has as many tokens as it may. */
  | 'TOO_MANY_TOKENS'
  /** The offer was accepted, declined or withdrawn before. */
  | 'TRANSFER_ANSWERED'
  /** The offer, or what it tells of the person, changed after it was read. */
  | 'TRANSFER_CHANGED'
  /** In the record of the government that offered the person something of theirs begins on that day or later. */
  | 'TRANSFER_NOT_FREE'
  /** The person is no longer in the service of the government that offered them. */
  | 'TRANSFER_PERSON_LEFT'
  /** The person is let go only from a later day on. */
  | 'TRANSFER_TOO_EARLY'
  /** The person is offered to a government already, which has not answered. */
  | 'TRANSFER_UNDER_WAY'
  /** Somebody changed the unit after it was read. */
  | 'UNIT_CHANGED'
  /** Another unit of the government has the code. */
  | 'UNIT_CODE_TAKEN'
  /** Units below the unit, or positions in it, go on beyond that day. */
  | 'UNIT_HOLDS'
  /** The unit at the top stands for its dinas: it is not moved, is named and corrected as the dinas, and closed and opened by HR of the whole government. */
  | 'UNIT_IS_TOP'
  /** The unit does not exist on all of those days. */
  | 'UNIT_NOT_VALID'
  /** The unit that was chosen belongs to another dinas. */
  | 'UNIT_OF_ANOTHER_DINAS'
  /** The unit that was chosen is the unit itself, or stands below it. */
  | 'UNIT_STANDS_BELOW'
  /** The unit would lie too many levels below the top of its dinas. */
  | 'UNIT_TOO_DEEP'
  /** The name has other signs than small letters, digits and . _ - @. */
  | 'USERNAME_NOT_PLAIN'
  /** Another account signs in with this name. */
  | 'USERNAME_TAKEN';

/** Offers somebody to another government of the installation. Nothing of the person changes until it is accepted. */
export type ReleaseEmployeeInput = {
  /** Number of the approval (persetujuan) or decree. */
  decreeNumber: string;
  /** Who. */
  employeeId: string | number;
  /** First day on which the person may begin there; the last day here is the one before it, or before the day they choose. */
  freeFrom: string;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Code of the government, of those in `receivers`. */
  toInstansiCode: string;
  /** Version that was read. */
  version: number;
};

/** Gives a dinas another name from a day on; the old one stays on days before it. The unit at its top is named with it where both are called the same. */
export type RenameDinasInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Which dinas. */
  dinasId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** The new official name. */
  name: string;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** The new abbreviation; none when left out. */
  shortName?: string | null | undefined;
  /** First day of the new name: past, today or to come. */
  since: string;
  /** The version that was read. */
  version: number;
};

/** What renameDinas takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type RenameDinasStep = {
  /** Which dinas. */
  dinasId: string | number;
  /** The new official name. */
  name: string;
  /** The new abbreviation; none when left out. */
  shortName?: string | null | undefined;
  /** First day of the new name: past, today or to come. That of the reorganisation when left out. */
  since?: string | null | undefined;
};

/** Gives a kept mapping another name. */
export type RenameImportProfileInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Its new name. */
  name: string;
  /** Which one. */
  profileId: string | number;
  /** Version that was read. */
  version: number;
};

/** Gives a unit another name from a day on; the old one stays on days before it. */
export type RenameUnitInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** The new official name. */
  name: string;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day of the new name: past, today or to come. */
  since: string;
  /** Which unit. */
  unitId: string | number;
  /** The version that was read. */
  version: number;
};

/** What renameUnit takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type RenameUnitStep = {
  /** The new official name. */
  name: string;
  /** First day of the new name: past, today or to come. That of the reorganisation when left out. */
  since?: string | null | undefined;
  /** Which unit. */
  unitId: string | number;
};

/** Opens a closed position again: it has no last day any more, and neither has the need that ended with it. */
export type ReopenPositionInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Which position. */
  positionId: string | number;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What reopenPosition takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type ReopenPositionStep = {
  /** Which position. */
  positionId: string | number;
};

/** Opens a closed unit again: it has no last day any more. With the unit at the top its dinas is there again. */
export type ReopenUnitInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Which unit. */
  unitId: string | number;
  /** The version that was read. */
  version: number;
  /** Open the units below and the positions that ended on the same day as well, with their needs. Who held them comes back by undoing the act alone. */
  withRest?: boolean | null | undefined;
};

/** What reopenUnit takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type ReopenUnitStep = {
  /** Which unit. */
  unitId: string | number;
  /** Open the units below and the positions that ended on the same day as well, with their needs. Who held them comes back by undoing the act alone. */
  withRest?: boolean | null | undefined;
};

/** Narrows a list of Reorganisation rows; all that is said must hold. */
export type ReorganisationFilter = {
  /** Id of the Act, as far as the viewer may see it. */
  actId?: ActIdFilter | null | undefined;
  /** All of these; of none of them all rows. */
  and?: Array<ReorganisationFilter> | null | undefined;
  /** Number of the decree (SK) it rests on, that of the act. */
  decreeNumber?: TextFilter | null | undefined;
  /** Id of the Dinas, as far as the viewer may see it. */
  dinasId?: DinasIdFilter | null | undefined;
  /** First day of every step that says none of its own. */
  firstDay?: LocalDateFilter | null | undefined;
  /** Its id. */
  id?: ReorganisationIdFilter | null | undefined;
  /** Id of the Instansi, as far as the viewer may see it. */
  instansiId?: InstansiIdFilter | null | undefined;
  /** What HR calls it. */
  name?: TextFilter | null | undefined;
  /** Not this. */
  not?: ReorganisationFilter | null | undefined;
  /** One of these at least; of none of them no row. */
  or?: Array<ReorganisationFilter> | null | undefined;
  /** Why; the reason of the act that applies it. */
  reason?: TextFilter | null | undefined;
  /** How far it has come. */
  reorganisationState?: ReorganisationStateFilter | null | undefined;
  /** When it was last written: when the transaction began that wrote it, which is seen once it has ended. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Raised with every change of it or of its steps; send it back so that nobody overwrites unseen work. */
  version?: IntFilter | null | undefined;
};

/** What the id of a Reorganisation must be; all that is said must hold. */
export type ReorganisationIdFilter = {
  /** Exactly this. */
  eq?: string | number | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string | number> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** How far a reorganisation has come. */
export type ReorganisationState =
  /** All of it was done, as one act; a draft again when that act is taken back. */
  | 'APPLIED'
  /** It was thrown away. */
  | 'DISCARDED'
  /** It is prepared; nothing of it holds. */
  | 'DRAFT';

/** What a ReorganisationState must be; all that is said must hold. */
export type ReorganisationStateFilter = {
  /** Exactly this. */
  eq?: ReorganisationState | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<ReorganisationState> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** One change of a reorganisation: exactly one of the mutations that it can be the step of, with what that takes. */
export type ReorganisationStepInput =
  {   /** A step of assignEmployee. */
  assignEmployee: AssignEmployeeStep; changePosition?: never; closePosition?: never; closeUnit?: never; createDinas?: never; createPosition?: never; createUnit?: never; endAssignment?: never; mergeUnits?: never; moveUnit?: never; renameDinas?: never; renameUnit?: never; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never;   /** A step of changePosition. */
  changePosition: ChangePositionStep; closePosition?: never; closeUnit?: never; createDinas?: never; createPosition?: never; createUnit?: never; endAssignment?: never; mergeUnits?: never; moveUnit?: never; renameDinas?: never; renameUnit?: never; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never;   /** A step of closePosition. */
  closePosition: ClosePositionStep; closeUnit?: never; createDinas?: never; createPosition?: never; createUnit?: never; endAssignment?: never; mergeUnits?: never; moveUnit?: never; renameDinas?: never; renameUnit?: never; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never;   /** A step of closeUnit. */
  closeUnit: CloseUnitStep; createDinas?: never; createPosition?: never; createUnit?: never; endAssignment?: never; mergeUnits?: never; moveUnit?: never; renameDinas?: never; renameUnit?: never; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never; closeUnit?: never;   /** A step of createDinas. */
  createDinas: CreateDinasStep; createPosition?: never; createUnit?: never; endAssignment?: never; mergeUnits?: never; moveUnit?: never; renameDinas?: never; renameUnit?: never; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never; closeUnit?: never; createDinas?: never;   /** A step of createPosition. */
  createPosition: CreatePositionStep; createUnit?: never; endAssignment?: never; mergeUnits?: never; moveUnit?: never; renameDinas?: never; renameUnit?: never; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never; closeUnit?: never; createDinas?: never; createPosition?: never;   /** A step of createUnit. */
  createUnit: CreateUnitStep; endAssignment?: never; mergeUnits?: never; moveUnit?: never; renameDinas?: never; renameUnit?: never; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never; closeUnit?: never; createDinas?: never; createPosition?: never; createUnit?: never;   /** A step of endAssignment. */
  endAssignment: EndAssignmentStep; mergeUnits?: never; moveUnit?: never; renameDinas?: never; renameUnit?: never; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never; closeUnit?: never; createDinas?: never; createPosition?: never; createUnit?: never; endAssignment?: never;   /** A step of mergeUnits. */
  mergeUnits: MergeUnitsStep; moveUnit?: never; renameDinas?: never; renameUnit?: never; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never; closeUnit?: never; createDinas?: never; createPosition?: never; createUnit?: never; endAssignment?: never; mergeUnits?: never;   /** A step of moveUnit. */
  moveUnit: MoveUnitStep; renameDinas?: never; renameUnit?: never; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never; closeUnit?: never; createDinas?: never; createPosition?: never; createUnit?: never; endAssignment?: never; mergeUnits?: never; moveUnit?: never;   /** A step of renameDinas. */
  renameDinas: RenameDinasStep; renameUnit?: never; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never; closeUnit?: never; createDinas?: never; createPosition?: never; createUnit?: never; endAssignment?: never; mergeUnits?: never; moveUnit?: never; renameDinas?: never;   /** A step of renameUnit. */
  renameUnit: RenameUnitStep; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never; closeUnit?: never; createDinas?: never; createPosition?: never; createUnit?: never; endAssignment?: never; mergeUnits?: never; moveUnit?: never; renameDinas?: never; renameUnit?: never;   /** A step of reopenPosition. */
  reopenPosition: ReopenPositionStep; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never; closeUnit?: never; createDinas?: never; createPosition?: never; createUnit?: never; endAssignment?: never; mergeUnits?: never; moveUnit?: never; renameDinas?: never; renameUnit?: never; reopenPosition?: never;   /** A step of reopenUnit. */
  reopenUnit: ReopenUnitStep; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never; closeUnit?: never; createDinas?: never; createPosition?: never; createUnit?: never; endAssignment?: never; mergeUnits?: never; moveUnit?: never; renameDinas?: never; renameUnit?: never; reopenPosition?: never; reopenUnit?: never;   /** A step of setPositionNeed. */
  setPositionNeed: SetPositionNeedStep; setSuperiorPosition?: never; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never; closeUnit?: never; createDinas?: never; createPosition?: never; createUnit?: never; endAssignment?: never; mergeUnits?: never; moveUnit?: never; renameDinas?: never; renameUnit?: never; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never;   /** A step of setSuperiorPosition. */
  setSuperiorPosition: SetSuperiorPositionStep; splitUnit?: never; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never; closeUnit?: never; createDinas?: never; createPosition?: never; createUnit?: never; endAssignment?: never; mergeUnits?: never; moveUnit?: never; renameDinas?: never; renameUnit?: never; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never;   /** A step of splitUnit. */
  splitUnit: SplitUnitStep; transferUnit?: never; }
  |  { assignEmployee?: never; changePosition?: never; closePosition?: never; closeUnit?: never; createDinas?: never; createPosition?: never; createUnit?: never; endAssignment?: never; mergeUnits?: never; moveUnit?: never; renameDinas?: never; renameUnit?: never; reopenPosition?: never; reopenUnit?: never; setPositionNeed?: never; setSuperiorPosition?: never; splitUnit?: never;   /** A step of transferUnit. */
  transferUnit: TransferUnitStep; };

/** What people who retire are counted by, beside the year. */
export type RetirementBy =
  /** The dinas of the position held. */
  | 'DINAS'
  /** The month in which they leave, 1 to 12: for those who are shown dates of birth, since the month tells that of birth. */
  | 'MONTH'
  /** The kind of the position held. */
  | 'POSITION_KIND'
  /** The kind of the unit that the position belongs to. */
  | 'UNIT_KIND';

/** Which screen. */
export type RevokeScreenInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Which one. */
  screenId: string | number;
};

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

/** What a word in a column of a file means. */
export type SaidWordInput = {
  /** Name of the column of the kind that holds it. */
  column: string;
  /** A word that is known, such as one of `words` of the column; a dash for nothing. */
  means: string;
  /** Says plainly that the word, which is known, is to mean something else. */
  overrides?: boolean | null | undefined;
  /** The word as the file writes it, or as it was told, shortened. */
  written: string;
};

/** Keeps what the columns of an import are taken for, for files with the same headers. */
export type SaveImportProfileInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** The import. */
  importId: string | number;
  /** A name, such as who sends such files. One that is kept for the same headers is replaced. */
  name: string;
};

/** Says what words mean that a file holds. It is kept for the government and read and checked anew; every later file is read by it as well. What was said of a word before is replaced. */
export type SayImportWordingsInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Which import. */
  importId: string | number;
  /** Version that was read. */
  version: number;
  /** The words. */
  words: Array<SaidWordInput>;
};

/** What a screen shows, and how. */
export type ScreenShowsInput = {
  /** The figures, in their order; 1 to 6. */
  figures: Array<FigureKey>;
  /** Its language. */
  language: Language;
  /** The period of the figures of periods; whichever is current when left out. */
  periodId?: string | number | null | undefined;
  /** Seconds until the next page; 5 to 600. */
  seconds: number;
  /** Light or dark. */
  theme: ScreenTheme;
};

/** Where a browser stands that is to become a screen. */
export type ScreenState =
  /** It was a screen that was revoked, or that was not on for too long. */
  | 'ENDED'
  /** It is nothing yet, or the code that it showed is too old: it asks for one. */
  | 'NONE'
  /** It is a screen. */
  | 'PAIRED'
  /** It shows a code that nobody has entered. */
  | 'WAITING';

/** How a screen on a wall looks. */
export type ScreenTheme =
  /** Light on dark. */
  | 'DARK'
  /** Dark on light. */
  | 'LIGHT';

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

/** Sets the same need of many positions from a day on; each as setPositionNeed does. */
export type SetManyNeedsInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Changes the others where some are refused; a preview says which. If all are, nothing is done. */
  leaveOutRefused?: boolean | null | undefined;
  /** How many people each needs, 0 to 100,000. */
  need: number;
  /** Which: 500 at most, each once, of one government. */
  positions: Array<ReadPosition>;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day of the new figure. */
  since: string;
};

/** A link, and the password that its person chose. */
export type SetPasswordInput = {
  /** From 12 to 1,000 characters of any kind. */
  newPassword: string;
  /** What the link ends with. */
  secret: string;
};

/** Sets how many people a position needs from a day on. */
export type SetPositionNeedInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** How many people, 0 to 100,000. */
  need: number;
  /** The need that was read as the one in force on that day; left out when there was none. */
  needId?: string | number | null | undefined;
  /** Which position. */
  positionId: string | number;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day of the new figure. */
  since: string;
  /** Version of that need; left out when there was none. */
  version?: number | null | undefined;
};

/** What setPositionNeed takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type SetPositionNeedStep = {
  /** How many people, 0 to 100,000. */
  need: number;
  /** Which position. */
  positionId: string | number;
  /** First day of the new figure. That of the reorganisation when left out. */
  since?: string | null | undefined;
};

/** What of a screen becomes otherwise; what is left out stays. */
export type SetScreenInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Whether it stays on its page. */
  isPaused?: boolean | null | undefined;
  /** Where it hangs. */
  name?: string | null | undefined;
  /** Which one. */
  screenId: string | number;
  /** What it shows. */
  shows?: ScreenShowsInput | null | undefined;
  /** So many pages on at once, or back where it is negative; -10 to 10. */
  turn?: number | null | undefined;
};

/** Sets to which position a position reports. */
export type SetSuperiorPositionInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Whose superior. */
  positionId: string | number;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** The superior; none when left out: the position is then the top of its line. */
  superiorPositionId?: string | number | null | undefined;
  /** Where the superior stands below the position today: let the two change places, the superior reporting to whom the position did. */
  swap?: boolean | null | undefined;
  /** The version that was read. */
  version: number;
};

/** What setSuperiorPosition takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type SetSuperiorPositionStep = {
  /** Whose superior. */
  positionId: string | number;
  /** The superior; none when left out: the position is then the top of its line. */
  superiorPositionId?: string | number | null | undefined;
  /** Where the superior stands below the position today: let the two change places, the superior reporting to whom the position did. */
  swap?: boolean | null | undefined;
};

/** What a government is brought in with, in this order: each rests on what stands before it. */
export type SetupPart =
  /** Accounts by which people sign in. */
  | 'ACCOUNTS'
  /** Who holds which position. */
  | 'ASSIGNMENTS'
  /** People. */
  | 'EMPLOYEES'
  /** How many people the positions need. */
  | 'NEED'
  /** A period in which evaluations are written. */
  | 'PERIOD'
  /** Positions in the units. */
  | 'POSITIONS'
  /** Dinas with their units. */
  | 'UNITS';

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

/** How much of a list is the viewer’s to see. What is hidden and what does not exist look the same in the list itself. */
export type Sight =
  /** All of it: an empty list says that there is nothing. */
  | 'ALL'
  /** Nothing, whatever there is: an empty list says nothing. */
  | 'NONE'
  /** What is of some dinas or units; what else there is, is not told. */
  | 'PART'
  /** What is of single people: the viewer, and whom they answer to or evaluate. */
  | 'PEOPLE';

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

/** Makes some of a unit a unit of its own from a day on, beside it: the positions that are named go into it with who holds them. */
export type SplitUnitInput = {
  /** Code of the new unit, which no other unit of the government has. */
  code: string;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Its official name. */
  name: string;
  /** Which of its positions; up to 500. */
  positionIds: Array<string | number>;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day of the change: past, today or to come. Days before it stay as they were. */
  since: string;
  /** Which unit. */
  unitId: string | number;
  /** What kind of unit it is. */
  unitKind: UnitKind;
  /** The version that was read. */
  version: number;
};

/** What splitUnit takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type SplitUnitStep = {
  /** Code of the new unit, which no other unit of the government has. */
  code: string;
  /** Its official name. */
  name: string;
  /** Which of its positions; up to 500. */
  positionIds: Array<string | number>;
  /** First day of the change: past, today or to come. Days before it stay as they were. That of the reorganisation when left out. */
  since?: string | null | undefined;
  /** Which unit. */
  unitId: string | number;
  /** What kind of unit it is. */
  unitKind: UnitKind;
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

/** Takes back what was said of a word: from the next reading on, files mean by it what it means by itself, or nothing. */
export type TakeBackImportWordingInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Version that was read. */
  version: number;
  /** Which one. */
  wordingId: string | number;
};

/** The role that goes. */
export type TakeRoleInput = {
  /** From which account. */
  accountId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** In which government it is held. */
  instansiId: string | number;
  /** Which role. */
  role: Role;
  /** In which unit it is held; left out for one held in the whole government. */
  unitId?: string | number | null | undefined;
  /** The version of the account that was read. */
  version: number;
};

/** What a text must be; all that is said must hold. */
export type TextFilter = {
  /** With this somewhere in it, whatever capitals, accents and apostrophes; at most 200 characters. */
  contains?: string | null | undefined;
  /** Exactly this. */
  eq?: string | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
  /** With this at its beginning, whatever capitals, accents and apostrophes; at most 200 characters. */
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

/** Narrows a list of Transfer rows; all that is said must hold. */
export type TransferFilter = {
  /** All of these; of none of them all rows. */
  and?: Array<TransferFilter> | null | undefined;
  /** What was said when it was accepted, declined or withdrawn. */
  answer?: TextFilter | null | undefined;
  /** First day in the other government, of one that was accepted: the service before ends the day before. */
  begins?: LocalDateFilter | null | undefined;
  /** Number of the approval (persetujuan) or decree by which the person is let go. */
  decreeNumber?: TextFilter | null | undefined;
  /** Name of the dinas of that position. */
  dinasName?: TextFilter | null | undefined;
  /** Field of that education. */
  educationField?: TextFilter | null | undefined;
  /** Highest level of education on record. */
  educationLevel?: EducationLevelFilter | null | undefined;
  /** First day on which the person may begin in the other government. */
  freeFrom?: LocalDateFilter | null | undefined;
  /** Id of the Employee, as far as the viewer may see it. */
  fromEmployeeId?: EmployeeIdFilter | null | undefined;
  /** Id of the Instansi, as far as the viewer may see it. */
  fromInstansiId?: InstansiIdFilter | null | undefined;
  /** Golongan. */
  golongan?: TextFilter | null | undefined;
  /** Its id. */
  id?: TransferIdFilter | null | undefined;
  /** Name without titles. */
  name?: TextFilter | null | undefined;
  /** Not this. */
  not?: TransferFilter | null | undefined;
  /** When the person was offered. */
  offeredAt?: DateTimeFilter | null | undefined;
  /** One of these at least; of none of them no row. */
  or?: Array<TransferFilter> | null | undefined;
  /** Title of the position that the person held definitively when they were offered; null without one. */
  positionTitle?: TextFilter | null | undefined;
  /** Why the person is let go, in the words of who offered. */
  reason?: TextFilter | null | undefined;
  /** Part of the name, whatever capitals, of those whose name is told; at most 200 characters. */
  search?: string | null | undefined;
  /** PNS, CPNS or PPPK. */
  status?: EmployeeStatusFilter | null | undefined;
  /** Titles behind the name (gelar belakang). */
  titleAfter?: TextFilter | null | undefined;
  /** Titles before the name (gelar depan). */
  titleBefore?: TextFilter | null | undefined;
  /** Id of the Employee, as far as the viewer may see it. */
  toEmployeeId?: EmployeeIdFilter | null | undefined;
  /** Id of the Instansi, as far as the viewer may see it. */
  toInstansiId?: InstansiIdFilter | null | undefined;
  /** What became of it. */
  transferState?: TransferStateFilter | null | undefined;
  /** When it was last written: when the transaction began that wrote it, which is seen once it has ended. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Raised with every change; send it back so that nobody answers what they did not see. */
  version?: IntFilter | null | undefined;
};

/** What the id of a Transfer must be; all that is said must hold. */
export type TransferIdFilter = {
  /** Exactly this. */
  eq?: string | number | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<string | number> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** What became of an offer to take somebody over. */
export type TransferState =
  /** The other government took the person: the service ended in the one and goes on in the other. */
  | 'ACCEPTED'
  /** The other government did not take the person. */
  | 'DECLINED'
  /** The government of the person lets them go; the other one has not answered. Nothing of the person has changed. */
  | 'OFFERED'
  /** The government of the person took the offer back before it was answered. */
  | 'WITHDRAWN';

/** What a TransferState must be; all that is said must hold. */
export type TransferStateFilter = {
  /** Exactly this. */
  eq?: TransferState | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<TransferState> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** Places a unit below another one of the government from a day on, also one of another dinas, with all that is in it and below it. What was there ends the day before; units, positions, needs and assignments that take its place begin on the day (`succeedsUnit`, `succeedsPosition`), and have its codes then. */
export type TransferUnitInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Below which unit. */
  parentId: string | number;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day of the change: past, today or to come. Days before it stay as they were. */
  since: string;
  /** Which unit. */
  unitId: string | number;
  /** The version that was read. */
  version: number;
};

/** What transferUnit takes, as a step of a reorganisation. An id may also be that of an earlier step that makes such a row. */
export type TransferUnitStep = {
  /** Below which unit. */
  parentId: string | number;
  /** First day of the change: past, today or to come. Days before it stay as they were. That of the reorganisation when left out. */
  since?: string | null | undefined;
  /** Which unit. */
  unitId: string | number;
};

/** Takes back everything that an act wrote. */
export type UndoActInput = {
  /** Which act; one that took another back may be taken back as well. */
  actId: string | number;
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
};

/** In which order units come; those that are equal in it stand as in the tree. */
export type UnitFiguresOrder = {
  /** Which end comes first; ASC when left out. */
  direction?: OrderDirection | null | undefined;
  /** By what. */
  field: UnitFiguresOrderField;
  /** By which figure; said with FIGURE and with nothing else. */
  figure?: FigureKey | null | undefined;
};

/** What the units of a government are in the order of. */
export type UnitFiguresOrderField =
  /** The name of the dinas, and the tree within it. */
  | 'DINAS'
  /** A figure, which `figure` names; units without a number come last either way. */
  | 'FIGURE'
  /** The kind of the unit, as kinds are listed. */
  | 'KIND'
  /** The name of the unit. */
  | 'NAME'
  /** The tree, each unit before those below it, whatever the direction. */
  | 'TREE';

/** Narrows a list of Unit rows; all that is said must hold. */
export type UnitFilter = {
  /** All of these; of none of them all rows. */
  and?: Array<UnitFilter> | null | undefined;
  /** Code of the unit, unique in its instansi. */
  code?: TextFilter | null | undefined;
  /** Id of the Dinas, as far as the viewer may see it. */
  dinasId?: DinasIdFilter | null | undefined;
  /** Its id. */
  id?: UnitIdFilter | null | undefined;
  /** Id of the Instansi, as far as the viewer may see it. */
  instansiId?: InstansiIdFilter | null | undefined;
  /** Of a unit that is LAINNYA: its kind as the file wrote it that brought it, when that was none of the others. */
  kindWritten?: TextFilter | null | undefined;
  /** Official name. Below a field with a day (asOf) that of the day, else that of today. */
  name?: TextFilter | null | undefined;
  /** Not this. */
  not?: UnitFilter | null | undefined;
  /** One of these at least; of none of them no row. */
  or?: Array<UnitFilter> | null | undefined;
  /** Id of the Unit, as far as the viewer may see it. */
  parentId?: UnitIdFilter | null | undefined;
  /** Id of the Unit, as far as the viewer may see it. */
  succeedsId?: UnitIdFilter | null | undefined;
  /** What kind of unit it is. */
  unitKind?: UnitKindFilter | null | undefined;
  /** When it was last written: when the transaction began that wrote it, which is seen once it has ended. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** First day on which the unit exists. */
  validFrom?: LocalDateFilter | null | undefined;
  /** Last day on which the unit exists; null while no end is known. */
  validTo?: LocalDateFilter | null | undefined;
  /** Raised with every change of the unit itself; send it back so that nobody overwrites unseen work. */
  version?: IntFilter | null | undefined;
  /** This unit and those below it. */
  within?: string | number | null | undefined;
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

/** What an UnitKind must be; all that is said must hold. */
export type UnitKindFilter = {
  /** Exactly this. */
  eq?: UnitKind | null | undefined;
  /** One of these; none of them is none. */
  in?: Array<UnitKind> | null | undefined;
  /** Without any value (true), or with one (false). */
  isNull?: boolean | null | undefined;
};

/** How accounts of many people at once are called. */
export type UsernameRule =
  /** First and last word of the name with a dot between, and a number where another account has it: budi.santoso2. */
  | 'NAME'
  /** The NIP, for who may see it. */
  | 'NIP';

/** Takes an offer back before it is answered. `reason` is told to the government that it was made to. */
export type WithdrawTransferInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** Which offer. */
  transferId: string | number;
  /** Version that was read. */
  version: number;
};

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { viewer: { displayName: string, username: string, hasTeam: boolean, employee: { id: string } | null, grants: Array<{ role: Role }>, instansiList: Array<{ id: string, code: string, name: string, timeZone: string, knownFrom: string | null, simulated: boolean, employeeTotalNote: string | null, viewerHasBoard: boolean, viewerSeesBoard: Sight, viewerCanImport: boolean, viewerCanAddEmployees: boolean, viewerCanAdminister: boolean, viewerCanPairScreens: boolean, viewerCanManageDinas: boolean, viewerSeesActs: Sight, viewerSeesEmployees: Sight, viewerSeesAbsences: Sight, viewerSeesReorganisations: Sight, viewerSeesTransfersIn: Sight, periods: { nodes: Array<{ id: string, label: string, validTo: string, deadline: string, state: PeriodState }> } }> } | null };

export type ChangesHeardSubscriptionVariables = Exact<{
  instansiId: string | number;
  topics?: Array<ChangeTopic> | ChangeTopic | null | undefined;
}>;


export type ChangesHeardSubscription = { changes: { cursor: string, changes: Array<{ entity: ChangeEntity | null }> } };

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

export type TokenPlacesQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type TokenPlacesQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi', dinasList: { nodes: Array<{ id: string, name: string, rootUnit: { id: string } }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ActPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ActPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | (
      { __typename: 'Act' }
      & { ' $fragmentRefs'?: { 'ActPage_ActFragment': ActPage_ActFragment } }
    )
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ActPage_ActFragment = { id: string, at: string, since: string, decreeNumber: string | null, reason: string | null, viewerCanUndo: boolean, kind: ActKind, ofDinas: { name: string } | null, actor: { name: string | null, hidden: boolean, importId: string | null }, undoes: { id: string, kind: ActKind } | null, undoneBy: { id: string } | null } & { ' $fragmentName'?: 'ActPage_ActFragment' };

export type ActRowsPanelQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ActRowsPanelQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act', writtenRows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'ActRows_ActRowFragment': ActRows_ActRowFragment } }> } }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ActRows_ActRowFragment = { entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean, since: string | null }> } & { ' $fragmentName'?: 'ActRows_ActRowFragment' };

export type ActsPageQueryVariables = Exact<{
  instansiId: string | number;
  filter?: ActFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ActsPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi', acts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'ActsTable_ActFragment': ActsTable_ActFragment } }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ActsTable_ActFragment = { id: string, at: string, since: string, decreeNumber: string | null, reason: string | null, rowCount: number, kind: ActKind, ofDinas: { name: string } | null, actor: { name: string | null, hidden: boolean }, undoneBy: { __typename: 'Act' } | null, firstRows: { nodes: Array<{ name: string | null }> } } & { ' $fragmentName'?: 'ActsTable_ActFragment' };

export type UndoActMutationVariables = Exact<{
  input: UndoActInput;
}>;


export type UndoActMutation = { undoAct:
    | (
      { __typename: 'ActHeldInPlace' }
      & { ' $fragmentRefs'?: { 'ActObstacles_HeldFragment': ActObstacles_HeldFragment } }
    )
    | { __typename: 'ActOfAnother' }
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'ActTakenBack' }
    | { __typename: 'ActUndoneAlready' }
   };

export type ActPreview_PreviewFragment = { warnings: Array<{ inId: string, inEn: string }>, counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ ' $fragmentRefs'?: { 'ActRows_ActRowFragment': ActRows_ActRowFragment } }>, moves: Array<{ name: string | null, day: string, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }> } & { ' $fragmentName'?: 'ActPreview_PreviewFragment' };

export type ActObstacles_HeldFragment = { obstacleCount: number, obstacles: Array<{ why: ObstacleReason, entity: ChangeEntity | null, rowId: string | null, name: string | null, laterAct: { id: string, at: string, kind: ActKind } | null }> } & { ' $fragmentName'?: 'ActObstacles_HeldFragment' };

export type AccountsPageQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  orderBy?: AccountOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AccountsPageQuery = { accounts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'AccountsTable_AccountFragment': AccountsTable_AccountFragment } }> } | null };

export type AccountsToMakeQueryVariables = Exact<{
  instansiId: string | number;
  unitId?: string | number | null | undefined;
}>;


export type AccountsToMakeQuery = { peopleWithoutAccount: { people: number, withAccount: number } | null };

export type AdministeredPlacesQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type AdministeredPlacesQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi', dinasList: { nodes: Array<{ id: string, name: string, rootUnit: { id: string } }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type UnitsOfDinasQueryVariables = Exact<{
  dinasId: string | number;
}>;


export type UnitsOfDinasQuery = { units: { nodes: Array<{ id: string, name: string }> } | null };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount:
    | { __typename: 'AccountCreated', account: { id: string } }
    | { __typename: 'EmployeeHasAccount' }
    | { __typename: 'UsernameNotPlain' }
    | { __typename: 'UsernameTaken' }
   };

export type CreateAccountsMutationVariables = Exact<{
  input: CreateAccountsInput;
}>;


export type CreateAccountsMutation = { createAccounts:
    | { __typename: 'AccountsCreated', count: number, made: string }
    | { __typename: 'NipNotShown' }
    | { __typename: 'NobodyWithoutAccount' }
   };

export type AccountsTable_AccountFragment = { id: string, username: string, displayName: string, disabledAt: string | null, hasPassword: boolean, passwordLinkExpiresAt: string | null, lastSeenAt: string | null, grants: Array<{ role: Role, instansi: { id: string } | null, unit: { name: string } | null }> } & { ' $fragmentName'?: 'AccountsTable_AccountFragment' };

export type AdministrationPageQueryVariables = Exact<{
  instansiId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type AdministrationPageQuery = { nipClashes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'NipClashesTable_NipClashFragment': NipClashesTable_NipClashFragment } }> } | null };

export type ManagedAccount_AccountFragment = { id: string, version: number, username: string, displayName: string, isDemo: boolean, disabledAt: string | null, createdAt: string, hasPassword: boolean, passwordLinkExpiresAt: string | null, openSessions: number, lastSeenAt: string | null, reachesFurther: boolean, viewerCanGiveRoles: boolean, viewerCanTakeRoles: boolean, viewerCanMakePasswordLink: boolean, viewerCanDisable: boolean, viewerCanEnable: boolean, homeInstansi: { name: string } | null, person: { id: string, name: string } | null, grants: Array<{ role: Role, instansi: { id: string, name: string } | null, unit: { id: string, name: string } | null }>, tokens: Array<{ tokenId: string, label: string | null, access: TokenAccess, lastUsedAt: string | null, expiresAt: string }> } & { ' $fragmentName'?: 'ManagedAccount_AccountFragment' };

export type ManagedAccountPageQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ManagedAccountPageQuery = { node:
    | { __typename: 'Absence' }
    | (
      { __typename: 'Account', records: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'RecordsTable_RecordFragment': RecordsTable_RecordFragment } }> } }
      & { ' $fragmentRefs'?: { 'ManagedAccount_AccountFragment': ManagedAccount_AccountFragment } }
    )
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type RecordsTable_RecordFragment = { id: string, recordKind: AccountRecordKind, recordedAt: string, role: Role | null, reason: string | null, roleUnit: { name: string } | null, by: { id: string, displayName: string } | null } & { ' $fragmentName'?: 'RecordsTable_RecordFragment' };

export type GiveRoleMutationVariables = Exact<{
  input: GiveRoleInput;
}>;


export type GiveRoleMutation = { giveRole:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountIsDisabled' }
    | { __typename: 'AccountIsOwn' }
    | { __typename: 'AccountIsShared' }
    | { __typename: 'RoleBeyondReach' }
    | { __typename: 'RoleHeldAlready' }
    | { __typename: 'RoleNotHeldThere' }
    | { __typename: 'RolesChanged' }
    | { __typename: 'TooManyRoles', mostRoles: number }
   };

export type TakeRoleMutationVariables = Exact<{
  input: TakeRoleInput;
}>;


export type TakeRoleMutation = { takeRole:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountIsShared' }
    | { __typename: 'LastAdministrator' }
    | { __typename: 'RoleBeyondReach' }
    | { __typename: 'RoleNotHeld' }
    | { __typename: 'RolesChanged' }
   };

export type MakePasswordLinkMutationVariables = Exact<{
  input: MakePasswordLinkInput;
}>;


export type MakePasswordLinkMutation = { makePasswordLink:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountIsDisabled' }
    | { __typename: 'AccountIsOfAnotherGovernment' }
    | { __typename: 'AccountIsOwn' }
    | { __typename: 'AccountIsShared' }
    | { __typename: 'AccountReachesFurther' }
    | { __typename: 'PasswordLinkMade', secret: string, expiresAt: string }
    | { __typename: 'TooManyLinks', retryAfterSeconds: number }
   };

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;


export type DisableAccountMutation = { disableAccount:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountDisabled', sessionsEnded: number }
    | { __typename: 'AccountIsDisabled' }
    | { __typename: 'AccountIsOfAnotherGovernment' }
    | { __typename: 'AccountIsShared' }
    | { __typename: 'LastAdministrator' }
   };

export type EnableAccountMutationVariables = Exact<{
  input: EnableAccountInput;
}>;


export type EnableAccountMutation = { enableAccount:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountEnabled' }
    | { __typename: 'AccountIsEnabled' }
    | { __typename: 'AccountIsOfAnotherGovernment' }
    | { __typename: 'AccountIsShared' }
   };

export type NipClashesTable_NipClashFragment = { nip: string, employeeName: string, otherInstansi: string, since: string, state: NipClashState } & { ' $fragmentName'?: 'NipClashesTable_NipClashFragment' };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { setPassword:
    | { __typename: 'PasswordIsCommon' }
    | { __typename: 'PasswordLinkIsOver' }
    | { __typename: 'PasswordSet', username: string }
    | { __typename: 'PasswordTellsWhoYouAre' }
    | { __typename: 'PasswordTooShort', leastCharacters: number }
    | { __typename: 'TooManyAttempts', retryAfterSeconds: number }
   };

export type AppointmentActions_AssignmentFragment = { id: string, version: number, validFrom: string, validTo: string | null, decreeNumber: string | null, viewerCanCorrect: boolean, viewerCanEnd: boolean, kind: AssignmentKind, employee: { name: string }, position: { id: string, title: string } } & { ' $fragmentName'?: 'AppointmentActions_AssignmentFragment' };

export type AssignEmployeeMutationVariables = Exact<{
  input: AssignEmployeeInput;
}>;


export type AssignEmployeeMutation = { assignEmployee:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'AssignmentSaved' }
    | { __typename: 'EmployeeAlreadyAssigned' }
    | { __typename: 'EmploymentOver' }
    | { __typename: 'PositionNotValid' }
   };

export type EndAssignmentMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type EndAssignmentMutation = { endAssignment:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'AssignmentAlreadyEnded' }
    | { __typename: 'AssignmentChanged' }
    | { __typename: 'AssignmentSaved' }
   };

export type CorrectAssignmentMutationVariables = Exact<{
  input: CorrectAssignmentInput;
}>;


export type CorrectAssignmentMutation = { correctAssignment:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'AssignmentChanged' }
    | { __typename: 'AssignmentEvaluated' }
    | { __typename: 'AssignmentSaved' }
    | { __typename: 'EmployeeAlreadyAssigned' }
    | { __typename: 'EmploymentOver' }
    | { __typename: 'NothingToCorrect' }
    | { __typename: 'PositionNotValid' }
   };

export type PickEmployeeQueryVariables = Exact<{
  filter?: EmployeeFilter | null | undefined;
}>;


export type PickEmployeeQuery = { employees: { nodes: Array<{ id: string, name: string, maskedNip: string, assignment: { position: { title: string } } | null }> } | null };

export type PickPositionQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
}>;


export type PickPositionQuery = { positions: { nodes: Array<{ id: string, title: string, unit: { name: string, dinas: { name: string } } }> } | null };

export type PickUnitQueryVariables = Exact<{
  filter?: UnitFilter | null | undefined;
}>;


export type PickUnitQuery = { units: { nodes: Array<{ id: string, name: string, parent: { name: string } | null, dinas: { name: string } }> } | null };

export type AttentionCountsQueryVariables = Exact<{
  instansiId: string | number;
  language: Language;
}>;


export type AttentionCountsQuery = { attention: { asOf: string, matters: Array<{ matter: AttentionMatter, severity: AttentionSeverity, count: number, source: string, figure: FigureKey | null, definition: string, remedy: string }> } | null };

export type AttentionRowsQueryVariables = Exact<{
  instansiId: string | number;
  matter: AttentionMatter;
  first: number;
  after?: string | null | undefined;
}>;


export type AttentionRowsQuery = { attention: { rows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'AttentionTable_RowFragment': AttentionTable_RowFragment } }> } } | null };

export type AttentionTable_RowFragment = { since: string, amount: number | null, ofDinas: { id: string, name: string } | null, node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'Account', id: string }
    | { __typename: 'AccountRecord', id: string }
    | { __typename: 'Act', id: string }
    | { __typename: 'Assignment', id: string, kind: AssignmentKind, employee: { id: string, fullName: string }, position: { id: string, title: string } }
    | { __typename: 'Dinas', id: string }
    | { __typename: 'Employee', fullName: string, id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'EvaluationPeriod', label: string, deadline: string, id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'ImportProfile', id: string }
    | { __typename: 'ImportWording', id: string }
    | { __typename: 'Instansi', id: string }
    | { __typename: 'Position', title: string, id: string, unit: { name: string } }
    | { __typename: 'PositionNeed', id: string }
    | { __typename: 'Reorganisation', id: string }
    | { __typename: 'Transfer', giverName: string, id: string, offered: string | null }
    | { __typename: 'Unit', unitKind: UnitKind, id: string, unitName: string }
   | null } & { ' $fragmentName'?: 'AttentionTable_RowFragment' };

export type AwayPageQueryVariables = Exact<{
  instansiId: string | number;
  filter?: AbsenceFilter | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AwayPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi', absences: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'AwayTable_AbsenceFragment': AwayTable_AbsenceFragment } }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type DinasToChooseQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type DinasToChooseQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi', dinasList: { nodes: Array<{ id: string, name: string }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type AwayTable_AbsenceFragment = { id: string, validFrom: string, validTo: string | null, freesPost: boolean, kind: AbsenceKind, employee: { id: string, fullName: string, assignment: { position: { title: string }, dinas: { name: string } } | null } } & { ' $fragmentName'?: 'AwayTable_AbsenceFragment' };

export type BoardChart_FigureSetFragment = { need: number, gapShare: number | null, evaluation: { progressShare: number | null } | null } & { ' $fragmentName'?: 'BoardChart_FigureSetFragment' };

export type BoardFindings_FindingFragment = { urgency: FindingUrgency, figure: FigureKey, number: number, id: string, en: string } & { ' $fragmentName'?: 'BoardFindings_FindingFragment' };

export type BoardPageQueryVariables = Exact<{
  instansiId: string | number;
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type BoardPageQuery = { board: { asOf: string, isProjection: boolean, computedAt: string, total: { ' $fragmentRefs'?: { 'FigureCards_FigureSetFragment': FigureCards_FigureSetFragment } }, findings: Array<{ ' $fragmentRefs'?: { 'BoardFindings_FindingFragment': BoardFindings_FindingFragment } }>, rows: { nodes: Array<(
        { dinasId: string }
        & { ' $fragmentRefs'?: { 'BoardRows_BoardRowFragment': BoardRows_BoardRowFragment } }
      )> } } | null };

export type BoardLiveSubscriptionVariables = Exact<{
  instansiId: string | number;
  periodId?: string | number | null | undefined;
}>;


export type BoardLiveSubscription = { board: { kind: LiveEventKind, computedAt: string, asOf: string, staleReason: StaleReason | null, held: { since: string, by: Holder } | null, total: { ' $fragmentRefs'?: { 'FigureCards_FigureSetFragment': FigureCards_FigureSetFragment } } | null, findings: Array<{ ' $fragmentRefs'?: { 'BoardFindings_FindingFragment': BoardFindings_FindingFragment } }> | null, rows: Array<(
      { dinasId: string }
      & { ' $fragmentRefs'?: { 'BoardRows_BoardRowFragment': BoardRows_BoardRowFragment } }
    )> } };

export type BoardRows_BoardRowFragment = { dinasId: string, name: string, shortName: string | null, kind: DinasKind, figures: { ' $fragmentRefs'?: { 'FigureColumns_FigureSetFragment': FigureColumns_FigureSetFragment;'BoardChart_FigureSetFragment': BoardChart_FigureSetFragment } } } & { ' $fragmentName'?: 'BoardRows_BoardRowFragment' };

export type CreateDinasMutationVariables = Exact<{
  input: CreateDinasInput;
}>;


export type CreateDinasMutation = { createDinas:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'DinasCodeTaken' }
    | { __typename: 'DinasSaved' }
    | { __typename: 'UnitCodeTaken' }
   };

export type ExplorerPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerPageQuery = { viewer: { grants: Array<{ unit: { dinas: { id: string } } | null }>, instansiList: Array<{ dinasList: { nodes: Array<{ id: string }> } }> } | null, employees: { nodes: Array<{ id: string, nip: string | null, assignment: { position: { id: string, unit: { id: string, dinas: { id: string } } } } | null }> } | null };

export type DinasEvaluationsPageQueryVariables = Exact<{
  id: string | number;
  periodId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type DinasEvaluationsPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', unfinishedEvaluations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'UnfinishedTable_UnfinishedEvaluationFragment': UnfinishedTable_UnfinishedEvaluationFragment } }> } | null }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type DinasPageQueryVariables = Exact<{
  id: string | number;
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type DinasPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', id: string, viewerCanManageUnits: boolean, name: string, kind: DinasKind, reported: { ' $fragmentRefs'?: { 'ReportedHeadCount_ReportedHeadCountFragment': ReportedHeadCount_ReportedHeadCountFragment } } | null, figures: (
        { isProjection: boolean }
        & { ' $fragmentRefs'?: { 'FigureCards_FigureSetFragment': FigureCards_FigureSetFragment } }
      ) | null, unitFigures: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
          { unit: { id: string } }
          & { ' $fragmentRefs'?: { 'UnitTree_UnitFiguresFragment': UnitTree_UnitFiguresFragment } }
        )> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type DinasUnitsRestQueryVariables = Exact<{
  id: string | number;
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DinasUnitsRestQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', unitFigures: { nodes: Array<(
          { unit: { id: string } }
          & { ' $fragmentRefs'?: { 'UnitTree_UnitFiguresFragment': UnitTree_UnitFiguresFragment } }
        )> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
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

export type DinasPeoplePageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DinasPeoplePageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', viewerCanCreatePositions: boolean, viewerSeesEmployees: Sight, employees: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'EmployeesTable_EmployeeFragment': EmployeesTable_EmployeeFragment } }> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type DinasPositionsPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  filter?: PositionFilter | null | undefined;
  orderBy?: PositionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DinasPositionsPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', viewerCanCreatePositions: boolean, positions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'PositionsTable_PositionFragment': PositionsTable_PositionFragment } }> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ReportedHeadCount_ReportedHeadCountFragment = { day: string, total: number, men: number | null, women: number | null, cpns: number | null, pns: number | null, pppk: number | null } & { ' $fragmentName'?: 'ReportedHeadCount_ReportedHeadCountFragment' };

export type UnfinishedTable_UnfinishedEvaluationFragment = { state: EvaluationState, overdue: boolean, evaluatorReason: EvaluatorReason, evaluatorOffice: EvaluatorOffice | null, viewerCanRecord: boolean, employee: { id: string, fullName: string }, assignment: { id: string, position: { id: string, title: string, unit: { name: string } } }, evaluation: { version: number } | null, evaluator: { id: string, fullName: string } | null } & { ' $fragmentName'?: 'UnfinishedTable_UnfinishedEvaluationFragment' };

export type UnitToChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitToChangeQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit', id: string, code: string, name: string, unitKind: UnitKind, version: number, validTo: string | null, parent: { id: string } | null, names: Array<{ name: string, validFrom: string | null, validTo: string | null }>, positions: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, title: string, code: string }> }, dinas: { id: string, code: string, name: string, shortName: string | null, dinasKind: DinasKind, version: number, names: Array<{ name: string, validFrom: string | null, validTo: string | null }> } }
   | null };

export type CreateUnitMutationVariables = Exact<{
  input: CreateUnitInput;
}>;


export type CreateUnitMutation = { createUnit:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'UnitCodeTaken' }
    | { __typename: 'UnitNotValid' }
    | { __typename: 'UnitSaved' }
    | { __typename: 'UnitTooDeep' }
   };

export type MoveUnitMutationVariables = Exact<{
  input: MoveUnitInput;
}>;


export type MoveUnitMutation = { moveUnit:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'UnitChanged' }
    | { __typename: 'UnitIsTop' }
    | { __typename: 'UnitNotValid' }
    | { __typename: 'UnitOfAnotherDinas' }
    | { __typename: 'UnitSaved' }
    | { __typename: 'UnitStandsBelow' }
    | { __typename: 'UnitTooDeep' }
   };

export type CloseUnitMutationVariables = Exact<{
  input: CloseUnitInput;
}>;


export type CloseUnitMutation = { closeUnit:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'PositionHeld', holderCount: number, holders: Array<{ employee: { name: string } }> }
    | { __typename: 'UnitChanged' }
    | { __typename: 'UnitHolds', unitCount: number, positionCount: number, units: Array<{ name: string }>, positions: Array<{ title: string }> }
    | { __typename: 'UnitIsTop' }
    | { __typename: 'UnitNotValid' }
    | { __typename: 'UnitOfAnotherDinas' }
    | { __typename: 'UnitSaved' }
    | { __typename: 'UnitStandsBelow' }
    | { __typename: 'UnitTooDeep' }
   };

export type ReopenUnitMutationVariables = Exact<{
  input: ReopenUnitInput;
}>;


export type ReopenUnitMutation = { reopenUnit:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'UnitChanged' }
    | { __typename: 'UnitIsTop' }
    | { __typename: 'UnitNotValid' }
    | { __typename: 'UnitSaved' }
   };

export type RenameUnitMutationVariables = Exact<{
  input: RenameUnitInput;
}>;


export type RenameUnitMutation = { renameUnit:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'NothingToCorrect' }
    | { __typename: 'UnitChanged' }
    | { __typename: 'UnitIsTop' }
    | { __typename: 'UnitNotValid' }
    | { __typename: 'UnitSaved' }
   };

export type CorrectUnitMutationVariables = Exact<{
  input: CorrectUnitInput;
}>;


export type CorrectUnitMutation = { correctUnit:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'NothingToCorrect' }
    | { __typename: 'UnitChanged' }
    | { __typename: 'UnitCodeTaken' }
    | { __typename: 'UnitIsTop' }
    | { __typename: 'UnitSaved' }
   };

export type RenameDinasMutationVariables = Exact<{
  input: RenameDinasInput;
}>;


export type RenameDinasMutation = { renameDinas:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'DinasChanged' }
    | { __typename: 'DinasSaved' }
    | { __typename: 'NothingToCorrect' }
    | { __typename: 'UnitNotValid' }
   };

export type CorrectDinasMutationVariables = Exact<{
  input: CorrectDinasInput;
}>;


export type CorrectDinasMutation = { correctDinas:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'DinasChanged' }
    | { __typename: 'DinasCodeTaken' }
    | { __typename: 'DinasSaved' }
    | { __typename: 'NothingToCorrect' }
    | { __typename: 'UnitCodeTaken' }
   };

export type TransferUnitMutationVariables = Exact<{
  input: TransferUnitInput;
}>;


export type TransferUnitMutation = { transferUnit:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'BeginsLater' }
    | { __typename: 'UnitChanged' }
    | { __typename: 'UnitIsTop' }
    | { __typename: 'UnitNotValid' }
    | { __typename: 'UnitSaved' }
    | { __typename: 'UnitStandsBelow' }
    | { __typename: 'UnitTooDeep' }
   };

export type MergeUnitsMutationVariables = Exact<{
  input: MergeUnitsInput;
}>;


export type MergeUnitsMutation = { mergeUnits:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'BeginsLater' }
    | { __typename: 'UnitChanged' }
    | { __typename: 'UnitIsTop' }
    | { __typename: 'UnitNotValid' }
    | { __typename: 'UnitSaved' }
    | { __typename: 'UnitStandsBelow' }
    | { __typename: 'UnitTooDeep' }
   };

export type SplitUnitMutationVariables = Exact<{
  input: SplitUnitInput;
}>;


export type SplitUnitMutation = { splitUnit:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'BeginsLater' }
    | { __typename: 'PositionNotInUnit' }
    | { __typename: 'UnitChanged' }
    | { __typename: 'UnitCodeTaken' }
    | { __typename: 'UnitIsTop' }
    | { __typename: 'UnitNotValid' }
    | { __typename: 'UnitSaved' }
   };

export type UnitTree_UnitFiguresFragment = { depth: number, unit: { id: string, name: string }, figures: (
    { gap: number, evaluation: (
      { expected: number, progressShare: number | null }
      & { ' $fragmentRefs'?: { 'EvaluationBar_EvaluationFiguresFragment': EvaluationBar_EvaluationFiguresFragment } }
    ) | null }
    & { ' $fragmentRefs'?: { 'FigureColumns_FigureSetFragment': FigureColumns_FigureSetFragment } }
  ) } & { ' $fragmentName'?: 'UnitTree_UnitFiguresFragment' };

export type Absences_EmployeeFragment = { id: string, name: string, viewerCanManage: boolean, viewerSeesAbsences: Sight, absences: { totalCount: number, nodes: Array<{ id: string, validFrom: string, validTo: string | null, decreeNumber: string | null, version: number, freesPost: boolean, isEvaluated: boolean, mayEvaluate: boolean, viewerCanCorrect: boolean, viewerCanEnd: boolean, kind: AbsenceKind }> } } & { ' $fragmentName'?: 'Absences_EmployeeFragment' };

export type AbsenceNow_EmployeeFragment = { absence: { validFrom: string, validTo: string | null, kind: AbsenceKind } | null } & { ' $fragmentName'?: 'AbsenceNow_EmployeeFragment' };

export type RecordAbsenceMutationVariables = Exact<{
  input: RecordAbsenceInput;
}>;


export type RecordAbsenceMutation = { recordAbsence:
    | { __typename: 'AbsenceOverlaps' }
    | { __typename: 'AbsenceSaved' }
    | (
      { __typename: 'ActPreview', warnings: Array<{ fact: string }> }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'AppointmentToCome' }
    | { __typename: 'EmploymentOver' }
   };

export type CorrectAbsenceMutationVariables = Exact<{
  input: CorrectAbsenceInput;
}>;


export type CorrectAbsenceMutation = { correctAbsence:
    | { __typename: 'AbsenceChanged' }
    | { __typename: 'AbsenceOverlaps' }
    | { __typename: 'AbsenceSaved' }
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'EmploymentOver' }
    | { __typename: 'NothingToCorrect' }
   };

export type EndAbsenceMutationVariables = Exact<{
  input: EndAbsenceInput;
}>;


export type EndAbsenceMutation = { endAbsence:
    | { __typename: 'AbsenceAlreadyEnded' }
    | { __typename: 'AbsenceChanged' }
    | { __typename: 'AbsenceSaved' }
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
   };

export type AssignmentHistory_EmployeeFragment = { viewerSeesAssignments: Sight, id: string, name: string, viewerCanAppoint: boolean, assignments: { totalCount: number, nodes: Array<(
      { id: string, validFrom: string, validTo: string | null, decreeNumber: string | null, kind: AssignmentKind, position: { id: string, title: string, unit: { name: string, dinas: { id: string, name: string } } } }
      & { ' $fragmentRefs'?: { 'AppointmentActions_AssignmentFragment': AppointmentActions_AssignmentFragment } }
    )> } } & { ' $fragmentName'?: 'AssignmentHistory_EmployeeFragment' };

export type EmployeeFacts_EmployeeFragment = { viewerSeesAssignments: Sight, nip: string | null, maskedNip: string, sex: Sex, birthDate: string | null, formerNips: Array<{ nip: string, validTo: string }>, recordOn: { status: EmployeeStatus, golongan: string | null, pangkat: string | null, educationLevel: EducationLevel | null, educationField: string | null }, retirement: { day: string | null, year: number, age: number } | null, assignment: { validTo: string | null, tmt: string, decreeNumber: string | null, kind: AssignmentKind, position: { id: string, title: string, kindWritten: string | null, jenjang: Jenjang | null, eselon: Eselon | null, positionClass: number | null, kind: PositionKind, unit: { name: string, dinas: { id: string, name: string } } } } | null } & { ' $fragmentName'?: 'EmployeeFacts_EmployeeFragment' };

export type EmployeePageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type EmployeePageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | (
      { __typename: 'Employee', fullName: string, warnings: Array<EmployeeWarning>, lastDay: string | null, endReason: EndReason | null, instansi: { name: string }, transferredTo: { receiverName: string, begins: string | null } | null, cameFrom: { giverName: string, begins: string | null } | null }
      & { ' $fragmentRefs'?: { 'PersonActions_EmployeeFragment': PersonActions_EmployeeFragment;'EmployeeFacts_EmployeeFragment': EmployeeFacts_EmployeeFragment;'SuperiorPath_EmployeeFragment': SuperiorPath_EmployeeFragment;'AssignmentHistory_EmployeeFragment': AssignmentHistory_EmployeeFragment;'AbsenceNow_EmployeeFragment': AbsenceNow_EmployeeFragment;'Absences_EmployeeFragment': Absences_EmployeeFragment;'RecordHistory_EmployeeFragment': RecordHistory_EmployeeFragment;'EvaluationHistory_EmployeeFragment': EvaluationHistory_EmployeeFragment } }
    )
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type EmployeesTable_EmployeeFragment = { id: string, fullName: string, maskedNip: string, status: EmployeeStatus, golongan: string | null, viewerSeesAssignments: Sight, assignment: { kind: AssignmentKind, position: { id: string, title: string, unit: { name: string, dinas: { id: string, name: string } } } } | null } & { ' $fragmentName'?: 'EmployeesTable_EmployeeFragment' };

export type EvaluationHistory_EmployeeFragment = { viewerSeesEvaluations: Sight, evaluations: { totalCount: number, nodes: Array<{ id: string, state: EvaluationState, workResult: Rating | null, behaviour: Rating | null, predikat: Predikat | null, note: string | null, viewerSeesRatings: boolean, evaluatorOffice: EvaluatorOffice | null, period: { label: string }, evaluator: { fullName: string } | null }> } } & { ' $fragmentName'?: 'EvaluationHistory_EmployeeFragment' };

export type PersonActions_EmployeeFragment = { id: string, version: number, name: string, sex: Sex, birthDate: string | null, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, educationField: string | null, lastDay: string | null, viewerCanManage: boolean, viewerCanChangeNip: boolean, viewerCanEndEmployment: boolean, viewerCanRelease: boolean } & { ' $fragmentName'?: 'PersonActions_EmployeeFragment' };

export type CorrectEmployeeMutationVariables = Exact<{
  input: CorrectEmployeeInput;
}>;


export type CorrectEmployeeMutation = { correctEmployee:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'EmployeeChanged' }
    | { __typename: 'EmployeeSaved' }
    | { __typename: 'GolonganNotOfStatus' }
    | { __typename: 'NothingToCorrect' }
   };

export type ChangeNipMutationVariables = Exact<{
  input: ChangeNipInput;
}>;


export type ChangeNipMutation = { changeNip:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'EmployeeChanged' }
    | { __typename: 'EmployeeOnRecord' }
    | { __typename: 'EmployeeSaved' }
    | { __typename: 'NipNotValid' }
    | { __typename: 'NothingToCorrect' }
   };

export type EndEmploymentMutationVariables = Exact<{
  input: EndEmploymentInput;
}>;


export type EndEmploymentMutation = { endEmployment:
    | { __typename: 'AbsenceToCome' }
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'AppointmentToCome' }
    | { __typename: 'EmployeeChanged' }
    | { __typename: 'EmployeeSaved' }
    | { __typename: 'EmploymentOver' }
   };

export type AddEmployeeMutationVariables = Exact<{
  input: AddEmployeeInput;
}>;


export type AddEmployeeMutation = { addEmployee:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'EmployeeOnRecord' }
    | { __typename: 'EmployeeSaved' }
    | { __typename: 'GolonganNotOfStatus' }
    | { __typename: 'NipNotValid' }
   };

export type RecordHistory_EmployeeFragment = { id: string, version: number, name: string, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, educationField: string | null, viewerCanManage: boolean, recordHistory: Array<{ fact: PersonFact, status: EmployeeStatus | null, golongan: string | null, educationLevel: EducationLevel | null, educationField: string | null, validFrom: string | null, validTo: string | null, decreeNumber: string | null }> } & { ' $fragmentName'?: 'RecordHistory_EmployeeFragment' };

export type ChangeStatusMutationVariables = Exact<{
  input: ChangeStatusInput;
}>;


export type ChangeStatusMutation = { changeStatus:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'ChangeStillToCome' }
    | { __typename: 'EmployeeChanged' }
    | { __typename: 'EmployeeSaved' }
    | { __typename: 'EmploymentOver' }
    | { __typename: 'GolonganNotOfStatus' }
    | { __typename: 'LaterChangeOnRecord' }
    | { __typename: 'NothingToCorrect' }
    | { __typename: 'StatusChangeNotLawful' }
   };

export type ChangeGolonganMutationVariables = Exact<{
  input: ChangeGolonganInput;
}>;


export type ChangeGolonganMutation = { changeGolongan:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'ChangeStillToCome' }
    | { __typename: 'EmployeeChanged' }
    | { __typename: 'EmployeeSaved' }
    | { __typename: 'EmploymentOver' }
    | { __typename: 'GolonganNotOfStatus' }
    | { __typename: 'NothingToCorrect' }
   };

export type ChangeEducationMutationVariables = Exact<{
  input: ChangeEducationInput;
}>;


export type ChangeEducationMutation = { changeEducation:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'ChangeStillToCome' }
    | { __typename: 'EmployeeChanged' }
    | { __typename: 'EmployeeSaved' }
    | { __typename: 'EmploymentOver' }
    | { __typename: 'NothingToCorrect' }
   };

export type SuperiorPath_EmployeeFragment = { superior: { superior: { id: string, fullName: string } | null, superiorAssignment: { kind: AssignmentKind, position: { title: string } } | null, steps: Array<{ outcome: SuperiorOutcome, position: { id: string, title: string } | null, holder: { fullName: string } | null }> } } & { ' $fragmentName'?: 'SuperiorPath_EmployeeFragment' };

export type EvaluationBar_EvaluationFiguresFragment = { expected: number, draft: number, submitted: number, sealed: number } & { ' $fragmentName'?: 'EvaluationBar_EvaluationFiguresFragment' };

export type EvaluationCard_FigureSetFragment = { evaluation: (
    { expected: number, notStarted: number, draft: number, submitted: number, sealed: number, overdue: number, progressShare: number | null, predikat: { sangatBaik: number, baik: number, butuhPerbaikan: number, kurang: number, sangatKurang: number } }
    & { ' $fragmentRefs'?: { 'EvaluationBar_EvaluationFiguresFragment': EvaluationBar_EvaluationFiguresFragment } }
  ) | null } & { ' $fragmentName'?: 'EvaluationCard_FigureSetFragment' };

export type EvaluationColumns_FigureSetFragment = { evaluation: (
    { progressShare: number | null, overdue: number }
    & { ' $fragmentRefs'?: { 'EvaluationBar_EvaluationFiguresFragment': EvaluationBar_EvaluationFiguresFragment } }
  ) | null } & { ' $fragmentName'?: 'EvaluationColumns_FigureSetFragment' };

export type EvaluationParts_PartFragment = { validFrom: string, validTo: string, days: number, reason: EvaluatorReason, office: EvaluatorOffice | null, source: string, isDeciding: boolean, evaluator: { id: string, fullName: string } | null, assignment: { position: { id: string, title: string, unit: { name: string } } } | null } & { ' $fragmentName'?: 'EvaluationParts_PartFragment' };

export type CorrectEvaluation_EvaluationFragment = { id: string, version: number, workResult: Rating | null, behaviour: Rating | null, note: string | null, employee: { fullName: string }, period: { label: string } } & { ' $fragmentName'?: 'CorrectEvaluation_EvaluationFragment' };

export type EvaluationDetailQueryVariables = Exact<{
  id: string | number;
}>;


export type EvaluationDetailQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | (
      { __typename: 'Evaluation', state: EvaluationState, predikat: Predikat | null, evaluatorOffice: EvaluatorOffice | null, viewerCanCorrect: boolean, viewerSeesRatings: boolean, evaluator: { id: string, fullName: string } | null, parts: Array<{ ' $fragmentRefs'?: { 'EvaluationParts_PartFragment': EvaluationParts_PartFragment } }>, versions: Array<{ version: number, workResult: Rating, behaviour: Rating, predikat: Predikat, note: string | null, replacedAt: string, replacedBy: string, reason: string, decreeNumber: string }> }
      & { ' $fragmentRefs'?: { 'CorrectEvaluation_EvaluationFragment': CorrectEvaluation_EvaluationFragment } }
    )
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type EvaluatorWords_SomeoneElseFragment = { evaluatorReason: EvaluatorReason, evaluatorOffice: EvaluatorOffice | null, evaluator: { fullName: string } | null } & { ' $fragmentName'?: 'EvaluatorWords_SomeoneElseFragment' };

export type CorrectEvaluationMutationVariables = Exact<{
  input: CorrectEvaluationInput;
}>;


export type CorrectEvaluationMutation = { correctEvaluation:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'EvaluationChanged' }
    | { __typename: 'EvaluationNotSealed' }
    | { __typename: 'EvaluationSaved' }
    | { __typename: 'RatingsUnchanged' }
   };

export type RecordEvaluationMutationVariables = Exact<{
  input: RecordEvaluationInput;
}>;


export type RecordEvaluationMutation = { recordEvaluation:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'EvaluationChanged' }
    | { __typename: 'EvaluationNotExpected' }
    | { __typename: 'EvaluationSaved' }
    | { __typename: 'EvaluationSealed' }
    | (
      { __typename: 'EvaluatorIsSomeoneElse' }
      & { ' $fragmentRefs'?: { 'EvaluatorWords_SomeoneElseFragment': EvaluatorWords_SomeoneElseFragment } }
    )
    | { __typename: 'PeriodClosed' }
   };

export type PlanPeriodMutationVariables = Exact<{
  input: PlanPeriodInput;
}>;


export type PlanPeriodMutation = { planPeriod:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'PeriodDaysDisagree' }
    | { __typename: 'PeriodLabelTaken' }
    | { __typename: 'PeriodOverlaps', other: { label: string } }
    | { __typename: 'PeriodSaved' }
   };

export type ChangePeriodMutationVariables = Exact<{
  input: ChangePeriodInput;
}>;


export type ChangePeriodMutation = { changePeriod:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'PeriodChanged' }
    | { __typename: 'PeriodDaysDisagree' }
    | { __typename: 'PeriodLabelTaken' }
    | { __typename: 'PeriodNotReady', periodState: PeriodState }
    | { __typename: 'PeriodOverlaps', other: { label: string } }
    | { __typename: 'PeriodSaved' }
    | { __typename: 'SealedEvaluationsOutside', sealed: number }
   };

export type OpenPeriodMutationVariables = Exact<{
  input: OpenPeriodInput;
}>;


export type OpenPeriodMutation = { openPeriod:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'PeriodChanged' }
    | { __typename: 'PeriodNotReady', periodState: PeriodState }
    | { __typename: 'PeriodSaved' }
   };

export type ClosePeriodMutationVariables = Exact<{
  input: ClosePeriodInput;
}>;


export type ClosePeriodMutation = { closePeriod:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'EvaluationsUnfinished', unfinished: number, expected: number }
    | { __typename: 'PeriodChanged' }
    | { __typename: 'PeriodNotReady', periodState: PeriodState }
    | { __typename: 'PeriodSaved' }
   };

export type PeriodsPageQueryVariables = Exact<{
  instansiId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PeriodsPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi', viewerCanManagePeriods: boolean, periods: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'PeriodsTable_PeriodFragment': PeriodsTable_PeriodFragment } }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type PeriodsTable_PeriodFragment = { id: string, version: number, label: string, validFrom: string, validTo: string, deadline: string, viewerCanChange: boolean, viewerCanOpen: boolean, viewerCanClose: boolean, kind: PeriodKind, state: PeriodState } & { ' $fragmentName'?: 'PeriodsTable_PeriodFragment' };

export type ExplanationDrawerQueryVariables = Exact<{
  key: FigureKey;
  subjectId: string | number;
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ExplanationDrawerQuery = { figure: { asOf: string, isProjection: boolean, computedAt: string, value: number | null, subject:
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

export type FigureRows_ConnectionFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ amount: number, detail: string | null, reason: FigureReason | null, position: { id: string, title: string } | null, employee: { id: string, fullName: string } | null, unit: { name: string } | null }> } & { ' $fragmentName'?: 'FigureRows_ConnectionFragment' };

export type HeadsPageQueryVariables = Exact<{
  instansiId: string | number;
  states?: Array<HeadState> | HeadState | null | undefined;
  eselons?: Array<Eselon> | Eselon | null | undefined;
  dinasId?: string | number | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HeadsPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi', headPositions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'HeadsTable_HeadFragment': HeadsTable_HeadFragment } }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type HeadsTable_HeadFragment = { state: HeadState, vacantSince: string | null, position: { id: string, title: string, eselon: Eselon | null, unit: { id: string, name: string }, dinas: { id: string, name: string } }, holder: { validFrom: string, kind: AssignmentKind, employee: { id: string, fullName: string } } | null, next: { validFrom: string, employee: { id: string, fullName: string } } | null } & { ' $fragmentName'?: 'HeadsTable_HeadFragment' };

export type BoardTrendsQueryVariables = Exact<{
  key: FigureKey;
  subjectId: string | number;
  periodId?: string | number | null | undefined;
  to?: string | null | undefined;
  since: FigureSince;
}>;


export type BoardTrendsQuery = { figureHistory: { comparedWith: string | null, dinas: Array<{ dinasId: string, knownFrom: string | null, lastValues: Array<number | null>, before: number | null, unknown: FigureUnknown | null }> } | null };

export type FigureHistoryPageQueryVariables = Exact<{
  key: FigureKey;
  subjectId: string | number;
  periodId?: string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  since: FigureSince;
}>;


export type FigureHistoryPageQuery = { figureHistory: { name: string, from: string, to: string, knownFrom: string | null, comparedWith: string | null, values: Array<number | null>, value: number | null, before: number | null, change: number | null, unknown: FigureUnknown | null } | null };

export type PaceLineQueryVariables = Exact<{
  subjectId: string | number;
  periodId: string | number;
}>;


export type PaceLineQuery = { evaluationPace: { deadline: string, neededPerDay: number | null, neededPerWorkingDay: number | null, presentPerDay: number | null, expectedEnd: string | null, outlook: PaceOutlook, dinasShown: number, dinasLate: number } | null };

export type PacePageQueryVariables = Exact<{
  subjectId: string | number;
  periodId: string | number;
}>;


export type PacePageQuery = { evaluationPace: { today: string, deadline: string, daysLeft: number, workingDaysLeft: number, remaining: number | null, neededPerDay: number | null, neededPerWorkingDay: number | null, presentPerDay: number | null, expectedEnd: string | null, outlook: PaceOutlook, dinasShown: number, dinasLate: number, dinas: Array<{ dinasId: string, name: string, remaining: number | null, neededPerDay: number | null, neededPerWorkingDay: number | null, presentPerDay: number | null, expectedEnd: string | null, outlook: PaceOutlook }> } | null };

export type ProjectionPageQueryVariables = Exact<{
  key: FigureKey;
  subjectId: string | number;
}>;


export type ProjectionPageQuery = { figureProjection: { name: string, days: Array<string>, values: Array<number | null>, dinas: Array<{ dinasId: string, name: string, values: Array<number | null> }> } | null };

export type AnswerImportMutationVariables = Exact<{
  input: AnswerImportInput;
}>;


export type AnswerImportMutation = { answerImport:
    | { __typename: 'ImportAccepted' }
    | { __typename: 'ImportChanged' }
    | { __typename: 'ImportNotReady', reason: ImportNotReadyReason, state: ImportState }
   };

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

export type ImportCreatesPanelQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportCreatesPanelQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', creates: Array<{ thing: ImportedThing, count: number, names: Array<string> }> }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ImportLayoutPanelQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportLayoutPanelQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', layout: { sheet: string, encoding: string | null, headerRows: Array<number>, leftOutCount: number, groupColumn: string | null, groupCount: number, sheets: Array<{ name: string, fits: boolean }>, leftOut: Array<{ from: number, to: number, as: ImportLeftOutAs, text: string | null }>, groups: Array<{ row: number, name: string, rows: number }>, filled: Array<{ column: string, cells: number }> } | null }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ImportMappingPanelQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportMappingPanelQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', version: number, viewerCanMap: boolean, layout: { sheet: string, sheets: Array<{ name: string }> } | null, mapping: { profileName: string | null, headerRows: Array<number>, columns: Array<{ number: number, header: string, column: string | null, by: ImportRecognisedBy | null, samples: Array<string>, proposals: Array<{ column: string, by: ImportProposedBy }> }>, fixed: Array<{ column: string, value: string }>, missing: Array<{ columns: Array<string>, headers: Array<string> }> } | null }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null, importKinds: Array<{ kind: ImportKind, columns: Array<{ name: string, header: string, need: ImportColumnNeed, example: string, words: Array<string> }> }> | null };

export type MapImportMutationVariables = Exact<{
  input: MapImportInput;
  language: Language;
}>;


export type MapImportMutation = { mapImport:
    | { __typename: 'ImportAccepted' }
    | { __typename: 'ImportChanged' }
    | { __typename: 'ImportMappingRefused', problems: Array<{ fact: string, column: string | null, value: string | null }> }
    | { __typename: 'ImportNotReady', reason: ImportNotReadyReason, state: ImportState }
   };

export type ImportPageQueryVariables = Exact<{
  id: string | number;
  language?: Language | null | undefined;
}>;


export type ImportPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | (
      { __typename: 'Import' }
      & { ' $fragmentRefs'?: { 'ImportPage_ImportFragment': ImportPage_ImportFragment } }
    )
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ImportLiveSubscriptionVariables = Exact<{
  id: string | number;
  language?: Language | null | undefined;
}>;


export type ImportLiveSubscription = { importProgress: { ' $fragmentRefs'?: { 'ImportPage_ImportFragment': ImportPage_ImportFragment } } };

export type ImportRowsPanelQueryVariables = Exact<{
  id: string | number;
  outcomes?: Array<ImportOutcome> | ImportOutcome | null | undefined;
  exceptWords?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ImportRowsPanelQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', rows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'ImportRows_ImportRowFragment': ImportRows_ImportRowFragment } }> } }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ImportPage_ImportFragment = { id: string, fileName: string, byteSize: number, rowsTotal: number | null, rowsRead: number, rowsPerSecond: number | null, secondsLeft: number | null, startedAt: string, version: number, viewerCanApply: boolean, viewerCanMap: boolean, viewerCanAnswer: boolean, viewerCanCancel: boolean, kind: ImportKind, state: ImportState, instansi: { name: string }, act: { id: string, undoneBy: { __typename: 'Act' } | null } | null, dinas: { name: string } | null, counts: { created: number, changed: number, closed: number, unchanged: number, refused: number }, problem: { ' $fragmentRefs'?: { 'ProblemText_ImportProblemFragment': ProblemText_ImportProblemFragment } } | null } & { ' $fragmentName'?: 'ImportPage_ImportFragment' };

export type ImportRows_ImportRowFragment = { rowNumber: number, outcome: ImportOutcome, label: string, answer: ImportAnswer | null, changes: Array<{ field: string, before: string | null, after: string | null }>, problems: Array<{ ' $fragmentRefs'?: { 'ProblemText_ImportProblemFragment': ProblemText_ImportProblemFragment } }> } & { ' $fragmentName'?: 'ImportRows_ImportRowFragment' };

export type ImportWordsPanelQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportWordsPanelQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', version: number, viewerCanMap: boolean, words: { unknown: Array<{ column: string, written: string, rows: number, first: Array<number>, near: string | null, accepted: Array<string> }>, kept: Array<{ column: string, written: string, rows: number, first: Array<number>, near: string | null, accepted: Array<string> }>, used: Array<{ column: string, written: string, rows: number, means: string, saidAt: string | null }> } | null }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type SayImportWordingsMutationVariables = Exact<{
  input: SayImportWordingsInput;
  language: Language;
}>;


export type SayImportWordingsMutation = { sayImportWordings:
    | { __typename: 'ImportAccepted' }
    | { __typename: 'ImportChanged' }
    | { __typename: 'ImportMappingRefused', problems: Array<{ fact: string, column: string | null, value: string | null }> }
    | { __typename: 'ImportNotReady', reason: ImportNotReadyReason, state: ImportState }
   };

export type ImportsPageQueryVariables = Exact<{
  instansiId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportsPageQuery = { imports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'ImportsTable_ImportFragment': ImportsTable_ImportFragment } }> } | null };

export type ImportsTable_ImportFragment = { id: string, fileName: string, rowsTotal: number | null, startedAt: string, kind: ImportKind, state: ImportState, instansi: { name: string }, act: { id: string, undoneBy: { __typename: 'Act' } | null } | null, dinas: { name: string } | null, counts: { created: number, changed: number, refused: number } } & { ' $fragmentName'?: 'ImportsTable_ImportFragment' };

export type SaveImportProfileMutationVariables = Exact<{
  input: SaveImportProfileInput;
}>;


export type SaveImportProfileMutation = { saveImportProfile:
    | { __typename: 'ImportNotMapped' }
    | { __typename: 'ImportProfileNameTaken' }
    | { __typename: 'ImportProfileSaved', profile: { id: string, name: string } }
   };

export type KeptMappingsQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type KeptMappingsQuery = { importProfiles: { totalCount: number, nodes: Array<{ id: string, name: string, version: number, updatedAt: string, kind: ImportKind, columns: Array<{ header: string, means: string | null }> }> } | null };

export type RenameImportProfileMutationVariables = Exact<{
  input: RenameImportProfileInput;
}>;


export type RenameImportProfileMutation = { renameImportProfile:
    | { __typename: 'ImportProfileChanged' }
    | { __typename: 'ImportProfileNameTaken' }
    | { __typename: 'ImportProfileSaved' }
   };

export type DeleteImportProfileMutationVariables = Exact<{
  input: DeleteImportProfileInput;
}>;


export type DeleteImportProfileMutation = { deleteImportProfile:
    | { __typename: 'ImportProfileChanged' }
    | { __typename: 'ImportProfileDeleted' }
   };

export type KeptWordsQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type KeptWordsQuery = { importWordings: { totalCount: number, nodes: Array<{ id: string, written: string, means: string, overrides: boolean, saidAt: string, version: number, of: ImportVocabulary }> } | null };

export type TakeBackImportWordingMutationVariables = Exact<{
  input: TakeBackImportWordingInput;
}>;


export type TakeBackImportWordingMutation = { takeBackImportWording:
    | { __typename: 'ImportWordingChanged' }
    | { __typename: 'ImportWordingTakenBack' }
   };

export type ProblemText_ImportProblemFragment = { code: string, fact: string, column: string | null, value: string | null, remedy: string, accepted: Array<string>, asks: boolean } & { ' $fragmentName'?: 'ProblemText_ImportProblemFragment' };

export type UploadFormDinasQueryVariables = Exact<{
  code: string;
}>;


export type UploadFormDinasQuery = { instansi: { dinasList: { nodes: Array<{ id: string, name: string }> } } | null };

export type ChosenPeopleQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ChosenPeopleQuery = { nodes: Array<
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee', id: string, version: number, fullName: string, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, assignment: { id: string, version: number, position: { title: string } } | null }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null> | null };

export type ChosenPositionsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ChosenPositionsQuery = { nodes: Array<
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position', id: string, title: string, needs: { nodes: Array<{ id: string, version: number, people: number, validFrom: string, validTo: string | null }> } }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null> | null };

export type ChangeManyGolonganMutationVariables = Exact<{
  input: ChangeManyGolonganInput;
}>;


export type ChangeManyGolonganMutation = { changeManyGolongan:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'ManyDone' }
    | (
      { __typename: 'RowsRefused' }
      & { ' $fragmentRefs'?: { 'RowsRefused_RefusedFragment': RowsRefused_RefusedFragment } }
    )
   };

export type ChangeManyStatusMutationVariables = Exact<{
  input: ChangeManyStatusInput;
}>;


export type ChangeManyStatusMutation = { changeManyStatus:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'ManyDone' }
    | (
      { __typename: 'RowsRefused' }
      & { ' $fragmentRefs'?: { 'RowsRefused_RefusedFragment': RowsRefused_RefusedFragment } }
    )
   };

export type ChangeManyEducationMutationVariables = Exact<{
  input: ChangeManyEducationInput;
}>;


export type ChangeManyEducationMutation = { changeManyEducation:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'ManyDone' }
    | (
      { __typename: 'RowsRefused' }
      & { ' $fragmentRefs'?: { 'RowsRefused_RefusedFragment': RowsRefused_RefusedFragment } }
    )
   };

export type EndManyAssignmentsMutationVariables = Exact<{
  input: EndManyAssignmentsInput;
}>;


export type EndManyAssignmentsMutation = { endManyAssignments:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'ManyDone' }
    | (
      { __typename: 'RowsRefused' }
      & { ' $fragmentRefs'?: { 'RowsRefused_RefusedFragment': RowsRefused_RefusedFragment } }
    )
   };

export type SetManyNeedsMutationVariables = Exact<{
  input: SetManyNeedsInput;
}>;


export type SetManyNeedsMutation = { setManyNeeds:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'ManyDone' }
    | (
      { __typename: 'RowsRefused' }
      & { ' $fragmentRefs'?: { 'RowsRefused_RefusedFragment': RowsRefused_RefusedFragment } }
    )
   };

export type RowsRefused_RefusedFragment = { refusedRows: Array<{ rowId: string, name: string | null, refusal: RefusalCode }> } & { ' $fragmentName'?: 'RowsRefused_RefusedFragment' };

export type PositionActs_PositionFragment = { id: string, title: string, positionKind: PositionKind, jenjang: Jenjang | null, eselon: Eselon | null, positionClass: number | null, isHead: boolean, requiredEducation: EducationLevel | null, requiredEducationField: string | null, retirementAge: number | null, validTo: string | null, version: number, viewerCanChange: boolean, superior: { id: string, title: string } | null, needs: { nodes: Array<{ id: string, people: number, validFrom: string, validTo: string | null, version: number }> } } & { ' $fragmentName'?: 'PositionActs_PositionFragment' };

export type CreatePositionMutationVariables = Exact<{
  input: CreatePositionInput;
}>;


export type CreatePositionMutation = { createPosition:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'PositionCodeTaken' }
    | { __typename: 'PositionSaved' }
    | { __typename: 'UnitNotValid' }
   };

export type ChangePositionMutationVariables = Exact<{
  input: ChangePositionInput;
}>;


export type ChangePositionMutation = { changePosition:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'PositionChanged' }
    | { __typename: 'PositionSaved' }
   };

export type SetPositionNeedMutationVariables = Exact<{
  input: SetPositionNeedInput;
}>;


export type SetPositionNeedMutation = { setPositionNeed:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'PositionNeedChanged' }
    | { __typename: 'PositionNeedSaved' }
    | { __typename: 'PositionNotValid' }
   };

export type SetSuperiorPositionMutationVariables = Exact<{
  input: SetSuperiorPositionInput;
}>;


export type SetSuperiorPositionMutation = { setSuperiorPosition:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'PositionChanged' }
    | { __typename: 'PositionSaved' }
    | { __typename: 'SuperiorStandsBelow' }
   };

export type ClosePositionMutationVariables = Exact<{
  input: ClosePositionInput;
}>;


export type ClosePositionMutation = { closePosition:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'PositionChanged' }
    | { __typename: 'PositionHeld' }
    | { __typename: 'PositionNotValid' }
    | { __typename: 'PositionSaved' }
   };

export type ReopenPositionMutationVariables = Exact<{
  input: ReopenPositionInput;
}>;


export type ReopenPositionMutation = { reopenPosition:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'PositionChanged' }
    | { __typename: 'PositionNotValid' }
    | { __typename: 'PositionSaved' }
    | { __typename: 'UnitNotValid' }
   };

export type PositionFacts_PositionFragment = { code: string, kindWritten: string | null, jenjang: Jenjang | null, eselon: Eselon | null, positionClass: number | null, isHead: boolean, requiredEducation: EducationLevel | null, requiredEducationField: string | null, retirementAge: number | null, validFrom: string, validTo: string | null, need: number | null, filled: number, viewerSeesHolders: Sight, kind: PositionKind, unit: { name: string, ancestors: Array<{ name: string }>, dinas: { id: string, name: string } }, superiorPosition: { id: string, title: string, viewerSeesHolders: Sight, holders: { nodes: Array<{ employee: { id: string, fullName: string } }> } } | null } & { ' $fragmentName'?: 'PositionFacts_PositionFragment' };

export type PositionHolders_PositionFragment = { id: string, title: string, viewerSeesHolders: Sight, viewerSeesAssignments: Sight, viewerCanAssign: boolean, holders: { totalCount: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'PositionHolders_AssignmentFragment': PositionHolders_AssignmentFragment } }
    )> }, assignments: { totalCount: number, nodes: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'PositionHolders_AssignmentFragment': PositionHolders_AssignmentFragment } }
    )> } } & { ' $fragmentName'?: 'PositionHolders_PositionFragment' };

export type PositionHolders_AssignmentFragment = (
  { validFrom: string, validTo: string | null, decreeNumber: string | null, kind: AssignmentKind, employee: { id: string, fullName: string } }
  & { ' $fragmentRefs'?: { 'AppointmentActions_AssignmentFragment': AppointmentActions_AssignmentFragment } }
) & { ' $fragmentName'?: 'PositionHolders_AssignmentFragment' };

export type PositionPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type PositionPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | (
      { __typename: 'Position', title: string, unit: { name: string, dinas: { id: string, name: string } } }
      & { ' $fragmentRefs'?: { 'PositionFacts_PositionFragment': PositionFacts_PositionFragment;'PositionHolders_PositionFragment': PositionHolders_PositionFragment;'PositionActs_PositionFragment': PositionActs_PositionFragment } }
    )
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type PositionSubordinatesQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PositionSubordinatesQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position', subordinatePositions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'PositionsTable_PositionFragment': PositionsTable_PositionFragment } }> } }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type PositionsTable_PositionFragment = { id: string, title: string, kindWritten: string | null, jenjang: Jenjang | null, eselon: Eselon | null, need: number | null, filled: number, viewerSeesHolders: Sight, kind: PositionKind, unit: { name: string }, holders: { totalCount: number, nodes: Array<{ id: string, kind: AssignmentKind, employee: { id: string, fullName: string } }> } } & { ' $fragmentName'?: 'PositionsTable_PositionFragment' };

export type OpenDraftsQueryVariables = Exact<{
  instansiId: string | number;
  filter?: ReorganisationFilter | null | undefined;
}>;


export type OpenDraftsQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi', reorganisations: { nodes: Array<{ id: string, version: number, name: string, firstDay: string, viewerCanPrepare: boolean, steps: Array<{ id: string, madeName: string | null, kind: ActKind }> }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type PutReorganisationStepMutationVariables = Exact<{
  input: PutReorganisationStepInput;
}>;


export type PutReorganisationStepMutation = { putReorganisationStep:
    | { __typename: 'ReorganisationChanged' }
    | { __typename: 'ReorganisationOver' }
    | { __typename: 'StepPut', reorganisation: { id: string, name: string, stepCount: number } }
    | { __typename: 'TooManySteps' }
   };

export type ReorganisationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReorganisationPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | (
      { __typename: 'Reorganisation' }
      & { ' $fragmentRefs'?: { 'ReorganisationPage_ReorganisationFragment': ReorganisationPage_ReorganisationFragment } }
    )
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ReorganisationPage_ReorganisationFragment = { id: string, version: number, name: string, reason: string | null, decreeNumber: string | null, firstDay: string, viewerCanPrepare: boolean, state: ReorganisationState, ofDinas: { name: string } | null, madeBy: { name: string | null, hidden: boolean }, appliedBy: { id: string } | null, steps: Array<{ ' $fragmentRefs'?: { 'ReorganisationSteps_StepFragment': ReorganisationSteps_StepFragment } }> } & { ' $fragmentName'?: 'ReorganisationPage_ReorganisationFragment' };

export type ReorganisationSteps_StepFragment = { id: string, madeName: string | null, partCount: number, kind: ActKind, parts: Array<{ path: string, text: string | null, rowName: string | null, rowId: string | null, madeByStepId: string | null }> } & { ' $fragmentName'?: 'ReorganisationSteps_StepFragment' };

export type ChangeReorganisationMutationVariables = Exact<{
  input: ChangeReorganisationInput;
}>;


export type ChangeReorganisationMutation = { changeReorganisation:
    | { __typename: 'ReorganisationChanged' }
    | { __typename: 'ReorganisationOver' }
    | { __typename: 'ReorganisationSaved' }
   };

export type DiscardReorganisationMutationVariables = Exact<{
  input: DiscardReorganisationInput;
}>;


export type DiscardReorganisationMutation = { discardReorganisation:
    | { __typename: 'ReorganisationChanged' }
    | { __typename: 'ReorganisationOver' }
    | { __typename: 'ReorganisationSaved' }
   };

export type CheckReorganisationMutationVariables = Exact<{
  input: CheckReorganisationInput;
}>;


export type CheckReorganisationMutation = { checkReorganisation:
    | { __typename: 'ReorganisationChanged' }
    | { __typename: 'ReorganisationChecked', outcome: string | null, steps: Array<{ ' $fragmentRefs'?: { 'ReorganisationSteps_CheckFragment': ReorganisationSteps_CheckFragment } }>, preview: { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } } }
    | { __typename: 'ReorganisationOver' }
   };

export type ReorganisationSteps_CheckFragment = { stepId: string, refusal:
    | { __typename: 'AbsenceAlreadyEnded', message: string }
    | { __typename: 'AbsenceChanged', message: string }
    | { __typename: 'AbsenceOverlaps', message: string }
    | { __typename: 'AbsenceToCome', message: string }
    | { __typename: 'AccountChanged', message: string }
    | { __typename: 'AccountIsDisabled', message: string }
    | { __typename: 'AccountIsEnabled', message: string }
    | { __typename: 'AccountIsOfAnotherGovernment', message: string }
    | { __typename: 'AccountIsOwn', message: string }
    | { __typename: 'AccountIsShared', message: string }
    | { __typename: 'AccountReachesFurther', message: string }
    | { __typename: 'ActHeldInPlace', message: string }
    | { __typename: 'ActOfAnother', message: string }
    | { __typename: 'ActUndoneAlready', message: string }
    | { __typename: 'AppointmentToCome', message: string }
    | { __typename: 'AssignmentAlreadyEnded', message: string }
    | { __typename: 'AssignmentChanged', message: string }
    | { __typename: 'AssignmentEvaluated', message: string }
    | { __typename: 'BeginsLater', message: string }
    | { __typename: 'ChangeStillToCome', message: string }
    | { __typename: 'CredentialsRefused', message: string }
    | { __typename: 'DinasChanged', message: string }
    | { __typename: 'DinasCodeTaken', message: string }
    | { __typename: 'EmployeeAlreadyAssigned', message: string }
    | { __typename: 'EmployeeChanged', message: string }
    | { __typename: 'EmployeeHasAccount', message: string }
    | { __typename: 'EmployeeOnRecord', message: string }
    | { __typename: 'EmploymentOver', message: string }
    | { __typename: 'EvaluationChanged', message: string }
    | { __typename: 'EvaluationNotExpected', message: string }
    | { __typename: 'EvaluationNotReady', message: string }
    | { __typename: 'EvaluationNotSealed', message: string }
    | { __typename: 'EvaluationSealed', message: string }
    | { __typename: 'EvaluationsUnfinished', message: string }
    | { __typename: 'EvaluatorIsSomeoneElse', message: string }
    | { __typename: 'GolonganNotOfStatus', message: string }
    | { __typename: 'ImportChanged', message: string }
    | { __typename: 'ImportMappingRefused', message: string }
    | { __typename: 'ImportNotMapped', message: string }
    | { __typename: 'ImportNotReady', message: string }
    | { __typename: 'ImportProfileChanged', message: string }
    | { __typename: 'ImportProfileNameTaken', message: string }
    | { __typename: 'ImportWordingChanged', message: string }
    | { __typename: 'LastAdministrator', message: string }
    | { __typename: 'LaterChangeOnRecord', message: string }
    | { __typename: 'NipNotShown', message: string }
    | { __typename: 'NipNotValid', message: string }
    | { __typename: 'NoSteps', message: string }
    | { __typename: 'NobodyWithoutAccount', message: string }
    | { __typename: 'NothingToCorrect', message: string }
    | { __typename: 'OutcomeDiffers', message: string }
    | { __typename: 'PasswordIsCommon', message: string }
    | { __typename: 'PasswordLinkIsOver', message: string }
    | { __typename: 'PasswordTellsWhoYouAre', message: string }
    | { __typename: 'PasswordTooShort', message: string }
    | { __typename: 'PeriodChanged', message: string }
    | { __typename: 'PeriodClosed', message: string }
    | { __typename: 'PeriodDaysDisagree', message: string }
    | { __typename: 'PeriodLabelTaken', message: string }
    | { __typename: 'PeriodNotReady', message: string }
    | { __typename: 'PeriodOverlaps', message: string }
    | { __typename: 'PositionChanged', message: string }
    | { __typename: 'PositionCodeTaken', message: string }
    | { __typename: 'PositionHeld', message: string }
    | { __typename: 'PositionNeedChanged', message: string }
    | { __typename: 'PositionNotInUnit', message: string }
    | { __typename: 'PositionNotValid', message: string }
    | { __typename: 'PositionOccupied', message: string }
    | { __typename: 'RatingsMissing', message: string }
    | { __typename: 'RatingsUnchanged', message: string }
    | { __typename: 'ReorganisationChanged', message: string }
    | { __typename: 'ReorganisationOver', message: string }
    | { __typename: 'RoleBeyondReach', message: string }
    | { __typename: 'RoleHeldAlready', message: string }
    | { __typename: 'RoleNotHeld', message: string }
    | { __typename: 'RoleNotHeldThere', message: string }
    | { __typename: 'RowsRefused', message: string }
    | { __typename: 'ScreenCodeUnknown', message: string }
    | { __typename: 'ScreenIsOver', message: string }
    | { __typename: 'SealedEvaluationsOutside', message: string }
    | { __typename: 'SessionIsOver', message: string }
    | { __typename: 'StatusChangeNotLawful', message: string }
    | { __typename: 'StepBreaksRule', message: string }
    | { __typename: 'StepNamesNothing', message: string }
    | { __typename: 'StepNotYours', message: string }
    | { __typename: 'StepUnsound', message: string }
    | { __typename: 'StepWaits', forStepId: string, message: string }
    | { __typename: 'StepsRefused', message: string }
    | { __typename: 'SuperiorStandsBelow', message: string }
    | { __typename: 'TokenIsOver', message: string }
    | { __typename: 'TokenTooLong', message: string }
    | { __typename: 'TooManyAttempts', message: string }
    | { __typename: 'TooManyLinks', message: string }
    | { __typename: 'TooManyRoles', message: string }
    | { __typename: 'TooManyScreens', message: string }
    | { __typename: 'TooManySteps', message: string }
    | { __typename: 'TooManyTokens', message: string }
    | { __typename: 'TransferAnswered', message: string }
    | { __typename: 'TransferChanged', message: string }
    | { __typename: 'TransferNotFree', message: string }
    | { __typename: 'TransferPersonLeft', message: string }
    | { __typename: 'TransferTooEarly', message: string }
    | { __typename: 'TransferUnderWay', message: string }
    | { __typename: 'UnitChanged', message: string }
    | { __typename: 'UnitCodeTaken', message: string }
    | { __typename: 'UnitHolds', message: string }
    | { __typename: 'UnitIsTop', message: string }
    | { __typename: 'UnitNotValid', message: string }
    | { __typename: 'UnitOfAnotherDinas', message: string }
    | { __typename: 'UnitStandsBelow', message: string }
    | { __typename: 'UnitTooDeep', message: string }
    | { __typename: 'UsernameNotPlain', message: string }
    | { __typename: 'UsernameTaken', message: string }
   | null, warnings: Array<{ inId: string, inEn: string }> } & { ' $fragmentName'?: 'ReorganisationSteps_CheckFragment' };

export type ApplyReorganisationMutationVariables = Exact<{
  input: ApplyReorganisationInput;
}>;


export type ApplyReorganisationMutation = { applyReorganisation:
    | { __typename: 'NoSteps' }
    | { __typename: 'OutcomeDiffers' }
    | { __typename: 'ReorganisationChanged' }
    | { __typename: 'ReorganisationOver' }
    | { __typename: 'ReorganisationSaved' }
    | { __typename: 'StepsRefused' }
   };

export type ReorganisationsPageQueryVariables = Exact<{
  instansiId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ReorganisationsPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi', reorganisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'ReorganisationsTable_ReorganisationFragment': ReorganisationsTable_ReorganisationFragment } }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ReorganisationsTable_ReorganisationFragment = { id: string, name: string, firstDay: string, decreeNumber: string | null, updatedAt: string, stepCount: number, state: ReorganisationState, ofDinas: { name: string } | null, madeBy: { name: string | null, hidden: boolean } } & { ' $fragmentName'?: 'ReorganisationsTable_ReorganisationFragment' };

export type CreateReorganisationMutationVariables = Exact<{
  input: CreateReorganisationInput;
}>;


export type CreateReorganisationMutation = { createReorganisation: { __typename: 'ReorganisationSaved', reorganisation: { id: string } } };

export type RetirementsPageQueryVariables = Exact<{
  instansiId: string | number;
  by: RetirementBy;
  dinasId?: string | number | null | undefined;
}>;


export type RetirementsPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi', retirementCounts: { years: Array<number>, counts: Array<number>, overdue: number, ageUnknown: number, groups: Array<{ value: string, counts: Array<number>, dinas: { name: string } | null }> | null } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type RetirementPeopleQueryVariables = Exact<{
  instansiId: string | number;
  year?: number | null | undefined;
  month?: number | null | undefined;
  dinasId?: string | number | null | undefined;
  unitKinds?: Array<UnitKind> | UnitKind | null | undefined;
  positionKinds?: Array<PositionKind> | PositionKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RetirementPeopleQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi', retirements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'RetirementPeopleTable_HolderFragment': RetirementPeopleTable_HolderFragment } }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type RetirementPeopleTable_HolderFragment = { year: number, day: string | null, employee: { id: string, fullName: string }, position: { id: string, title: string, unit: { id: string, name: string }, dinas: { id: string, name: string } } } & { ' $fragmentName'?: 'RetirementPeopleTable_HolderFragment' };

export type Screens_ScreenFragment = { screenId: string, name: string, pairedAt: string, pairedBy: string | null, lastSeenAt: string, browser: string | null, width: number, height: number, periodId: string | null, figures: Array<FigureKey>, seconds: number, language: Language, theme: ScreenTheme, isPaused: boolean } & { ' $fragmentName'?: 'Screens_ScreenFragment' };

export type ScreensPageQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type ScreensPageQuery = { screens: Array<(
    { screenId: string }
    & { ' $fragmentRefs'?: { 'Screens_ScreenFragment': Screens_ScreenFragment } }
  )> | null };

export type PairScreenMutationVariables = Exact<{
  input: PairScreenInput;
}>;


export type PairScreenMutation = { pairScreen:
    | { __typename: 'ScreenCodeUnknown' }
    | { __typename: 'ScreenPaired' }
    | { __typename: 'TooManyAttempts', retryAfterSeconds: number }
    | { __typename: 'TooManyScreens', most: number }
   };

export type SetScreenMutationVariables = Exact<{
  input: SetScreenInput;
}>;


export type SetScreenMutation = { setScreen:
    | { __typename: 'ScreenIsOver' }
    | { __typename: 'ScreenSet' }
   };

export type RevokeScreenMutationVariables = Exact<{
  input: RevokeScreenInput;
}>;


export type RevokeScreenMutation = { revokeScreen:
    | { __typename: 'ScreenIsOver' }
    | { __typename: 'ScreenRevoked' }
   };

export type ThisScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type ThisScreenQuery = { thisScreen: { state: ScreenState } | null };

export type OfferScreenMutationVariables = Exact<{
  input: OfferScreenInput;
}>;


export type OfferScreenMutation = { offerScreen:
    | { __typename: 'ScreenOffered', screenCode: string, expiresAt: string }
    | { __typename: 'TooManyAttempts' }
   };

export type Wall_ScreenBoardFragment = { name: string, instansiName: string, timeZone: string, periodLabel: string | null, shown: Array<FigureKey>, seconds: number, language: Language, theme: ScreenTheme, isPaused: boolean, turns: number, asOf: string, computedAt: string | null, total: { ' $fragmentRefs'?: { 'FigureColumns_FigureSetFragment': FigureColumns_FigureSetFragment } } | null, rows: Array<{ code: string, name: string, figures: { ' $fragmentRefs'?: { 'FigureColumns_FigureSetFragment': FigureColumns_FigureSetFragment } } | null }> } & { ' $fragmentName'?: 'Wall_ScreenBoardFragment' };

export type ScreenBoardLiveSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ScreenBoardLiveSubscription = { screenBoard: { staleReason: StaleReason | null, staleSince: string | null, screen: { ' $fragmentRefs'?: { 'Wall_ScreenBoardFragment': Wall_ScreenBoardFragment } } | null } };

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

export type PaletteFoundQueryVariables = Exact<{
  instansiId: InstansiIdFilter;
  words: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type PaletteFoundQuery = { dinasList: { nodes: Array<{ id: string, name: string }> } | null, units: { nodes: Array<{ id: string, name: string, dinas: { id: string, name: string } }> } | null, employees: { nodes: Array<{ id: string, fullName: string, assignment: { position: { title: string, unit: { dinas: { name: string } } } } | null }> } | null, positions: { nodes: Array<{ id: string, title: string, unit: { name: string, dinas: { name: string } } }> } | null };

export type SetupQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type SetupQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi', setup: { isComplete: boolean, steps: Array<{ part: SetupPart, found: number | null, outOf: number | null, isDone: boolean | null, isNext: boolean, importKind: string | null }> } | null }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

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

export type StaffingCard_FigureSetFragment = { positions: number, need: number, needNotSet: number, filled: number, vacantPositions: number, gap: number, gapShare: number | null, surplus: number, surplusPositions: number, actingHeads: number, vacantHeads: number, headsHeldTwice: number, retiringByNextYear: number, retiringWithin5Years: number, retiredHolders: number } & { ' $fragmentName'?: 'StaffingCard_FigureSetFragment' };

export type StaffingColumns_FigureSetFragment = (
  { need: number, filled: number, gap: number, gapShare: number | null, surplus: number, vacantHeads: number, retiringByNextYear: number }
  & { ' $fragmentRefs'?: { 'StaffingBar_FigureSetFragment': StaffingBar_FigureSetFragment } }
) & { ' $fragmentName'?: 'StaffingColumns_FigureSetFragment' };

export type PredikatMatrix_PredikatExplanationFragment = { workResult: Rating, behaviour: Rating, predikat: Predikat, source: string } & { ' $fragmentName'?: 'PredikatMatrix_PredikatExplanationFragment' };

export type RatingForm_EvaluationFragment = { id: string, state: EvaluationState, version: number, workResult: Rating | null, behaviour: Rating | null, note: string | null, submittedAt: string | null, sealedAt: string | null, viewerCanRate: boolean, viewerCanSubmit: boolean, viewerCanSeal: boolean } & { ' $fragmentName'?: 'RatingForm_EvaluationFragment' };

export type EvaluationAnswer_SavedFragment = { evaluation: { ' $fragmentRefs'?: { 'RatingForm_EvaluationFragment': RatingForm_EvaluationFragment } } } & { ' $fragmentName'?: 'EvaluationAnswer_SavedFragment' };

export type EvaluationAnswer_ChangedFragment = { current: { ' $fragmentRefs'?: { 'RatingForm_EvaluationFragment': RatingForm_EvaluationFragment } } } & { ' $fragmentName'?: 'EvaluationAnswer_ChangedFragment' };

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
      & { ' $fragmentRefs'?: { 'EvaluatorWords_SomeoneElseFragment': EvaluatorWords_SomeoneElseFragment } }
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
      & { ' $fragmentRefs'?: { 'EvaluatorWords_SomeoneElseFragment': EvaluatorWords_SomeoneElseFragment } }
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
      & { ' $fragmentRefs'?: { 'EvaluatorWords_SomeoneElseFragment': EvaluatorWords_SomeoneElseFragment } }
    )
    | { __typename: 'PeriodClosed' }
   };

export type RatingPanel_TeamMemberFragment = { state: EvaluationState, overdue: boolean, viewerCanRate: boolean, employee: { id: string, fullName: string }, assignment: { position: { id: string, title: string, unit: { name: string } } }, parts: Array<(
    { reason: EvaluatorReason }
    & { ' $fragmentRefs'?: { 'EvaluationParts_PartFragment': EvaluationParts_PartFragment } }
  )>, evaluation: { ' $fragmentRefs'?: { 'RatingForm_EvaluationFragment': RatingForm_EvaluationFragment } } | null } & { ' $fragmentName'?: 'RatingPanel_TeamMemberFragment' };

export type TeamMembers_TeamMemberFragment = { state: EvaluationState, overdue: boolean, employee: { id: string, fullName: string }, assignment: { position: { title: string } }, evaluation: { predikat: Predikat | null } | null } & { ' $fragmentName'?: 'TeamMembers_TeamMemberFragment' };

export type TeamPageQueryVariables = Exact<{
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TeamPageQuery = { myTeam: { period: { id: string, label: string, deadline: string, predikatRule: Array<{ ' $fragmentRefs'?: { 'PredikatMatrix_PredikatExplanationFragment': PredikatMatrix_PredikatExplanationFragment } }> } | null, members: { nodes: Array<(
        { employee: { id: string } }
        & { ' $fragmentRefs'?: { 'TeamMembers_TeamMemberFragment': TeamMembers_TeamMemberFragment;'RatingPanel_TeamMemberFragment': RatingPanel_TeamMemberFragment } }
      )> } } | null };

export type ReceiversQueryVariables = Exact<{
  instansiId: string | number;
  search?: string | null | undefined;
}>;


export type ReceiversQuery = { receivers: { nodes: Array<{ code: string, name: string }> } | null };

export type ReleaseEmployeeMutationVariables = Exact<{
  input: ReleaseEmployeeInput;
}>;


export type ReleaseEmployeeMutation = { releaseEmployee:
    | { __typename: 'AbsenceToCome' }
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'AppointmentToCome' }
    | { __typename: 'EmployeeChanged' }
    | { __typename: 'EmploymentOver' }
    | { __typename: 'TransferSaved' }
    | { __typename: 'TransferUnderWay' }
   };

export type TransfersPageQueryVariables = Exact<{
  filter: TransferFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type TransfersPageQuery = { transfers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'TransfersTable_TransferFragment': TransfersTable_TransferFragment } }> } | null };

export type TransfersTable_TransferFragment = { id: string, version: number, fullName: string | null, viewerSeesPerson: boolean, nip: string | null, status: EmployeeStatus | null, golongan: string | null, educationLevel: EducationLevel | null, educationField: string | null, positionTitle: string | null, dinasName: string | null, giverName: string, receiverName: string, freeFrom: string, begins: string | null, offeredAt: string, decreeNumber: string | null, reason: string | null, answer: string | null, viewerCanAnswer: boolean, viewerCanWithdraw: boolean, state: TransferState, fromEmployee: { id: string } | null, toEmployee: { id: string } | null } & { ' $fragmentName'?: 'TransfersTable_TransferFragment' };

export type AcceptTransferMutationVariables = Exact<{
  input: AcceptTransferInput;
}>;


export type AcceptTransferMutation = { acceptTransfer:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'EmployeeAlreadyAssigned' }
    | { __typename: 'EmployeeOnRecord' }
    | { __typename: 'PositionNotValid' }
    | { __typename: 'PositionOccupied' }
    | { __typename: 'TransferAccepted' }
    | { __typename: 'TransferAnswered' }
    | { __typename: 'TransferChanged' }
    | { __typename: 'TransferNotFree' }
    | { __typename: 'TransferPersonLeft' }
    | { __typename: 'TransferTooEarly' }
   };

export type DeclineTransferMutationVariables = Exact<{
  input: DeclineTransferInput;
}>;


export type DeclineTransferMutation = { declineTransfer:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'TransferAnswered' }
    | { __typename: 'TransferChanged' }
    | { __typename: 'TransferSaved' }
   };

export type WithdrawTransferMutationVariables = Exact<{
  input: WithdrawTransferInput;
}>;


export type WithdrawTransferMutation = { withdrawTransfer:
    | (
      { __typename: 'ActPreview' }
      & { ' $fragmentRefs'?: { 'ActPreview_PreviewFragment': ActPreview_PreviewFragment } }
    )
    | { __typename: 'TransferAnswered' }
    | { __typename: 'TransferChanged' }
    | { __typename: 'TransferSaved' }
   };

export type UnitsPageQueryVariables = Exact<{
  instansiId: string | number;
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
  dinasId?: string | number | null | undefined;
  unitKinds?: Array<UnitKind> | UnitKind | null | undefined;
  search?: string | null | undefined;
  withGap?: boolean | null | undefined;
  belowDinas?: boolean | null | undefined;
  orderBy?: UnitFiguresOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UnitsPageQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi', unitFigures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ' $fragmentRefs'?: { 'UnitsTable_UnitFiguresFragment': UnitsTable_UnitFiguresFragment } }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Reorganisation' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type UnitsTable_UnitFiguresFragment = { trail: Array<string>, unit: { id: string, name: string, unitKind: UnitKind, dinas: { id: string, name: string }, parent: { id: string } | null }, figures: { ' $fragmentRefs'?: { 'FigureColumns_FigureSetFragment': FigureColumns_FigureSetFragment } } } & { ' $fragmentName'?: 'UnitsTable_UnitFiguresFragment' };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { __typename: 'SignedOut' } };

export type FigureColumns_FigureSetFragment = { ' $fragmentRefs'?: { 'EvaluationColumns_FigureSetFragment': EvaluationColumns_FigureSetFragment;'StaffingColumns_FigureSetFragment': StaffingColumns_FigureSetFragment } } & { ' $fragmentName'?: 'FigureColumns_FigureSetFragment' };

export type FigureCards_FigureSetFragment = { ' $fragmentRefs'?: { 'EvaluationCard_FigureSetFragment': EvaluationCard_FigureSetFragment;'StaffingCard_FigureSetFragment': StaffingCard_FigureSetFragment } } & { ' $fragmentName'?: 'FigureCards_FigureSetFragment' };

export const Sessions_SessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sessions_Session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isThisOne"}}]}}]} as unknown as DocumentNode<Sessions_SessionFragment, unknown>;
export const Tokens_TokenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens_Token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Token"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<Tokens_TokenFragment, unknown>;
export const ActPage_ActFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPage_act"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Act"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"actKind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undoes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"actKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ActPage_ActFragment, unknown>;
export const ActsTable_ActFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActsTable_act"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Act"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"actKind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"firstRows"},"name":{"kind":"Name","value":"writtenRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ActsTable_ActFragment, unknown>;
export const ActRows_ActRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<ActRows_ActRowFragment, unknown>;
export const ActPreview_PreviewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<ActPreview_PreviewFragment, unknown>;
export const ActObstacles_HeldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActObstacles_held"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActHeldInPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obstacleCount"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"laterAct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"actKind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<ActObstacles_HeldFragment, unknown>;
export const AccountsTable_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountsTable_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLinkExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AccountsTable_AccountFragment, unknown>;
export const ManagedAccount_AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccount_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLinkExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"openSessions"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"reachesFurther"}},{"kind":"Field","name":{"kind":"Name","value":"homeInstansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGiveRoles"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeRoles"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMakePasswordLink"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDisable"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnable"}}]}}]} as unknown as DocumentNode<ManagedAccount_AccountFragment, unknown>;
export const RecordsTable_RecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordsTable_record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordKind"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"roleUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<RecordsTable_RecordFragment, unknown>;
export const NipClashesTable_NipClashFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NipClashesTable_nipClash"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NipClash"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"otherInstansi"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<NipClashesTable_NipClashFragment, unknown>;
export const AttentionTable_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttentionTable_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttentionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","alias":{"kind":"Name","value":"ofDinas"},"name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"unitName"},"name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"offered"},"name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}}]}}]}}]} as unknown as DocumentNode<AttentionTable_RowFragment, unknown>;
export const AwayTable_AbsenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AwayTable_absence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"absenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"freesPost"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AwayTable_AbsenceFragment, unknown>;
export const BoardFindings_FindingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardFindings_finding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]} as unknown as DocumentNode<BoardFindings_FindingFragment, unknown>;
export const EvaluationBar_EvaluationFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}}]} as unknown as DocumentNode<EvaluationBar_EvaluationFiguresFragment, unknown>;
export const EvaluationColumns_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}}]} as unknown as DocumentNode<EvaluationColumns_FigureSetFragment, unknown>;
export const StaffingBar_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}}]} as unknown as DocumentNode<StaffingBar_FigureSetFragment, unknown>;
export const StaffingColumns_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}}]} as unknown as DocumentNode<StaffingColumns_FigureSetFragment, unknown>;
export const FigureColumns_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}}]} as unknown as DocumentNode<FigureColumns_FigureSetFragment, unknown>;
export const BoardChart_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardChart_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}}]}}]}}]} as unknown as DocumentNode<BoardChart_FigureSetFragment, unknown>;
export const BoardRows_BoardRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardRows_boardRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardChart_figureSet"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardChart_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}}]}}]}}]} as unknown as DocumentNode<BoardRows_BoardRowFragment, unknown>;
export const ReportedHeadCount_ReportedHeadCountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportedHeadCount_reportedHeadCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedHeadCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"men"}},{"kind":"Field","name":{"kind":"Name","value":"women"}},{"kind":"Field","name":{"kind":"Name","value":"cpns"}},{"kind":"Field","name":{"kind":"Name","value":"pns"}},{"kind":"Field","name":{"kind":"Name","value":"pppk"}}]}}]} as unknown as DocumentNode<ReportedHeadCount_ReportedHeadCountFragment, unknown>;
export const UnfinishedTable_UnfinishedEvaluationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnfinishedTable_unfinishedEvaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnfinishedEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluatorReason"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatorOffice"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<UnfinishedTable_UnfinishedEvaluationFragment, unknown>;
export const UnitTree_UnitFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitTree_unitFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}}]} as unknown as DocumentNode<UnitTree_UnitFiguresFragment, unknown>;
export const Absences_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Absences_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"absences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"absenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"freesPost"}},{"kind":"Field","name":{"kind":"Name","value":"isEvaluated"}},{"kind":"Field","name":{"kind":"Name","value":"mayEvaluate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}]}}]}}]}}]} as unknown as DocumentNode<Absences_EmployeeFragment, unknown>;
export const AbsenceNow_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceNow_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"absenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]} as unknown as DocumentNode<AbsenceNow_EmployeeFragment, unknown>;
export const AppointmentActions_AssignmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentActions_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<AppointmentActions_AssignmentFragment, unknown>;
export const AssignmentHistory_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentHistory_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerSeesAssignments"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAppoint"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentActions_assignment"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentActions_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<AssignmentHistory_EmployeeFragment, unknown>;
export const EmployeeFacts_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeFacts_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerSeesAssignments"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNip"}},{"kind":"Field","name":{"kind":"Name","value":"formerNips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"recordOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"pangkat"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"tmt"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"kindWritten"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployeeFacts_EmployeeFragment, unknown>;
export const EmployeesTable_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeesTable_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNip"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesAssignments"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployeesTable_EmployeeFragment, unknown>;
export const EvaluationHistory_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationHistory_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerSeesEvaluations"}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesRatings"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluatorOffice"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvaluationHistory_EmployeeFragment, unknown>;
export const PersonActions_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonActions_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChangeNip"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEndEmployment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRelease"}}]}}]} as unknown as DocumentNode<PersonActions_EmployeeFragment, unknown>;
export const RecordHistory_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordHistory_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}},{"kind":"Field","name":{"kind":"Name","value":"recordHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}}]}}]}}]} as unknown as DocumentNode<RecordHistory_EmployeeFragment, unknown>;
export const SuperiorPath_EmployeeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuperiorPath_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"superiorAssignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuperiorPath_EmployeeFragment, unknown>;
export const CorrectEvaluation_EvaluationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectEvaluation_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<CorrectEvaluation_EvaluationFragment, unknown>;
export const EvaluatorWords_SomeoneElseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluatorWords_someoneElse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluatorReason"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatorOffice"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<EvaluatorWords_SomeoneElseFragment, unknown>;
export const PeriodsTable_PeriodFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodsTable_period"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"periodKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"periodState"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpen"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanClose"}}]}}]} as unknown as DocumentNode<PeriodsTable_PeriodFragment, unknown>;
export const FigureRows_ConnectionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureRows_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureRowConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FigureRows_ConnectionFragment, unknown>;
export const HeadsTable_HeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeadsTable_head"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<HeadsTable_HeadFragment, unknown>;
export const ProblemText_ImportProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemText_importProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}}]}}]} as unknown as DocumentNode<ProblemText_ImportProblemFragment, unknown>;
export const ImportPage_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPage_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsPerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMap"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemText_importProblem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemText_importProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}}]}}]} as unknown as DocumentNode<ImportPage_ImportFragment, unknown>;
export const ImportRows_ImportRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRows_importRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemText_importProblem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemText_importProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}}]}}]} as unknown as DocumentNode<ImportRows_ImportRowFragment, unknown>;
export const ImportsTable_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportsTable_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<ImportsTable_ImportFragment, unknown>;
export const RowsRefused_RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowsRefused_refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]} as unknown as DocumentNode<RowsRefused_RefusedFragment, unknown>;
export const PositionActs_PositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionActs_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"isHead"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEducation"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEducationField"}},{"kind":"Field","name":{"kind":"Name","value":"retirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","alias":{"kind":"Name","value":"superior"},"name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"VALID_FROM"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<PositionActs_PositionFragment, unknown>;
export const PositionFacts_PositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionFacts_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"kindWritten"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"isHead"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEducation"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEducationField"}},{"kind":"Field","name":{"kind":"Name","value":"retirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"filled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesHolders"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesHolders"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PositionFacts_PositionFragment, unknown>;
export const PositionHolders_AssignmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionHolders_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentActions_assignment"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentActions_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PositionHolders_AssignmentFragment, unknown>;
export const PositionHolders_PositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionHolders_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesHolders"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesAssignments"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionHolders_assignment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionHolders_assignment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentActions_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionHolders_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentActions_assignment"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<PositionHolders_PositionFragment, unknown>;
export const PositionsTable_PositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionsTable_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"kindWritten"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"filled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesHolders"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PositionsTable_PositionFragment, unknown>;
export const ReorganisationSteps_StepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReorganisationSteps_step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReorganisationStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"stepKind"}},{"kind":"Field","name":{"kind":"Name","value":"madeName"}},{"kind":"Field","name":{"kind":"Name","value":"partCount"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rowName"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"madeByStepId"}}]}}]}}]} as unknown as DocumentNode<ReorganisationSteps_StepFragment, unknown>;
export const ReorganisationPage_ReorganisationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReorganisationPage_reorganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reorganisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"reorganisationState"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPrepare"}},{"kind":"Field","name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReorganisationSteps_step"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReorganisationSteps_step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReorganisationStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"stepKind"}},{"kind":"Field","name":{"kind":"Name","value":"madeName"}},{"kind":"Field","name":{"kind":"Name","value":"partCount"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rowName"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"madeByStepId"}}]}}]}}]} as unknown as DocumentNode<ReorganisationPage_ReorganisationFragment, unknown>;
export const ReorganisationSteps_CheckFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReorganisationSteps_check"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StepCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stepId"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StepWaits"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forStepId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}}]} as unknown as DocumentNode<ReorganisationSteps_CheckFragment, unknown>;
export const ReorganisationsTable_ReorganisationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReorganisationsTable_reorganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reorganisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"reorganisationState"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepCount"}}]}}]} as unknown as DocumentNode<ReorganisationsTable_ReorganisationFragment, unknown>;
export const RetirementPeopleTable_HolderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetirementPeopleTable_holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetiringHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RetirementPeopleTable_HolderFragment, unknown>;
export const Screens_ScreenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Screens_screen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Screen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"screenId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pairedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pairedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"browser"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"periodId"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}}]}}]} as unknown as DocumentNode<Screens_ScreenFragment, unknown>;
export const Wall_ScreenBoardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wall_screenBoard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreenBoard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"instansiName"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"periodLabel"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}}]} as unknown as DocumentNode<Wall_ScreenBoardFragment, unknown>;
export const PredikatMatrix_PredikatExplanationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PredikatMatrix_predikatExplanation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PredikatExplanation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]} as unknown as DocumentNode<PredikatMatrix_PredikatExplanationFragment, unknown>;
export const RatingForm_EvaluationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<RatingForm_EvaluationFragment, unknown>;
export const EvaluationAnswer_SavedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_saved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<EvaluationAnswer_SavedFragment, unknown>;
export const EvaluationAnswer_ChangedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<EvaluationAnswer_ChangedFragment, unknown>;
export const EvaluationParts_PartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationParts_part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"isDeciding"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvaluationParts_PartFragment, unknown>;
export const RatingPanel_TeamMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingPanel_teamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationParts_part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationParts_part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"isDeciding"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<RatingPanel_TeamMemberFragment, unknown>;
export const TeamMembers_TeamMemberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamMembers_teamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predikat"}}]}}]}}]} as unknown as DocumentNode<TeamMembers_TeamMemberFragment, unknown>;
export const TransfersTable_TransferFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransfersTable_transfer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"transferState"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesPerson"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"positionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"dinasName"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"receiverName"}},{"kind":"Field","name":{"kind":"Name","value":"freeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"begins"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"fromEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TransfersTable_TransferFragment, unknown>;
export const UnitsTable_UnitFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitsTable_unitFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trail"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}}]} as unknown as DocumentNode<UnitsTable_UnitFiguresFragment, unknown>;
export const EvaluationCard_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}}]} as unknown as DocumentNode<EvaluationCard_FigureSetFragment, unknown>;
export const StaffingCard_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"needNotSet"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"headsHeldTwice"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}},{"kind":"Field","name":{"kind":"Name","value":"retiredHolders"}}]}}]} as unknown as DocumentNode<StaffingCard_FigureSetFragment, unknown>;
export const FigureCards_FigureSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureCards_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationCard_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingCard_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"needNotSet"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"headsHeldTwice"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}},{"kind":"Field","name":{"kind":"Name","value":"retiredHolders"}}]}}]} as unknown as DocumentNode<FigureCards_FigureSetFragment, unknown>;
export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"hasTeam"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instansiList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"simulated"}},{"kind":"Field","name":{"kind":"Name","value":"employeeTotalNote"}},{"kind":"Field","name":{"kind":"Name","value":"viewerHasBoard"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesBoard"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanImport"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAddEmployees"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAdminister"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPairScreens"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManageDinas"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesActs"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesEmployees"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesReorganisations"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesTransfersIn"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"periodState"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const ChangesHeardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ChangesHeard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeTopic"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topics"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}}]}}]}}]}}]} as unknown as DocumentNode<ChangesHeardSubscription, ChangesHeardSubscriptionVariables>;
export const AccountPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Sessions_Session"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Tokens_Token"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Sessions_Session"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isThisOne"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Tokens_Token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Token"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]} as unknown as DocumentNode<AccountPageQuery, AccountPageQueryVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionsEnded"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooShort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leastCharacters"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionsEnded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOtherSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndOtherSessionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOtherSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionsEnded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const CreateTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TokenCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenId"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TokenTooLong"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mostDays"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTokenMutation, CreateTokenMutationVariables>;
export const RevokeTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TokenRevoked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenId"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const TokenPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TokenPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rootUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TokenPlacesQuery, TokenPlacesQueryVariables>;
export const ActPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Act"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPage_act"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPage_act"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Act"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"actKind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undoes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"actKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ActPageQuery, ActPageQueryVariables>;
export const ActRowsPanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActRowsPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Act"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writtenRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<ActRowsPanelQuery, ActRowsPanelQueryVariables>;
export const ActsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActsTable_act"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActsTable_act"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Act"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"actKind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"firstRows"},"name":{"kind":"Name","value":"writtenRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ActsPageQuery, ActsPageQueryVariables>;
export const UndoActDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActHeldInPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActObstacles_held"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActObstacles_held"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActHeldInPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obstacleCount"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"laterAct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"actKind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<UndoActMutation, UndoActMutationVariables>;
export const AccountsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountsTable_account"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountsTable_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLinkExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AccountsPageQuery, AccountsPageQueryVariables>;
export const AccountsToMakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountsToMake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleWithoutAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"withAccount"}}]}}]}}]} as unknown as DocumentNode<AccountsToMakeQuery, AccountsToMakeQueryVariables>;
export const AdministeredPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministeredPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rootUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdministeredPlacesQuery, AdministeredPlacesQueryVariables>;
export const UnitsOfDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitsOfDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dinasId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TREE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UnitsOfDinasQuery, UnitsOfDinasQueryVariables>;
export const CreateAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateAccountMutation, CreateAccountMutationVariables>;
export const CreateAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccountsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountsCreated"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"made"}}]}}]}}]}}]} as unknown as DocumentNode<CreateAccountsMutation, CreateAccountsMutationVariables>;
export const AdministrationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministrationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nipClashes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NipClashesTable_nipClash"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NipClashesTable_nipClash"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NipClash"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"employeeName"}},{"kind":"Field","name":{"kind":"Name","value":"otherInstansi"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<AdministrationPageQuery, AdministrationPageQueryVariables>;
export const ManagedAccountPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ManagedAccountPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManagedAccount_account"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordsTable_record"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManagedAccount_account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLinkExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"openSessions"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"reachesFurther"}},{"kind":"Field","name":{"kind":"Name","value":"homeInstansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGiveRoles"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanTakeRoles"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMakePasswordLink"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDisable"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordsTable_record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordKind"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"roleUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<ManagedAccountPageQuery, ManagedAccountPageQueryVariables>;
export const GiveRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRoles"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mostRoles"}}]}}]}}]}}]} as unknown as DocumentNode<GiveRoleMutation, GiveRoleMutationVariables>;
export const TakeRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<TakeRoleMutation, TakeRoleMutationVariables>;
export const MakePasswordLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakePasswordLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakePasswordLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makePasswordLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordLinkMade"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyLinks"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<MakePasswordLinkMutation, MakePasswordLinkMutationVariables>;
export const DisableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccountDisabled"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionsEnded"}}]}}]}}]}}]} as unknown as DocumentNode<DisableAccountMutation, DisableAccountMutationVariables>;
export const EnableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnableAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<EnableAccountMutation, EnableAccountMutationVariables>;
export const SetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordTooShort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leastCharacters"}}]}}]}}]}}]} as unknown as DocumentNode<SetPasswordMutation, SetPasswordMutationVariables>;
export const AssignEmployeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignEmployee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignEmployeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignEmployee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<AssignEmployeeMutation, AssignEmployeeMutationVariables>;
export const EndAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<EndAssignmentMutation, EndAssignmentMutationVariables>;
export const CorrectAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectAssignmentMutation, CorrectAssignmentMutationVariables>;
export const PickEmployeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickEmployee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNip"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PickEmployeeQuery, PickEmployeeQueryVariables>;
export const PickPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TITLE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PickPositionQuery, PickPositionQueryVariables>;
export const PickUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PickUnitQuery, PickUnitQueryVariables>;
export const AttentionCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttentionCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"matters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<AttentionCountsQuery, AttentionCountsQueryVariables>;
export const AttentionRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttentionRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttentionMatter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"matter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttentionTable_row"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttentionTable_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AttentionRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","alias":{"kind":"Name","value":"ofDinas"},"name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"unitName"},"name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"offered"},"name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}}]}}]}}]} as unknown as DocumentNode<AttentionRowsQuery, AttentionRowsQueryVariables>;
export const AwayPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AwayPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"VALID_TO"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AwayTable_absence"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AwayTable_absence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"absenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"freesPost"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AwayPageQuery, AwayPageQueryVariables>;
export const DinasToChooseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DinasToChoose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DinasToChooseQuery, DinasToChooseQueryVariables>;
export const BoardPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"isProjection"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureCards_figureSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardFindings_finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardRows_boardRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"needNotSet"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"headsHeldTwice"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}},{"kind":"Field","name":{"kind":"Name","value":"retiredHolders"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardChart_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureCards_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationCard_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingCard_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardFindings_finding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardRows_boardRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardChart_figureSet"}}]}}]}}]} as unknown as DocumentNode<BoardPageQuery, BoardPageQueryVariables>;
export const BoardLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"BoardLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureCards_figureSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardFindings_finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardRows_boardRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"needNotSet"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"headsHeldTwice"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}},{"kind":"Field","name":{"kind":"Name","value":"retiredHolders"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardChart_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureCards_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationCard_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingCard_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardFindings_finding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","alias":{"kind":"Name","value":"id"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"en"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardRows_boardRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BoardRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardChart_figureSet"}}]}}]}}]} as unknown as DocumentNode<BoardLiveSubscription, BoardLiveSubscriptionVariables>;
export const CreateDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDinasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<CreateDinasMutation, CreateDinasMutationVariables>;
export const ExplorerPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"instansiList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerPageQuery, ExplorerPageQueryVariables>;
export const DinasEvaluationsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DinasEvaluationsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unfinishedEvaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnfinishedTable_unfinishedEvaluation"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnfinishedTable_unfinishedEvaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnfinishedEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluatorReason"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatorOffice"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<DinasEvaluationsPageQuery, DinasEvaluationsPageQueryVariables>;
export const DinasPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DinasPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"nameOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"dinasKind"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManageUnits"}},{"kind":"Field","alias":{"kind":"Name","value":"reported"},"name":{"kind":"Name","value":"reportedHeadCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportedHeadCount_reportedHeadCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isProjection"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureCards_figureSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"250"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitTree_unitFigures"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"needNotSet"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"headsHeldTwice"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}},{"kind":"Field","name":{"kind":"Name","value":"retiredHolders"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportedHeadCount_reportedHeadCount"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportedHeadCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"men"}},{"kind":"Field","name":{"kind":"Name","value":"women"}},{"kind":"Field","name":{"kind":"Name","value":"cpns"}},{"kind":"Field","name":{"kind":"Name","value":"pns"}},{"kind":"Field","name":{"kind":"Name","value":"pppk"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureCards_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationCard_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingCard_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitTree_unitFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}}]}}]} as unknown as DocumentNode<DinasPageQuery, DinasPageQueryVariables>;
export const DinasUnitsRestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DinasUnitsRest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitTree_unitFigures"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitTree_unitFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}}]}}]} as unknown as DocumentNode<DinasUnitsRestQuery, DinasUnitsRestQueryVariables>;
export const DinasLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DinasLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureCards_figureSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitTree_unitFigures"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingCard_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"needNotSet"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"headsHeldTwice"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}},{"kind":"Field","name":{"kind":"Name","value":"retiredHolders"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureCards_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationCard_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingCard_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitTree_unitFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}}]}}]} as unknown as DocumentNode<DinasLiveSubscription, DinasLiveSubscriptionVariables>;
export const DinasPeoplePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DinasPeoplePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanCreatePositions"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesEmployees"}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployeesTable_employee"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeesTable_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNip"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesAssignments"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DinasPeoplePageQuery, DinasPeoplePageQueryVariables>;
export const DinasPositionsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DinasPositionsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanCreatePositions"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionsTable_position"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionsTable_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"kindWritten"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"filled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesHolders"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DinasPositionsPageQuery, DinasPositionsPageQueryVariables>;
export const UnitToChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitToChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RANK"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"dinasKind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitToChangeQuery, UnitToChangeQueryVariables>;
export const CreateUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<CreateUnitMutation, CreateUnitMutationVariables>;
export const MoveUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<MoveUnitMutation, MoveUnitMutationVariables>;
export const CloseUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitHolds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionHeld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holderCount"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<CloseUnitMutation, CloseUnitMutationVariables>;
export const ReopenUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenUnitMutation, ReopenUnitMutationVariables>;
export const RenameUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<RenameUnitMutation, RenameUnitMutationVariables>;
export const CorrectUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectUnitMutation, CorrectUnitMutationVariables>;
export const RenameDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameDinasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameDinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<RenameDinasMutation, RenameDinasMutationVariables>;
export const CorrectDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectDinasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctDinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectDinasMutation, CorrectDinasMutationVariables>;
export const TransferUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<TransferUnitMutation, TransferUnitMutationVariables>;
export const MergeUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeUnitsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<MergeUnitsMutation, MergeUnitsMutationVariables>;
export const SplitUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SplitUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SplitUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"splitUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<SplitUnitMutation, SplitUnitMutationVariables>;
export const RecordAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAbsence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAbsenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAbsence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAbsenceMutation, RecordAbsenceMutationVariables>;
export const CorrectAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectAbsence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectAbsenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctAbsence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectAbsenceMutation, CorrectAbsenceMutationVariables>;
export const EndAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAbsence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAbsenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAbsence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const EmployeePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmployeePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"transferredTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiverName"}},{"kind":"Field","name":{"kind":"Name","value":"begins"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cameFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"begins"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonActions_employee"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployeeFacts_employee"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SuperiorPath_employee"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssignmentHistory_employee"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceNow_employee"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Absences_employee"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordHistory_employee"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationHistory_employee"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentActions_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonActions_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChangeNip"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEndEmployment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRelease"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeeFacts_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerSeesAssignments"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNip"}},{"kind":"Field","name":{"kind":"Name","value":"formerNips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"recordOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"pangkat"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}}]}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"tmt"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"kindWritten"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SuperiorPath_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"superiorAssignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssignmentHistory_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerSeesAssignments"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAppoint"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentActions_assignment"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceNow_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"absenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Absences_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesAbsences"}},{"kind":"Field","name":{"kind":"Name","value":"absences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"absenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"freesPost"}},{"kind":"Field","name":{"kind":"Name","value":"isEvaluated"}},{"kind":"Field","name":{"kind":"Name","value":"mayEvaluate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordHistory_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}},{"kind":"Field","name":{"kind":"Name","value":"recordHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationHistory_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerSeesEvaluations"}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesRatings"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluatorOffice"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployeePageQuery, EmployeePageQueryVariables>;
export const CorrectEmployeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectEmployee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectEmployeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctEmployee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectEmployeeMutation, CorrectEmployeeMutationVariables>;
export const ChangeNipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeNip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeNip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeNipMutation, ChangeNipMutationVariables>;
export const EndEmploymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndEmployment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndEmploymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endEmployment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<EndEmploymentMutation, EndEmploymentMutationVariables>;
export const AddEmployeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEmployee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddEmployeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addEmployee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<AddEmployeeMutation, AddEmployeeMutationVariables>;
export const ChangeStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeStatusMutation, ChangeStatusMutationVariables>;
export const ChangeGolonganDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeGolongan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeGolonganInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeGolongan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeGolonganMutation, ChangeGolonganMutationVariables>;
export const ChangeEducationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeEducation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeEducationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeEducation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeEducationMutation, ChangeEducationMutationVariables>;
export const EvaluationDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvaluationDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatorOffice"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesRatings"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationParts_part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CorrectEvaluation_evaluation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationParts_part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"isDeciding"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectEvaluation_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<EvaluationDetailQuery, EvaluationDetailQueryVariables>;
export const CorrectEvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectEvaluationMutation, CorrectEvaluationMutationVariables>;
export const RecordEvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluatorWords_someoneElse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluatorWords_someoneElse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluatorReason"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatorOffice"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<RecordEvaluationMutation, RecordEvaluationMutationVariables>;
export const PlanPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodOverlaps"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<PlanPeriodMutation, PlanPeriodMutationVariables>;
export const ChangePeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodOverlaps"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodState"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SealedEvaluationsOutside"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePeriodMutation, ChangePeriodMutationVariables>;
export const OpenPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodState"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<OpenPeriodMutation, OpenPeriodMutationVariables>;
export const ClosePeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosePeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closePeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodState"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationsUnfinished"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unfinished"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ClosePeriodMutation, ClosePeriodMutationVariables>;
export const PeriodsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeriodsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanManagePeriods"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PeriodsTable_period"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PeriodsTable_period"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"periodKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"periodState"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpen"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanClose"}}]}}]} as unknown as DocumentNode<PeriodsPageQuery, PeriodsPageQueryVariables>;
export const ExplanationDrawerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplanationDrawer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"isProjection"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"definition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<ExplanationDrawerQuery, ExplanationDrawerQueryVariables>;
export const FigureRowsCountedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureRowsCounted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"counted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureRows_connection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureRows_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureRowConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FigureRowsCountedQuery, FigureRowsCountedQueryVariables>;
export const FigureRowsLeftOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureRowsLeftOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"leftOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureRows_connection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureRows_connection"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureRowConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<FigureRowsLeftOutQuery, FigureRowsLeftOutQueryVariables>;
export const HeadsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HeadState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eselons"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Eselon"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headPositions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"eselons"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eselons"}}},{"kind":"Argument","name":{"kind":"Name","value":"dinasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeadsTable_head"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeadsTable_head"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeadPosition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<HeadsPageQuery, HeadsPageQueryVariables>;
export const BoardTrendsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardTrends"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSince"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figureHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparedWith"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lastValues"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]}}]}}]} as unknown as DocumentNode<BoardTrendsQuery, BoardTrendsQueryVariables>;
export const FigureHistoryPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureHistoryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSince"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figureHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWith"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}}]}}]} as unknown as DocumentNode<FigureHistoryPageQuery, FigureHistoryPageQueryVariables>;
export const PaceLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaceLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluationPace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"neededPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"neededPerWorkingDay"}},{"kind":"Field","name":{"kind":"Name","value":"presentPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"dinasShown"}},{"kind":"Field","name":{"kind":"Name","value":"dinasLate"}}]}}]}}]} as unknown as DocumentNode<PaceLineQuery, PaceLineQueryVariables>;
export const PacePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PacePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluationPace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"neededPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"neededPerWorkingDay"}},{"kind":"Field","name":{"kind":"Name","value":"presentPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"dinasShown"}},{"kind":"Field","name":{"kind":"Name","value":"dinasLate"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"neededPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"neededPerWorkingDay"}},{"kind":"Field","name":{"kind":"Name","value":"presentPerDay"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEnd"}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}}]}}]}}]}}]} as unknown as DocumentNode<PacePageQuery, PacePageQueryVariables>;
export const ProjectionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figureProjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}}]}}]}}]}}]} as unknown as DocumentNode<ProjectionPageQuery, ProjectionPageQueryVariables>;
export const AnswerImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerImportMutation, AnswerImportMutationVariables>;
export const ApplyImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyImportMutation, ApplyImportMutationVariables>;
export const CancelImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CancelImportMutation, CancelImportMutationVariables>;
export const ImportCreatesPanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportCreatesPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"creates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thing"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"names"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportCreatesPanelQuery, ImportCreatesPanelQueryVariables>;
export const ImportLayoutPanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportLayoutPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"layout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"encoding"}},{"kind":"Field","name":{"kind":"Name","value":"headerRows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}},{"kind":"Field","name":{"kind":"Name","value":"groupColumn"}},{"kind":"Field","name":{"kind":"Name","value":"groupCount"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"as"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportLayoutPanelQuery, ImportLayoutPanelQueryVariables>;
export const ImportMappingPanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportMappingPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMap"}},{"kind":"Field","name":{"kind":"Name","value":"layout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mapping"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profileName"}},{"kind":"Field","name":{"kind":"Name","value":"headerRows"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fixed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"headers"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"importKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"example"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}}]} as unknown as DocumentNode<ImportMappingPanelQuery, ImportMappingPanelQueryVariables>;
export const MapImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MapImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MapImportInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportMappingRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MapImportMutation, MapImportMutationVariables>;
export const ImportPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportPage_import"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemText_importProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPage_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsPerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMap"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemText_importProblem"}}]}}]}}]} as unknown as DocumentNode<ImportPageQuery, ImportPageQueryVariables>;
export const ImportLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ImportLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportPage_import"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemText_importProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPage_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"byteSize"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsRead"}},{"kind":"Field","name":{"kind":"Name","value":"rowsPerSecond"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMap"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemText_importProblem"}}]}}]}}]} as unknown as DocumentNode<ImportLiveSubscription, ImportLiveSubscriptionVariables>;
export const ImportRowsPanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRowsPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportOutcome"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"exceptWords"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"outcomes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcomes"}}},{"kind":"Argument","name":{"kind":"Name","value":"exceptWords"},"value":{"kind":"Variable","name":{"kind":"Name","value":"exceptWords"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRows_importRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemText_importProblem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"asks"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRows_importRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemText_importProblem"}}]}}]}}]} as unknown as DocumentNode<ImportRowsPanelQuery, ImportRowsPanelQueryVariables>;
export const ImportWordsPanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportWordsPanel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMap"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"near"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"near"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"used"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportWordsPanelQuery, ImportWordsPanelQueryVariables>;
export const SayImportWordingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayImportWordings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SayImportWordingsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayImportWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportMappingRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SayImportWordingsMutation, SayImportWordingsMutationVariables>;
export const ImportsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportsTable_import"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportsTable_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}}]}}]} as unknown as DocumentNode<ImportsPageQuery, ImportsPageQueryVariables>;
export const SaveImportProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveImportProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveImportProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveImportProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProfileSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SaveImportProfileMutation, SaveImportProfileMutationVariables>;
export const KeptMappingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeptMappings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importProfiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"means"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KeptMappingsQuery, KeptMappingsQueryVariables>;
export const RenameImportProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameImportProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameImportProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameImportProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RenameImportProfileMutation, RenameImportProfileMutationVariables>;
export const DeleteImportProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteImportProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteImportProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteImportProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<DeleteImportProfileMutation, DeleteImportProfileMutationVariables>;
export const KeptWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KeptWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"of"},"name":{"kind":"Name","value":"importVocabulary"}},{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<KeptWordsQuery, KeptWordsQueryVariables>;
export const TakeBackImportWordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackImportWording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeBackImportWordingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackImportWording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<TakeBackImportWordingMutation, TakeBackImportWordingMutationVariables>;
export const UploadFormDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UploadFormDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UploadFormDinasQuery, UploadFormDinasQueryVariables>;
export const ChosenPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChosenPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChosenPeopleQuery, ChosenPeopleQueryVariables>;
export const ChosenPositionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChosenPositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChosenPositionsQuery, ChosenPositionsQueryVariables>;
export const ChangeManyGolonganDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeManyGolongan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeManyGolonganInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeManyGolongan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowsRefused_refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowsRefused_refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]} as unknown as DocumentNode<ChangeManyGolonganMutation, ChangeManyGolonganMutationVariables>;
export const ChangeManyStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeManyStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeManyStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeManyStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowsRefused_refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowsRefused_refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]} as unknown as DocumentNode<ChangeManyStatusMutation, ChangeManyStatusMutationVariables>;
export const ChangeManyEducationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeManyEducation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeManyEducationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeManyEducation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowsRefused_refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowsRefused_refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]} as unknown as DocumentNode<ChangeManyEducationMutation, ChangeManyEducationMutationVariables>;
export const EndManyAssignmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndManyAssignments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndManyAssignmentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endManyAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowsRefused_refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowsRefused_refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]} as unknown as DocumentNode<EndManyAssignmentsMutation, EndManyAssignmentsMutationVariables>;
export const SetManyNeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetManyNeeds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetManyNeedsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setManyNeeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RowsRefused_refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RowsRefused_refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]} as unknown as DocumentNode<SetManyNeedsMutation, SetManyNeedsMutationVariables>;
export const CreatePositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePositionMutation, CreatePositionMutationVariables>;
export const ChangePositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePositionMutation, ChangePositionMutationVariables>;
export const SetPositionNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPositionNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPositionNeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPositionNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<SetPositionNeedMutation, SetPositionNeedMutationVariables>;
export const SetSuperiorPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSuperiorPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetSuperiorPositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setSuperiorPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<SetSuperiorPositionMutation, SetSuperiorPositionMutationVariables>;
export const ClosePositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosePositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closePosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ClosePositionMutation, ClosePositionMutationVariables>;
export const ReopenPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenPositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenPositionMutation, ReopenPositionMutationVariables>;
export const PositionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PositionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionFacts_position"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionHolders_position"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionActs_position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AppointmentActions_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionHolders_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AppointmentActions_assignment"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionFacts_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"kindWritten"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"isHead"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEducation"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEducationField"}},{"kind":"Field","name":{"kind":"Name","value":"retirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"filled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesHolders"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesHolders"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionHolders_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesHolders"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesAssignments"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionHolders_assignment"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionHolders_assignment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionActs_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"isHead"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEducation"}},{"kind":"Field","name":{"kind":"Name","value":"requiredEducationField"}},{"kind":"Field","name":{"kind":"Name","value":"retirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","alias":{"kind":"Name","value":"superior"},"name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"VALID_FROM"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<PositionPageQuery, PositionPageQueryVariables>;
export const PositionSubordinatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PositionSubordinates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subordinatePositions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionsTable_position"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionsTable_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"kindWritten"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"filled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesHolders"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PositionSubordinatesQuery, PositionSubordinatesQueryVariables>;
export const OpenDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenDrafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReorganisationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reorganisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPrepare"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"stepKind"}},{"kind":"Field","name":{"kind":"Name","value":"madeName"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenDraftsQuery, OpenDraftsQueryVariables>;
export const PutReorganisationStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PutReorganisationStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PutReorganisationStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"putReorganisationStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StepPut"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reorganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stepCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PutReorganisationStepMutation, PutReorganisationStepMutationVariables>;
export const ReorganisationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReorganisationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reorganisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReorganisationPage_reorganisation"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReorganisationSteps_step"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReorganisationStep"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"stepKind"}},{"kind":"Field","name":{"kind":"Name","value":"madeName"}},{"kind":"Field","name":{"kind":"Name","value":"partCount"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rowName"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"madeByStepId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReorganisationPage_reorganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reorganisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"reorganisationState"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanPrepare"}},{"kind":"Field","name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReorganisationSteps_step"}}]}}]}}]} as unknown as DocumentNode<ReorganisationPageQuery, ReorganisationPageQueryVariables>;
export const ChangeReorganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeReorganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ChangeReorganisationMutation, ChangeReorganisationMutationVariables>;
export const DiscardReorganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardReorganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<DiscardReorganisationMutation, DiscardReorganisationMutationVariables>;
export const CheckReorganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckReorganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReorganisationChecked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReorganisationSteps_check"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReorganisationSteps_check"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StepCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stepId"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StepWaits"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forStepId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<CheckReorganisationMutation, CheckReorganisationMutationVariables>;
export const ApplyReorganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyReorganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ApplyReorganisationMutation, ApplyReorganisationMutationVariables>;
export const ReorganisationsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReorganisationsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reorganisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReorganisationsTable_reorganisation"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReorganisationsTable_reorganisation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reorganisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"reorganisationState"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepCount"}}]}}]} as unknown as DocumentNode<ReorganisationsPageQuery, ReorganisationsPageQueryVariables>;
export const CreateReorganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateReorganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateReorganisationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createReorganisation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReorganisationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reorganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateReorganisationMutation, CreateReorganisationMutationVariables>;
export const RetirementsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetirementsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetirementBy"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirementCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"per"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"dinasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"ageUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RetirementsPageQuery, RetirementsPageQueryVariables>;
export const RetirementPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetirementPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitKinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"positionKinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}},{"kind":"Argument","name":{"kind":"Name","value":"dinasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitKinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitKinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"positionKinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"positionKinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RetirementPeopleTable_holder"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RetirementPeopleTable_holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RetiringHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RetirementPeopleQuery, RetirementPeopleQueryVariables>;
export const ScreensPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreensPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"screens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"screenId"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Screens_screen"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Screens_screen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Screen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"screenId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pairedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pairedBy"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"browser"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"periodId"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}}]}}]} as unknown as DocumentNode<ScreensPageQuery, ScreensPageQueryVariables>;
export const PairScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PairScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PairScreenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pairScreen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyScreens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<PairScreenMutation, PairScreenMutationVariables>;
export const SetScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetScreenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setScreen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SetScreenMutation, SetScreenMutationVariables>;
export const RevokeScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeScreenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeScreen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<RevokeScreenMutation, RevokeScreenMutationVariables>;
export const ThisScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThisScreen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"thisScreen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ThisScreenQuery, ThisScreenQueryVariables>;
export const OfferScreenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferScreen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferScreenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerScreen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreenOffered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"screenCode"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<OfferScreenMutation, OfferScreenMutationVariables>;
export const ScreenBoardLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ScreenBoardLive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"screenBoard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"staleSince"}},{"kind":"Field","name":{"kind":"Name","value":"screen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Wall_screenBoard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Wall_screenBoard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreenBoard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"instansiName"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"periodLabel"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"isPaused"}},{"kind":"Field","name":{"kind":"Name","value":"turns"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"computedAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}}]}}]}}]}}]} as unknown as DocumentNode<ScreenBoardLiveSubscription, ScreenBoardLiveSubscriptionVariables>;
export const SearchEmployeesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchEmployees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployeesTable_employee"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployeesTable_employee"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"maskedNip"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesAssignments"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchEmployeesQuery, SearchEmployeesQueryVariables>;
export const SearchPositionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchPositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TITLE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PositionsTable_position"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PositionsTable_position"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"kindWritten"}},{"kind":"Field","name":{"kind":"Name","value":"jenjang"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"filled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesHolders"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchPositionsQuery, SearchPositionsQueryVariables>;
export const PaletteFoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteFound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstansiIdFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"parentId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"title"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaletteFoundQuery, PaletteFoundQueryVariables>;
export const SetupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Setup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}},{"kind":"Field","name":{"kind":"Name","value":"isNext"}},{"kind":"Field","name":{"kind":"Name","value":"importKind"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetupQuery, SetupQueryVariables>;
export const SignInFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignInForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CredentialsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<SignInFormMutation, SignInFormMutationVariables>;
export const SignInPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demoAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"instansiName"}}]}}]}}]} as unknown as DocumentNode<SignInPageQuery, SignInPageQueryVariables>;
export const RateEvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RateEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RateEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_saved"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_changed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluatorWords_someoneElse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_saved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluatorWords_someoneElse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluatorReason"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatorOffice"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<RateEvaluationMutation, RateEvaluationMutationVariables>;
export const SubmitEvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_saved"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_changed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluatorWords_someoneElse"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_saved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluatorWords_someoneElse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluatorReason"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatorOffice"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<SubmitEvaluationMutation, SubmitEvaluationMutationVariables>;
export const SealEvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SealEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SealEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sealEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_saved"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAnswer_changed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluatorWords_someoneElse"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_saved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAnswer_changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluatorWords_someoneElse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluatorReason"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatorOffice"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<SealEvaluationMutation, SealEvaluationMutationVariables>;
export const TeamPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"predikatRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PredikatMatrix_predikatExplanation"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamMembers_teamMember"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingPanel_teamMember"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationParts_part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationPart"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"isDeciding"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingForm_evaluation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PredikatMatrix_predikatExplanation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PredikatExplanation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamMembers_teamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predikat"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RatingPanel_teamMember"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamMember"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationParts_part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RatingForm_evaluation"}}]}}]}}]} as unknown as DocumentNode<TeamPageQuery, TeamPageQueryVariables>;
export const ReceiversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Receivers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiversQuery, ReceiversQueryVariables>;
export const ReleaseEmployeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseEmployee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseEmployeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseEmployee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseEmployeeMutation, ReleaseEmployeeMutationVariables>;
export const TransfersPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransfersPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transfers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransfersTable_transfer"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransfersTable_transfer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"transferState"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerSeesPerson"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"positionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"dinasName"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"receiverName"}},{"kind":"Field","name":{"kind":"Name","value":"freeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"begins"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"fromEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TransfersPageQuery, TransfersPageQueryVariables>;
export const AcceptTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptTransferMutation, AcceptTransferMutationVariables>;
export const DeclineTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineTransferMutation, DeclineTransferMutationVariables>;
export const WithdrawTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActPreview_preview"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActRows_actRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActPreview_preview"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","alias":{"kind":"Name","value":"inEn"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActRows_actRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawTransferMutation, WithdrawTransferMutationVariables>;
export const UnitsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitKinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withGap"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"belowDinas"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFiguresOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"dinasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitKinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitKinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"withGap"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withGap"}}},{"kind":"Argument","name":{"kind":"Name","value":"belowDinas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"belowDinas"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitsTable_unitFigures"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationBar_evaluationFigures"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingBar_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffingColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingBar_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureColumns_figureSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationColumns_figureSet"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffingColumns_figureSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitsTable_unitFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trail"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureColumns_figureSet"}}]}}]}}]} as unknown as DocumentNode<UnitsPageQuery, UnitsPageQueryVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;