// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Session } from '../app/session.ts';
import { startOf, waysOf } from './nav.ts';

const nobody: Session = {
  displayName: 'Budi',
  username: 'budi',
  hasBoard: false,
  hasTeam: false,
  viewerCanImport: false,
  employee: null,
  grants: [],
  instansiList: [],
} as unknown as Session;
const everything: Session = { ...nobody, hasBoard: true, hasTeam: true, viewerCanImport: true, employee: { id: 'employee_1' } };

const labels = (session: Session): string[] => waysOf(session, 'kota').map(({ label }) => label);
const start = (session: Session): unknown => startOf(session, 'kota')?.to;

describe('the ways of the navigation', () => {
  it('stand in their order, and only those that are open', () => {
    const known = ['board', 'team', 'search', 'imports', 'me'];
    expect(labels(everything).filter((label) => known.includes(label))).toEqual(known);
    expect(labels(nobody).filter((label) => known.includes(label))).toEqual(['search']);
  });

  it('lead into the government on screen', () => {
    expect(waysOf(everything, 'kota').at(-1)?.link.params).toEqual({ instansi: 'kota', employeeId: 'employee_1' });
  });

  it('begin where the work is: the board, the team, the own record, the imports, else the search', () => {
    expect(start(everything)).toBe('/$instansi');
    expect(start({ ...everything, hasBoard: false })).toBe('/$instansi/team');
    expect(start({ ...everything, hasBoard: false, hasTeam: false })).toBe('/$instansi/employee/$employeeId');
    expect(start({ ...nobody, viewerCanImport: true })).toBe('/$instansi/imports');
    expect(start(nobody)).toBe('/$instansi/search');
  });
});
