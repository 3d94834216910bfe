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

/** What a AbsenceKind must be; all that is said must hold. */
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

/** What a ActKind must be; all that is said must hold. */
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
  /** Only shows what it would change: it is done, looked at and taken back in one transaction, and nothing of it is kept, a key neither. */
  preview?: boolean | null | undefined;
  /** Why, in your own words; kept with the act, for whoever reads it later. */
  reason?: string | null | undefined;
  /** First day (tmt). */
  validFrom: string;
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

/** Who writes. */
export type ChangeActorKind =
  /** Somebody through the graph. */
  | 'ACCOUNT'
  /** A file that took effect. */
  | 'IMPORT'
  /** Selaras itself, or whoever looks after its database. */
  | 'SYSTEM';

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

/** What a change tells. */
export type ChangeKind =
  /** Nothing of what the dinas holds was written, but its figures may have moved because of something elsewhere: read its figures again. */
  | 'FIGURES'
  /** Rows came, changed or went. */
  | 'ROWS';

/** States the same education of many people from a day on; each as changeEducation does. */
export type ChangeManyEducationInput = {
  /** Number of the decree (SK) it rests on. */
  decreeNumber?: string | null | undefined;
  /** Its field. */
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

/** What happened to the rows. */
export type ChangeOperation =
  /** They went. */
  | 'DELETE'
  /** They came. */
  | 'INSERT'
  /** They were written over. */
  | 'UPDATE';

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
  /** What people did to the record, and took back. */
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
  /** Name without titles: what people are sorted and looked for by. */
  | 'NAME'
  /** First day of retirement by the position held on the day; of people whose date of birth is not shown to the viewer the first day of that year. */
  | 'RETIREMENT'
  /** Sex as recorded. */
  | 'SEX'
  /** PNS, CPNS or PPPK. */
  | 'STATUS'
  /** Titles behind the name (gelar belakang), such as S.T., M.Si. */
  | 'TITLE_AFTER'
  /** Titles before the name (gelar depan), such as Dr. Ir. */
  | 'TITLE_BEFORE'
  /** When it was last written: when the transaction began that wrote it, which is seen once it has ended. */
  | 'UPDATED_AT'
  /** Raised with every change; send it back so that nobody overwrites unseen work. */
  | 'VERSION';

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

/** What a Eselon must be; all that is said must hold. */
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

/** A value for every row of a file, of a column that it lacks. */
export type FixedValueInput = {
  /** Name of the column of the kind. */
  column: string;
  /** The value, as a cell of a file would state it. */
  value: string;
};

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

/** Whether a file needs a column. */
export type ImportColumnNeed =
  /** The column has to be there, and filled in every row. */
  | 'ALWAYS'
  /** It may be left away. */
  | 'NEVER'
  /** It, or another column of its group, has to be there and filled in. */
  | 'ONE_OF';

/** What a file is, by what is in it and not by its name. */
export type ImportFileFormat =
  /** Lines of text with a sign between the cells. */
  | 'CSV'
  /** A page of tables, as many programs save it under the name .xls. */
  | 'HTML'
  /** A workbook of LibreOffice and its kin. */
  | 'ODS'
  /** A workbook of Excel. */
  | 'XLSX'
  /** A workbook as the XML of Excel 2003. */
  | 'XML';

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
  | 'UNIT_KIND';

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
  /** Name of the column of the kind; null to leave it out. */
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

/** Which end of an order comes first. */
export type OrderDirection =
  /** The smallest, earliest, or first of the alphabet first; rows without a value last. */
  | 'ASC'
  /** The other way round. */
  | 'DESC';

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
  /** Age in years at which its holders retire (batas usia pensiun). */
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
  /** Age in years at which its holders retire (batas usia pensiun). */
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
  /** Sealed evaluations are of people who held no position on any of the new days. */
  | 'SEALED_EVALUATIONS_OUTSIDE'
  /** The account has no such session, or it is over already. */
  | 'SESSION_IS_OVER'
  /** Nobody changes from the one status to the other while in service. */
  | 'STATUS_CHANGE_NOT_LAWFUL'
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

/** Seals a submitted evaluation. */
export type SealEvaluationInput = {
  /** Which evaluation. */
  evaluationId: string | number;
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Version that was read. */
  version: number;
};

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

/** Takes back what was said of a word: from the next reading on, files mean by it what it means by itself, or nothing. */
export type TakeBackImportWordingInput = {
  /** Made up by the caller for one act, such as a UUID; at most 255 characters. Sent again with the same input, it is answered the same and not done again, whichever server is asked; with another input it is BAD_INPUT. What was refused is not kept, and decided anew. The header Idempotency-Key says the same. */
  idempotencyKey?: string | null | undefined;
  /** Version that was read. */
  version: number;
  /** Which one. */
  wordingId: string | number;
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

export type AbsenceAsSavedFragment = { id: string, absenceKind: AbsenceKind, validFrom: string, validTo: string | null, decreeNumber: string | null, version: number, freesPost: boolean, mayEvaluate: boolean, isEvaluated: boolean, viewerCanEnd: boolean, viewerCanCorrect: boolean };

export type RecordAbsenceMutationVariables = Exact<{
  input: RecordAbsenceInput;
}>;


export type RecordAbsenceMutation = { recordAbsence:
    | { __typename: 'AbsenceOverlaps', code: RefusalCode, message: string, absenceInTheWay: { id: string } | null }
    | { __typename: 'AbsenceSaved', endedAppointments: number, absence: { id: string, absenceKind: AbsenceKind, validFrom: string, validTo: string | null, decreeNumber: string | null, version: number, freesPost: boolean, mayEvaluate: boolean, isEvaluated: boolean, viewerCanEnd: boolean, viewerCanCorrect: boolean } }
    | { __typename: 'ActPreview', warnings: Array<{ fact: string, count: number | null }>, counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }> }
    | { __typename: 'AppointmentToCome', code: RefusalCode, message: string }
    | { __typename: 'EmploymentOver', code: RefusalCode, message: string }
   };

export type CorrectAbsenceMutationVariables = Exact<{
  input: CorrectAbsenceInput;
}>;


export type CorrectAbsenceMutation = { correctAbsence:
    | { __typename: 'AbsenceChanged', current: { version: number } }
    | { __typename: 'AbsenceOverlaps' }
    | { __typename: 'AbsenceSaved', absence: { id: string, absenceKind: AbsenceKind, validFrom: string, validTo: string | null, decreeNumber: string | null, version: number, freesPost: boolean, mayEvaluate: boolean, isEvaluated: boolean, viewerCanEnd: boolean, viewerCanCorrect: boolean } }
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'EmploymentOver' }
    | { __typename: 'NothingToCorrect' }
   };

export type EndAbsenceMutationVariables = Exact<{
  input: EndAbsenceInput;
}>;


export type EndAbsenceMutation = { endAbsence:
    | { __typename: 'AbsenceAlreadyEnded' }
    | { __typename: 'AbsenceChanged' }
    | { __typename: 'AbsenceSaved', absence: { id: string, absenceKind: AbsenceKind, validFrom: string, validTo: string | null, decreeNumber: string | null, version: number, freesPost: boolean, mayEvaluate: boolean, isEvaluated: boolean, viewerCanEnd: boolean, viewerCanCorrect: boolean } }
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
   };

export type AwayFromGovernmentQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  filter?: AbsenceFilter | null | undefined;
}>;


export type AwayFromGovernmentQuery = { node:
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
    | { __typename: 'Instansi', absences: { totalCount: number, nodes: Array<{ employee: { name: string } }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type AbsencesOfPersonQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type AbsencesOfPersonQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee', absence: { absenceKind: AbsenceKind, employee: { id: string } } | null, absences: { totalCount: number, nodes: Array<{ id: string, absenceKind: AbsenceKind, validFrom: string, validTo: string | null }> } }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type AbsenceSeenQueryVariables = Exact<{
  id: string | number;
}>;


export type AbsenceSeenQuery = { node:
    | { __typename: 'Absence', id: string }
    | { __typename: 'Account', id: string }
    | { __typename: 'AccountRecord', id: string }
    | { __typename: 'Act', id: string }
    | { __typename: 'Assignment', id: string }
    | { __typename: 'Dinas', id: string }
    | { __typename: 'Employee', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'EvaluationPeriod', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'ImportProfile', id: string }
    | { __typename: 'ImportWording', id: string }
    | { __typename: 'Instansi', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'PositionNeed', id: string }
    | { __typename: 'Transfer', id: string }
    | { __typename: 'Unit', id: string }
   | null, absences: { totalCount: number } | null };

export type AwayFromDinasQueryVariables = Exact<{
  dinas: string | number;
  asOf?: string | null | undefined;
  absent?: boolean | null | undefined;
}>;


export type AwayFromDinasQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', absences: { nodes: Array<{ absenceKind: AbsenceKind, employee: { name: string } }> }, employees: { nodes: Array<{ name: string }> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ToldOfAbsencesQueryVariables = Exact<{
  instansi: string | number;
  after?: string | null | undefined;
}>;


export type ToldOfAbsencesQuery = { changes: { cursor: string, changes: Array<{ kind: ChangeKind, entity: ChangeEntity | null, operation: ChangeOperation | null, entityIds: Array<string>, changedFields: Array<{ field: string, after: string | number | boolean | null }> }> } | null };

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

export type AccountsFoundQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
}>;


export type AccountsFoundQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, username: string, version: number, isDemo: boolean, disabledAt: string | null, hasPassword: boolean, passwordLinkExpiresAt: string | null, openSessions: number, reachesFurther: boolean, viewerCanGiveRoles: boolean, viewerCanMakePasswordLink: boolean, viewerCanDisable: boolean, viewerCanEnable: boolean, grants: Array<{ role: Role, instansi: { id: string } | null, unit: { id: string } | null }>, records: { nodes: Array<{ recordKind: AccountRecordKind, role: Role | null, reason: string | null, by: { id: string } | null }> } }> } | null };

export type PeopleToGiveAccountsQueryVariables = Exact<{
  instansiId: string | number;
  unitId?: string | number | null | undefined;
}>;


export type PeopleToGiveAccountsQuery = { peopleWithoutAccount: { people: number, withAccount: number } | null };

export type AccountChangesQueryVariables = Exact<{
  instansiId: string | number;
  after: string;
}>;


export type AccountChangesQuery = { changes: { changes: Array<{ entity: ChangeEntity | null, operation: ChangeOperation | null, entityIds: Array<string>, node:
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
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null, changedFields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }> } | null };

export type ActsOfInstansiQueryVariables = Exact<{
  id: string | number;
  filter?: ActFilter | null | undefined;
}>;


export type ActsOfInstansiQuery = { node:
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
    | { __typename: 'Instansi', acts: { totalCount: number, nodes: Array<{ id: string, actKind: ActKind, since: string, decreeNumber: string | null, reason: string | null, rowCount: number, viewerCanUndo: boolean, ofDinas: { id: string } | null, actor: { hidden: boolean, kind: ChangeActorKind, name: string | null, importId: string | null }, undoes: { id: string } | null, undoneBy: { id: string } | null, rowCounts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, writtenRows: { totalCount: number, nodes: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }> } }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ShownFragment = { counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> };

export type PreviewNeedMutationVariables = Exact<{
  input: SetPositionNeedInput;
}>;


export type PreviewNeedMutation = { setPositionNeed:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'PositionNeedChanged' }
    | { __typename: 'PositionNeedSaved' }
    | { __typename: 'PositionNotValid' }
   };

export type PreviewAppointmentMutationVariables = Exact<{
  input: AssignEmployeeInput;
}>;


export type PreviewAppointmentMutation = { assignEmployee:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'AssignmentSaved' }
    | { __typename: 'EmployeeAlreadyAssigned', code: RefusalCode }
    | { __typename: 'EmploymentOver', code: RefusalCode }
    | { __typename: 'PositionNotValid', code: RefusalCode }
   };

export type UndoActMutationVariables = Exact<{
  input: UndoActInput;
}>;


export type UndoActMutation = { undoAct:
    | { __typename: 'ActHeldInPlace', obstacleCount: number, message: string, obstacles: Array<{ why: ObstacleReason, entity: ChangeEntity | null, rowId: string | null, name: string | null, laterAct: { id: string } | null }> }
    | { __typename: 'ActOfAnother', message: string }
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'ActTakenBack', act: { id: string, actKind: ActKind, undoes: { id: string } | null }, undone: { id: string, undoneBy: { id: string } | null } }
    | { __typename: 'ActUndoneAlready', message: string, undoneBy: { id: string } | null }
   };

export type ActOfImportQueryVariables = Exact<{
  id: string | number;
}>;


export type ActOfImportQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', act: { id: string, actKind: ActKind, rowCount: number } | null }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type FilledOnDayQueryVariables = Exact<{
  id: string | number;
  day?: string | null | undefined;
}>;


export type FilledOnDayQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', positions: { nodes: Array<{ filled: number, holders: { totalCount: number } }> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type AttentionOfQueryVariables = Exact<{
  instansiId: string | number;
  dinasId?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type AttentionOfQuery = { attention: { asOf: string, matters: Array<{ matter: AttentionMatter, severity: AttentionSeverity, count: number, figure: FigureKey | null, formula: string, source: string, definition: string, remedy: string }> } | null };

export type AttentionRowsOfQueryVariables = Exact<{
  instansiId: string | number;
  dinasId?: string | number | null | undefined;
  matter: AttentionMatter;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AttentionRowsOfQuery = { attention: { rows: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ matter: AttentionMatter, since: string, amount: number | null, dinas: { id: string } | null, node:
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
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> } } | null };

export type SmallQuestionQueryVariables = Exact<{ [key: string]: never; }>;


export type SmallQuestionQuery = { viewer: { username: string } | null };

export type PlacesInFeedSubscriptionVariables = Exact<{
  instansiId: string | number;
}>;


export type PlacesInFeedSubscription = { changes: { cursor: string, changes: Array<{ sequence: string }> } };

export type FindByCodesQueryVariables = Exact<{
  dinas: Array<string> | string;
  unit: Array<string> | string;
  position: Array<string> | string;
  nip: Array<string> | string;
}>;


export type FindByCodesQuery = { dinasList: { nodes: Array<{ id: string }> } | null, units: { nodes: Array<{ id: string }> } | null, positions: { nodes: Array<{ id: string }> } | null, employees: { nodes: Array<{ id: string }> } | null };

export type FindByCodeQueryVariables = Exact<{
  dinas: string;
  unit: string;
  position: string;
  instansiId: string | number;
}>;


export type FindByCodeQuery = { dinasList: { nodes: Array<{ id: string }> } | null, units: { nodes: Array<{ id: string }> } | null, positions: { nodes: Array<{ id: string }> } | null };

export type ReadNodesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ReadNodesQuery = { nodes: Array<
    | { __typename: 'Absence', id: string }
    | { __typename: 'Account', id: string }
    | { __typename: 'AccountRecord', id: string }
    | { __typename: 'Act', id: string }
    | { __typename: 'Assignment', id: string }
    | { __typename: 'Dinas', id: string }
    | { __typename: 'Employee', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'EvaluationPeriod', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'ImportProfile', id: string }
    | { __typename: 'ImportWording', id: string }
    | { __typename: 'Instansi', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'PositionNeed', id: string }
    | { __typename: 'Transfer', id: string }
    | { __typename: 'Unit', id: string }
   | null> | null };

export type FindByNumberQueryVariables = Exact<{
  nip: string;
  instansiId?: string | number | null | undefined;
}>;


export type FindByNumberQuery = { employeeByNip: { id: string } | null };

export type SearchEveryUnitQueryVariables = Exact<{
  id: string | number;
}>;


export type SearchEveryUnitQuery = { node:
    | { id: string, unitFigures: { nodes: Array<{ unit: { id: string, name: string, code: string, validFrom: string, kind: UnitKind } }> } }
    | Record<PropertyKey, never>
   | null };

export type CorrectAssignmentMutationVariables = Exact<{
  input: CorrectAssignmentInput;
}>;


export type CorrectAssignmentMutation = { correctAssignment:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'AssignmentChanged', code: RefusalCode, current: { version: number } }
    | { __typename: 'AssignmentEvaluated', code: RefusalCode }
    | { __typename: 'AssignmentSaved', assignment: { id: string, assignmentKind: AssignmentKind, tmt: string, validFrom: string, validTo: string | null, decreeNumber: string | null, version: number, dinas: { id: string }, position: { id: string } } }
    | { __typename: 'EmployeeAlreadyAssigned', code: RefusalCode, inTheWay: { id: string } | null }
    | { __typename: 'EmploymentOver', code: RefusalCode }
    | { __typename: 'NothingToCorrect', code: RefusalCode }
    | { __typename: 'PositionNotValid', code: RefusalCode }
   };

export type OfferedCorrectionQueryVariables = Exact<{
  id: string | number;
}>;


export type OfferedCorrectionQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment', viewerCanCorrect: boolean }
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
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type RecordNowFragment = { id: string, version: number, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, educationField: string | null, recordHistory: Array<{ fact: PersonFact, status: EmployeeStatus | null, golongan: string | null, educationLevel: EducationLevel | null, educationField: string | null, validFrom: string | null, validTo: string | null, decreeNumber: string | null }> };

export type ChangeStatusMutationVariables = Exact<{
  input: ChangeStatusInput;
}>;


export type ChangeStatusMutation = { changeStatus:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'ChangeStillToCome' }
    | { __typename: 'EmployeeChanged' }
    | { __typename: 'EmployeeSaved', employee: { id: string, version: number, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, educationField: string | null, recordHistory: Array<{ fact: PersonFact, status: EmployeeStatus | null, golongan: string | null, educationLevel: EducationLevel | null, educationField: string | null, validFrom: string | null, validTo: string | null, decreeNumber: string | null }> } }
    | { __typename: 'EmploymentOver' }
    | { __typename: 'GolonganNotOfStatus' }
    | { __typename: 'LaterChangeOnRecord', since: string }
    | { __typename: 'NothingToCorrect' }
    | { __typename: 'StatusChangeNotLawful' }
   };

export type ChangeGolonganMutationVariables = Exact<{
  input: ChangeGolonganInput;
}>;


export type ChangeGolonganMutation = { changeGolongan:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'ChangeStillToCome' }
    | { __typename: 'EmployeeChanged' }
    | { __typename: 'EmployeeSaved', employee: { id: string, version: number, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, educationField: string | null, recordHistory: Array<{ fact: PersonFact, status: EmployeeStatus | null, golongan: string | null, educationLevel: EducationLevel | null, educationField: string | null, validFrom: string | null, validTo: string | null, decreeNumber: string | null }> } }
    | { __typename: 'EmploymentOver' }
    | { __typename: 'GolonganNotOfStatus' }
    | { __typename: 'NothingToCorrect' }
   };

export type ChangeEducationMutationVariables = Exact<{
  input: ChangeEducationInput;
}>;


export type ChangeEducationMutation = { changeEducation:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'ChangeStillToCome' }
    | { __typename: 'EmployeeChanged' }
    | { __typename: 'EmployeeSaved', employee: { id: string, version: number, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, educationField: string | null, recordHistory: Array<{ fact: PersonFact, status: EmployeeStatus | null, golongan: string | null, educationLevel: EducationLevel | null, educationField: string | null, validFrom: string | null, validTo: string | null, decreeNumber: string | null }> } }
    | { __typename: 'EmploymentOver' }
    | { __typename: 'NothingToCorrect' }
   };

export type RecordOnDaysQueryVariables = Exact<{
  id: string | number;
  one: string;
  another: string;
}>;


