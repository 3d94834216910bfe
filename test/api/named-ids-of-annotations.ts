import type { Ask, Asked } from './named-ids-of-structure.ts';

/** The same of events pinned to figures. */
const STEPS: Readonly<Record<string, Readonly<Record<string, readonly [prefix: string, text: (correct: (prefix: string) => string) => string]>>>> = {
  createUnit: { parentId: ['unit', () => 'parentId: $x, code: "X-1", name: "X", unitKind: SEKSI'] },
  renameDinas: { dinasId: ['dinas', () => 'dinasId: $x, name: "X"'] },
  renameUnit: { unitId: ['unit', () => 'unitId: $x, name: "X"'] },
  transferUnit: {
    unitId: ['unit', (correct) => `unitId: $x, parentId: ${correct('unit')}`],
    parentId: ['unit', (correct) => `unitId: ${correct('unit')}, parentId: $x`],
  },
  mergeUnits: {
    'units.unitId': ['unit', (correct) => `units: [{ unitId: $x }], intoId: ${correct('unit')}`],
    intoId: ['unit', (correct) => `units: [{ unitId: ${correct('unit')} }], intoId: $x`],
  },
  splitUnit: {
    unitId: ['unit', (correct) => `unitId: $x, positionIds: [${correct('position')}], code: "X-1", name: "X", unitKind: SEKSI`],
    positionIds: ['position', (correct) => `unitId: ${correct('unit')}, positionIds: [$x], code: "X-1", name: "X", unitKind: SEKSI`],
  },
  moveUnit: {
    unitId: ['unit', (correct) => `unitId: $x, parentId: ${correct('unit')}`],
    parentId: ['unit', (correct) => `unitId: ${correct('unit')}, parentId: $x`],
  },
  closeUnit: {
    unitId: ['unit', () => 'unitId: $x'],
    unitsGoTo: ['unit', (correct) => `unitId: ${correct('unit')}, unitsGoTo: $x`],
    positionsGoTo: ['unit', (correct) => `unitId: ${correct('unit')}, positionsGoTo: $x`],
  },
  reopenUnit: { unitId: ['unit', () => 'unitId: $x'] },
  createPosition: {
    unitId: ['unit', () => 'unitId: $x, code: "X-1", title: "X", positionKind: PELAKSANA'],
    superiorPositionId: ['position', (correct) => `unitId: ${correct('unit')}, code: "X-1", title: "X", positionKind: PELAKSANA, superiorPositionId: $x`],
  },
  changePosition: { positionId: ['position', () => 'positionId: $x, title: "X"'] },
  closePosition: { positionId: ['position', () => 'positionId: $x'] },
  reopenPosition: { positionId: ['position', () => 'positionId: $x'] },
  setSuperiorPosition: {
    positionId: ['position', () => 'positionId: $x'],
    superiorPositionId: ['position', (correct) => `positionId: ${correct('position')}, superiorPositionId: $x`],
  },
  setPositionNeed: { positionId: ['position', () => 'positionId: $x, need: 1'] },
  assignEmployee: {
    employeeId: ['employee', (correct) => `employeeId: $x, positionId: ${correct('position')}, kind: PLT, decreeNumber: "SK"`],
    positionId: ['position', (correct) => `employeeId: ${correct('employee')}, positionId: $x, kind: PLT, decreeNumber: "SK"`],
  },
  endAssignment: { assignmentId: ['assignment', () => 'assignmentId: $x'] },
};

/** How every id is sent that a change of a reorganisation takes, in its steps as well (named-ids.test.ts). */
export function ofAnnotations(ask: Ask, correct: (prefix: string) => string): Record<string, readonly Asked[]> {
  const renamed = `renameUnit: { unitId: ${correct('unit')}, name: "X" }`;
  const ofDraft = (mutation: string, more = ''): readonly [string, readonly Asked[]] => [
    `Mutation.${mutation} input.reorganisationId`,
    [ask('reorganisation', 'NOT_FOUND', `input: { reorganisationId: $x, version: 1${more} }`)],
  ];
  const ofSteps = Object.entries(STEPS).flatMap(([step, fields]) =>
    Object.entries(fields).map(([field, [prefix, text]]): readonly [string, readonly Asked[]] => [
      `Mutation.putReorganisationStep input.step.${step}.${field}`,
      [ask(prefix, 'NOT_FOUND', `input: { reorganisationId: ${correct('reorganisation')}, version: 1, step: { ${step}: { ${text(correct)} } } }`)],
    ]),
  );
  return {
    'Mutation.addAnnotation input.instansiId': [ask('instansi', 'NOT_FOUND', 'input: { instansiId: $x, figure: GAP, day: "2026-01-05", text: "a" }')],
    'Mutation.addAnnotation input.dinasId': [
      ask('dinas', 'NOT_FOUND', `input: { instansiId: ${CORRECT('instansi')}, dinasId: $x, figure: GAP, day: "2026-01-05", text: "a" }`),
    ],
    'Mutation.addAnnotation input.periodId': [
      ask('period', 'NOT_FOUND', `input: { instansiId: ${CORRECT('instansi')}, figure: SEALED, periodId: $x, day: "2026-01-05", text: "a" }`),
    ],
    'Mutation.changeAnnotation input.annotationId': [ask('annotation', 'NOT_FOUND', 'input: { annotationId: $x, version: 1, text: "a" }')],
    'Mutation.removeAnnotation input.annotationId': [ask('annotation', 'NOT_FOUND', 'input: { annotationId: $x, version: 1 }')],
  };
}
