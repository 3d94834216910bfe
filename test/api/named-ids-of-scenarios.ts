import type { PositionRef, World } from '@selaras/server/testing';
import type { Ask, Asked } from './named-ids-of-structure.ts';

export const idsOfScenarios = async (home: World, position: PositionRef): Promise<Record<'scenario', string>> => ({
  scenario: (await home.scenario({ needs: [[position, 3, 1]] })).node,
});

/** Every id that scenarios take, and every question that can be asked of one. */
export const ofScenarios = (ask: Ask, CORRECT: (prefix: string) => string): Record<string, readonly Asked[]> => {
  const input = `instansiId: ${CORRECT('instansi')}, name: "a", firstDay: "2027-01-01"`;
  const put = (change: string): string => `input: { scenarioId: ${CORRECT('scenario')}, version: 1, changes: [{ ${change} }] }`;
  const asked: Readonly<Record<string, string>> = {
    assignments: '',
    board: `instansiId: ${CORRECT('instansi')},`,
    dinasList: '',
    employees: '',
    figure: `key: NEED, subjectId: ${CORRECT('dinas')},`,
    figureProjection: `key: NEED, subjectId: ${CORRECT('dinas')},`,
    headCounts: 'by: [STATUS],',
    instansi: 'code: "kota",',
    needs: '',
    node: `id: ${CORRECT('dinas')},`,
    nodes: `ids: [${CORRECT('dinas')}],`,
    positions: '',
    units: '',
  };
  return {
    ...Object.fromEntries(Object.entries(asked).map(([field, more]) => [`Query.${field} scenario`, [ask('scenario', 'BAD_INPUT', `${more} scenario: $x`)]])),
    'Mutation.createScenario input.instansiId': [ask('instansi', 'NOT_FOUND', 'input: { instansiId: $x, name: "a", firstDay: "2027-01-01" }')],
    'Mutation.createScenario input.dinasId': [ask('dinas', 'NOT_FOUND', `input: { ${input}, dinasId: $x }`)],
    'Mutation.createScenario input.copyOfId': [ask('scenario', 'NOT_FOUND', `input: { ${input}, copyOfId: $x }`)],
    'Mutation.changeScenario input.scenarioId': [ask('scenario', 'NOT_FOUND', 'input: { scenarioId: $x, version: 1, name: "b" }')],
    'Mutation.discardScenario input.scenarioId': [ask('scenario', 'NOT_FOUND', 'input: { scenarioId: $x, version: 1 }')],
    'Mutation.applyScenario input.scenarioId': [ask('scenario', 'NOT_FOUND', 'input: { scenarioId: $x, version: 1, decreeNumber: "SK" }')],
    'Mutation.putScenarioChanges input.scenarioId': [
      ask('scenario', 'NOT_FOUND', `input: { scenarioId: $x, version: 1, changes: [{ hire: { positionId: ${CORRECT('position')}, people: 1 } }] }`),
    ],
    'Mutation.putScenarioChanges input.removedIds': [
      ask(null, 'BAD_INPUT', `input: { scenarioId: ${CORRECT('scenario')}, version: 1, changes: [], removedIds: [$x] }`),
    ],
    'Mutation.putScenarioChanges input.changes.setNeed.positionId': [ask('position', 'NOT_FOUND', put('setNeed: { positionId: $x, need: 1 }'))],
    'Mutation.putScenarioChanges input.changes.closePosition.positionId': [ask('position', 'NOT_FOUND', put('closePosition: { positionId: $x }'))],
    'Mutation.putScenarioChanges input.changes.hire.positionId': [ask('position', 'NOT_FOUND', put('hire: { positionId: $x, people: 1 }'))],
    'Mutation.putScenarioChanges input.changes.setRetirementAge.positionId': [
      ask('position', 'NOT_FOUND', put('setRetirementAge: { positionId: $x, age: 60 }')),
    ],
    'Mutation.putScenarioChanges input.changes.addPosition.unitId': [
      ask('unit', 'NOT_FOUND', put('addPosition: { unitId: $x, title: "a", positionKind: PELAKSANA, need: 1 }')),
    ],
    'Mutation.putScenarioChanges input.changes.endHolding.assignmentId': [ask('assignment', 'NOT_FOUND', put('endHolding: { assignmentId: $x }'))],
    'Mutation.putScenarioChanges input.changes.moveHolder.assignmentId': [
      ask('assignment', 'NOT_FOUND', put(`moveHolder: { assignmentId: $x, positionId: ${CORRECT('position')} }`)),
    ],
    'Mutation.putScenarioChanges input.changes.moveHolder.positionId': [
      ask('position', 'NOT_FOUND', put(`moveHolder: { assignmentId: ${CORRECT('assignment')}, positionId: $x }`)),
    ],
  };
};