export type RecordOnDaysQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee', id: string, version: number, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, educationField: string | null, one: { status: EmployeeStatus, golongan: string | null, pangkat: string | null, educationLevel: EducationLevel | null, educationField: string | null }, another: { status: EmployeeStatus, golongan: string | null, pangkat: string | null, educationLevel: EducationLevel | null, educationField: string | null }, recordHistory: Array<{ fact: PersonFact, status: EmployeeStatus | null, golongan: string | null, educationLevel: EducationLevel | null, educationField: string | null, validFrom: string | null, validTo: string | null, decreeNumber: string | null }> }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type GolonganOfDayQueryVariables = Exact<{
  asOf?: string | null | undefined;
  dinasId: string | number;
}>;


export type GolonganOfDayQuery = { headCounts: { total: number, groups: Array<{ count: number | null, values: Array<{ value: string | null }> }> } | null };

export type BoardOnDayQueryVariables = Exact<{
  id: string | number;
  day?: string | null | undefined;
}>;


export type BoardOnDayQuery = { board: { asOf: string, isProjection: boolean, instansi: { knownFrom: string | null }, total: { filled: number, isProjection: boolean } } | null };

export type PlacesOnDayQueryVariables = Exact<{
  dinasId: string | number;
  day?: string | null | undefined;
}>;


export type PlacesOnDayQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', figures: { filled: number, isProjection: boolean } | null, unitFigures: { nodes: Array<{ unit: { figures: { isProjection: boolean } | null }, figures: { isProjection: boolean } }> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type CountsOnDayQueryVariables = Exact<{
  id: string | number;
  day?: string | null | undefined;
}>;


export type CountsOnDayQuery = { figure: { asOf: string, isProjection: boolean, value: number | null } | null, headCounts: { asOf: string, isProjection: boolean, total: number } | null, myTeam: { asOf: string, isProjection: boolean } | null };

export type PositionsOfBothOnDayQueryVariables = Exact<{
  one: string | number;
  other: string | number;
  day: string;
}>;


export type PositionsOfBothOnDayQuery = { one:
    | { positions: { totalCount: number } }
    | Record<PropertyKey, never>
   | null, other:
    | { positions: { totalCount: number } }
    | Record<PropertyKey, never>
   | null, positions: { totalCount: number } | null };

export type PersonSavedFragment = { employee: { id: string, nip: string | null, name: string, sex: Sex, birthDate: string | null, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, lastDay: string | null, endReason: EndReason | null, version: number } };

export type AddEmployeeMutationVariables = Exact<{
  input: AddEmployeeInput;
}>;


export type AddEmployeeMutation = { addEmployee:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'EmployeeOnRecord', code: RefusalCode }
    | { __typename: 'EmployeeSaved', employee: { id: string, nip: string | null, name: string, sex: Sex, birthDate: string | null, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, lastDay: string | null, endReason: EndReason | null, version: number } }
    | { __typename: 'GolonganNotOfStatus', code: RefusalCode }
    | { __typename: 'NipNotValid', code: RefusalCode }
   };

export type CorrectEmployeeMutationVariables = Exact<{
  input: CorrectEmployeeInput;
}>;


export type CorrectEmployeeMutation = { correctEmployee:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'EmployeeChanged', code: RefusalCode }
    | { __typename: 'EmployeeSaved', employee: { id: string, nip: string | null, name: string, sex: Sex, birthDate: string | null, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, lastDay: string | null, endReason: EndReason | null, version: number } }
    | { __typename: 'GolonganNotOfStatus', code: RefusalCode }
    | { __typename: 'NothingToCorrect', code: RefusalCode }
   };

export type ChangeNipMutationVariables = Exact<{
  input: ChangeNipInput;
}>;


export type ChangeNipMutation = { changeNip:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'EmployeeChanged', code: RefusalCode }
    | { __typename: 'EmployeeOnRecord', code: RefusalCode }
    | { __typename: 'EmployeeSaved', employee: { id: string, nip: string | null, name: string, sex: Sex, birthDate: string | null, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, lastDay: string | null, endReason: EndReason | null, version: number, formerNips: Array<{ nip: string, validFrom: string | null, validTo: string }> } }
    | { __typename: 'NipNotValid', code: RefusalCode }
    | { __typename: 'NothingToCorrect', code: RefusalCode }
   };

export type EndEmploymentMutationVariables = Exact<{
  input: EndEmploymentInput;
}>;


export type EndEmploymentMutation = { endEmployment:
    | { __typename: 'AbsenceToCome', code: RefusalCode }
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'AppointmentToCome', code: RefusalCode, toCome: { id: string } }
    | { __typename: 'EmployeeChanged', code: RefusalCode }
    | { __typename: 'EmployeeSaved', employee: { id: string, nip: string | null, name: string, sex: Sex, birthDate: string | null, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, lastDay: string | null, endReason: EndReason | null, version: number } }
    | { __typename: 'EmploymentOver', code: RefusalCode }
   };

export type OfferedOfPersonQueryVariables = Exact<{
  id: string | number;
  instansi: string | number;
}>;


export type OfferedOfPersonQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee', viewerCanManage: boolean, viewerCanChangeNip: boolean, viewerCanEndEmployment: boolean, viewerCanAppoint: boolean, lastDay: string | null, endReason: EndReason | null }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null, instansi:
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
    | { __typename: 'Instansi', viewerCanAddEmployees: boolean }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
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
    | { __typename: 'EvaluatorIsSomeoneElse', code: RefusalCode, message: string, evaluator: { id: string, name: string } | null }
    | { __typename: 'PeriodClosed', code: RefusalCode, message: string }
   };

export type SubmitMutationVariables = Exact<{
  input: SubmitEvaluationInput;
}>;


export type SubmitMutation = { submitEvaluation:
    | { __typename: 'EvaluationChanged', code: RefusalCode, message: string, current: { id: string, state: EvaluationState, version: number, workResult: Rating | null, behaviour: Rating | null, predikat: Predikat | null, note: string | null, submittedAt: string | null, sealedAt: string | null, viewerCanRate: boolean, viewerCanSubmit: boolean, viewerCanSeal: boolean } }
    | { __typename: 'EvaluationNotReady', code: RefusalCode, message: string, state: EvaluationState }
    | { __typename: 'EvaluationSaved', evaluation: { id: string, state: EvaluationState, version: number, workResult: Rating | null, behaviour: Rating | null, predikat: Predikat | null, note: string | null, submittedAt: string | null, sealedAt: string | null, viewerCanRate: boolean, viewerCanSubmit: boolean, viewerCanSeal: boolean } }
    | { __typename: 'EvaluatorIsSomeoneElse', code: RefusalCode, message: string, evaluator: { id: string, name: string } | null }
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
    | { __typename: 'EvaluatorIsSomeoneElse', code: RefusalCode, message: string, evaluator: { id: string, name: string } | null }
    | { __typename: 'PeriodClosed', code: RefusalCode, message: string }
   };

export type StepsOfEvaluationQueryVariables = Exact<{
  id: string | number;
}>;


export type StepsOfEvaluationQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation', viewerCanRate: boolean, viewerCanSubmit: boolean, viewerCanSeal: boolean }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type RatingsOfPeriodQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type RatingsOfPeriodQuery = { myTeam: { period: { id: string } | null, members: { nodes: Array<{ viewerCanRate: boolean, employee: { id: string } }> } } | null };

export type TeamOfPeriodOnQueryVariables = Exact<{
  id?: string | number | null | undefined;
  day?: string | null | undefined;
}>;


export type TeamOfPeriodOnQuery = { myTeam: { members: { nodes: Array<{ viewerCanRate: boolean, overdue: boolean, employee: { id: string } }> } } | null };

export type NewestOfTwoQueryVariables = Exact<{
  nip: string;
  day: string;
}>;


export type NewestOfTwoQuery = { employeeByNip: { lastEvaluation: { id: string } | null, thatDay: { id: string } | null, evaluations: { nodes: Array<{ id: string }> } } | null };

export type TeamWithReasonsQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type TeamWithReasonsQuery = { myTeam: { members: { nodes: Array<{ viewerCanRate: boolean, employee: { id: string }, parts: Array<{ days: number, reason: EvaluatorReason, isDeciding: boolean, evaluator: { id: string } | null }> }> } } | null };

export type EvaluationAsKeptQueryVariables = Exact<{
  id: string | number;
}>;


export type EvaluationAsKeptQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation', version: number, state: EvaluationState, predikat: Predikat | null, note: string | null, evaluatorOffice: EvaluatorOffice | null, viewerCanCorrect: boolean, evaluator: { id: string } | null, parts: Array<{ days: number, reason: EvaluatorReason, office: EvaluatorOffice | null, isDeciding: boolean, evaluator: { id: string } | null }>, versions: Array<{ version: number, predikat: Predikat, note: string | null, replacedBy: string, reason: string, decreeNumber: string }> }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type WhoIsToEvaluateQueryVariables = Exact<{
  dinasId: string | number;
  periodId: string | number;
}>;


export type WhoIsToEvaluateQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', unfinishedEvaluations: { nodes: Array<{ evaluatorReason: EvaluatorReason, evaluatorOffice: EvaluatorOffice | null, viewerCanRecord: boolean, employee: { id: string }, evaluator: { id: string } | null }> } | null }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type BoardPagedQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BoardPagedQuery = { board: { rows: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string }>, nodes: Array<{ code: string, dinas: { id: string, name: string }, figures: { need: number } }> } } | null };

export type UnitsPagedQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type UnitsPagedQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', unitFigures: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ unit: { name: string }, figures: { need: number } }> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type TeamPagedQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TeamPagedQuery = { myTeam: { members: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ state: EvaluationState, employee: { name: string } }> } } | null };

export type ReportsPagedQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReportsPagedQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee', reports: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ name: string, superior: { superior: { id: string } | null } }> } }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ReportsOnDayQueryVariables = Exact<{
  id: string | number;
  day?: string | null | undefined;
  filter?: EmployeeFilter | null | undefined;
  orderBy?: EmployeeOrder | null | undefined;
}>;


export type ReportsOnDayQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee', reports: { totalCount: number, nodes: Array<{ name: string, assignedDinas: { id: string } | null }> } }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type RowsBehindQueryVariables = Exact<{
  key: FigureKey;
  subjectId: string | number;
  periodId?: string | number | null | undefined;
}>;


export type RowsBehindQuery = { figure: { counted: { nodes: Array<{ employee: { id: string } | null, assignment: { employee: { id: string } } | null, evaluation: { id: string, employee: { id: string } } | null }> } } | null };

export type EveryFigureFragment = { positions: number, need: number, filled: number, vacantPositions: number, gap: number, gapShare: number | null, surplus: number, surplusPositions: number, actingHeads: number, vacantHeads: number, retiringByNextYear: number, retiringWithin5Years: number, headsHeldTwice: number, retiredHolders: number, evaluation: { expected: number, notStarted: number, draft: number, submitted: number, sealed: number, overdue: number, progressShare: number | null, predikat: { sangatBaik: number, baik: number, butuhPerbaikan: number, kurang: number, sangatKurang: number } } | null };

export type BoardFiguresQueryVariables = Exact<{
  instansiId: string | number;
  periodId?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type BoardFiguresQuery = { board: { asOf: string, total: { positions: number, need: number, filled: number, vacantPositions: number, gap: number, gapShare: number | null, surplus: number, surplusPositions: number, actingHeads: number, vacantHeads: number, retiringByNextYear: number, retiringWithin5Years: number, headsHeldTwice: number, retiredHolders: number, evaluation: { expected: number, notStarted: number, draft: number, submitted: number, sealed: number, overdue: number, progressShare: number | null, predikat: { sangatBaik: number, baik: number, butuhPerbaikan: number, kurang: number, sangatKurang: number } } | null }, rows: { nodes: Array<{ name: string, figures: { positions: number, need: number, filled: number, vacantPositions: number, gap: number, gapShare: number | null, surplus: number, surplusPositions: number, actingHeads: number, vacantHeads: number, retiringByNextYear: number, retiringWithin5Years: number, headsHeldTwice: number, retiredHolders: number, evaluation: { expected: number, notStarted: number, draft: number, submitted: number, sealed: number, overdue: number, progressShare: number | null, predikat: { sangatBaik: number, baik: number, butuhPerbaikan: number, kurang: number, sangatKurang: number } } | null } }> } } | null };

export type DinasFiguresQueryVariables = Exact<{
  id: string | number;
  periodId?: string | number | null | undefined;
}>;


export type DinasFiguresQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', figures: { positions: number, need: number, filled: number, vacantPositions: number, gap: number, gapShare: number | null, surplus: number, surplusPositions: number, actingHeads: number, vacantHeads: number, retiringByNextYear: number, retiringWithin5Years: number, headsHeldTwice: number, retiredHolders: number, evaluation: { expected: number, notStarted: number, draft: number, submitted: number, sealed: number, overdue: number, progressShare: number | null, predikat: { sangatBaik: number, baik: number, butuhPerbaikan: number, kurang: number, sangatKurang: number } } | null } | null }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type FiguresAlongTheTreeQueryVariables = Exact<{
  id: string | number;
}>;


export type FiguresAlongTheTreeQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', unitFigures: { nodes: Array<{ depth: number, unit: { name: string }, figures: { need: number, filled: number, gap: number } }> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
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
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', unfinishedEvaluations: { totalCount: number, nodes: Array<{ state: EvaluationState, employee: { id: string } }> } | null }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
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
    | { __typename: 'Absence', id: string }
    | { __typename: 'Account', id: string }
    | { __typename: 'AccountRecord', id: string }
    | { __typename: 'Act', id: string }
    | { __typename: 'Assignment', id: string }
    | { __typename: 'Dinas', id: string }
    | { __typename: 'Employee', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'EvaluationPeriod', id: string }
    | { __typename: 'Import', id: string }
    | { __typename: 'ImportProfile', id: string }
    | { __typename: 'ImportWording', id: string }
    | { __typename: 'Instansi', id: string }
    | { __typename: 'Position', id: string }
    | { __typename: 'PositionNeed', id: string }
    | { __typename: 'Transfer', id: string }
    | { __typename: 'Unit', id: string }
   | null> | null };

export type PeopleOfNumbersQueryVariables = Exact<{
  nips: Array<string> | string;
}>;


export type PeopleOfNumbersQuery = { employees: { nodes: Array<{ id: string }> } | null };

export type KindsOfImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type KindsOfImportsQuery = { importKinds: Array<{ describes: string, templateUrl: string, kind: ImportKind, columns: Array<{ name: string, header: string, otherHeaders: Array<string>, need: ImportColumnNeed, oneOf: Array<string>, means: string, format: string, words: Array<string>, example: string }> }> | null };

export type MappingOfImportQueryVariables = Exact<{
  id: string | number;
}>;


export type MappingOfImportQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', version: number, viewerCanMap: boolean, viewerCanApply: boolean, state: ImportState, counts: { created: number, changed: number, refused: number }, problem: { code: string, column: string | null } | null, mapping: { profileName: string | null, headerRows: Array<number>, columns: Array<{ number: number, header: string, column: string | null, by: ImportRecognisedBy | null, samples: Array<string>, proposals: Array<{ column: string, by: ImportProposedBy, share: number }> }>, fixed: Array<{ column: string, value: string }>, missing: Array<{ columns: Array<string>, headers: Array<string> }> } | null }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type MapTheImportMutationVariables = Exact<{
  input: MapImportInput;
}>;


export type MapTheImportMutation = { mapImport:
    | { __typename: 'ImportAccepted', import: { id: string, state: ImportState } }
    | { __typename: 'ImportChanged', current: { version: number } }
    | { __typename: 'ImportMappingRefused', problems: Array<{ code: string, column: string | null, value: string | null }> }
    | { __typename: 'ImportNotReady', reason: ImportNotReadyReason, state: ImportState }
   };

export type ProfilesOfQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type ProfilesOfQuery = { importProfiles: { totalCount: number, nodes: Array<{ id: string, name: string, version: number, kind: ImportKind, columns: Array<{ header: string, means: string | null }>, fixed: Array<{ column: string, value: string }> }> } | null };

export type KeepMappingMutationVariables = Exact<{
  input: SaveImportProfileInput;
}>;


export type KeepMappingMutation = { saveImportProfile:
    | { __typename: 'ImportNotMapped' }
    | { __typename: 'ImportProfileNameTaken', name: string }
    | { __typename: 'ImportProfileSaved', profile: { id: string, name: string, version: number } }
   };

export type RenameMappingMutationVariables = Exact<{
  input: RenameImportProfileInput;
}>;


export type RenameMappingMutation = { renameImportProfile:
    | { __typename: 'ImportProfileChanged', current: { name: string, version: number } }
    | { __typename: 'ImportProfileNameTaken', name: string }
    | { __typename: 'ImportProfileSaved', profile: { name: string, version: number } }
   };

export type ForgetMappingMutationVariables = Exact<{
  input: DeleteImportProfileInput;
}>;


export type ForgetMappingMutation = { deleteImportProfile:
    | { __typename: 'ImportProfileChanged', current: { name: string, version: number } }
    | { __typename: 'ImportProfileDeleted', remaining: number }
   };

export type WordsOfImportQueryVariables = Exact<{
  id: string | number;
}>;


export type WordsOfImportQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', version: number, viewerCanMap: boolean, state: ImportState, counts: { created: number, refused: number }, words: { unknown: Array<{ column: string, written: string, rows: number, accepted: Array<string> }>, kept: Array<{ column: string, written: string, rows: number }>, used: Array<{ column: string, written: string, rows: number, means: string, overrides: boolean, saidAt: string | null }> } | null }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type WordsOfQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type WordsOfQuery = { importWordings: { totalCount: number, nodes: Array<{ id: string, written: string, means: string, overrides: boolean, saidAt: string, version: number, of: ImportVocabulary }> } | null };

export type SayWordsMutationVariables = Exact<{
  input: SayImportWordingsInput;
}>;


export type SayWordsMutation = { sayImportWordings:
    | { __typename: 'ImportAccepted' }
    | { __typename: 'ImportChanged', current: { version: number } }
    | { __typename: 'ImportMappingRefused', problems: Array<{ code: string, column: string | null, value: string | null, message: string }> }
    | { __typename: 'ImportNotReady', reason: ImportNotReadyReason }
   };

export type TakeBackWordMutationVariables = Exact<{
  input: TakeBackImportWordingInput;
}>;


export type TakeBackWordMutation = { takeBackImportWording:
    | { __typename: 'ImportWordingChanged', current: { means: string, version: number } }
    | { __typename: 'ImportWordingTakenBack', remaining: number }
   };

export type StepsOfImportQueryVariables = Exact<{
  id: string | number;
}>;


export type StepsOfImportQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', version: number, viewerCanApply: boolean, viewerCanCancel: boolean }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
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

export type LayoutOfImportQueryVariables = Exact<{
  id: string | number;
}>;


export type LayoutOfImportQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', layout: { format: ImportFileFormat, separator: string | null, sheet: string, headerRows: Array<number>, leftOutCount: number, groupColumn: string | null, groupCount: number, sheets: Array<{ name: string, isHidden: boolean, headerRows: Array<number>, columns: Array<string>, fits: boolean }>, leftOut: Array<{ from: number, to: number, as: ImportLeftOutAs, text: string | null }>, groups: Array<{ row: number, name: string, rows: number }>, filled: Array<{ column: string, cells: number }> } | null }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type RetirementOnQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type RetirementOnQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee', retirement: { day: string | null, year: number, age: number, basis: string, steps: Array<{ step: RetirementStepName, detail: string | null, source: string }> } | null }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
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
    | { __typename: 'Instansi', periods: { nodes: Array<{ label: string, predikatRule: Array<{ predikat: Predikat }> }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
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

export type ChangeManyGolonganMutationVariables = Exact<{
  input: ChangeManyGolonganInput;
}>;


export type ChangeManyGolonganMutation = { changeManyGolongan:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number }>, warnings: Array<{ fact: string, sentence: string, count: number | null, inId: string }> }
    | { __typename: 'ManyDone', changedCount: number, leftOutCount: number }
    | { __typename: 'RowsRefused', code: RefusalCode, refusedCount: number, refusedRows: Array<{ rowId: string, name: string | null, refusal: RefusalCode, sentence: string }> }
   };

