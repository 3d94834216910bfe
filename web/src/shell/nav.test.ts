// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Session, SessionInstansi } from '../app/session.ts';
import { features } from '../features/index.ts';
import { id } from '../text/id.ts';
import { groupsOf, startOf, tourOf, waysOf } from './nav.ts';

const nobody: Session = {
  displayName: 'Budi',
  username: 'budi',
  hasTeam: false,
  employee: null,
  grants: [],
  instansiList: [],
} as unknown as Session;
const everybody: Session = { ...nobody, hasTeam: true, employee: { id: 'employee_1' } };

const closed = { code: 'kota', viewerSeesBoard: 'NONE', viewerCanImport: false, viewerCanAdminister: false } as SessionInstansi;
const open: SessionInstansi = { ...closed, viewerSeesBoard: 'ALL', viewerCanImport: true, viewerCanAdminister: true };

const labels = (session: Session, instansi: SessionInstansi): string[] => waysOf(session, instansi).map(({ label }) => label);
const start = (session: Session, instansi: SessionInstansi): unknown => startOf(session, instansi)?.to;

describe('the ways of the navigation', () => {
  it('stand in their order, and only those that are open', () => {
    const known = ['board', 'team', 'search', 'me', 'imports', 'administration'];
    expect(labels(everybody, open).filter((label) => known.includes(label))).toEqual(known);
    expect(labels(nobody, closed).filter((label) => known.includes(label))).toEqual(['search']);
  });

  it('stand below headings where they are many, none of them twice', () => {
    const groups = groupsOf(waysOf(everybody, open));
    expect(groups.map(([group]) => group)).toEqual([undefined, 'organisation', 'need', 'people', 'records', 'house']);
    expect(groups.flatMap(([, ways]) => ways)).toEqual(waysOf(everybody, open).map(({ label }) => expect.objectContaining({ label })));
    expect(groupsOf(waysOf(everybody, closed)).map(([group]) => group)).toEqual([undefined]);
  });

  it('of one government are not those of another', () => {
    expect(labels(nobody, open)).toContain('imports');
    expect(labels(nobody, closed)).not.toContain('imports');
  });

  it('lead into the government on screen', () => {
    expect(waysOf(everybody, open).find(({ label }) => label === 'me')?.link.params).toEqual({ instansi: 'kota', employeeId: 'employee_1' });
  });

  it('begin where the work is: the board, the team, the own record, the imports, the administration, else the search', () => {
    expect(start(everybody, open)).toBe('/$instansi');
    expect(start(everybody, { ...open, viewerSeesBoard: 'NONE' })).toBe('/$instansi/team');
    expect(start({ ...everybody, hasTeam: false }, { ...open, viewerSeesBoard: 'NONE' })).toBe('/$instansi/employee/$employeeId');
    expect(start(nobody, { ...closed, viewerCanImport: true })).toBe('/$instansi/imports');
    expect(start(nobody, { ...closed, viewerCanAdminister: true })).toBe('/$instansi/accounts');
    expect(start(nobody, closed)).toBe('/$instansi/search');
  });

  it('are told of by a tour five at a time, the most useful first, in their order', () => {
    const { first, more } = tourOf(waysOf(everybody, open));
    expect(first).toHaveLength(5);
    expect(first.map(({ label }) => label)).toEqual(expect.arrayContaining(['board', 'team', 'me', 'imports']));
    expect(first).toEqual(
      waysOf(everybody, open)
        .filter(({ label }) => first.some((told) => told.label === label))
        .map((way) => expect.objectContaining({ label: way.label })),
    );
    expect([...first, ...more]).toHaveLength(waysOf(everybody, open).length);
    expect(tourOf(waysOf(nobody, closed)).more).toEqual([]);
  });

  it('are each told of by the tour', () => {
    const told = Object.keys(id.tour.ways);
    const ways = features.flatMap(({ nav }) => nav.map(({ label }) => label));
    expect(ways.filter((label) => !told.includes(label))).toEqual([]);
    expect(told.filter((label) => !ways.some((way) => way === label))).toEqual([]);
  });
});
