/** How somebody is reached at work: HR writes it, whoever sees the name reads it, and nobody else. */
import { ContactOfDocument, CorrectEmployeeDocument, FoundByContactDocument, SuperiorAtWorkDocument, type CorrectEmployeeInput } from '@selaras/schema/test';
import { importText, type Actor, type EmployeeRef, type World } from '@selaras/server/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { versionOf } from '../testkit/as-read.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

let world: World;
let head: EmployeeRef;
let staff: EmployeeRef;
let hr: Actor;

beforeEach(async () => {
  world = await newWorld();
  const dinas = await world.dinas();
  const headPost = await world.position(dinas, 'Kepala', { isHead: true });
  head = await world.employee('Kepala', { in: headPost });
  staff = await world.employee('Staf', { in: await world.position(dinas, 'Staf', { superior: headPost, need: 2 }) });
  hr = await world.account('hr', { role: 'HR' });
});

const contactOf = async (actor: Actor, of: EmployeeRef): Promise<unknown> => (await as(actor).ask(ContactOfDocument, { id: of.node })).node;
const correct = async (more: Partial<CorrectEmployeeInput>, actor = hr, of = head): Promise<string> =>
  (await as(actor).ask(CorrectEmployeeDocument, { input: { employeeId: of.node, version: await versionOf(as(hr), of.node), ...more } })).correctEmployee
    .__typename;

describe('contact at work', () => {
  it('is written by HR as one address and one number, and taken away by null', async () => {
    expect(await correct({ workEmail: ' Kepala@Dinas.contoh.example ', workPhone: '(000)  000 1234' })).toBe('EmployeeSaved');
    expect(await contactOf(hr, head)).toMatchObject({ workEmail: 'kepala@dinas.contoh.example', workPhone: '(000) 000 1234' });
    expect(await correct({ workPhone: null })).toBe('EmployeeSaved');
    expect(await contactOf(hr, head)).toMatchObject({ workEmail: 'kepala@dinas.contoh.example', workPhone: null });
  });

  it.each([{ workEmail: 'kepala' }, { workEmail: 'a@b.example, c@d.example' }, { workPhone: 'pesawat dua' }, { workPhone: '123' }])(
    'is refused as %j, and nothing is written',
    async (said) => {
      expect(await correct({ ...said, name: 'Lain' })).toBe('ContactNotValid');
      expect(await contactOf(hr, head)).toMatchObject({ workEmail: null, workPhone: null });
    },
  );

  it('is read by who sees the person without seeing their number, such as those below, and by nobody else', async () => {
    await correct({ workEmail: 'kepala@dinas.contoh.example' });
    const below = await world.account('staf', { employee: staff });
    const elsewhere = await world.account('lain', {
      employee: await world.employee('Lain', { in: await world.position(await world.dinas('Dinas Sosial'), 'Staf', { need: 1 }) }),
    });
    expect(await contactOf(below, head)).toEqual({ nip: null, workEmail: 'kepala@dinas.contoh.example', workPhone: null });
    expect((await as(below).ask(SuperiorAtWorkDocument, { id: staff.node })).node).toEqual({
      superior: { superior: { workEmail: 'kepala@dinas.contoh.example' } },
    });
    expect(await contactOf(elsewhere, head)).toBeNull();
    const found = async (actor: Actor): Promise<unknown> =>
      (await as(actor).ask(FoundByContactDocument, { instansiId: world.instansi.node, filter: { workEmail: { startsWith: 'kepala' } } })).node;
    expect(await found(below)).toEqual({ employees: { nodes: [{ id: head.node }] } });
    expect(await found(elsewhere)).toEqual({ employees: { nodes: [] } });
  });

  it('is not for the person to write, or for who leads', async () => {
    const own = await world.account('kepala', { employee: head });
    const input = { employeeId: head.node, version: await versionOf(as(hr), head.node), workEmail: 'saya@dinas.contoh.example' };
    expect(await as(own).codeOf(CorrectEmployeeDocument, { input })).toBe('FORBIDDEN');
    expect(await contactOf(own, head)).toMatchObject({ workEmail: null });
  });

  it('comes in a file of people; what is no address is told, and a private column is not taken for it', async () => {
    const importing = { pool: server.app.services.system, instansiId: world.instansi.id, dinasId: null, now: new Date(), kind: 'EMPLOYEES', fileName: 'a.csv' };
    const file = (...lines: string[]) => importText({ ...importing, lines: ['nip,nama,email_dinas,telepon_kantor,email,no_hp', ...lines] });
    await file(`${head.nip},Kepala,KEPALA@dinas.contoh.example,(000) 000 7777,pribadi@surat.contoh.example,0000`);
    await expect(file(`${staff.nip},Staf,bukan alamat,,,`)).rejects.toThrow('1 rows were refused');
    expect(await contactOf(hr, staff)).toMatchObject({ workEmail: null });
    expect(await contactOf(hr, head)).toMatchObject({ workEmail: 'kepala@dinas.contoh.example', workPhone: '(000) 000 7777' });
  });
});