export type ChangeManyStatusMutationVariables = Exact<{
  input: ChangeManyStatusInput;
}>;


export type ChangeManyStatusMutation = { changeManyStatus:
    | { __typename: 'ActPreview' }
    | { __typename: 'ManyDone', changedCount: number, leftOutCount: number }
    | { __typename: 'RowsRefused', refusedCount: number, refusedRows: Array<{ rowId: string, refusal: RefusalCode }> }
   };

export type ChangeManyEducationMutationVariables = Exact<{
  input: ChangeManyEducationInput;
}>;


export type ChangeManyEducationMutation = { changeManyEducation:
    | { __typename: 'ActPreview' }
    | { __typename: 'ManyDone', changedCount: number, leftOutCount: number }
    | { __typename: 'RowsRefused' }
   };

export type EndManyAssignmentsMutationVariables = Exact<{
  input: EndManyAssignmentsInput;
}>;


export type EndManyAssignmentsMutation = { endManyAssignments:
    | { __typename: 'ActPreview' }
    | { __typename: 'ManyDone', changedCount: number, leftOutCount: number }
    | { __typename: 'RowsRefused', refusedCount: number, refusedRows: Array<{ rowId: string, name: string | null, refusal: RefusalCode }> }
   };

export type SetManyNeedsMutationVariables = Exact<{
  input: SetManyNeedsInput;
}>;


export type SetManyNeedsMutation = { setManyNeeds:
    | { __typename: 'ActPreview' }
    | { __typename: 'ManyDone', changedCount: number, leftOutCount: number }
    | { __typename: 'RowsRefused', refusedCount: number, refusedRows: Array<{ rowId: string, name: string | null, refusal: RefusalCode }> }
   };

type ManyAnswer_ActPreview_Fragment = { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number }>, warnings: Array<{ fact: string, sentence: string, count: number | null, inId: string }> };

type ManyAnswer_ManyDone_Fragment = { __typename: 'ManyDone', changedCount: number, leftOutCount: number };

type ManyAnswer_RowsRefused_Fragment = { __typename: 'RowsRefused', code: RefusalCode, refusedCount: number, refusedRows: Array<{ rowId: string, name: string | null, refusal: RefusalCode, sentence: string }> };

export type ManyAnswerFragment =
  | ManyAnswer_ActPreview_Fragment
  | ManyAnswer_ManyDone_Fragment
  | ManyAnswer_RowsRefused_Fragment
;

type ManyStatusAnswer_ActPreview_Fragment = { __typename: 'ActPreview' };

type ManyStatusAnswer_ManyDone_Fragment = { __typename: 'ManyDone', changedCount: number, leftOutCount: number };

type ManyStatusAnswer_RowsRefused_Fragment = { __typename: 'RowsRefused', refusedCount: number, refusedRows: Array<{ rowId: string, refusal: RefusalCode }> };

export type ManyStatusAnswerFragment =
  | ManyStatusAnswer_ActPreview_Fragment
  | ManyStatusAnswer_ManyDone_Fragment
  | ManyStatusAnswer_RowsRefused_Fragment
;

export type PeopleByNameQueryVariables = Exact<{
  filter?: EmployeeFilter | null | undefined;
  orderBy?: EmployeeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PeopleByNameQuery = { employees: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, titleBefore: string | null, titleAfter: string | null, fullName: string }> } | null };

export type UnitsByCodeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UnitsByCodeQuery = { units: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string }> } | null };

export type PositionsByTitleQueryVariables = Exact<{
  filter?: PositionFilter | null | undefined;
}>;


export type PositionsByTitleQuery = { positions: { nodes: Array<{ title: string }> } | null };

export type BoardInOrderQueryVariables = Exact<{
  instansiId: string | number;
}>;


export type BoardInOrderQuery = { board: { rows: { nodes: Array<{ code: string }> } } | null };

export type SavedDinasFragment = { dinas: { id: string, code: string, name: string, shortName: string | null, dinasKind: DinasKind, validFrom: string, validTo: string | null, version: number, rootUnit: { id: string, code: string, name: string, version: number } } };

type RefusedDinas_AbsenceAlreadyEnded_Fragment = { code: RefusalCode };

type RefusedDinas_AbsenceChanged_Fragment = { code: RefusalCode };

type RefusedDinas_AbsenceOverlaps_Fragment = { code: RefusalCode };

type RefusedDinas_AbsenceToCome_Fragment = { code: RefusalCode };

type RefusedDinas_AccountChanged_Fragment = { code: RefusalCode };

type RefusedDinas_AccountIsDisabled_Fragment = { code: RefusalCode };

type RefusedDinas_AccountIsEnabled_Fragment = { code: RefusalCode };

type RefusedDinas_AccountIsOfAnotherGovernment_Fragment = { code: RefusalCode };

type RefusedDinas_AccountIsOwn_Fragment = { code: RefusalCode };

type RefusedDinas_AccountIsShared_Fragment = { code: RefusalCode };

type RefusedDinas_AccountReachesFurther_Fragment = { code: RefusalCode };

type RefusedDinas_ActHeldInPlace_Fragment = { code: RefusalCode };

type RefusedDinas_ActOfAnother_Fragment = { code: RefusalCode };

type RefusedDinas_ActUndoneAlready_Fragment = { code: RefusalCode };

type RefusedDinas_AppointmentToCome_Fragment = { code: RefusalCode };

type RefusedDinas_AssignmentAlreadyEnded_Fragment = { code: RefusalCode };

type RefusedDinas_AssignmentChanged_Fragment = { code: RefusalCode };

type RefusedDinas_AssignmentEvaluated_Fragment = { code: RefusalCode };

type RefusedDinas_BeginsLater_Fragment = { code: RefusalCode };

type RefusedDinas_ChangeStillToCome_Fragment = { code: RefusalCode };

type RefusedDinas_CredentialsRefused_Fragment = { code: RefusalCode };

type RefusedDinas_DinasChanged_Fragment = { code: RefusalCode, current: { version: number } };

type RefusedDinas_DinasCodeTaken_Fragment = { code: RefusalCode, dinas: { id: string } };

type RefusedDinas_EmployeeAlreadyAssigned_Fragment = { code: RefusalCode };

type RefusedDinas_EmployeeChanged_Fragment = { code: RefusalCode };

type RefusedDinas_EmployeeHasAccount_Fragment = { code: RefusalCode };

type RefusedDinas_EmployeeOnRecord_Fragment = { code: RefusalCode };

type RefusedDinas_EmploymentOver_Fragment = { code: RefusalCode };

type RefusedDinas_EvaluationChanged_Fragment = { code: RefusalCode };

type RefusedDinas_EvaluationNotExpected_Fragment = { code: RefusalCode };

type RefusedDinas_EvaluationNotReady_Fragment = { code: RefusalCode };

type RefusedDinas_EvaluationNotSealed_Fragment = { code: RefusalCode };

type RefusedDinas_EvaluationSealed_Fragment = { code: RefusalCode };

type RefusedDinas_EvaluationsUnfinished_Fragment = { code: RefusalCode };

type RefusedDinas_EvaluatorIsSomeoneElse_Fragment = { code: RefusalCode };

type RefusedDinas_GolonganNotOfStatus_Fragment = { code: RefusalCode };

type RefusedDinas_ImportChanged_Fragment = { code: RefusalCode };

type RefusedDinas_ImportMappingRefused_Fragment = { code: RefusalCode };

type RefusedDinas_ImportNotMapped_Fragment = { code: RefusalCode };

type RefusedDinas_ImportNotReady_Fragment = { code: RefusalCode };

type RefusedDinas_ImportProfileChanged_Fragment = { code: RefusalCode };

type RefusedDinas_ImportProfileNameTaken_Fragment = { code: RefusalCode };

type RefusedDinas_ImportWordingChanged_Fragment = { code: RefusalCode };

type RefusedDinas_LastAdministrator_Fragment = { code: RefusalCode };

type RefusedDinas_LaterChangeOnRecord_Fragment = { code: RefusalCode };

type RefusedDinas_NipNotShown_Fragment = { code: RefusalCode };

type RefusedDinas_NipNotValid_Fragment = { code: RefusalCode };

type RefusedDinas_NobodyWithoutAccount_Fragment = { code: RefusalCode };

type RefusedDinas_NothingToCorrect_Fragment = { code: RefusalCode };

type RefusedDinas_PasswordIsCommon_Fragment = { code: RefusalCode };

type RefusedDinas_PasswordLinkIsOver_Fragment = { code: RefusalCode };

type RefusedDinas_PasswordTellsWhoYouAre_Fragment = { code: RefusalCode };

type RefusedDinas_PasswordTooShort_Fragment = { code: RefusalCode };

type RefusedDinas_PeriodChanged_Fragment = { code: RefusalCode };

type RefusedDinas_PeriodClosed_Fragment = { code: RefusalCode };

type RefusedDinas_PeriodDaysDisagree_Fragment = { code: RefusalCode };

type RefusedDinas_PeriodLabelTaken_Fragment = { code: RefusalCode };

type RefusedDinas_PeriodNotReady_Fragment = { code: RefusalCode };

type RefusedDinas_PeriodOverlaps_Fragment = { code: RefusalCode };

type RefusedDinas_PositionChanged_Fragment = { code: RefusalCode };

type RefusedDinas_PositionCodeTaken_Fragment = { code: RefusalCode };

type RefusedDinas_PositionHeld_Fragment = { code: RefusalCode };

type RefusedDinas_PositionNeedChanged_Fragment = { code: RefusalCode };

type RefusedDinas_PositionNotInUnit_Fragment = { code: RefusalCode };

type RefusedDinas_PositionNotValid_Fragment = { code: RefusalCode };

type RefusedDinas_PositionOccupied_Fragment = { code: RefusalCode };

type RefusedDinas_RatingsMissing_Fragment = { code: RefusalCode };

type RefusedDinas_RatingsUnchanged_Fragment = { code: RefusalCode };

type RefusedDinas_RoleBeyondReach_Fragment = { code: RefusalCode };

type RefusedDinas_RoleHeldAlready_Fragment = { code: RefusalCode };

type RefusedDinas_RoleNotHeld_Fragment = { code: RefusalCode };

type RefusedDinas_RoleNotHeldThere_Fragment = { code: RefusalCode };

type RefusedDinas_RowsRefused_Fragment = { code: RefusalCode };

type RefusedDinas_SealedEvaluationsOutside_Fragment = { code: RefusalCode };

type RefusedDinas_SessionIsOver_Fragment = { code: RefusalCode };

type RefusedDinas_StatusChangeNotLawful_Fragment = { code: RefusalCode };

type RefusedDinas_SuperiorStandsBelow_Fragment = { code: RefusalCode };

type RefusedDinas_TokenIsOver_Fragment = { code: RefusalCode };

type RefusedDinas_TokenTooLong_Fragment = { code: RefusalCode };

type RefusedDinas_TooManyAttempts_Fragment = { code: RefusalCode };

type RefusedDinas_TooManyLinks_Fragment = { code: RefusalCode };

type RefusedDinas_TooManyRoles_Fragment = { code: RefusalCode };

type RefusedDinas_TooManyTokens_Fragment = { code: RefusalCode };

type RefusedDinas_TransferAnswered_Fragment = { code: RefusalCode };

type RefusedDinas_TransferChanged_Fragment = { code: RefusalCode };

type RefusedDinas_TransferNotFree_Fragment = { code: RefusalCode };

type RefusedDinas_TransferPersonLeft_Fragment = { code: RefusalCode };

type RefusedDinas_TransferTooEarly_Fragment = { code: RefusalCode };

type RefusedDinas_TransferUnderWay_Fragment = { code: RefusalCode };

type RefusedDinas_UnitChanged_Fragment = { code: RefusalCode };

type RefusedDinas_UnitCodeTaken_Fragment = { code: RefusalCode, unit: { id: string } };

type RefusedDinas_UnitHolds_Fragment = { code: RefusalCode };

type RefusedDinas_UnitIsTop_Fragment = { code: RefusalCode };

type RefusedDinas_UnitNotValid_Fragment = { validFrom: string, validTo: string | null, code: RefusalCode };

type RefusedDinas_UnitOfAnotherDinas_Fragment = { code: RefusalCode };

type RefusedDinas_UnitStandsBelow_Fragment = { code: RefusalCode };

type RefusedDinas_UnitTooDeep_Fragment = { code: RefusalCode };

type RefusedDinas_UsernameNotPlain_Fragment = { code: RefusalCode };

type RefusedDinas_UsernameTaken_Fragment = { code: RefusalCode };

export type RefusedDinasFragment =
  | RefusedDinas_AbsenceAlreadyEnded_Fragment
  | RefusedDinas_AbsenceChanged_Fragment
  | RefusedDinas_AbsenceOverlaps_Fragment
  | RefusedDinas_AbsenceToCome_Fragment
  | RefusedDinas_AccountChanged_Fragment
  | RefusedDinas_AccountIsDisabled_Fragment
  | RefusedDinas_AccountIsEnabled_Fragment
  | RefusedDinas_AccountIsOfAnotherGovernment_Fragment
  | RefusedDinas_AccountIsOwn_Fragment
  | RefusedDinas_AccountIsShared_Fragment
  | RefusedDinas_AccountReachesFurther_Fragment
  | RefusedDinas_ActHeldInPlace_Fragment
  | RefusedDinas_ActOfAnother_Fragment
  | RefusedDinas_ActUndoneAlready_Fragment
  | RefusedDinas_AppointmentToCome_Fragment
  | RefusedDinas_AssignmentAlreadyEnded_Fragment
  | RefusedDinas_AssignmentChanged_Fragment
  | RefusedDinas_AssignmentEvaluated_Fragment
  | RefusedDinas_BeginsLater_Fragment
  | RefusedDinas_ChangeStillToCome_Fragment
  | RefusedDinas_CredentialsRefused_Fragment
  | RefusedDinas_DinasChanged_Fragment
  | RefusedDinas_DinasCodeTaken_Fragment
  | RefusedDinas_EmployeeAlreadyAssigned_Fragment
  | RefusedDinas_EmployeeChanged_Fragment
  | RefusedDinas_EmployeeHasAccount_Fragment
  | RefusedDinas_EmployeeOnRecord_Fragment
  | RefusedDinas_EmploymentOver_Fragment
  | RefusedDinas_EvaluationChanged_Fragment
  | RefusedDinas_EvaluationNotExpected_Fragment
  | RefusedDinas_EvaluationNotReady_Fragment
  | RefusedDinas_EvaluationNotSealed_Fragment
  | RefusedDinas_EvaluationSealed_Fragment
  | RefusedDinas_EvaluationsUnfinished_Fragment
  | RefusedDinas_EvaluatorIsSomeoneElse_Fragment
  | RefusedDinas_GolonganNotOfStatus_Fragment
  | RefusedDinas_ImportChanged_Fragment
  | RefusedDinas_ImportMappingRefused_Fragment
  | RefusedDinas_ImportNotMapped_Fragment
  | RefusedDinas_ImportNotReady_Fragment
  | RefusedDinas_ImportProfileChanged_Fragment
  | RefusedDinas_ImportProfileNameTaken_Fragment
  | RefusedDinas_ImportWordingChanged_Fragment
  | RefusedDinas_LastAdministrator_Fragment
  | RefusedDinas_LaterChangeOnRecord_Fragment
  | RefusedDinas_NipNotShown_Fragment
  | RefusedDinas_NipNotValid_Fragment
  | RefusedDinas_NobodyWithoutAccount_Fragment
  | RefusedDinas_NothingToCorrect_Fragment
  | RefusedDinas_PasswordIsCommon_Fragment
  | RefusedDinas_PasswordLinkIsOver_Fragment
  | RefusedDinas_PasswordTellsWhoYouAre_Fragment
  | RefusedDinas_PasswordTooShort_Fragment
  | RefusedDinas_PeriodChanged_Fragment
  | RefusedDinas_PeriodClosed_Fragment
  | RefusedDinas_PeriodDaysDisagree_Fragment
  | RefusedDinas_PeriodLabelTaken_Fragment
  | RefusedDinas_PeriodNotReady_Fragment
  | RefusedDinas_PeriodOverlaps_Fragment
  | RefusedDinas_PositionChanged_Fragment
  | RefusedDinas_PositionCodeTaken_Fragment
  | RefusedDinas_PositionHeld_Fragment
  | RefusedDinas_PositionNeedChanged_Fragment
  | RefusedDinas_PositionNotInUnit_Fragment
  | RefusedDinas_PositionNotValid_Fragment
  | RefusedDinas_PositionOccupied_Fragment
  | RefusedDinas_RatingsMissing_Fragment
  | RefusedDinas_RatingsUnchanged_Fragment
  | RefusedDinas_RoleBeyondReach_Fragment
  | RefusedDinas_RoleHeldAlready_Fragment
  | RefusedDinas_RoleNotHeld_Fragment
  | RefusedDinas_RoleNotHeldThere_Fragment
  | RefusedDinas_RowsRefused_Fragment
  | RefusedDinas_SealedEvaluationsOutside_Fragment
  | RefusedDinas_SessionIsOver_Fragment
  | RefusedDinas_StatusChangeNotLawful_Fragment
  | RefusedDinas_SuperiorStandsBelow_Fragment
  | RefusedDinas_TokenIsOver_Fragment
  | RefusedDinas_TokenTooLong_Fragment
  | RefusedDinas_TooManyAttempts_Fragment
  | RefusedDinas_TooManyLinks_Fragment
  | RefusedDinas_TooManyRoles_Fragment
  | RefusedDinas_TooManyTokens_Fragment
  | RefusedDinas_TransferAnswered_Fragment
  | RefusedDinas_TransferChanged_Fragment
  | RefusedDinas_TransferNotFree_Fragment
  | RefusedDinas_TransferPersonLeft_Fragment
  | RefusedDinas_TransferTooEarly_Fragment
  | RefusedDinas_TransferUnderWay_Fragment
  | RefusedDinas_UnitChanged_Fragment
  | RefusedDinas_UnitCodeTaken_Fragment
  | RefusedDinas_UnitHolds_Fragment
  | RefusedDinas_UnitIsTop_Fragment
  | RefusedDinas_UnitNotValid_Fragment
  | RefusedDinas_UnitOfAnotherDinas_Fragment
  | RefusedDinas_UnitStandsBelow_Fragment
  | RefusedDinas_UnitTooDeep_Fragment
  | RefusedDinas_UsernameNotPlain_Fragment
  | RefusedDinas_UsernameTaken_Fragment
;

export type RenameUnitMutationVariables = Exact<{
  input: RenameUnitInput;
}>;


export type RenameUnitMutation = { renameUnit:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'NothingToCorrect', code: RefusalCode }
    | { __typename: 'UnitChanged', code: RefusalCode, current: { version: number } }
    | { __typename: 'UnitIsTop', code: RefusalCode }
    | { __typename: 'UnitNotValid', validFrom: string, validTo: string | null, code: RefusalCode }
    | { __typename: 'UnitSaved', unit: { id: string, code: string, name: string, unitKind: UnitKind, depth: number, validFrom: string, validTo: string | null, version: number, parent: { id: string } | null } }
   };

export type CorrectUnitMutationVariables = Exact<{
  input: CorrectUnitInput;
}>;


export type CorrectUnitMutation = { correctUnit:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'NothingToCorrect', code: RefusalCode }
    | { __typename: 'UnitChanged', code: RefusalCode, current: { version: number } }
    | { __typename: 'UnitCodeTaken', code: RefusalCode, unit: { id: string } }
    | { __typename: 'UnitIsTop', code: RefusalCode }
    | { __typename: 'UnitSaved', unit: { id: string, code: string, name: string, unitKind: UnitKind, depth: number, validFrom: string, validTo: string | null, version: number, parent: { id: string } | null } }
   };

