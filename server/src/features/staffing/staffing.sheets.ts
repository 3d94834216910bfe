import { IN_DINAS, IN_GOVERNMENT, type Sheet, type SheetColumn } from '../../graph/sheet.ts';

const PEOPLE: readonly SheetColumn[] = [
  { id: 'name', head: { id: 'Nama', en: 'Name' }, kind: 'TEXT', path: 'fullName', width: 36 },
  { id: 'maskedNip', of: 'name', head: { id: 'NIP (disamarkan)', en: 'NIP (masked)' }, kind: 'TEXT', path: 'maskedNip', width: 22 },
  {
    id: 'position',
    head: { id: 'Jabatan', en: 'Position' },
    kind: 'TEXT',
    path: 'assignment(asOf: $asOf)/position/title',
    sight: 'viewerSeesAssignments',
    width: 40,
  },
  {
    id: 'assignmentKind',
    of: 'position',
    head: { id: 'Jenis penempatan', en: 'Kind of assignment' },
    kind: { words: 'AssignmentKind' },
    path: 'assignment(asOf: $asOf)/assignmentKind',
    sight: 'viewerSeesAssignments',
  },
  {
    id: 'unit',
    of: 'position',
    head: { id: 'Unit', en: 'Unit' },
    kind: 'TEXT',
    path: 'assignment(asOf: $asOf)/position/unit/name',
    sight: 'viewerSeesAssignments',
    width: 40,
  },
  {
    id: 'dinas',
    head: { id: 'Perangkat daerah', en: 'Dinas' },
    kind: 'TEXT',
    path: 'assignment(asOf: $asOf)/position/unit/dinas/name',
    sight: 'viewerSeesAssignments',
    width: 40,
  },
  { id: 'status', head: { id: 'Status', en: 'Status' }, kind: { words: 'EmployeeStatus' }, path: 'status', width: 10 },
  { id: 'golongan', of: 'status', head: { id: 'Golongan', en: 'Grade' }, kind: 'TEXT', path: 'golongan', width: 10 },
];

/** Names of holders, with how they hold it where that is not for good. */
function holders([names, kinds]: readonly unknown[], say: (group: string, value: string) => string): readonly string[] {
  if (!Array.isArray(names) || !Array.isArray(kinds)) return [];
  return names.map((name, index) => (kinds[index] === 'DEFINITIF' ? String(name) : `${String(name)} (${say('AssignmentKind', String(kinds[index]))})`));
}

const POSITIONS: readonly SheetColumn[] = [
  { id: 'title', head: { id: 'Jabatan', en: 'Position' }, kind: 'TEXT', path: 'title', width: 44 },
  {
    id: 'kind',
    of: 'title',
    head: { id: 'Jenis', en: 'Kind' },
    kind: 'TEXT',
    path: 'positionKind',
    from: {
      paths: ['positionKind', 'kindWritten'],
      // As the page says a kind that nobody has said the meaning of: with the words of the file.
      cell: ([kind, written], say) => [say('PositionKind', String(kind)), ...(typeof written === 'string' ? [`“${written}”`] : [])].join(': '),
    },
    width: 20,
  },
  { id: 'jenjang', of: 'title', head: { id: 'Jenjang', en: 'Level' }, kind: { words: 'Jenjang' }, path: 'jenjang' },
  { id: 'eselon', of: 'title', head: { id: 'Eselon', en: 'Echelon' }, kind: { words: 'Eselon' }, path: 'eselon', width: 10 },
  { id: 'unit', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'unit/name', width: 40 },
  {
    id: 'holder',
    head: { id: 'Pemangku jabatan', en: 'Holder' },
    kind: 'TEXT',
    path: 'holders(asOf: $asOf, first: 20)/nodes/employee/fullName',
    from: { paths: ['holders(asOf: $asOf, first: 20)/nodes/employee/fullName', 'holders(asOf: $asOf, first: 20)/nodes/assignmentKind'], cell: holders },
    total: 'holders(asOf: $asOf, first: 20)/totalCount',
    sight: 'viewerSeesHolders',
    width: 44,
  },
  { id: 'need', head: { id: 'Kebutuhan', en: 'Need' }, kind: 'NUMBER', path: 'need(asOf: $asOf)/value' },
  { id: 'filled', head: { id: 'Terisi', en: 'Filled' }, kind: 'NUMBER', path: 'filled(asOf: $asOf)', sight: 'viewerSeesHolders' },
  {
    id: 'gap',
    head: { id: 'Terisi − kebutuhan', en: 'Filled − need' },
    kind: 'NUMBER',
    path: 'difference(asOf: $asOf)',
    sight: 'viewerSeesHolders',
    width: 18,
  },
];

