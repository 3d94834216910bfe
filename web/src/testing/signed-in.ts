import { SessionDocument, type SessionQuery } from '@selaras/schema/web';
import { api } from './api.ts';

type Viewer = NonNullable<SessionQuery['viewer']>;

const instansi: Viewer['instansiList'][number] = {
  id: 'instansi_1',
  code: 'kota',
  name: 'Kota Contoh',
  timeZone: 'Asia/Jakarta',
  simulated: false,
  employeeTotalNote: null,
  periods: [],
};

/** Somebody of one government with nothing to see but what the test says. */
export function signedIn(more: Partial<Viewer>): void {
  const viewer: Partial<Viewer> = {
    displayName: 'Budi',
    username: 'budi',
    hasBoard: false,
    hasTeam: false,
    viewerCanImport: false,
    employee: null,
    grants: [],
    instansiList: [instansi],
    ...more,
  };
  api(SessionDocument, () => ({ viewer }));
}