export type CreateDinasMutationVariables = Exact<{
  input: CreateDinasInput;
}>;


export type CreateDinasMutation = { createDinas:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'DinasCodeTaken', code: RefusalCode, dinas: { id: string } }
    | { __typename: 'DinasSaved', dinas: { id: string, code: string, name: string, shortName: string | null, dinasKind: DinasKind, validFrom: string, validTo: string | null, version: number, rootUnit: { id: string, code: string, name: string, version: number } } }
    | { __typename: 'UnitCodeTaken', code: RefusalCode, unit: { id: string } }
   };

export type RenameDinasMutationVariables = Exact<{
  input: RenameDinasInput;
}>;


export type RenameDinasMutation = { renameDinas:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'DinasChanged', code: RefusalCode, current: { version: number } }
    | { __typename: 'DinasSaved', dinas: { id: string, code: string, name: string, shortName: string | null, dinasKind: DinasKind, validFrom: string, validTo: string | null, version: number, rootUnit: { id: string, code: string, name: string, version: number } } }
    | { __typename: 'NothingToCorrect', code: RefusalCode }
    | { __typename: 'UnitNotValid', validFrom: string, validTo: string | null, code: RefusalCode }
   };

export type CorrectDinasMutationVariables = Exact<{
  input: CorrectDinasInput;
}>;


export type CorrectDinasMutation = { correctDinas:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'DinasChanged', code: RefusalCode, current: { version: number } }
    | { __typename: 'DinasCodeTaken', code: RefusalCode, dinas: { id: string } }
    | { __typename: 'DinasSaved', dinas: { id: string, code: string, name: string, shortName: string | null, dinasKind: DinasKind, validFrom: string, validTo: string | null, version: number, rootUnit: { id: string, code: string, name: string, version: number } } }
    | { __typename: 'NothingToCorrect', code: RefusalCode }
    | { __typename: 'UnitCodeTaken', code: RefusalCode, unit: { id: string } }
   };

export type NamesOnDayQueryVariables = Exact<{
  dinasId: string | number;
  instansiId: string | number;
  asOf?: string | null | undefined;
}>;


export type NamesOnDayQuery = { dinas:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', name: string, version: number, names: Array<{ name: string, shortName: string | null, validFrom: string | null, validTo: string | null, decreeNumber: string | null }>, units: { nodes: Array<{ name: string, names: Array<{ name: string, validFrom: string | null, validTo: string | null }> }> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null, board: { rows: { nodes: Array<{ code: string, name: string, shortName: string | null, dinas: { name: string, shortName: string | null } }> } } | null };

export type DinasThatExistQueryVariables = Exact<{
  day?: string | null | undefined;
}>;


export type DinasThatExistQuery = { dinasList: { nodes: Array<{ id: string, code: string }> } | null };

export type PeriodAsReadQueryVariables = Exact<{
  id: string | number;
}>;


export type PeriodAsReadQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod', version: number, label: string, periodState: PeriodState, validFrom: string, viewerCanChange: boolean, viewerCanOpen: boolean, viewerCanClose: boolean }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type PlannedPeriodMutationVariables = Exact<{
  input: PlanPeriodInput;
}>;


export type PlannedPeriodMutation = { planPeriod:
    | { __typename: 'ActPreview' }
    | { __typename: 'PeriodDaysDisagree' }
    | { __typename: 'PeriodLabelTaken' }
    | { __typename: 'PeriodOverlaps' }
    | { __typename: 'PeriodSaved', period: { id: string, periodState: PeriodState, version: number } }
   };

export type ShownChangeOfPeriodMutationVariables = Exact<{
  input: ChangePeriodInput;
}>;


export type ShownChangeOfPeriodMutation = { changePeriod:
    | { __typename: 'ActPreview', warnings: Array<{ fact: string, count: number | null }>, counts: Array<{ entity: ChangeEntity, changed: number }> }
    | { __typename: 'PeriodChanged' }
    | { __typename: 'PeriodDaysDisagree' }
    | { __typename: 'PeriodLabelTaken' }
    | { __typename: 'PeriodNotReady' }
    | { __typename: 'PeriodOverlaps' }
    | { __typename: 'PeriodSaved' }
    | { __typename: 'SealedEvaluationsOutside' }
   };

export type SetupOfGovernmentQueryVariables = Exact<{
  id: string | number;
}>;


export type SetupOfGovernmentQuery = { node:
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
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type SavedPositionFragment = { position: { id: string, code: string, title: string, positionKind: PositionKind, eselon: Eselon | null, positionClass: number | null, retirementAge: number, validFrom: string, validTo: string | null, version: number, need: number | null, superior: { id: string } | null } };

export type CreatePositionMutationVariables = Exact<{
  input: CreatePositionInput;
}>;


export type CreatePositionMutation = { createPosition:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'PositionCodeTaken', taken: { id: string } }
    | { __typename: 'PositionSaved', position: { id: string, code: string, title: string, positionKind: PositionKind, eselon: Eselon | null, positionClass: number | null, retirementAge: number, validFrom: string, validTo: string | null, version: number, need: number | null, superior: { id: string } | null } }
    | { __typename: 'UnitNotValid', validFrom: string, validTo: string | null }
   };

export type ChangePositionMutationVariables = Exact<{
  input: ChangePositionInput;
}>;


export type ChangePositionMutation = { changePosition:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'PositionChanged', current: { version: number } }
    | { __typename: 'PositionSaved', position: { id: string, code: string, title: string, positionKind: PositionKind, eselon: Eselon | null, positionClass: number | null, retirementAge: number, validFrom: string, validTo: string | null, version: number, need: number | null, superior: { id: string } | null } }
   };

export type SetSuperiorPositionMutationVariables = Exact<{
  input: SetSuperiorPositionInput;
}>;


export type SetSuperiorPositionMutation = { setSuperiorPosition:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'PositionChanged', code: RefusalCode }
    | { __typename: 'PositionSaved', position: { id: string, code: string, title: string, positionKind: PositionKind, eselon: Eselon | null, positionClass: number | null, retirementAge: number, validFrom: string, validTo: string | null, version: number, need: number | null, superior: { id: string } | null } }
    | { __typename: 'SuperiorStandsBelow', code: RefusalCode }
   };

export type ClosePositionMutationVariables = Exact<{
  input: ClosePositionInput;
}>;


export type ClosePositionMutation = { closePosition:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'PositionChanged' }
    | { __typename: 'PositionHeld', holderCount: number, holders: Array<{ id: string }> }
    | { __typename: 'PositionNotValid', validFrom: string, validTo: string | null }
    | { __typename: 'PositionSaved', position: { id: string, code: string, title: string, positionKind: PositionKind, eselon: Eselon | null, positionClass: number | null, retirementAge: number, validFrom: string, validTo: string | null, version: number, need: number | null, superior: { id: string } | null } }
   };

export type ReopenPositionMutationVariables = Exact<{
  input: ReopenPositionInput;
}>;


export type ReopenPositionMutation = { reopenPosition:
    | { __typename: 'ActPreview' }
    | { __typename: 'PositionChanged' }
    | { __typename: 'PositionNotValid', validFrom: string }
    | { __typename: 'PositionSaved', position: { id: string, code: string, title: string, positionKind: PositionKind, eselon: Eselon | null, positionClass: number | null, retirementAge: number, validFrom: string, validTo: string | null, version: number, need: number | null, superior: { id: string } | null } }
    | { __typename: 'UnitNotValid', validTo: string | null }
   };

export type WhoByGetQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoByGetQuery = { viewer: { username: string } | null };

export type SignOutByGetMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutByGetMutation = { signOut: { __typename: 'SignedOut' } };

export type StateOfImportQueryVariables = Exact<{
  id: string | number;
}>;


export type StateOfImportQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', state: ImportState, problem: { code: string, message: string } | null, counts: { created: number, refused: number }, rows: { nodes: Array<{ rowNumber: number, problems: Array<{ code: string, message: string }> }> } }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type OpenStaffingStepsQueryVariables = Exact<{
  position: string | number;
  assignment: string | number;
  day?: string | null | undefined;
}>;