const PEOPLE_FILTERS = {
  'filter.search': { says: { id: 'Dicari', en: 'Searched for' } },
  'filter.name': { says: { id: 'Nama', en: 'Name' } },
  'filter.status': { says: { id: 'Status', en: 'Status' }, words: 'EmployeeStatus' },
  'filter.golongan': { says: { id: 'Golongan', en: 'Grade' } },
  'filter.educationLevel': { says: { id: 'Pendidikan', en: 'Education' }, words: 'EducationLevel' },
  'filter.sex': { says: { id: 'Jenis kelamin', en: 'Sex' }, words: 'Sex' },
  'filter.within': { says: { id: 'Unit beserta bawahannya', en: 'Unit with those below' }, named: '...Unit/name' },
  'filter.dinasId': { says: { id: 'Perangkat daerah', en: 'Dinas' }, named: '...Dinas/name' },
} as const satisfies Sheet['filters'];

const POSITION_FILTERS = {
  'filter.title': { says: { id: 'Jabatan', en: 'Position' } },
  'filter.positionKind': { says: { id: 'Jenis', en: 'Kind' }, words: 'PositionKind' },
  'filter.eselon': { says: { id: 'Eselon', en: 'Echelon' }, words: 'Eselon' },
  'filter.jenjang': { says: { id: 'Jenjang', en: 'Level' }, words: 'Jenjang' },
  'filter.vacant': { says: { id: 'hanya yang kosong', en: 'vacant only' }, whole: true },
  'filter.difference': { says: { id: 'Terisi − kebutuhan', en: 'Filled − need' } },
  'filter.within': { says: { id: 'Unit beserta bawahannya', en: 'Unit with those below' }, named: '...Unit/name' },
} as const satisfies Sheet['filters'];

const TITLE_OF_PEOPLE = { id: 'Pegawai', en: 'Employees' };
const TITLE_OF_POSITIONS = { id: 'Jabatan dan pemangkunya', en: 'Positions and their holders' };

/** People and positions, of a dinas and of a whole government. */
export const staffingSheets: readonly Sheet[] = [
  {
    ...IN_DINAS,
    name: 'dinas.people',
    title: { id: 'Pegawai dengan jabatan definitif', en: 'Employees with a definitive position' },
    variables: '$id: ID!, $asOf: LocalDate, $filter: EmployeeFilter, $orderBy: EmployeeOrder',
    sight: 'viewerSeesEmployees',
    list: 'employees(asOf: $asOf, filter: $filter, orderBy: $orderBy, first: $first, after: $after)',
    columns: PEOPLE,
    filters: PEOPLE_FILTERS,
  },
  {
    ...IN_GOVERNMENT,
    name: 'government.people',
    title: TITLE_OF_PEOPLE,
    variables: '$instansiId: ID!, $asOf: LocalDate, $filter: EmployeeFilter, $orderBy: EmployeeOrder',
    sight: 'viewerSeesEmployees',
    list: 'employees(asOf: $asOf, filter: $filter, orderBy: $orderBy, first: $first, after: $after)',
    columns: PEOPLE,
    filters: PEOPLE_FILTERS,
  },
  {
    ...IN_DINAS,
    name: 'dinas.positions',
    title: TITLE_OF_POSITIONS,
    variables: '$id: ID!, $asOf: LocalDate, $filter: PositionFilter, $orderBy: PositionOrder',
    list: 'positions(asOf: $asOf, filter: $filter, orderBy: $orderBy, first: $first, after: $after)',
    columns: POSITIONS,
    filters: POSITION_FILTERS,
  },
  {
    ...IN_GOVERNMENT,
    name: 'government.positions',
    title: TITLE_OF_POSITIONS,
    variables: '$instansiId: ID!, $asOf: LocalDate, $filter: PositionFilter! = {}, $orderBy: PositionOrder',
    list: 'positions(asOf: $asOf, filter: { instansiId: { eq: $instansiId }, and: [$filter] }, orderBy: $orderBy, first: $first, after: $after)',
    atRoot: true,
    columns: POSITIONS,
    filters: POSITION_FILTERS,
  },
];
