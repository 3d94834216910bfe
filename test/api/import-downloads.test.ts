import { KindsOfImportsDocument, StateOfImportDocument, ThrowAwayImportDocument } from '@selaras/schema/test';
import { describe, expect, it } from 'vitest';
import { useWorld } from '../testkit/server.ts';

const { server, as, world, newWorld } = await useWorld();
const hr = await world.account('hr', { role: 'HR' });
const client = as(hr);

type Asker = { readonly token: string } | null;
const get = (path: string, asker: Asker = hr): Promise<Response> =>
  fetch(server.url + path, { headers: asker ? { authorization: `Bearer ${asker.token}` } : {} });

async function upload(content: string | ArrayBuffer): Promise<string> {
  const question = new URLSearchParams({ kind: 'EMPLOYEES', instansi: world.instansi.node, fileName: 'pegawai.csv' });
  const answer = await fetch(`${server.url}/imports?${question.toString()}`, {
    method: 'POST',
    headers: { 'apollo-require-preflight': '1', authorization: `Bearer ${hr.token}` },
    body: content,
  });
  const { id } = (await answer.json()) as { id: string };
  await expect.poll(() => client.ask(StateOfImportDocument, { id }), { timeout: 20_000, interval: 50 }).toMatchObject({ node: { state: 'CHECKED' } });
  return id;
}

const refused = (id: string, format = 'csv', more = ''): string => `/imports/refused.${format}?import=${id}${more}`;
const codeOf = async (answer: Response): Promise<unknown> => [answer.status, ((await answer.json()) as { code: string }).code];
const MIXED = 'nip,nama,bagian\n198001012005011001,Budi,A\n123,Salah,B';

describe('a template', () => {
  it('is at the address that the graph tells, for every kind', async () => {
    const { importKinds } = await client.ask(KindsOfImportsDocument);
    expect(importKinds!.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['UNITS', 'POSITIONS', 'EMPLOYEES', 'ASSIGNMENTS', 'EVALUATIONS']));
    for (const { templateUrl, kind } of importKinds!) {
      const answer = await get(templateUrl);
      expect([kind, answer.status, answer.headers.get('content-disposition')]).toEqual([
        kind,
        200,
        `attachment; filename="templat-${kind.toLowerCase()}.xlsx"`,
      ]);
      expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 2)).toBe('PK');
    }
    const employees = importKinds!.find(({ kind }) => kind === 'EMPLOYEES')!;
    expect(employees.columns[0]).toMatchObject({ name: 'nip', header: 'nip', need: 'ALWAYS', words: [], oneOf: [] });
    expect(employees.columns.find(({ name }) => name === 'sex')).toMatchObject({ header: 'jenis_kelamin', need: 'NEVER', words: ['L', 'P'] });
  });

  it('can be sent back as it is', async () => {
    const id = await upload(await (await get('/imports/template.xlsx?kind=EMPLOYEES&language=en')).arrayBuffer());
    expect(await codeOf(await get(refused(id)))).toEqual([404, 'NO_REFUSED_ROWS']);
  });

  it('is for who imports, of a kind and in a language there is', async () => {
    const leader = await world.account('admin', { role: 'ADMIN' });
    expect(await codeOf(await get('/imports/template.xlsx?kind=UNITS', null))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await codeOf(await get('/imports/template.xlsx?kind=UNITS', leader))).toEqual([403, 'FORBIDDEN']);
    expect(await codeOf(await get('/imports/template.xlsx?kind=__proto__'))).toEqual([400, 'BAD_INPUT']);
    expect(await codeOf(await get('/imports/template.xlsx?kind=UNITS&language=xx'))).toEqual([400, 'BAD_INPUT']);
  });
});

describe('the refused rows of an import', () => {
  it('come back alone, under the headers of the file, with why', async () => {
    const answer = await get(refused(await upload(MIXED)));
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      'attachment; filename="baris-ditolak.csv"',
    ]);
    expect(Buffer.from(await answer.arrayBuffer()).toString('utf8')).toBe(
      '\uFEFF"nip","nama","bagian","Alasan"\r\n' +
        '"123","Salah","B","Baris 3, kolom nip, isi ""123"": NIP ini tidak berjumlah 18 angka. Tulis ke-18 angkanya, juga nol di depan."\r\n',
    );
  });

  it.each(['csv', 'xlsx'])('can be sent in again as they are given back: as %s', async (format) => {
    const again = await upload(await (await get(refused(await upload(MIXED), format, '&language=en'))).arrayBuffer());
    const once = await (await get(refused(again, 'csv', '&language=en'))).text();
    expect(once).toContain('"nip","nama","bagian","Why"\r\n"123","Salah","B","Row 2, column nip');
    expect(once.match(/Why/g)).toHaveLength(1);
  });

  it.each([
    ['nobody', () => Promise.resolve(null), 401, 'UNAUTHENTICATED'],
    ['an administrator', () => world.account('admin', { role: 'ADMIN' }), 403, 'FORBIDDEN'],
    ['HR of one dinas', async () => world.account('hr-dinas', { role: 'HR', on: await world.dinas() }), 404, 'NOT_FOUND'],
    ['HR of another government', async () => (await newWorld()).account('hr', { role: 'HR' }), 404, 'NOT_FOUND'],
  ] as const)('are not for %s', async (_who, asker, status, code) => {
    const id = await upload(MIXED);
    expect(await codeOf(await get(refused(id), await asker()))).toEqual([status, code]);
  });

  it('are gone with the import, and are of no other thing', async () => {
    const id = await upload(MIXED);
    await client.ask(ThrowAwayImportDocument, { input: { importId: id } });
    expect(await codeOf(await get(refused(id)))).toEqual([404, 'NO_REFUSED_ROWS']);
    expect(await codeOf(await get(refused(world.instansi.node)))).toEqual([400, 'BAD_INPUT']);
    expect(await codeOf(await get(refused('import_0190b3a4-0000-7000-8000-000000000000')))).toEqual([404, 'NOT_FOUND']);
  });
});