export type OpenStaffingStepsQuery = { position:
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
    | { __typename: 'Position', viewerCanAssign: boolean, viewerCanSetNeed: boolean }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null, assignment:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment', viewerCanEnd: boolean }
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
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type AssignEmployeeMutationVariables = Exact<{
  input: AssignEmployeeInput;
}>;


export type AssignEmployeeMutation = { assignEmployee:
    | { __typename: 'ActPreview' }
    | { __typename: 'AssignmentSaved', assignment: { id: string, validFrom: string, validTo: string | null, tmt: string, decreeNumber: string | null, version: number, kind: AssignmentKind } }
    | { __typename: 'EmployeeAlreadyAssigned', code: RefusalCode, inTheWay: { id: string } | null }
    | { __typename: 'EmploymentOver', code: RefusalCode }
    | { __typename: 'PositionNotValid', validFrom: string, validTo: string | null, code: RefusalCode }
   };

export type EndAssignmentMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type EndAssignmentMutation = { endAssignment:
    | { __typename: 'ActPreview' }
    | { __typename: 'AssignmentAlreadyEnded', code: RefusalCode }
    | { __typename: 'AssignmentChanged', code: RefusalCode, current: { id: string, validTo: string | null, version: number } }
    | { __typename: 'AssignmentSaved', assignment: { id: string, validTo: string | null, version: number } }
   };

export type SetPositionNeedMutationVariables = Exact<{
  input: SetPositionNeedInput;
}>;


export type SetPositionNeedMutation = { setPositionNeed:
    | { __typename: 'ActPreview' }
    | { __typename: 'PositionNeedChanged', current: { id: string, people: number, version: number } | null }
    | { __typename: 'PositionNeedSaved', positionNeed: { id: string, people: number, validFrom: string, validTo: string | null, version: number }, position: { id: string } }
    | { __typename: 'PositionNotValid', code: RefusalCode, validFrom: string, validTo: string | null }
   };

export type NeedOnQueryVariables = Exact<{
  id: string | number;
  day?: string | null | undefined;
}>;


export type NeedOnQuery = { node:
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
    | { __typename: 'Position', need: number | null }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type SuperiorOfEachQueryVariables = Exact<{ [key: string]: never; }>;


export type SuperiorOfEachQuery = { employees: { nodes: Array<{ id: string, superior: { superior: { id: string } | null } }> } | null };

export type CountsOfPositionQueryVariables = Exact<{
  id: string | number;
}>;


export type CountsOfPositionQuery = { node:
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
    | { __typename: 'Position', need: number | null, filled: number, difference: number | null }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ThroughEveryLevelQueryVariables = Exact<{
  id: string | number;
}>;


export type ThroughEveryLevelQuery = { node:
    | { units: { nodes: Array<{ id: string, positions: { totalCount: number, nodes: Array<{ title: string, need: number | null, filled: number, difference: number | null, superiorPosition: { title: string } | null, holders: { totalCount: number, nodes: Array<{ kind: AssignmentKind, employee: { name: string, retirement: { day: string | null } | null, superior: { superior: { name: string } | null }, lastEvaluation: { state: EvaluationState, evaluator: { name: string } | null, period: { label: string } } | null, assignment: { position: { unit: { name: string } } } | null, evaluations: { totalCount: number, nodes: Array<{ state: EvaluationState }> } } }> } }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type EverythingAroundAPersonFragment = { name: string, retirement: { day: string | null } | null, superior: { superior: { name: string } | null }, lastEvaluation: { state: EvaluationState, evaluator: { name: string } | null, period: { label: string } } | null, assignment: { position: { unit: { name: string } } } | null, evaluations: { totalCount: number, nodes: Array<{ state: EvaluationState }> } };

export type FiguresOfEachDinasQueryVariables = Exact<{
  code: string;
}>;


export type FiguresOfEachDinasQuery = { instansi: { dinasList: { nodes: Array<{ figures: { need: number, filled: number } | null }> } } | null };

type RefusedSuccession_AbsenceAlreadyEnded_Fragment = { code: RefusalCode };

type RefusedSuccession_AbsenceChanged_Fragment = { code: RefusalCode };

type RefusedSuccession_AbsenceOverlaps_Fragment = { code: RefusalCode };

type RefusedSuccession_AbsenceToCome_Fragment = { code: RefusalCode };

type RefusedSuccession_AccountChanged_Fragment = { code: RefusalCode };

type RefusedSuccession_AccountIsDisabled_Fragment = { code: RefusalCode };

type RefusedSuccession_AccountIsEnabled_Fragment = { code: RefusalCode };

type RefusedSuccession_AccountIsOfAnotherGovernment_Fragment = { code: RefusalCode };

type RefusedSuccession_AccountIsOwn_Fragment = { code: RefusalCode };

type RefusedSuccession_AccountIsShared_Fragment = { code: RefusalCode };

type RefusedSuccession_AccountReachesFurther_Fragment = { code: RefusalCode };

type RefusedSuccession_ActHeldInPlace_Fragment = { code: RefusalCode };

type RefusedSuccession_ActOfAnother_Fragment = { code: RefusalCode };

type RefusedSuccession_ActUndoneAlready_Fragment = { code: RefusalCode };

type RefusedSuccession_AppointmentToCome_Fragment = { code: RefusalCode };

type RefusedSuccession_AssignmentAlreadyEnded_Fragment = { code: RefusalCode };

type RefusedSuccession_AssignmentChanged_Fragment = { code: RefusalCode };

type RefusedSuccession_AssignmentEvaluated_Fragment = { code: RefusalCode };

type RefusedSuccession_BeginsLater_Fragment = { count: number, code: RefusalCode, positions: Array<{ id: string }> };

type RefusedSuccession_ChangeStillToCome_Fragment = { code: RefusalCode };

type RefusedSuccession_CredentialsRefused_Fragment = { code: RefusalCode };

type RefusedSuccession_DinasChanged_Fragment = { code: RefusalCode };

type RefusedSuccession_DinasCodeTaken_Fragment = { code: RefusalCode };

type RefusedSuccession_EmployeeAlreadyAssigned_Fragment = { code: RefusalCode };

type RefusedSuccession_EmployeeChanged_Fragment = { code: RefusalCode };

type RefusedSuccession_EmployeeHasAccount_Fragment = { code: RefusalCode };

type RefusedSuccession_EmployeeOnRecord_Fragment = { code: RefusalCode };

type RefusedSuccession_EmploymentOver_Fragment = { code: RefusalCode };

type RefusedSuccession_EvaluationChanged_Fragment = { code: RefusalCode };

type RefusedSuccession_EvaluationNotExpected_Fragment = { code: RefusalCode };

type RefusedSuccession_EvaluationNotReady_Fragment = { code: RefusalCode };

type RefusedSuccession_EvaluationNotSealed_Fragment = { code: RefusalCode };

type RefusedSuccession_EvaluationSealed_Fragment = { code: RefusalCode };

type RefusedSuccession_EvaluationsUnfinished_Fragment = { code: RefusalCode };

type RefusedSuccession_EvaluatorIsSomeoneElse_Fragment = { code: RefusalCode };

type RefusedSuccession_GolonganNotOfStatus_Fragment = { code: RefusalCode };

type RefusedSuccession_ImportChanged_Fragment = { code: RefusalCode };

type RefusedSuccession_ImportMappingRefused_Fragment = { code: RefusalCode };

type RefusedSuccession_ImportNotMapped_Fragment = { code: RefusalCode };

type RefusedSuccession_ImportNotReady_Fragment = { code: RefusalCode };

type RefusedSuccession_ImportProfileChanged_Fragment = { code: RefusalCode };

type RefusedSuccession_ImportProfileNameTaken_Fragment = { code: RefusalCode };

type RefusedSuccession_ImportWordingChanged_Fragment = { code: RefusalCode };

type RefusedSuccession_LastAdministrator_Fragment = { code: RefusalCode };

type RefusedSuccession_LaterChangeOnRecord_Fragment = { code: RefusalCode };

type RefusedSuccession_NipNotShown_Fragment = { code: RefusalCode };

type RefusedSuccession_NipNotValid_Fragment = { code: RefusalCode };

type RefusedSuccession_NobodyWithoutAccount_Fragment = { code: RefusalCode };

type RefusedSuccession_NothingToCorrect_Fragment = { code: RefusalCode };

type RefusedSuccession_PasswordIsCommon_Fragment = { code: RefusalCode };

type RefusedSuccession_PasswordLinkIsOver_Fragment = { code: RefusalCode };

type RefusedSuccession_PasswordTellsWhoYouAre_Fragment = { code: RefusalCode };

type RefusedSuccession_PasswordTooShort_Fragment = { code: RefusalCode };

type RefusedSuccession_PeriodChanged_Fragment = { code: RefusalCode };

type RefusedSuccession_PeriodClosed_Fragment = { code: RefusalCode };

type RefusedSuccession_PeriodDaysDisagree_Fragment = { code: RefusalCode };

type RefusedSuccession_PeriodLabelTaken_Fragment = { code: RefusalCode };

type RefusedSuccession_PeriodNotReady_Fragment = { code: RefusalCode };

type RefusedSuccession_PeriodOverlaps_Fragment = { code: RefusalCode };

type RefusedSuccession_PositionChanged_Fragment = { code: RefusalCode };

type RefusedSuccession_PositionCodeTaken_Fragment = { code: RefusalCode };

type RefusedSuccession_PositionHeld_Fragment = { code: RefusalCode };

type RefusedSuccession_PositionNeedChanged_Fragment = { code: RefusalCode };

type RefusedSuccession_PositionNotInUnit_Fragment = { code: RefusalCode };

type RefusedSuccession_PositionNotValid_Fragment = { code: RefusalCode };

type RefusedSuccession_PositionOccupied_Fragment = { code: RefusalCode };

type RefusedSuccession_RatingsMissing_Fragment = { code: RefusalCode };

type RefusedSuccession_RatingsUnchanged_Fragment = { code: RefusalCode };

type RefusedSuccession_RoleBeyondReach_Fragment = { code: RefusalCode };

type RefusedSuccession_RoleHeldAlready_Fragment = { code: RefusalCode };

type RefusedSuccession_RoleNotHeld_Fragment = { code: RefusalCode };

type RefusedSuccession_RoleNotHeldThere_Fragment = { code: RefusalCode };

type RefusedSuccession_RowsRefused_Fragment = { code: RefusalCode };

type RefusedSuccession_SealedEvaluationsOutside_Fragment = { code: RefusalCode };

type RefusedSuccession_SessionIsOver_Fragment = { code: RefusalCode };

type RefusedSuccession_StatusChangeNotLawful_Fragment = { code: RefusalCode };

type RefusedSuccession_SuperiorStandsBelow_Fragment = { code: RefusalCode };

type RefusedSuccession_TokenIsOver_Fragment = { code: RefusalCode };

type RefusedSuccession_TokenTooLong_Fragment = { code: RefusalCode };

type RefusedSuccession_TooManyAttempts_Fragment = { code: RefusalCode };

type RefusedSuccession_TooManyLinks_Fragment = { code: RefusalCode };

type RefusedSuccession_TooManyRoles_Fragment = { code: RefusalCode };

type RefusedSuccession_TooManyTokens_Fragment = { code: RefusalCode };

type RefusedSuccession_TransferAnswered_Fragment = { code: RefusalCode };

type RefusedSuccession_TransferChanged_Fragment = { code: RefusalCode };

type RefusedSuccession_TransferNotFree_Fragment = { code: RefusalCode };

type RefusedSuccession_TransferPersonLeft_Fragment = { code: RefusalCode };

type RefusedSuccession_TransferTooEarly_Fragment = { code: RefusalCode };

type RefusedSuccession_TransferUnderWay_Fragment = { code: RefusalCode };

type RefusedSuccession_UnitChanged_Fragment = { code: RefusalCode };

type RefusedSuccession_UnitCodeTaken_Fragment = { code: RefusalCode, unit: { id: string } };

type RefusedSuccession_UnitHolds_Fragment = { code: RefusalCode };

type RefusedSuccession_UnitIsTop_Fragment = { code: RefusalCode };

type RefusedSuccession_UnitNotValid_Fragment = { validFrom: string, validTo: string | null, code: RefusalCode };

type RefusedSuccession_UnitOfAnotherDinas_Fragment = { code: RefusalCode };

type RefusedSuccession_UnitStandsBelow_Fragment = { code: RefusalCode };

type RefusedSuccession_UnitTooDeep_Fragment = { code: RefusalCode };

type RefusedSuccession_UsernameNotPlain_Fragment = { code: RefusalCode };

type RefusedSuccession_UsernameTaken_Fragment = { code: RefusalCode };

export type RefusedSuccessionFragment =
  | RefusedSuccession_AbsenceAlreadyEnded_Fragment
  | RefusedSuccession_AbsenceChanged_Fragment
  | RefusedSuccession_AbsenceOverlaps_Fragment
  | RefusedSuccession_AbsenceToCome_Fragment
  | RefusedSuccession_AccountChanged_Fragment
  | RefusedSuccession_AccountIsDisabled_Fragment
  | RefusedSuccession_AccountIsEnabled_Fragment
  | RefusedSuccession_AccountIsOfAnotherGovernment_Fragment
  | RefusedSuccession_AccountIsOwn_Fragment
  | RefusedSuccession_AccountIsShared_Fragment
  | RefusedSuccession_AccountReachesFurther_Fragment
  | RefusedSuccession_ActHeldInPlace_Fragment
  | RefusedSuccession_ActOfAnother_Fragment
  | RefusedSuccession_ActUndoneAlready_Fragment
  | RefusedSuccession_AppointmentToCome_Fragment
  | RefusedSuccession_AssignmentAlreadyEnded_Fragment
  | RefusedSuccession_AssignmentChanged_Fragment
  | RefusedSuccession_AssignmentEvaluated_Fragment
  | RefusedSuccession_BeginsLater_Fragment
  | RefusedSuccession_ChangeStillToCome_Fragment
  | RefusedSuccession_CredentialsRefused_Fragment
  | RefusedSuccession_DinasChanged_Fragment
  | RefusedSuccession_DinasCodeTaken_Fragment
  | RefusedSuccession_EmployeeAlreadyAssigned_Fragment
  | RefusedSuccession_EmployeeChanged_Fragment
  | RefusedSuccession_EmployeeHasAccount_Fragment
  | RefusedSuccession_EmployeeOnRecord_Fragment
  | RefusedSuccession_EmploymentOver_Fragment
  | RefusedSuccession_EvaluationChanged_Fragment
  | RefusedSuccession_EvaluationNotExpected_Fragment
  | RefusedSuccession_EvaluationNotReady_Fragment
  | RefusedSuccession_EvaluationNotSealed_Fragment
  | RefusedSuccession_EvaluationSealed_Fragment
  | RefusedSuccession_EvaluationsUnfinished_Fragment
  | RefusedSuccession_EvaluatorIsSomeoneElse_Fragment
  | RefusedSuccession_GolonganNotOfStatus_Fragment
  | RefusedSuccession_ImportChanged_Fragment
  | RefusedSuccession_ImportMappingRefused_Fragment
  | RefusedSuccession_ImportNotMapped_Fragment
  | RefusedSuccession_ImportNotReady_Fragment
  | RefusedSuccession_ImportProfileChanged_Fragment
  | RefusedSuccession_ImportProfileNameTaken_Fragment
  | RefusedSuccession_ImportWordingChanged_Fragment
  | RefusedSuccession_LastAdministrator_Fragment
  | RefusedSuccession_LaterChangeOnRecord_Fragment
  | RefusedSuccession_NipNotShown_Fragment
  | RefusedSuccession_NipNotValid_Fragment
  | RefusedSuccession_NobodyWithoutAccount_Fragment
  | RefusedSuccession_NothingToCorrect_Fragment
  | RefusedSuccession_PasswordIsCommon_Fragment
  | RefusedSuccession_PasswordLinkIsOver_Fragment
  | RefusedSuccession_PasswordTellsWhoYouAre_Fragment
  | RefusedSuccession_PasswordTooShort_Fragment
  | RefusedSuccession_PeriodChanged_Fragment
  | RefusedSuccession_PeriodClosed_Fragment
  | RefusedSuccession_PeriodDaysDisagree_Fragment
  | RefusedSuccession_PeriodLabelTaken_Fragment
  | RefusedSuccession_PeriodNotReady_Fragment
  | RefusedSuccession_PeriodOverlaps_Fragment
  | RefusedSuccession_PositionChanged_Fragment
  | RefusedSuccession_PositionCodeTaken_Fragment
  | RefusedSuccession_PositionHeld_Fragment
  | RefusedSuccession_PositionNeedChanged_Fragment
  | RefusedSuccession_PositionNotInUnit_Fragment
  | RefusedSuccession_PositionNotValid_Fragment
  | RefusedSuccession_PositionOccupied_Fragment
  | RefusedSuccession_RatingsMissing_Fragment
  | RefusedSuccession_RatingsUnchanged_Fragment
  | RefusedSuccession_RoleBeyondReach_Fragment
  | RefusedSuccession_RoleHeldAlready_Fragment
  | RefusedSuccession_RoleNotHeld_Fragment
  | RefusedSuccession_RoleNotHeldThere_Fragment
  | RefusedSuccession_RowsRefused_Fragment
  | RefusedSuccession_SealedEvaluationsOutside_Fragment
  | RefusedSuccession_SessionIsOver_Fragment
  | RefusedSuccession_StatusChangeNotLawful_Fragment
  | RefusedSuccession_SuperiorStandsBelow_Fragment
  | RefusedSuccession_TokenIsOver_Fragment
  | RefusedSuccession_TokenTooLong_Fragment
  | RefusedSuccession_TooManyAttempts_Fragment
  | RefusedSuccession_TooManyLinks_Fragment
  | RefusedSuccession_TooManyRoles_Fragment
  | RefusedSuccession_TooManyTokens_Fragment
  | RefusedSuccession_TransferAnswered_Fragment
  | RefusedSuccession_TransferChanged_Fragment
  | RefusedSuccession_TransferNotFree_Fragment
  | RefusedSuccession_TransferPersonLeft_Fragment
  | RefusedSuccession_TransferTooEarly_Fragment
  | RefusedSuccession_TransferUnderWay_Fragment
  | RefusedSuccession_UnitChanged_Fragment
  | RefusedSuccession_UnitCodeTaken_Fragment
  | RefusedSuccession_UnitHolds_Fragment
  | RefusedSuccession_UnitIsTop_Fragment
  | RefusedSuccession_UnitNotValid_Fragment
  | RefusedSuccession_UnitOfAnotherDinas_Fragment
  | RefusedSuccession_UnitStandsBelow_Fragment
  | RefusedSuccession_UnitTooDeep_Fragment
  | RefusedSuccession_UsernameNotPlain_Fragment
  | RefusedSuccession_UsernameTaken_Fragment
;

export type SucceededFragment = { unit: { id: string, code: string, name: string, depth: number, validFrom: string, succeedsUnit: { id: string } | null, parent: { id: string } | null, dinas: { id: string } } };

export type TransferUnitMutationVariables = Exact<{
  input: TransferUnitInput;
}>;


export type TransferUnitMutation = { transferUnit:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'BeginsLater', count: number, code: RefusalCode, positions: Array<{ id: string }> }
    | { __typename: 'UnitChanged', code: RefusalCode }
    | { __typename: 'UnitIsTop', code: RefusalCode }
    | { __typename: 'UnitNotValid', validFrom: string, validTo: string | null, code: RefusalCode }
    | { __typename: 'UnitSaved', unit: { id: string, code: string, name: string, depth: number, validFrom: string, succeedsUnit: { id: string } | null, parent: { id: string } | null, dinas: { id: string } } }
    | { __typename: 'UnitStandsBelow', code: RefusalCode }
    | { __typename: 'UnitTooDeep', code: RefusalCode }
   };

export type MergeUnitsMutationVariables = Exact<{
  input: MergeUnitsInput;
}>;


export type MergeUnitsMutation = { mergeUnits:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'BeginsLater', count: number, code: RefusalCode, positions: Array<{ id: string }> }
    | { __typename: 'UnitChanged', code: RefusalCode }
    | { __typename: 'UnitIsTop', code: RefusalCode }
    | { __typename: 'UnitNotValid', validFrom: string, validTo: string | null, code: RefusalCode }
    | { __typename: 'UnitSaved', unit: { id: string, code: string, name: string, depth: number, validFrom: string, succeedsUnit: { id: string } | null, parent: { id: string } | null, dinas: { id: string } } }
    | { __typename: 'UnitStandsBelow', code: RefusalCode }
    | { __typename: 'UnitTooDeep', code: RefusalCode }
   };

export type SplitUnitMutationVariables = Exact<{
  input: SplitUnitInput;
}>;


export type SplitUnitMutation = { splitUnit:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'BeginsLater', count: number, code: RefusalCode, positions: Array<{ id: string }> }
    | { __typename: 'PositionNotInUnit', code: RefusalCode }
    | { __typename: 'UnitChanged', code: RefusalCode }
    | { __typename: 'UnitCodeTaken', code: RefusalCode, unit: { id: string } }
    | { __typename: 'UnitIsTop', code: RefusalCode }
    | { __typename: 'UnitNotValid', validFrom: string, validTo: string | null, code: RefusalCode }
    | { __typename: 'UnitSaved', unit: { id: string, code: string, name: string, depth: number, validFrom: string, succeedsUnit: { id: string } | null, parent: { id: string } | null, dinas: { id: string } } }
   };

export type UnitsOnDayQueryVariables = Exact<{
  dinasId: string | number;
  asOf?: string | null | undefined;
}>;


export type UnitsOnDayQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', figures: { filled: number, need: number } | null, units: { nodes: Array<{ id: string, code: string, name: string, parent: { code: string } | null, positions: { nodes: Array<{ id: string, code: string, title: string, need: number | null, superiorPosition: { title: string, code: string } | null, succeedsPosition: { id: string } | null, holders: { nodes: Array<{ tmt: string, decreeNumber: string | null, employee: { name: string } }> } }> } }> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type NumbersOfPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type NumbersOfPeopleQuery = { employees: { nodes: Array<{ nip: string | null }> } | null };

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
    | { id: string }
    | { id: string }
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

export type TransferAsSavedFragment = { id: string, transferState: TransferState, giverName: string, receiverName: string, fullName: string, name: string, nip: string | null, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, positionTitle: string | null, dinasName: string | null, freeFrom: string, begins: string | null, decreeNumber: string | null, reason: string | null, answer: string | null, version: number, viewerCanAnswer: boolean, viewerCanWithdraw: boolean, fromInstansi: { id: string } | null, toInstansi: { id: string } | null, fromEmployee: { id: string } | null, toEmployee: { id: string } | null };

export type ReceiversOfQueryVariables = Exact<{
  instansiId: string | number;
  search?: string | null | undefined;
}>;


export type ReceiversOfQuery = { receivers: { totalCount: number, nodes: Array<{ code: string, name: string }> } | null };

export type ReleaseEmployeeMutationVariables = Exact<{
  input: ReleaseEmployeeInput;
}>;


export type ReleaseEmployeeMutation = { releaseEmployee:
    | { __typename: 'AbsenceToCome' }
    | { __typename: 'ActPreview', warnings: Array<{ fact: string, count: number | null }>, counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }> }
    | { __typename: 'AppointmentToCome' }
    | { __typename: 'EmployeeChanged' }
    | { __typename: 'EmploymentOver' }
    | { __typename: 'TransferSaved', transfer: { id: string, transferState: TransferState, giverName: string, receiverName: string, fullName: string, name: string, nip: string | null, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, positionTitle: string | null, dinasName: string | null, freeFrom: string, begins: string | null, decreeNumber: string | null, reason: string | null, answer: string | null, version: number, viewerCanAnswer: boolean, viewerCanWithdraw: boolean, fromInstansi: { id: string } | null, toInstansi: { id: string } | null, fromEmployee: { id: string } | null, toEmployee: { id: string } | null } }
    | { __typename: 'TransferUnderWay', waiting: { id: string } }
   };

export type AcceptTransferMutationVariables = Exact<{
  input: AcceptTransferInput;
}>;


export type AcceptTransferMutation = { acceptTransfer:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'EmployeeAlreadyAssigned' }
    | { __typename: 'EmployeeOnRecord' }
    | { __typename: 'PositionNotValid' }
    | { __typename: 'PositionOccupied', heldBy: { employee: { name: string } } }
    | { __typename: 'TransferAccepted', transfer: { id: string, transferState: TransferState, giverName: string, receiverName: string, fullName: string, name: string, nip: string | null, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, positionTitle: string | null, dinasName: string | null, freeFrom: string, begins: string | null, decreeNumber: string | null, reason: string | null, answer: string | null, version: number, viewerCanAnswer: boolean, viewerCanWithdraw: boolean, fromInstansi: { id: string } | null, toInstansi: { id: string } | null, fromEmployee: { id: string } | null, toEmployee: { id: string } | null }, assignment: { id: string, validFrom: string, decreeNumber: string | null, position: { id: string } } }
    | { __typename: 'TransferAnswered', current: { transferState: TransferState } }
    | { __typename: 'TransferChanged', current: { golongan: string | null, version: number } }
    | { __typename: 'TransferNotFree' }
    | { __typename: 'TransferPersonLeft' }
    | { __typename: 'TransferTooEarly', freeFrom: string }
   };

export type DeclineTransferMutationVariables = Exact<{
  input: DeclineTransferInput;
}>;


export type DeclineTransferMutation = { declineTransfer:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'TransferAnswered' }
    | { __typename: 'TransferChanged' }
    | { __typename: 'TransferSaved', transfer: { id: string, transferState: TransferState, giverName: string, receiverName: string, fullName: string, name: string, nip: string | null, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, positionTitle: string | null, dinasName: string | null, freeFrom: string, begins: string | null, decreeNumber: string | null, reason: string | null, answer: string | null, version: number, viewerCanAnswer: boolean, viewerCanWithdraw: boolean, fromInstansi: { id: string } | null, toInstansi: { id: string } | null, fromEmployee: { id: string } | null, toEmployee: { id: string } | null } }
   };

export type WithdrawTransferMutationVariables = Exact<{
  input: WithdrawTransferInput;
}>;


export type WithdrawTransferMutation = { withdrawTransfer:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'TransferAnswered' }
    | { __typename: 'TransferChanged' }
    | { __typename: 'TransferSaved', transfer: { id: string, transferState: TransferState, giverName: string, receiverName: string, fullName: string, name: string, nip: string | null, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, positionTitle: string | null, dinasName: string | null, freeFrom: string, begins: string | null, decreeNumber: string | null, reason: string | null, answer: string | null, version: number, viewerCanAnswer: boolean, viewerCanWithdraw: boolean, fromInstansi: { id: string } | null, toInstansi: { id: string } | null, fromEmployee: { id: string } | null, toEmployee: { id: string } | null } }
   };

export type TransfersSeenQueryVariables = Exact<{
  id: string | number;
  instansiId: string | number;
}>;


export type TransfersSeenQuery = { node:
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
    | { __typename: 'Transfer', id: string, transferState: TransferState, giverName: string, receiverName: string, fullName: string, name: string, nip: string | null, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, positionTitle: string | null, dinasName: string | null, freeFrom: string, begins: string | null, decreeNumber: string | null, reason: string | null, answer: string | null, version: number, viewerCanAnswer: boolean, viewerCanWithdraw: boolean, fromInstansi: { id: string } | null, toInstansi: { id: string } | null, fromEmployee: { id: string } | null, toEmployee: { id: string } | null }
    | { __typename: 'Unit' }
   | null, transfers: { totalCount: number, nodes: Array<{ id: string }> } | null, instansi:
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
    | { __typename: 'Instansi', transfersOut: { nodes: Array<{ id: string }> }, transfersIn: { nodes: Array<{ id: string }> } }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type RecordAfterTransferQueryVariables = Exact<{
  id: string | number;
}>;


export type RecordAfterTransferQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee', nip: string | null, name: string, titleBefore: string | null, titleAfter: string | null, sex: Sex, birthDate: string | null, status: EmployeeStatus, golongan: string | null, educationLevel: EducationLevel | null, lastDay: string | null, endReason: EndReason | null, viewerCanRelease: boolean, formerNips: Array<{ nip: string, validTo: string }>, recordHistory: Array<{ fact: PersonFact, validFrom: string | null }>, assignments: { nodes: Array<{ validFrom: string, validTo: string | null }> }, transferredTo: { id: string, receiverName: string } | null, cameFrom: { id: string, giverName: string } | null }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type ToldOfTransfersQueryVariables = Exact<{
  instansi: string | number;
  after?: string | null | undefined;
}>;


export type ToldOfTransfersQuery = { changes: { cursor: string, changes: Array<{ topic: ChangeTopic, entity: ChangeEntity | null, entityIds: Array<string>, operation: ChangeOperation | null }> } | null };

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


export type TeamOnDayQuery = { myTeam: { asOf: string, members: { nodes: Array<{ state: EvaluationState }> } } | null };

export type RightsInEachQueryVariables = Exact<{ [key: string]: never; }>;


export type RightsInEachQuery = { viewer: { instansiList: Array<{ id: string, viewerCanImport: boolean, viewerHasBoard: boolean }> } | null };

export type ImportsOfQueryVariables = Exact<{
  instansi?: string | number | null | undefined;
}>;


export type ImportsOfQuery = { imports: { totalCount: number, nodes: Array<{ instansi: { id: string } }> } | null };

export type SavedUnitFragment = { unit: { id: string, code: string, name: string, unitKind: UnitKind, depth: number, validFrom: string, validTo: string | null, version: number, parent: { id: string } | null } };

type RefusedUnit_AbsenceAlreadyEnded_Fragment = { code: RefusalCode };

type RefusedUnit_AbsenceChanged_Fragment = { code: RefusalCode };

type RefusedUnit_AbsenceOverlaps_Fragment = { code: RefusalCode };

type RefusedUnit_AbsenceToCome_Fragment = { code: RefusalCode };

type RefusedUnit_AccountChanged_Fragment = { code: RefusalCode };

type RefusedUnit_AccountIsDisabled_Fragment = { code: RefusalCode };

type RefusedUnit_AccountIsEnabled_Fragment = { code: RefusalCode };

type RefusedUnit_AccountIsOfAnotherGovernment_Fragment = { code: RefusalCode };

type RefusedUnit_AccountIsOwn_Fragment = { code: RefusalCode };

type RefusedUnit_AccountIsShared_Fragment = { code: RefusalCode };

type RefusedUnit_AccountReachesFurther_Fragment = { code: RefusalCode };

type RefusedUnit_ActHeldInPlace_Fragment = { code: RefusalCode };

type RefusedUnit_ActOfAnother_Fragment = { code: RefusalCode };

type RefusedUnit_ActUndoneAlready_Fragment = { code: RefusalCode };

type RefusedUnit_AppointmentToCome_Fragment = { code: RefusalCode };

type RefusedUnit_AssignmentAlreadyEnded_Fragment = { code: RefusalCode };

type RefusedUnit_AssignmentChanged_Fragment = { code: RefusalCode };

type RefusedUnit_AssignmentEvaluated_Fragment = { code: RefusalCode };

type RefusedUnit_BeginsLater_Fragment = { code: RefusalCode };

type RefusedUnit_ChangeStillToCome_Fragment = { code: RefusalCode };

type RefusedUnit_CredentialsRefused_Fragment = { code: RefusalCode };

type RefusedUnit_DinasChanged_Fragment = { code: RefusalCode };

type RefusedUnit_DinasCodeTaken_Fragment = { code: RefusalCode };

type RefusedUnit_EmployeeAlreadyAssigned_Fragment = { code: RefusalCode };

type RefusedUnit_EmployeeChanged_Fragment = { code: RefusalCode };

type RefusedUnit_EmployeeHasAccount_Fragment = { code: RefusalCode };

type RefusedUnit_EmployeeOnRecord_Fragment = { code: RefusalCode };

type RefusedUnit_EmploymentOver_Fragment = { code: RefusalCode };

type RefusedUnit_EvaluationChanged_Fragment = { code: RefusalCode };

type RefusedUnit_EvaluationNotExpected_Fragment = { code: RefusalCode };

type RefusedUnit_EvaluationNotReady_Fragment = { code: RefusalCode };

type RefusedUnit_EvaluationNotSealed_Fragment = { code: RefusalCode };

type RefusedUnit_EvaluationSealed_Fragment = { code: RefusalCode };

type RefusedUnit_EvaluationsUnfinished_Fragment = { code: RefusalCode };

type RefusedUnit_EvaluatorIsSomeoneElse_Fragment = { code: RefusalCode };

type RefusedUnit_GolonganNotOfStatus_Fragment = { code: RefusalCode };

type RefusedUnit_ImportChanged_Fragment = { code: RefusalCode };

type RefusedUnit_ImportMappingRefused_Fragment = { code: RefusalCode };

type RefusedUnit_ImportNotMapped_Fragment = { code: RefusalCode };

type RefusedUnit_ImportNotReady_Fragment = { code: RefusalCode };

type RefusedUnit_ImportProfileChanged_Fragment = { code: RefusalCode };

type RefusedUnit_ImportProfileNameTaken_Fragment = { code: RefusalCode };

type RefusedUnit_ImportWordingChanged_Fragment = { code: RefusalCode };

type RefusedUnit_LastAdministrator_Fragment = { code: RefusalCode };

type RefusedUnit_LaterChangeOnRecord_Fragment = { code: RefusalCode };

type RefusedUnit_NipNotShown_Fragment = { code: RefusalCode };

type RefusedUnit_NipNotValid_Fragment = { code: RefusalCode };

type RefusedUnit_NobodyWithoutAccount_Fragment = { code: RefusalCode };

type RefusedUnit_NothingToCorrect_Fragment = { code: RefusalCode };

type RefusedUnit_PasswordIsCommon_Fragment = { code: RefusalCode };

type RefusedUnit_PasswordLinkIsOver_Fragment = { code: RefusalCode };

type RefusedUnit_PasswordTellsWhoYouAre_Fragment = { code: RefusalCode };

type RefusedUnit_PasswordTooShort_Fragment = { code: RefusalCode };

type RefusedUnit_PeriodChanged_Fragment = { code: RefusalCode };

type RefusedUnit_PeriodClosed_Fragment = { code: RefusalCode };

type RefusedUnit_PeriodDaysDisagree_Fragment = { code: RefusalCode };

type RefusedUnit_PeriodLabelTaken_Fragment = { code: RefusalCode };

type RefusedUnit_PeriodNotReady_Fragment = { code: RefusalCode };

type RefusedUnit_PeriodOverlaps_Fragment = { code: RefusalCode };

type RefusedUnit_PositionChanged_Fragment = { code: RefusalCode };

type RefusedUnit_PositionCodeTaken_Fragment = { code: RefusalCode };

type RefusedUnit_PositionHeld_Fragment = { holderCount: number, code: RefusalCode, holders: Array<{ id: string }> };

type RefusedUnit_PositionNeedChanged_Fragment = { code: RefusalCode };

type RefusedUnit_PositionNotInUnit_Fragment = { code: RefusalCode };

type RefusedUnit_PositionNotValid_Fragment = { code: RefusalCode };

type RefusedUnit_PositionOccupied_Fragment = { code: RefusalCode };

type RefusedUnit_RatingsMissing_Fragment = { code: RefusalCode };

type RefusedUnit_RatingsUnchanged_Fragment = { code: RefusalCode };

type RefusedUnit_RoleBeyondReach_Fragment = { code: RefusalCode };

type RefusedUnit_RoleHeldAlready_Fragment = { code: RefusalCode };

type RefusedUnit_RoleNotHeld_Fragment = { code: RefusalCode };

type RefusedUnit_RoleNotHeldThere_Fragment = { code: RefusalCode };

type RefusedUnit_RowsRefused_Fragment = { code: RefusalCode };

type RefusedUnit_SealedEvaluationsOutside_Fragment = { code: RefusalCode };

type RefusedUnit_SessionIsOver_Fragment = { code: RefusalCode };

type RefusedUnit_StatusChangeNotLawful_Fragment = { code: RefusalCode };

type RefusedUnit_SuperiorStandsBelow_Fragment = { code: RefusalCode };

type RefusedUnit_TokenIsOver_Fragment = { code: RefusalCode };

type RefusedUnit_TokenTooLong_Fragment = { code: RefusalCode };

type RefusedUnit_TooManyAttempts_Fragment = { code: RefusalCode };

type RefusedUnit_TooManyLinks_Fragment = { code: RefusalCode };

type RefusedUnit_TooManyRoles_Fragment = { code: RefusalCode };

type RefusedUnit_TooManyTokens_Fragment = { code: RefusalCode };

type RefusedUnit_TransferAnswered_Fragment = { code: RefusalCode };

type RefusedUnit_TransferChanged_Fragment = { code: RefusalCode };

type RefusedUnit_TransferNotFree_Fragment = { code: RefusalCode };

type RefusedUnit_TransferPersonLeft_Fragment = { code: RefusalCode };

type RefusedUnit_TransferTooEarly_Fragment = { code: RefusalCode };

type RefusedUnit_TransferUnderWay_Fragment = { code: RefusalCode };

type RefusedUnit_UnitChanged_Fragment = { code: RefusalCode, current: { version: number } };

type RefusedUnit_UnitCodeTaken_Fragment = { code: RefusalCode, unit: { id: string } };

type RefusedUnit_UnitHolds_Fragment = { unitCount: number, positionCount: number, code: RefusalCode, units: Array<{ id: string }>, positions: Array<{ id: string }> };

type RefusedUnit_UnitIsTop_Fragment = { code: RefusalCode };

type RefusedUnit_UnitNotValid_Fragment = { validFrom: string, validTo: string | null, code: RefusalCode };

type RefusedUnit_UnitOfAnotherDinas_Fragment = { code: RefusalCode, dinas: { id: string } };

type RefusedUnit_UnitStandsBelow_Fragment = { code: RefusalCode };

type RefusedUnit_UnitTooDeep_Fragment = { code: RefusalCode };

type RefusedUnit_UsernameNotPlain_Fragment = { code: RefusalCode };

type RefusedUnit_UsernameTaken_Fragment = { code: RefusalCode };

export type RefusedUnitFragment =
  | RefusedUnit_AbsenceAlreadyEnded_Fragment
  | RefusedUnit_AbsenceChanged_Fragment
  | RefusedUnit_AbsenceOverlaps_Fragment
  | RefusedUnit_AbsenceToCome_Fragment
  | RefusedUnit_AccountChanged_Fragment
  | RefusedUnit_AccountIsDisabled_Fragment
  | RefusedUnit_AccountIsEnabled_Fragment
  | RefusedUnit_AccountIsOfAnotherGovernment_Fragment
  | RefusedUnit_AccountIsOwn_Fragment
  | RefusedUnit_AccountIsShared_Fragment
  | RefusedUnit_AccountReachesFurther_Fragment
  | RefusedUnit_ActHeldInPlace_Fragment
  | RefusedUnit_ActOfAnother_Fragment
  | RefusedUnit_ActUndoneAlready_Fragment
  | RefusedUnit_AppointmentToCome_Fragment
  | RefusedUnit_AssignmentAlreadyEnded_Fragment
  | RefusedUnit_AssignmentChanged_Fragment
  | RefusedUnit_AssignmentEvaluated_Fragment
  | RefusedUnit_BeginsLater_Fragment
  | RefusedUnit_ChangeStillToCome_Fragment
  | RefusedUnit_CredentialsRefused_Fragment
  | RefusedUnit_DinasChanged_Fragment
  | RefusedUnit_DinasCodeTaken_Fragment
  | RefusedUnit_EmployeeAlreadyAssigned_Fragment
  | RefusedUnit_EmployeeChanged_Fragment
  | RefusedUnit_EmployeeHasAccount_Fragment
  | RefusedUnit_EmployeeOnRecord_Fragment
  | RefusedUnit_EmploymentOver_Fragment
  | RefusedUnit_EvaluationChanged_Fragment
  | RefusedUnit_EvaluationNotExpected_Fragment
  | RefusedUnit_EvaluationNotReady_Fragment
  | RefusedUnit_EvaluationNotSealed_Fragment
  | RefusedUnit_EvaluationSealed_Fragment
  | RefusedUnit_EvaluationsUnfinished_Fragment
  | RefusedUnit_EvaluatorIsSomeoneElse_Fragment
  | RefusedUnit_GolonganNotOfStatus_Fragment
  | RefusedUnit_ImportChanged_Fragment
  | RefusedUnit_ImportMappingRefused_Fragment
  | RefusedUnit_ImportNotMapped_Fragment
  | RefusedUnit_ImportNotReady_Fragment
  | RefusedUnit_ImportProfileChanged_Fragment
  | RefusedUnit_ImportProfileNameTaken_Fragment
  | RefusedUnit_ImportWordingChanged_Fragment
  | RefusedUnit_LastAdministrator_Fragment
  | RefusedUnit_LaterChangeOnRecord_Fragment
  | RefusedUnit_NipNotShown_Fragment
  | RefusedUnit_NipNotValid_Fragment
  | RefusedUnit_NobodyWithoutAccount_Fragment
  | RefusedUnit_NothingToCorrect_Fragment
  | RefusedUnit_PasswordIsCommon_Fragment
  | RefusedUnit_PasswordLinkIsOver_Fragment
  | RefusedUnit_PasswordTellsWhoYouAre_Fragment
  | RefusedUnit_PasswordTooShort_Fragment
  | RefusedUnit_PeriodChanged_Fragment
  | RefusedUnit_PeriodClosed_Fragment
  | RefusedUnit_PeriodDaysDisagree_Fragment
  | RefusedUnit_PeriodLabelTaken_Fragment
  | RefusedUnit_PeriodNotReady_Fragment
  | RefusedUnit_PeriodOverlaps_Fragment
  | RefusedUnit_PositionChanged_Fragment
  | RefusedUnit_PositionCodeTaken_Fragment
  | RefusedUnit_PositionHeld_Fragment
  | RefusedUnit_PositionNeedChanged_Fragment
  | RefusedUnit_PositionNotInUnit_Fragment
  | RefusedUnit_PositionNotValid_Fragment
  | RefusedUnit_PositionOccupied_Fragment
  | RefusedUnit_RatingsMissing_Fragment
  | RefusedUnit_RatingsUnchanged_Fragment
  | RefusedUnit_RoleBeyondReach_Fragment
  | RefusedUnit_RoleHeldAlready_Fragment
  | RefusedUnit_RoleNotHeld_Fragment
  | RefusedUnit_RoleNotHeldThere_Fragment
  | RefusedUnit_RowsRefused_Fragment
  | RefusedUnit_SealedEvaluationsOutside_Fragment
  | RefusedUnit_SessionIsOver_Fragment
  | RefusedUnit_StatusChangeNotLawful_Fragment
  | RefusedUnit_SuperiorStandsBelow_Fragment
  | RefusedUnit_TokenIsOver_Fragment
  | RefusedUnit_TokenTooLong_Fragment
  | RefusedUnit_TooManyAttempts_Fragment
  | RefusedUnit_TooManyLinks_Fragment
  | RefusedUnit_TooManyRoles_Fragment
  | RefusedUnit_TooManyTokens_Fragment
  | RefusedUnit_TransferAnswered_Fragment
  | RefusedUnit_TransferChanged_Fragment
  | RefusedUnit_TransferNotFree_Fragment
  | RefusedUnit_TransferPersonLeft_Fragment
  | RefusedUnit_TransferTooEarly_Fragment
  | RefusedUnit_TransferUnderWay_Fragment
  | RefusedUnit_UnitChanged_Fragment
  | RefusedUnit_UnitCodeTaken_Fragment
  | RefusedUnit_UnitHolds_Fragment
  | RefusedUnit_UnitIsTop_Fragment
  | RefusedUnit_UnitNotValid_Fragment
  | RefusedUnit_UnitOfAnotherDinas_Fragment
  | RefusedUnit_UnitStandsBelow_Fragment
  | RefusedUnit_UnitTooDeep_Fragment
  | RefusedUnit_UsernameNotPlain_Fragment
  | RefusedUnit_UsernameTaken_Fragment
;

export type CreateUnitMutationVariables = Exact<{
  input: CreateUnitInput;
}>;


export type CreateUnitMutation = { createUnit:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'UnitCodeTaken', code: RefusalCode, unit: { id: string } }
    | { __typename: 'UnitNotValid', validFrom: string, validTo: string | null, code: RefusalCode }
    | { __typename: 'UnitSaved', unit: { id: string, code: string, name: string, unitKind: UnitKind, depth: number, validFrom: string, validTo: string | null, version: number, parent: { id: string } | null } }
    | { __typename: 'UnitTooDeep', code: RefusalCode }
   };

