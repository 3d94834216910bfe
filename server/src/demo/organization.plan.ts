import type { LocalDate } from '../rules/local-date.ts';
import { retirementAgeOf, type LawfulPositionKind } from '../features/staffing/retirement.rules.ts';
import { FUNCTIONAL_LEVELS, RANKS, type FunctionalLevel, type Rank } from './position-grades.parameters.ts';
import type { Trade } from './people.parameters.ts';
import { column, referenceRows } from './reference-data.reader.ts';

export interface DinasPlan {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly work: string;
  readonly field: string;
  readonly since: LocalDate;
  /** The day it is planned on: the law of that day holds. */
  readonly asOf: LocalDate;
  readonly units: UnitPlan[];
  readonly positions: PositionPlan[];
}

export interface UnitPlan {
  readonly dinas: DinasPlan;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parent: UnitPlan | null;
  head: PositionPlan | null;
  children: number;
  posts: number;
}

export interface PositionPlan {
  readonly unit: UnitPlan;
  readonly code: string;
  readonly title: string;
  readonly kind: LawfulPositionKind;
  readonly jenjang: FunctionalLevel | null;
  readonly eselon: Rank | null;
  readonly positionClass: number;
  readonly isHead: boolean;
  readonly superior: PositionPlan | null;
  readonly trade: Trade;
  /** Name without its level: "Perawat" of "Perawat Ahli Muda". */
  readonly family: string;
  readonly education: string;
  readonly field: string;
  readonly retirementAge: number;
  /** How much of the staff of its dinas belongs here; 0 for a post of exactly one person. */
  readonly weight: number;
  need: number;
  filled: number;
}

/** A position as it is asked for: its place gives the rest. */
type PositionSeed = Omit<PositionPlan, 'unit' | 'code' | 'retirementAge' | 'need' | 'filled'>;

const CLERK_EDUCATION = new Map(referenceRows('jabatan_pelaksana.csv').map((row) => [column(row, 'nomenklatur'), column(row, 'pendidikan_minimal')]));
const CLERK_CLASS: Readonly<Record<string, number>> = { S1: 7, D3: 6, SMA: 5, SD: 3 };

export function addUnit(dinas: DinasPlan, parent: UnitPlan | null, name: string, kind: string): UnitPlan {
  const number = parent === null ? '' : `.${String((parent.children += 1)).padStart(2, '0')}`;
  const unit: UnitPlan = { dinas, parent, name, kind, code: `${parent?.code ?? dinas.code}${number}`, head: null, children: 0, posts: 0 };
  dinas.units.push(unit);
  return unit;
}

function addPosition(unit: UnitPlan, seed: PositionSeed): PositionPlan {
  unit.posts += 1;
  const position: PositionPlan = {
    ...seed,
    unit,
    code: `${unit.code}-J${String(unit.posts).padStart(2, '0')}`,
    retirementAge: retirementAgeOf({ positionKind: seed.kind, jenjang: seed.jenjang, title: seed.title }, unit.dinas.asOf),
    need: seed.weight === 0 ? 1 : 0,
    filled: 0,
  };
  unit.dinas.positions.push(position);
  if (position.isHead) unit.head = position;
  return position;
}

/** A managerial post of exactly one person; it heads its unit unless told otherwise. */
export function addManager(unit: UnitPlan, title: string, rank: Rank, superior: PositionPlan | null, isHead = true): PositionPlan {
  const { kind, positionClass } = RANKS[rank];
  return addPosition(unit, {
    title,
    family: title,
    kind,
    jenjang: null,
    eselon: rank,
    positionClass,
    isHead,
    superior,
    trade: 'STRUCTURAL',
    education: 'S1',
    field: unit.dinas.field,
    weight: 0,
  });
}

/** The head of a school, puskesmas or hospital: a functional official with an extra task, no eselon. */
export function addFunctionalHead(unit: UnitPlan, title: string, level: FunctionalLevel, trade: Trade, superior: PositionPlan): PositionPlan {
  return addPosition(unit, {
    title,
    family: title,
    kind: 'FUNGSIONAL',
    jenjang: level,
    eselon: null,
    positionClass: FUNCTIONAL_LEVELS[level].positionClass,
    isHead: true,
    superior,
    trade,
    education: 'S1',
    field: trade === 'TEACHING' ? 'Pendidikan' : unit.dinas.field,
    weight: 0,
  });
}

export interface StaffSeed {
  readonly trade?: Trade;
  readonly field?: string;
  readonly education?: string;
  readonly superior?: PositionPlan | null;
}

export function addFunctional(unit: UnitPlan, family: string, level: FunctionalLevel, weight: number, seed: StaffSeed = {}): PositionPlan {
  const { label, positionClass, education } = FUNCTIONAL_LEVELS[level];
  return addPosition(unit, {
    title: `${family} ${label}`,
    family,
    kind: 'FUNGSIONAL',
    jenjang: level,
    eselon: null,
    positionClass,
    isHead: false,
    superior: seed.superior ?? unit.head,
    trade: seed.trade ?? 'TECHNICAL',
    education: seed.education ?? education,
    field: seed.field ?? unit.dinas.field,
    weight,
  });
}

export function addClerk(unit: UnitPlan, title: string, weight: number): PositionPlan {
  const education = CLERK_EDUCATION.get(title) || 'SMA';
  return addPosition(unit, {
    title,
    family: title,
    kind: 'PELAKSANA',
    jenjang: null,
    eselon: null,
    positionClass: CLERK_CLASS[education] ?? 5,
    isHead: false,
    superior: unit.head,
    trade: 'CLERICAL',
    education,
    field: education === 'S1' || education === 'D3' ? unit.dinas.field : '',
    weight,
  });
}
