import { SessionDocument, type SessionQuery } from '@selaras/schema/web';
import { api } from './api.ts';

type Viewer = NonNullable<SessionQuery['viewer']>;

const instansi: Viewer['instansiList'][number] = {
  id: 'instansi_1',
  code: 'kota',
  name: 'Kota Contoh',
  timeZone: 'Asia/Jakarta',
  knownFrom: '2020-01-01',
  simulated: false,
  employeeTotalNote: null,
  viewerSeesBoard: 'NONE',
  viewerCanImport: false,
  viewerCanAddEmployees: false,
  viewerCanAdminister: false,
  viewerCanPairScreens: false,
  viewerCanManageDinas: false,
  viewerSeesActs: 'NONE',
  viewerSeesEmployees: 'NONE',
  viewerSeesAbsences: 'NONE',
  viewerSeesReorganisations: 'NONE',
  viewerSeesTransfersIn: 'NONE',
  viewerSeesWorkloadAnalyses: 'NONE',
  viewerSeesScenarios: 'NONE',
  periods: { nodes: [] },
};

/** Somebody of one government with nothing to see but what the test says, of them and of it. */
export function signedIn(may: Partial<Viewer['instansiList'][number]>, more: Partial<Viewer> = {}): void {
  const viewer: Partial<Viewer> = {
    displayName: 'Budi',
    username: 'budi',
    hasTeam: false,
    employee: null,
    grants: [],
    instansiList: [{ ...instansi, ...may }],
    ...more,
  };
  api(SessionDocument, () => ({ viewer }));
}