export type MoveUnitMutationVariables = Exact<{
  input: MoveUnitInput;
}>;


export type MoveUnitMutation = { moveUnit:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'UnitChanged', code: RefusalCode, current: { version: number } }
    | { __typename: 'UnitIsTop', code: RefusalCode }
    | { __typename: 'UnitNotValid', validFrom: string, validTo: string | null, code: RefusalCode }
    | { __typename: 'UnitOfAnotherDinas', code: RefusalCode, dinas: { id: string } }
    | { __typename: 'UnitSaved', unit: { id: string, code: string, name: string, unitKind: UnitKind, depth: number, validFrom: string, validTo: string | null, version: number, parent: { id: string } | null } }
    | { __typename: 'UnitStandsBelow', code: RefusalCode }
    | { __typename: 'UnitTooDeep', code: RefusalCode }
   };

export type CloseUnitMutationVariables = Exact<{
  input: CloseUnitInput;
}>;


export type CloseUnitMutation = { closeUnit:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'PositionHeld', holderCount: number, code: RefusalCode, holders: Array<{ id: string }> }
    | { __typename: 'UnitChanged', code: RefusalCode, current: { version: number } }
    | { __typename: 'UnitHolds', unitCount: number, positionCount: number, code: RefusalCode, units: Array<{ id: string }>, positions: Array<{ id: string }> }
    | { __typename: 'UnitIsTop', code: RefusalCode }
    | { __typename: 'UnitNotValid', validFrom: string, validTo: string | null, code: RefusalCode }
    | { __typename: 'UnitOfAnotherDinas', code: RefusalCode, dinas: { id: string } }
    | { __typename: 'UnitSaved', unit: { id: string, code: string, name: string, unitKind: UnitKind, depth: number, validFrom: string, validTo: string | null, version: number, parent: { id: string } | null } }
    | { __typename: 'UnitStandsBelow', code: RefusalCode }
    | { __typename: 'UnitTooDeep', code: RefusalCode }
   };

export type ReopenUnitMutationVariables = Exact<{
  input: ReopenUnitInput;
}>;


export type ReopenUnitMutation = { reopenUnit:
    | { __typename: 'ActPreview', counts: Array<{ entity: ChangeEntity, created: number, changed: number, closed: number, removed: number }>, rows: Array<{ entity: ChangeEntity, rowId: string, outcome: ActOutcome, name: string | null, fields: Array<{ field: string, before: string | number | boolean | null, after: string | number | boolean | null, hidden: boolean }> }>, moves: Array<{ name: string | null, day: string, dinas: { id: string } | null, figures: Array<{ figure: FigureKey, before: number | null, after: number | null }> }>, warnings: Array<{ fact: string }> }
    | { __typename: 'UnitChanged', code: RefusalCode, current: { version: number } }
    | { __typename: 'UnitIsTop', code: RefusalCode }
    | { __typename: 'UnitNotValid', validFrom: string, validTo: string | null, code: RefusalCode }
    | { __typename: 'UnitSaved', unit: { id: string, code: string, name: string, unitKind: UnitKind, depth: number, validFrom: string, validTo: string | null, version: number, parent: { id: string } | null } }
   };

export type UnitsOfDinasOnQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type UnitsOfDinasOnQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', viewerCanManageUnits: boolean, units: { nodes: Array<{ id: string }> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type EmployeesUpdatedSinceQueryVariables = Exact<{
  since: string;
}>;


export type EmployeesUpdatedSinceQuery = { employees: { totalCount: number, nodes: Array<{ id: string, updatedAt: string }> } | null };

export type EndAndSayWhenMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type EndAndSayWhenMutation = { endAssignment:
    | { __typename: 'ActPreview' }
    | { __typename: 'AssignmentAlreadyEnded' }
    | { __typename: 'AssignmentChanged' }
    | { __typename: 'AssignmentSaved', assignment: { id: string, version: number, updatedAt: string } }
   };

export type AssignAndSayWhenMutationVariables = Exact<{
  input: AssignEmployeeInput;
}>;


export type AssignAndSayWhenMutation = { assignEmployee:
    | { __typename: 'ActPreview' }
    | { __typename: 'AssignmentSaved', assignment: { id: string, version: number, updatedAt: string } }
    | { __typename: 'EmployeeAlreadyAssigned' }
    | { __typename: 'EmploymentOver' }
    | { __typename: 'PositionNotValid' }
   };

export type AssignmentSaysWhenQueryVariables = Exact<{
  id: string | number;
}>;


export type AssignmentSaysWhenQuery = { node:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment', version: number, updatedAt: string }
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
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type FieldsOfChangesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type FieldsOfChangesQuery = { changes: { cursor: string, changes: Array<{ entity: ChangeEntity | null, operation: ChangeOperation | null, changedFields: Array<{ field: string }> }> } | null };

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
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas', figures: { retiringByNextYear: number, retiringWithin5Years: number } | null, unitFigures: { nodes: Array<{ figures: { retiringByNextYear: number, retiringWithin5Years: number } }> } }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null, person:
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee', retirement: { day: string | null, year: number, age: number, basis: string, steps: Array<{ step: RetirementStepName, detail: string | null }> } | null }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import' }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
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

export type BoardsOfTwoDaysQueryVariables = Exact<{
  id: string | number;
  period: string | number;
  one: string;
  another: string;
}>;


export type BoardsOfTwoDaysQuery = { one: { rows: { nodes: Array<{ dinasId: string, figures: { need: number, gap: number, filled: number } }> } } | null, another: { rows: { nodes: Array<{ dinasId: string, figures: { need: number, gap: number, filled: number } }> } } | null };

export type CountedAnewFragment = { rows: { nodes: Array<{ dinasId: string, figures: { need: number, gap: number, filled: number } }> } };

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
    | { __typename: 'Absence' }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment' }
    | { __typename: 'Dinas' }
    | { __typename: 'Employee' }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', state: ImportState, rows: { nodes: Array<{ outcome: ImportOutcome, changes: Array<{ field: string, after: string | null }>, problems: Array<{ code: string }> }> } }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
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
        | { __typename: 'Absence', id: string }
        | { __typename: 'Account', id: string }
        | { __typename: 'AccountRecord', id: string }
        | { __typename: 'Act', id: string }
        | { __typename: 'Assignment', id: string }
        | { __typename: 'Dinas', id: string }
        | { __typename: 'Employee', id: string }
        | { __typename: 'Evaluation', id: string }
        | { __typename: 'EvaluationPeriod', id: string }
        | { __typename: 'Import', id: string }
        | { __typename: 'ImportProfile', id: string }
        | { __typename: 'ImportWording', id: string }
        | { __typename: 'Instansi', id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'PositionNeed', id: string }
        | { __typename: 'Transfer', id: string }
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


