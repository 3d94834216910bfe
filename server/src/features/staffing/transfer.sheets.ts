import { IN_GOVERNMENT, type Sheet, type SheetColumn } from '../../graph/sheet.ts';

const columnsFor = (other: SheetColumn): readonly SheetColumn[] => [
  { id: 'person', head: { id: 'Pegawai', en: 'Person' }, kind: 'TEXT', path: 'fullName', shownIf: 'viewerSeesPerson', width: 36 },
  {
    id: 'status',
    of: 'person',
    head: { id: 'Status', en: 'Status' },
    kind: { words: 'EmployeeStatus' },
    path: 'status',
    shownIf: 'viewerSeesPerson',
    width: 10,
  },
  { id: 'golongan', of: 'person', head: { id: 'Golongan', en: 'Grade' }, kind: 'TEXT', path: 'golongan', shownIf: 'viewerSeesPerson', width: 10 },
  { id: 'position', of: 'person', head: { id: 'Jabatan', en: 'Position' }, kind: 'TEXT', path: 'positionTitle', shownIf: 'viewerSeesPerson', width: 40 },
  { id: 'dinas', of: 'person', head: { id: 'Perangkat daerah', en: 'Dinas' }, kind: 'TEXT', path: 'dinasName', shownIf: 'viewerSeesPerson', width: 40 },
  other,
  { id: 'state', head: { id: 'Status', en: 'State' }, kind: { words: 'TransferState' }, path: 'transferState' },
  { id: 'begins', of: 'state', head: { id: 'Mulai', en: 'Begins' }, kind: 'DAY', path: 'begins' },
  { id: 'freeFrom', of: 'state', head: { id: 'Dapat sejak', en: 'Possible from' }, kind: 'DAY', path: 'freeFrom' },
  { id: 'answer', of: 'state', head: { id: 'Jawaban', en: 'Answer' }, kind: 'TEXT', path: 'answer' },
  { id: 'decree', of: 'basis', head: { id: 'Nomor SK', en: 'Decree' }, kind: 'TEXT', path: 'decreeNumber', shownIf: 'viewerSeesPerson', width: 24 },
  { id: 'reason', of: 'basis', head: { id: 'Alasan', en: 'Reason' }, kind: 'TEXT', path: 'reason', shownIf: 'viewerSeesPerson', width: 40 },
  { id: 'offered', head: { id: 'Ditawarkan', en: 'Offered' }, kind: 'INSTANT', path: 'offeredAt' },
];

const filters = {
  'filter.search': { says: { id: 'Dicari', en: 'Searched for' } },
  'filter.transferState': { says: { id: 'Status', en: 'State' }, words: 'TransferState' },
} as const satisfies Sheet['filters'];
const variables = '$instansiId: ID!, $filter: TransferFilter, $orderBy: TransferOrder';

/** Whom other governments offer, and whom this one offers them. */
export const transferSheets: readonly Sheet[] = [
  {
    ...IN_GOVERNMENT,
    name: 'government.transfersIn',
    title: { id: 'Pegawai yang ditawarkan pemerintah lain', en: 'People whom other governments offer' },
    variables,
    sight: 'viewerSeesTransfersIn',
    list: 'transfersIn(filter: $filter, orderBy: $orderBy, first: $first, after: $after)',
    columns: columnsFor({ id: 'government', head: { id: 'Dari', en: 'From' }, kind: 'TEXT', path: 'giverName' }),
    filters,
  },
  {
    ...IN_GOVERNMENT,
    name: 'government.transfersOut',
    title: { id: 'Pegawai yang ditawarkan kepada pemerintah lain', en: 'People who are offered to other governments' },
    variables,
    sight: 'viewerSeesTransfersOut',
    list: 'transfersOut(filter: $filter, orderBy: $orderBy, first: $first, after: $after)',
    columns: columnsFor({ id: 'government', head: { id: 'Ke', en: 'To' }, kind: 'TEXT', path: 'receiverName' }),
    filters,
  },
];
