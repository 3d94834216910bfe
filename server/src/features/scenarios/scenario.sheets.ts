import { IN_GOVERNMENT, type Sheet } from '../../graph/sheet.ts';

const SCENARIOS: Sheet = {
  ...IN_GOVERNMENT,
  name: 'government.scenarios',
  title: { id: 'Skenario', en: 'Scenarios' },
  variables: '$instansiId: ID!, $filter: ScenarioFilter, $orderBy: ScenarioOrder',
  sight: 'viewerSeesScenarios',
  list: 'scenarios(filter: $filter, orderBy: $orderBy, first: $first, after: $after)',
  columns: [
    { id: 'name', head: { id: 'Nama', en: 'Name' }, kind: 'TEXT', path: 'name', width: 40 },
    { id: 'state', head: { id: 'Status', en: 'State' }, kind: { words: 'ScenarioState' }, path: 'scenarioState' },
    { id: 'firstDay', head: { id: 'Berlaku sejak', en: 'First day' }, kind: 'DAY', path: 'firstDay' },
    { id: 'changes', head: { id: 'Perubahan', en: 'Changes' }, kind: 'NUMBER', path: 'changeCount', width: 12 },
    { id: 'kept', head: { id: 'Disimpan sampai', en: 'Kept until' }, kind: 'DAY', path: 'keptUntil' },
    { id: 'updated', head: { id: 'Terakhir diubah', en: 'Last changed' }, kind: 'INSTANT', path: 'updatedAt' },
  ],
  filters: { 'filter.scenarioState': { says: { id: 'Status', en: 'State' }, words: 'ScenarioState' } },
};

const CHANGES: Sheet = {
  name: 'scenario.changes',
  title: { id: 'Perubahan dalam skenario', en: 'Changes of a scenario' },
  variables: '$id: ID!',
  place: 'node(id: $id)/...Scenario',
  scope: ['instansi/name', 'name'],
  timeZone: 'instansi/timeZone',
  list: 'changes(first: $first, after: $after)',
  columns: [
    { id: 'kind', head: { id: 'Perubahan', en: 'Change' }, kind: { words: 'ScenarioChangeKind' }, path: 'kind', width: 24 },
    { id: 'dinas', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'dinasName', width: 40 },
    { id: 'unit', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'unitName', width: 40 },
    { id: 'position', head: { id: 'Jabatan', en: 'Position' }, kind: 'TEXT', path: 'title', width: 40 },
    { id: 'person', head: { id: 'Pegawai', en: 'Person' }, kind: 'TEXT', path: 'personName', width: 32 },
    { id: 'from', of: 'person', head: { id: 'Jabatan sekarang', en: 'Holds now' }, kind: 'TEXT', path: 'fromTitle', width: 40 },
    { id: 'then', of: 'people', head: { id: 'Kebutuhan tercatat', en: 'Need on record' }, kind: 'NUMBER', path: 'needThen', width: 16 },
    { id: 'people', head: { id: 'Orang', en: 'People' }, kind: 'NUMBER', path: 'people', width: 10 },
    { id: 'age', head: { id: 'Usia pensiun', en: 'Retirement age' }, kind: 'NUMBER', path: 'retirementAge', width: 14 },
    { id: 'misfit', head: { id: 'Tidak sesuai lagi', en: 'Does not fit any more' }, kind: { words: 'ScenarioMisfit' }, path: 'misfit', width: 30 },
  ],
};

export const scenarioSheets: readonly Sheet[] = [SCENARIOS, CHANGES];