export type WalkBoardNowQuery = { now: { total: { need: number, filled: number }, rows: { nodes: Array<{ dinasId: string, name: string, figures: { need: number, filled: number } }> } } | null };

export type WalkDinasSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type WalkDinasSubscription = { stream: { kind: LiveEventKind, figures: { need: number, filled: number } | null, units: Array<{ unit: { id: string, name: string }, figures: { need: number, filled: number } }> } };

export type WalkDinasNowQueryVariables = Exact<{
  id: string | number;
}>;


export type WalkDinasNowQuery = { now:
    | { figures: { need: number, filled: number } | null, units: { nodes: Array<{ unit: { id: string, name: string }, figures: { need: number, filled: number } }> } }
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
    | { units: { nodes: Array<{ unit: { id: string, dinas: { instansi: { dinasList: { nodes: Array<{ id: string, positions: { nodes: Array<{ id: string, title: string, holders: { nodes: Array<{ id: string, employee: { id: string, name: string, nip: string | null } }> } }> } }> } } } } }> } }
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
    | { __typename: 'Position', needs: { nodes: Array<{ id: string, validFrom: string, validTo: string | null, version: number }> } }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer' }
    | { __typename: 'Unit' }
   | null };

export type VersionAsReadQueryVariables = Exact<{
  id: string | number;
}>;


export type VersionAsReadQuery = { node:
    | { __typename: 'Absence', version: number }
    | { __typename: 'Account' }
    | { __typename: 'AccountRecord' }
    | { __typename: 'Act' }
    | { __typename: 'Assignment', version: number }
    | { __typename: 'Dinas', version: number }
    | { __typename: 'Employee', version: number }
    | { __typename: 'Evaluation' }
    | { __typename: 'EvaluationPeriod' }
    | { __typename: 'Import', version: number }
    | { __typename: 'ImportProfile' }
    | { __typename: 'ImportWording' }
    | { __typename: 'Instansi' }
    | { __typename: 'Position' }
    | { __typename: 'PositionNeed' }
    | { __typename: 'Transfer', version: number }
    | { __typename: 'Unit', version: number }
   | null };

export const AbsenceAsSavedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"absenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"freesPost"}},{"kind":"Field","name":{"kind":"Name","value":"mayEvaluate"}},{"kind":"Field","name":{"kind":"Name","value":"isEvaluated"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}}]}}]} as unknown as DocumentNode<AbsenceAsSavedFragment, unknown>;
export const ShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}}]} as unknown as DocumentNode<ShownFragment, unknown>;
export const RecordNowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"recordHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}}]}}]}}]} as unknown as DocumentNode<RecordNowFragment, unknown>;
export const PersonSavedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PersonSavedFragment, unknown>;
export const EvaluationAsSavedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<EvaluationAsSavedFragment, unknown>;
export const EveryFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}},{"kind":"Field","name":{"kind":"Name","value":"headsHeldTwice"}},{"kind":"Field","name":{"kind":"Name","value":"retiredHolders"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}}]}}]}}]} as unknown as DocumentNode<EveryFigureFragment, unknown>;
export const ExplainedRowsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplainedRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureRowConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ExplainedRowsFragment, unknown>;
export const ImportAppliedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportApplied"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ImportAppliedFragment, unknown>;
export const ImportCancelledFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportCancelled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ImportCancelledFragment, unknown>;
export const ManyAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManyAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeManyGolonganResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManyDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ManyAnswerFragment, unknown>;
export const ManyStatusAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManyStatusAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeManyStatusResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManyDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]}}]} as unknown as DocumentNode<ManyStatusAnswerFragment, unknown>;
export const SavedDinasFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedDinas"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DinasSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"dinasKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rootUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<SavedDinasFragment, unknown>;
export const RefusedDinasFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedDinas"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DinasChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DinasCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]} as unknown as DocumentNode<RefusedDinasFragment, unknown>;
export const SavedPositionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedPosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"retirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","alias":{"kind":"Name","value":"superior"},"name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SavedPositionFragment, unknown>;
export const EverythingAroundAPersonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EverythingAroundAPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastEvaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<EverythingAroundAPersonFragment, unknown>;
export const RefusedSuccessionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedSuccession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BeginsLater"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RefusedSuccessionFragment, unknown>;
export const SucceededFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Succeeded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"succeedsUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SucceededFragment, unknown>;
export const TransferAsSavedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"transferState"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"receiverName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"positionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"dinasName"}},{"kind":"Field","name":{"kind":"Name","value":"freeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"begins"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"fromInstansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toInstansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TransferAsSavedFragment, unknown>;
export const SavedUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SavedUnitFragment, unknown>;
export const RefusedUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitOfAnotherDinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitHolds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionHeld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holderCount"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RefusedUnitFragment, unknown>;
export const CountedAnewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountedAnew"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountedAnewFragment, unknown>;
export const BatchFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Batch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"staleReason"}},{"kind":"Field","name":{"kind":"Name","value":"staleSince"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"dinasIds"}},{"kind":"Field","name":{"kind":"Name","value":"bulk"}},{"kind":"Field","name":{"kind":"Name","value":"idsToken"}}]}}]}}]} as unknown as DocumentNode<BatchFragment, unknown>;
export const WalkedSetFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]} as unknown as DocumentNode<WalkedSetFragment, unknown>;
export const WalkedUnitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]} as unknown as DocumentNode<WalkedUnitFragment, unknown>;
export const WalkedPeopleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedPeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WalkedPeopleFragment, unknown>;
export const WalkedImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedImport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<WalkedImportFragment, unknown>;
export const WalkedChangesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"dinasIds"}}]}}]}}]} as unknown as DocumentNode<WalkedChangesFragment, unknown>;
export const BoardOfGovernmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardOfGovernment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}}]}}]}}]}}]} as unknown as DocumentNode<BoardOfGovernmentFragment, unknown>;
export const RecordAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAbsence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAbsenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAbsence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceAsSaved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endedAppointments"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceOverlaps"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absenceInTheWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"absenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"freesPost"}},{"kind":"Field","name":{"kind":"Name","value":"mayEvaluate"}},{"kind":"Field","name":{"kind":"Name","value":"isEvaluated"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}}]}}]} as unknown as DocumentNode<RecordAbsenceMutation, RecordAbsenceMutationVariables>;
export const CorrectAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectAbsence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectAbsenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctAbsence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceAsSaved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"absenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"freesPost"}},{"kind":"Field","name":{"kind":"Name","value":"mayEvaluate"}},{"kind":"Field","name":{"kind":"Name","value":"isEvaluated"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}}]}}]} as unknown as DocumentNode<CorrectAbsenceMutation, CorrectAbsenceMutationVariables>;
export const EndAbsenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAbsence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAbsenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAbsence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AbsenceAsSaved"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AbsenceAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"absenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"freesPost"}},{"kind":"Field","name":{"kind":"Name","value":"mayEvaluate"}},{"kind":"Field","name":{"kind":"Name","value":"isEvaluated"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}}]}}]} as unknown as DocumentNode<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const AwayFromGovernmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AwayFromGovernment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AbsenceFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"VALID_TO"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AwayFromGovernmentQuery, AwayFromGovernmentQueryVariables>;
export const AbsencesOfPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AbsencesOfPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"absences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"absenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AbsencesOfPersonQuery, AbsencesOfPersonQueryVariables>;
export const AbsenceSeenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AbsenceSeen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"absences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<AbsenceSeenQuery, AbsenceSeenQueryVariables>;
export const AwayFromDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AwayFromDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinas"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"absent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinas"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"absenceKind"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"absent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"absent"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AwayFromDinasQuery, AwayFromDinasQueryVariables>;
export const ToldOfAbsencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToldOfAbsences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansi"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansi"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ToldOfAbsencesQuery, ToldOfAbsencesQueryVariables>;
export const IdOfNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdOfNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<IdOfNodeQuery, IdOfNodeQueryVariables>;
export const PageOfPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PageOfPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PageOfPeopleQuery, PageOfPeopleQueryVariables>;
export const PeopleByNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleByNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Nip"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employeeByNip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nip"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PeopleByNumberQuery, PeopleByNumberQueryVariables>;
export const AccountsFoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountsFound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"passwordLinkExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"openSessions"}},{"kind":"Field","name":{"kind":"Name","value":"reachesFurther"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanGiveRoles"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMakePasswordLink"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanDisable"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnable"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordKind"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountsFoundQuery, AccountsFoundQueryVariables>;
export const PeopleToGiveAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleToGiveAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peopleWithoutAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"unitId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"withAccount"}}]}}]}}]} as unknown as DocumentNode<PeopleToGiveAccountsQuery, PeopleToGiveAccountsQueryVariables>;
export const AccountChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACCOUNTS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountChangesQuery, AccountChangesQueryVariables>;
export const ActsOfInstansiDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActsOfInstansi"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actKind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"ofDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undoes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"writtenRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActsOfInstansiQuery, ActsOfInstansiQueryVariables>;
export const PreviewNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPositionNeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPositionNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}}]} as unknown as DocumentNode<PreviewNeedMutation, PreviewNeedMutationVariables>;
export const PreviewAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignEmployeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignEmployee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}}]} as unknown as DocumentNode<PreviewAppointmentMutation, PreviewAppointmentMutationVariables>;
export const UndoActDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoAct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoActInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActTakenBack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actKind"}},{"kind":"Field","name":{"kind":"Name","value":"undoes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"undone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActUndoneAlready"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActHeldInPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obstacleCount"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"laterAct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}}]} as unknown as DocumentNode<UndoActMutation, UndoActMutationVariables>;
export const ActOfImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActOfImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actKind"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActOfImportQuery, ActOfImportQueryVariables>;
export const FilledOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilledOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FilledOnDayQuery, FilledOnDayQueryVariables>;
export const AttentionOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttentionOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"dinasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"matters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]}]}}]}}]}}]} as unknown as DocumentNode<AttentionOfQuery, AttentionOfQueryVariables>;
export const AttentionRowsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AttentionRowsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttentionMatter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"dinasId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"matter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AttentionRowsOfQuery, AttentionRowsOfQueryVariables>;
export const SmallQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SmallQuestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]} as unknown as DocumentNode<SmallQuestionQuery, SmallQuestionQueryVariables>;
export const PlacesInFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PlacesInFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]}}]} as unknown as DocumentNode<PlacesInFeedSubscription, PlacesInFeedSubscriptionVariables>;
export const FindByCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindByCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinas"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"position"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nip"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Nip"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinas"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"position"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"nip"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nip"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<FindByCodesQuery, FindByCodesQueryVariables>;
export const FindByCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinas"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"position"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinas"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"position"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<FindByCodeQuery, FindByCodeQueryVariables>;
export const ReadNodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadNodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReadNodesQuery, ReadNodesQueryVariables>;
export const FindByNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindByNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Nip"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employeeByNip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nip"}}},{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FindByNumberQuery, FindByNumberQueryVariables>;
export const SearchEveryUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchEveryUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchEveryUnitQuery, SearchEveryUnitQueryVariables>;
export const CorrectAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"tmt"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeAlreadyAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inTheWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}}]} as unknown as DocumentNode<CorrectAssignmentMutation, CorrectAssignmentMutationVariables>;
export const OfferedCorrectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfferedCorrection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}}]}}]}}]}}]} as unknown as DocumentNode<OfferedCorrectionQuery, OfferedCorrectionQueryVariables>;
export const ChangeStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordNow"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LaterChangeOnRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"recordHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}}]}}]}}]} as unknown as DocumentNode<ChangeStatusMutation, ChangeStatusMutationVariables>;
export const ChangeGolonganDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeGolongan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeGolonganInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeGolongan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordNow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"recordHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}}]}}]}}]} as unknown as DocumentNode<ChangeGolonganMutation, ChangeGolonganMutationVariables>;
export const ChangeEducationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeEducation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeEducationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeEducation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordNow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"recordHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}}]}}]}}]} as unknown as DocumentNode<ChangeEducationMutation, ChangeEducationMutationVariables>;
export const RecordOnDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordOnDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"another"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordNow"}},{"kind":"Field","alias":{"kind":"Name","value":"one"},"name":{"kind":"Name","value":"recordOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"one"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"pangkat"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"another"},"name":{"kind":"Name","value":"recordOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"another"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"pangkat"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordNow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"recordHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"educationField"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}}]}}]}}]} as unknown as DocumentNode<RecordOnDaysQuery, RecordOnDaysQueryVariables>;
export const GolonganOfDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GolonganOfDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"},{"kind":"EnumValue","value":"GOLONGAN"}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dinasId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<GolonganOfDayQuery, GolonganOfDayQueryVariables>;
export const BoardOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"isProjection"}},{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"isProjection"}}]}}]}}]}}]} as unknown as DocumentNode<BoardOnDayQuery, BoardOnDayQueryVariables>;
export const PlacesOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"isProjection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isProjection"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isProjection"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlacesOnDayQuery, PlacesOnDayQueryVariables>;
export const CountsOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountsOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"EnumValue","value":"FILLED"}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"isProjection"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"isProjection"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"isProjection"}}]}}]}}]} as unknown as DocumentNode<CountsOnDayQuery, CountsOnDayQueryVariables>;
export const PositionsOfBothOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PositionsOfBothOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"one"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"one"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"other"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PositionsOfBothOnDayQuery, PositionsOfBothOnDayQueryVariables>;
export const AddEmployeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddEmployee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddEmployeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addEmployee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonSaved"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AddEmployeeMutation, AddEmployeeMutationVariables>;
export const CorrectEmployeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectEmployee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectEmployeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctEmployee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonSaved"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CorrectEmployeeMutation, CorrectEmployeeMutationVariables>;
export const ChangeNipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeNip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeNipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeNip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonSaved"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formerNips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ChangeNipMutation, ChangeNipMutationVariables>;
export const EndEmploymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndEmployment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndEmploymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endEmployment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonSaved"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentToCome"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toCome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<EndEmploymentMutation, EndEmploymentMutationVariables>;
export const OfferedOfPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfferedOfPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansi"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanManage"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChangeNip"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanEndEmployment"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAppoint"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"instansi"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansi"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanAddEmployees"}}]}}]}}]}}]} as unknown as DocumentNode<OfferedOfPersonQuery, OfferedOfPersonQueryVariables>;
export const RateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Rate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RateEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAsSaved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAsSaved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<RateMutation, RateMutationVariables>;
export const SubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Submit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAsSaved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAsSaved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<SubmitMutation, SubmitMutationVariables>;
export const SealDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Seal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SealEvaluationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sealEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAsSaved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvaluationAsSaved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluatorIsSomeoneElse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"workResult"}},{"kind":"Field","name":{"kind":"Name","value":"behaviour"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sealedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]} as unknown as DocumentNode<SealMutation, SealMutationVariables>;
export const StepsOfEvaluationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StepsOfEvaluation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSubmit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSeal"}}]}}]}}]}}]} as unknown as DocumentNode<StepsOfEvaluationQuery, StepsOfEvaluationQueryVariables>;
export const RatingsOfPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RatingsOfPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RatingsOfPeriodQuery, RatingsOfPeriodQueryVariables>;
export const TeamOfPeriodOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamOfPeriodOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamOfPeriodOnQuery, TeamOfPeriodOnQueryVariables>;
export const NewestOfTwoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewestOfTwo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Nip"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employeeByNip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nip"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastEvaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"thatDay"},"name":{"kind":"Name","value":"lastEvaluation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewestOfTwoQuery, NewestOfTwoQueryVariables>;
export const TeamWithReasonsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamWithReasons"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRate"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"isDeciding"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamWithReasonsQuery, TeamWithReasonsQueryVariables>;
export const EvaluationAsKeptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvaluationAsKept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatorOffice"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCorrect"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"isDeciding"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvaluationAsKeptQuery, EvaluationAsKeptQueryVariables>;
export const WhoIsToEvaluateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoIsToEvaluate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unfinishedEvaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evaluatorReason"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatorOffice"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRecord"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoIsToEvaluateQuery, WhoIsToEvaluateQueryVariables>;
export const BoardPagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardPaged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BoardPagedQuery, BoardPagedQueryVariables>;
export const UnitsPagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitsPaged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitsPagedQuery, UnitsPagedQueryVariables>;
export const TeamPagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamPaged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTeam"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamPagedQuery, TeamPagedQueryVariables>;
export const ReportsPagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportsPaged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportsPagedQuery, ReportsPagedQueryVariables>;
export const ReportsOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportsOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeOrder"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"assignedDinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReportsOnDayQuery, ReportsOnDayQueryVariables>;
export const RowsBehindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RowsBehind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RowsBehindQuery, RowsBehindQueryVariables>;
export const BoardFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryFigure"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}},{"kind":"Field","name":{"kind":"Name","value":"headsHeldTwice"}},{"kind":"Field","name":{"kind":"Name","value":"retiredHolders"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}}]}}]}}]} as unknown as DocumentNode<BoardFiguresQuery, BoardFiguresQueryVariables>;
export const DinasFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DinasFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryFigure"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"vacantPositions"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"gapShare"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"surplusPositions"}},{"kind":"Field","name":{"kind":"Name","value":"actingHeads"}},{"kind":"Field","name":{"kind":"Name","value":"vacantHeads"}},{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}},{"kind":"Field","name":{"kind":"Name","value":"headsHeldTwice"}},{"kind":"Field","name":{"kind":"Name","value":"retiredHolders"}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"notStarted"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"sealed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"progressShare"}},{"kind":"Field","name":{"kind":"Name","value":"predikat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sangatBaik"}},{"kind":"Field","name":{"kind":"Name","value":"baik"}},{"kind":"Field","name":{"kind":"Name","value":"butuhPerbaikan"}},{"kind":"Field","name":{"kind":"Name","value":"kurang"}},{"kind":"Field","name":{"kind":"Name","value":"sangatKurang"}}]}}]}}]}}]} as unknown as DocumentNode<DinasFiguresQuery, DinasFiguresQueryVariables>;
export const FiguresAlongTheTreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresAlongTheTree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FiguresAlongTheTreeQuery, FiguresAlongTheTreeQueryVariables>;
export const ExplainedFigureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainedFigure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedRows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplainedRows"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplainedRows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureRowConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ExplainedFigureQuery, ExplainedFigureQueryVariables>;
export const FigureDefinitionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureDefinitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figureDefinitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<FigureDefinitionsQuery, FigureDefinitionsQueryVariables>;
export const UnfinishedEvaluationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnfinishedEvaluations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unfinishedEvaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"periodId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnfinishedEvaluationsQuery, UnfinishedEvaluationsQueryVariables>;
export const CountHeadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountHeads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HeadCountBy"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountHeadsQuery, CountHeadsQueryVariables>;
export const SeveralNodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeveralNodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SeveralNodesQuery, SeveralNodesQueryVariables>;
export const PeopleOfNumbersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleOfNumbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nips"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Nip"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"nip"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nips"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleOfNumbersQuery, PeopleOfNumbersQueryVariables>;
export const KindsOfImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KindsOfImports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","name":{"kind":"Name","value":"describes"}},{"kind":"Field","name":{"kind":"Name","value":"templateUrl"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"otherHeaders"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"oneOf"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"example"}}]}}]}}]}}]} as unknown as DocumentNode<KindsOfImportsQuery, KindsOfImportsQueryVariables>;
export const MappingOfImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MappingOfImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMap"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mapping"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profileName"}},{"kind":"Field","name":{"kind":"Name","value":"headerRows"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fixed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"headers"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MappingOfImportQuery, MappingOfImportQueryVariables>;
export const MapTheImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MapTheImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MapImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportMappingRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MapTheImportMutation, MapTheImportMutationVariables>;
export const ProfilesOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfilesOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importProfiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"means"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fixed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProfilesOfQuery, ProfilesOfQueryVariables>;
export const KeepMappingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepMapping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveImportProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveImportProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProfileSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProfileNameTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<KeepMappingMutation, KeepMappingMutationVariables>;
export const RenameMappingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameMapping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameImportProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameImportProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProfileSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProfileNameTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProfileChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RenameMappingMutation, RenameMappingMutationVariables>;
export const ForgetMappingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetMapping"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteImportProfileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteImportProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProfileDeleted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportProfileChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ForgetMappingMutation, ForgetMappingMutationVariables>;
export const WordsOfImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WordsOfImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMap"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"used"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WordsOfImportQuery, WordsOfImportQueryVariables>;
export const WordsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WordsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"of"},"name":{"kind":"Name","value":"importVocabulary"}},{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"overrides"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<WordsOfQuery, WordsOfQueryVariables>;
export const SayWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SayImportWordingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sayImportWordings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportMappingRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SayWordsMutation, SayWordsMutationVariables>;
export const TakeBackWordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBackWord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeBackImportWordingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeBackImportWording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportWordingTakenBack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportWordingChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TakeBackWordMutation, TakeBackWordMutationVariables>;
export const StepsOfImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StepsOfImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}}]}}]}}]}}]} as unknown as DocumentNode<StepsOfImportQuery, StepsOfImportQueryVariables>;
export const TakeUpImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeUpImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportApplied"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportApplied"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<TakeUpImportMutation, TakeUpImportMutationVariables>;
export const ThrowAwayImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ThrowAwayImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportCancelled"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportCancelled"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CancelImportResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"importKind"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportNotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ThrowAwayImportMutation, ThrowAwayImportMutationVariables>;
export const LayoutOfImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LayoutOfImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"layout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"separator"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"headerRows"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}},{"kind":"Field","name":{"kind":"Name","value":"groupColumn"}},{"kind":"Field","name":{"kind":"Name","value":"groupCount"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isHidden"}},{"kind":"Field","name":{"kind":"Name","value":"headerRows"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"fits"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"as"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filled"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LayoutOfImportQuery, LayoutOfImportQueryVariables>;
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
export const ChangeManyGolonganDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeManyGolongan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeManyGolonganInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeManyGolongan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManyAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManyAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeManyGolonganResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManyDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","alias":{"kind":"Name","value":"inId"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ID"}}]},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeManyGolonganMutation, ChangeManyGolonganMutationVariables>;
export const ChangeManyStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeManyStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeManyStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeManyStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ManyStatusAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ManyStatusAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeManyStatusResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManyDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeManyStatusMutation, ChangeManyStatusMutationVariables>;
export const ChangeManyEducationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeManyEducation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeManyEducationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeManyEducation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManyDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeManyEducationMutation, ChangeManyEducationMutationVariables>;
export const EndManyAssignmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndManyAssignments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndManyAssignmentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endManyAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManyDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EndManyAssignmentsMutation, EndManyAssignmentsMutationVariables>;
export const SetManyNeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetManyNeeds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetManyNeedsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setManyNeeds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ManyDone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutCount"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowsRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetManyNeedsMutation, SetManyNeedsMutationVariables>;
export const PeopleByNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleByName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"titleBefore"}},{"kind":"Field","name":{"kind":"Name","value":"titleAfter"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleByNameQuery, PeopleByNameQueryVariables>;
export const UnitsByCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitsByCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CODE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<UnitsByCodeQuery, UnitsByCodeQueryVariables>;
export const PositionsByTitleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PositionsByTitle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TITLE"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PositionsByTitleQuery, PositionsByTitleQueryVariables>;
export const BoardInOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardInOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BoardInOrderQuery, BoardInOrderQueryVariables>;
export const RenameUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitOfAnotherDinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitHolds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionHeld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holderCount"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RenameUnitMutation, RenameUnitMutationVariables>;
export const CorrectUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitOfAnotherDinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitHolds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionHeld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holderCount"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectUnitMutation, CorrectUnitMutationVariables>;
export const CreateDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDinasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedDinas"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedDinas"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedDinas"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DinasSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"dinasKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rootUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedDinas"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DinasChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DinasCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]} as unknown as DocumentNode<CreateDinasMutation, CreateDinasMutationVariables>;
export const RenameDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenameDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenameDinasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renameDinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedDinas"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedDinas"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedDinas"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DinasSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"dinasKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rootUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedDinas"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DinasChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DinasCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]} as unknown as DocumentNode<RenameDinasMutation, RenameDinasMutationVariables>;
export const CorrectDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectDinasInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctDinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedDinas"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedDinas"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedDinas"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DinasSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"dinasKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rootUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedDinas"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DinasChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DinasCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]} as unknown as DocumentNode<CorrectDinasMutation, CorrectDinasMutationVariables>;
export const NamesOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamesOnDayQuery, NamesOnDayQueryVariables>;
export const DinasThatExistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DinasThatExist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"existsOn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DinasThatExistQuery, DinasThatExistQueryVariables>;
export const PeriodAsReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeriodAsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationPeriod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"periodState"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanChange"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanOpen"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanClose"}}]}}]}}]}}]} as unknown as DocumentNode<PeriodAsReadQuery, PeriodAsReadQueryVariables>;
export const PlannedPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlannedPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periodState"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlannedPeriodMutation, PlannedPeriodMutationVariables>;
export const ShownChangeOfPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShownChangeOfPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ShownChangeOfPeriodMutation, ShownChangeOfPeriodMutationVariables>;
export const SetupOfGovernmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SetupOfGovernment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isComplete"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"outOf"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}},{"kind":"Field","name":{"kind":"Name","value":"isNext"}},{"kind":"Field","name":{"kind":"Name","value":"importKind"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetupOfGovernmentQuery, SetupOfGovernmentQueryVariables>;
export const CreatePositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedPosition"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedPosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"retirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","alias":{"kind":"Name","value":"superior"},"name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}}]} as unknown as DocumentNode<CreatePositionMutation, CreatePositionMutationVariables>;
export const ChangePositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedPosition"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedPosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"retirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","alias":{"kind":"Name","value":"superior"},"name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}}]} as unknown as DocumentNode<ChangePositionMutation, ChangePositionMutationVariables>;
export const SetSuperiorPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSuperiorPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetSuperiorPositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setSuperiorPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedPosition"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedPosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"retirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","alias":{"kind":"Name","value":"superior"},"name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}}]} as unknown as DocumentNode<SetSuperiorPositionMutation, SetSuperiorPositionMutationVariables>;
export const ClosePositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosePositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closePosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedPosition"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionHeld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holderCount"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedPosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"retirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","alias":{"kind":"Name","value":"superior"},"name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}}]} as unknown as DocumentNode<ClosePositionMutation, ClosePositionMutationVariables>;
export const ReopenPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenPositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenPosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedPosition"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedPosition"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"positionKind"}},{"kind":"Field","name":{"kind":"Name","value":"eselon"}},{"kind":"Field","name":{"kind":"Name","value":"positionClass"}},{"kind":"Field","name":{"kind":"Name","value":"retirementAge"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","alias":{"kind":"Name","value":"superior"},"name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenPositionMutation, ReopenPositionMutationVariables>;
export const WhoByGetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoByGet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]} as unknown as DocumentNode<WhoByGetQuery, WhoByGetQueryVariables>;
export const SignOutByGetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutByGet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SignOutByGetMutation, SignOutByGetMutationVariables>;
export const StateOfImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StateOfImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"outcomes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REFUSED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StateOfImportQuery, StateOfImportQueryVariables>;
export const OpenStaffingStepsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenStaffingSteps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"position"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"assignment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"position"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"position"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]},{"kind":"Field","name":{"kind":"Name","value":"viewerCanSetNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"assignment"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"assignment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}]}}]}}]}}]} as unknown as DocumentNode<OpenStaffingStepsQuery, OpenStaffingStepsQueryVariables>;
export const AssignEmployeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignEmployee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignEmployeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignEmployee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"tmt"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeAlreadyAssigned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inTheWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AssignEmployeeMutation, AssignEmployeeMutationVariables>;
export const EndAssignmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<EndAssignmentMutation, EndAssignmentMutationVariables>;
export const SetPositionNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPositionNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPositionNeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPositionNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionNeedSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positionNeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionNeedChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]} as unknown as DocumentNode<SetPositionNeedMutation, SetPositionNeedMutationVariables>;
export const NeedOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}]}}]}}]}}]} as unknown as DocumentNode<NeedOnQuery, NeedOnQueryVariables>;
export const SuperiorOfEachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuperiorOfEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuperiorOfEachQuery, SuperiorOfEachQueryVariables>;
export const CountsOfPositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountsOfPosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]}}]}}]} as unknown as DocumentNode<CountsOfPositionQuery, CountsOfPositionQueryVariables>;
export const ThroughEveryLevelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThroughEveryLevel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"assignmentKind"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EverythingAroundAPerson"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EverythingAroundAPerson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"retirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"superior"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastEvaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"evaluator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ThroughEveryLevelQuery, ThroughEveryLevelQueryVariables>;
export const FiguresOfEachDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresOfEachDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansi"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FiguresOfEachDinasQuery, FiguresOfEachDinasQueryVariables>;
export const TransferUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Succeeded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedSuccession"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Succeeded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"succeedsUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedSuccession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BeginsLater"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TransferUnitMutation, TransferUnitMutationVariables>;
export const MergeUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeUnitsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Succeeded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedSuccession"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Succeeded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"succeedsUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedSuccession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BeginsLater"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<MergeUnitsMutation, MergeUnitsMutationVariables>;
export const SplitUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SplitUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SplitUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"splitUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Succeeded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedSuccession"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Succeeded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"succeedsUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedSuccession"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BeginsLater"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SplitUnitMutation, SplitUnitMutationVariables>;
export const UnitsOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitsOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"need"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"need"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"superiorPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"succeedsPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tmt"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitsOnDayQuery, UnitsOnDayQueryVariables>;
export const NumbersOfPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NumbersOfPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}}]}}]}}]}}]} as unknown as DocumentNode<NumbersOfPeopleQuery, NumbersOfPeopleQueryVariables>;
export const OwnTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isThisOne"}}]}}]}}]}}]} as unknown as DocumentNode<OwnTokensQuery, OwnTokensQueryVariables>;
export const TokensOfGovernmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TokensOfGovernment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<TokensOfGovernmentQuery, TokensOfGovernmentQueryVariables>;
export const WhatTokensReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatTokensReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"person"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evaluation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinas"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"person"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"person"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"evaluation"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evaluation"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinas"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<WhatTokensReachQuery, WhatTokensReachQueryVariables>;
export const FiguresOfTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FiguresOfToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]}}]}}]} as unknown as DocumentNode<FiguresOfTokenQuery, FiguresOfTokenQueryVariables>;
export const ReceiversOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceiversOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receivers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiversOfQuery, ReceiversOfQueryVariables>;
export const ReleaseEmployeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseEmployee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseEmployeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseEmployee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransferSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferAsSaved"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransferUnderWay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"transferState"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"receiverName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"positionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"dinasName"}},{"kind":"Field","name":{"kind":"Name","value":"freeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"begins"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"fromInstansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toInstansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReleaseEmployeeMutation, ReleaseEmployeeMutationVariables>;
export const AcceptTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransferAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferAsSaved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransferTooEarly"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freeFrom"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransferAnswered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferState"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransferChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionOccupied"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"transferState"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"receiverName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"positionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"dinasName"}},{"kind":"Field","name":{"kind":"Name","value":"freeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"begins"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"fromInstansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toInstansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AcceptTransferMutation, AcceptTransferMutationVariables>;
export const DeclineTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransferSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferAsSaved"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"transferState"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"receiverName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"positionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"dinasName"}},{"kind":"Field","name":{"kind":"Name","value":"freeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"begins"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"fromInstansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toInstansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeclineTransferMutation, DeclineTransferMutationVariables>;
export const WithdrawTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransferSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferAsSaved"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"transferState"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"receiverName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"positionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"dinasName"}},{"kind":"Field","name":{"kind":"Name","value":"freeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"begins"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"fromInstansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toInstansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WithdrawTransferMutation, WithdrawTransferMutationVariables>;
export const TransfersSeenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransfersSeen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferAsSaved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"instansi"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instansi"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transfersOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transfersIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferAsSaved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"transferState"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}},{"kind":"Field","name":{"kind":"Name","value":"receiverName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"positionTitle"}},{"kind":"Field","name":{"kind":"Name","value":"dinasName"}},{"kind":"Field","name":{"kind":"Name","value":"freeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"begins"}},{"kind":"Field","name":{"kind":"Name","value":"decreeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"fromInstansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toInstansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fromEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toEmployee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TransfersSeenQuery, TransfersSeenQueryVariables>;
export const RecordAfterTransferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordAfterTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"titleBefore"}},{"kind":"Field","name":{"kind":"Name","value":"titleAfter"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"golongan"}},{"kind":"Field","name":{"kind":"Name","value":"educationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanRelease"}},{"kind":"Field","name":{"kind":"Name","value":"formerNips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transferredTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receiverName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cameFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"giverName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordAfterTransferQuery, RecordAfterTransferQueryVariables>;
export const ToldOfTransfersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToldOfTransfers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansi"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansi"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}}]}}]}}]}}]} as unknown as DocumentNode<ToldOfTransfersQuery, ToldOfTransfersQueryVariables>;
export const PeopleOfDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleOfDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinas"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dinasId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinas"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleOfDinasQuery, PeopleOfDinasQueryVariables>;
export const VacantPositionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VacantPositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"vacant"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"TITLE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]}}]}}]} as unknown as DocumentNode<VacantPositionsQuery, VacantPositionsQueryVariables>;
export const TeamOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamOnDayQuery, TeamOnDayQueryVariables>;
export const RightsInEachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RightsInEach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansiList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanImport"}},{"kind":"Field","name":{"kind":"Name","value":"viewerHasBoard"}}]}}]}}]}}]} as unknown as DocumentNode<RightsInEachQuery, RightsInEachQueryVariables>;
export const ImportsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansi"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansi"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportsOfQuery, ImportsOfQueryVariables>;
export const CreateUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitOfAnotherDinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitHolds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionHeld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holderCount"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CreateUnitMutation, CreateUnitMutationVariables>;
export const MoveUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitOfAnotherDinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitHolds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionHeld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holderCount"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<MoveUnitMutation, MoveUnitMutationVariables>;
export const CloseUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitOfAnotherDinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitHolds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionHeld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holderCount"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CloseUnitMutation, CloseUnitMutationVariables>;
export const ReopenUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedUnit"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Shown"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusedUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Shown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"rowId"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitNotValid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitCodeTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitOfAnotherDinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitHolds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitCount"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionCount"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PositionHeld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holderCount"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenUnitMutation, ReopenUnitMutationVariables>;
export const UnitsOfDinasOnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitsOfDinasOn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCanManageUnits"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitsOfDinasOnQuery, UnitsOfDinasOnQueryVariables>;
export const EmployeesUpdatedSinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmployeesUpdatedSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"updatedAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"UPDATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}}]} as unknown as DocumentNode<EmployeesUpdatedSinceQuery, EmployeesUpdatedSinceQueryVariables>;
export const EndAndSayWhenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAndSayWhen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EndAndSayWhenMutation, EndAndSayWhenMutationVariables>;
export const AssignAndSayWhenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignAndSayWhen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignEmployeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignEmployee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssignAndSayWhenMutation, AssignAndSayWhenMutationVariables>;
export const AssignmentSaysWhenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssignmentSaysWhen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}}]} as unknown as DocumentNode<AssignmentSaysWhenQuery, AssignmentSaysWhenQueryVariables>;
export const FieldsOfChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FieldsOfChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FieldsOfChangesQuery, FieldsOfChangesQueryVariables>;
export const PeopleByRetirementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleByRetirement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EmployeeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleByRetirementQuery, PeopleByRetirementQueryVariables>;
export const RetirementsCountedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetirementsCounted"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectId"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RetirementsCountedQuery, RetirementsCountedQueryVariables>;
export const RetirementsOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetirementsOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"personId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"dinas"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dinasId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"person"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"personId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retirement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RetirementsOnDayQuery, RetirementsOnDayQueryVariables>;
export const RetirementsLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RetirementsLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RetirementsLiveSubscription, RetirementsLiveSubscriptionVariables>;
export const RetirementsOfDinasLiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RetirementsOfDinasLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retiringByNextYear"}},{"kind":"Field","name":{"kind":"Name","value":"retiringWithin5Years"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RetirementsOfDinasLiveSubscription, RetirementsOfDinasLiveSubscriptionVariables>;
export const BoardsOfTwoDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BoardsOfTwoDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"another"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"one"},"name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"one"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountedAnew"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"another"},"name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"periodId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"another"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountedAnew"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountedAnew"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Board"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BoardsOfTwoDaysQuery, BoardsOfTwoDaysQueryVariables>;
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
export const WalkBoardNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkBoardNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}}]} as unknown as DocumentNode<WalkBoardNowQuery, WalkBoardNowQueryVariables>;
export const WalkDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WalkDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stream"},"name":{"kind":"Name","value":"dinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedUnit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}}]}}]} as unknown as DocumentNode<WalkDinasSubscription, WalkDinasSubscriptionVariables>;
export const WalkDinasNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkDinasNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"units"},"name":{"kind":"Name","value":"unitFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedUnit"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedSet"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedUnit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedSet"}}]}}]}}]} as unknown as DocumentNode<WalkDinasNowQuery, WalkDinasNowQueryVariables>;
export const WalkDinasPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WalkDinasPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stream"},"name":{"kind":"Name","value":"dinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedPeople"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedPeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WalkDinasPeopleSubscription, WalkDinasPeopleSubscriptionVariables>;
export const WalkDinasPeopleNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkDinasPeopleNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"units"},"name":{"kind":"Name","value":"unitFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedPeople"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedPeople"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dinas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instansi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinasList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WalkDinasPeopleNowQuery, WalkDinasPeopleNowQueryVariables>;
export const WalkChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WalkChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stream"},"name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedChanges"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"dinasIds"}}]}}]}}]} as unknown as DocumentNode<WalkChangesSubscription, WalkChangesSubscriptionVariables>;
export const WalkChangesNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkChangesNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedChanges"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"entityIds"}},{"kind":"Field","name":{"kind":"Name","value":"dinasIds"}}]}}]}}]} as unknown as DocumentNode<WalkChangesNowQuery, WalkChangesNowQueryVariables>;
export const WalkImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WalkImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"stream"},"name":{"kind":"Name","value":"importProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedImport"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedImport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<WalkImportSubscription, WalkImportSubscriptionVariables>;
export const WalkImportNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WalkImportNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WalkedImport"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WalkedImport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"state"},"name":{"kind":"Name","value":"importState"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanApply"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<WalkImportNowQuery, WalkImportNowQueryVariables>;
export const WatchPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WatchPeopleSubscription, WatchPeopleSubscriptionVariables>;
export const WatchDinasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchDinas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dinas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WatchDinasSubscription, WatchDinasSubscriptionVariables>;
export const BoardBehindFragmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"BoardBehindFragment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BoardOfGovernment"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BoardOfGovernment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"board"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"instansiId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instansiId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"need"}}]}}]}}]}}]} as unknown as DocumentNode<BoardBehindFragmentSubscription, BoardBehindFragmentSubscriptionVariables>;
export const NeedsAsReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedsAsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Position"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NeedsAsReadQuery, NeedsAsReadQueryVariables>;
export const VersionAsReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VersionAsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dinas"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Employee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<VersionAsReadQuery, VersionAsReadQueryVariables>;