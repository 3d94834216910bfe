import { PeopleListedDocument, PositionsListedDocument } from '@selaras/schema/test';
import type { Actor } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { askSheet, sheetOf, type Format } from '../testkit/sheets.ts';
import { useWorld } from '../testkit/server.ts';

const { server, as, world, newWorld } = await useWorld();
const FORMATS: readonly Format[] = ['csv', 'xlsx'];

const health = await world.dinas('Dinas Kesehatan');
const schools = await world.dinas('Dinas Pendidikan');
const head = await world.position(health, 'Kepala Dinas', { isHead: true, kind: 'JPT', need: 1 });
const nurse = await world.position(health, 'Perawat', { need: 5, superior: head });
await world.position(health, '=HYPERLINK("http://jahat.example";"klik")', { need: 1 });
await world.position(health, 'Tanpa kebutuhan');
const ani = await world.employee('Ani', { in: head });
for (const name of ['Budi', 'Citra', 'Dewi', '+Eka', '@Fajar', '-Gita', 'Hadi;"Satu", dua']) await world.employee(name, { in: nurse });
await world.assign(ani, nurse, { kind: 'PLT' });
await world.employee('Zainal', { in: await world.position(schools, 'Guru', { need: 2 }) });

const actors: Readonly<Record<string, Actor>> = {
  hr: await world.account('hr', { role: 'HR' }),
  leader: await world.account('leader', { role: 'LEADERSHIP' }),
  head: await world.account('head', { role: 'DINAS_HEAD', on: health }),
  integrator: await world.account('integrator', { role: 'INTEGRATOR' }),
  other: await world.account('other', { role: 'DINAS_HEAD', on: schools }),
};
const hr = actors['hr']!;

const HIDDEN = 'tidak ditampilkan untuk akun ini';
const KINDS: Readonly<Record<string, string>> = { DEFINITIF: 'Definitif', PLT: 'Plt.' };

/** The pages of a list one after the other, as a program reads them. */
async function everyPage<Node>(
  page: (after: string | null) => Promise<{ nodes: readonly Node[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } } | null>,
) {
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const found = await page(after);
    nodes.push(...(found?.nodes ?? []));
    if (!found?.pageInfo.hasNextPage) return nodes;
    after = found.pageInfo.endCursor ?? null;
  }
}

/** How a text leaves in CSV: what a spreadsheet would compute is held back by an apostrophe. */
const asText = (format: Format, value: string | number | null): string | number | null =>
  format === 'xlsx' || value === null ? value : String(value).replaceAll(/(^|[;,])( ?)(?=[=+@-]\D)/g, "$1'$2");

describe('a list as a file', () => {
  it.each(FORMATS)('has the people of a dinas as the graph gives them page by page, to each role what it is shown: %s', async (format) => {
    for (const [role, actor] of Object.entries(actors)) {
      const nodes = await everyPage(async (after) => {
        const { node } = await as(actor).ask(PeopleListedDocument, { id: health.node, asOf: null, after });
        return node?.__typename === 'Dinas' ? node.employees : null;
      });
      const { rows, head: names } = await sheetOf(server.url, actor, 'dinas.people', format, { variables: { id: health.node } });
      expect(names).toEqual(['Nama', 'NIP (disamarkan)', 'Jabatan', 'Jenis penempatan', 'Unit', 'Perangkat daerah', 'Status', 'Golongan']);
      const wanted = nodes.map((node) => {
        const closed = node.viewerSeesAssignments === 'ALL' ? null : HIDDEN;
        const { assignment } = node;
        return [
          node.fullName,
          node.maskedNip,
          assignment?.position.title ?? closed,
          assignment ? KINDS[assignment.assignmentKind]! : closed,
          assignment?.position.unit.name ?? closed,
          assignment?.position.unit.dinas.name ?? closed,
          node.status,
          node.golongan ?? null,
        ].map((value) => asText(format, value));
      });
      expect(rows, role).toEqual(wanted);
    }
  });

  it.each(FORMATS)('has the positions of a dinas in the order and narrowed as they are asked for, to each role what it is shown: %s', async (format) => {
    for (const [role, actor] of Object.entries(actors))
      for (const filter of [null, { vacant: { eq: true } }, { title: { contains: 'a' } }]) {
        const variables = { id: health.node, filter, orderBy: { field: 'TITLE' as const, direction: 'DESC' as const } };
        const nodes = await everyPage(async (after) => {
          const { node } = await as(actor).ask(PositionsListedDocument, { ...variables, after });
          return node?.__typename === 'Dinas' ? node.positions : null;
        });
        const { rows } = await sheetOf(server.url, actor, 'dinas.positions', format, { variables, columns: ['title', 'holder', 'need', 'filled', 'gap'] });
        const wanted = nodes.map((node) => {
          const isShown = node.viewerSeesHolders === 'ALL';
          const names = node.holders.nodes.map(
            ({ employee, assignmentKind }) => `${employee.fullName}${assignmentKind === 'DEFINITIF' ? '' : ` (${KINDS[assignmentKind]!})`}`,
          );
          return [
            node.title,
            names.join(', ') || (isShown ? null : HIDDEN),
            node.need?.value ?? null,
            isShown ? node.filled : HIDDEN,
            isShown ? (node.difference ?? null) : HIDDEN,
          ].map((value) => (typeof value === 'number' && format === 'csv' ? String(value) : asText(format, value)));
        });
        expect(
          rows.map(([title, , , , ...rest]) => [title, ...rest]),
          `${role} ${JSON.stringify(filter)}`,
        ).toEqual(wanted);
      }
  });

  it('says above itself what it is, where, narrowed by what, of which day and how many rows it has, and at its end that it is whole', async () => {
    const variables = {
      id: health.node,
      asOf: '2026-11-20',
      filter: { positionKind: { in: ['JPT'] }, not: { vacant: { eq: true } }, within: `unit_${health.rootUnitId}` },
    };
    const { above, rows, end } = await sheetOf(server.url, hr, 'dinas.positions', 'xlsx', { variables });
    expect(above).toEqual([
      'Jabatan dan pemangkunya',
      'Cakupan: Kota Uji · Dinas Kesehatan',
      'Filter: Jenis: Pimpinan Tinggi; bukan hanya yang kosong; Unit beserta bawahannya: Dinas Kesehatan',
      expect.stringMatching(/^Tanggal keadaan: 20 November 2026; dibuat \d+ \w+ \d{4} \d\d\.\d\d WI(B|TA|T)$/),
      'Sumber: Selaras, data kepegawaian pemerintah daerah',
      'Banyaknya baris: 1',
    ]);
    expect([rows.length, end]).toEqual([1, 'Akhir daftar, banyaknya baris: 1']);
    const english = await sheetOf(server.url, hr, 'dinas.positions', 'csv', { variables, language: 'en' });
    expect(english.above.slice(0, 2)).toEqual(['Positions and their holders', 'Scope: Kota Uji · Dinas Kesehatan']);
    expect(english.end).toBe('End of the list, number of rows: 1');
  });

  it('says a condition that it has no words for as it was sent, and none when there is none', async () => {
    const filterOf = async (filter: object): Promise<string> =>
      (await sheetOf(server.url, hr, 'dinas.positions', 'csv', { variables: { id: health.node, filter } })).above[2]!;
    expect(await filterOf({})).toBe('Filter: tanpa filter');
    expect(await filterOf({ or: [{ isHead: { eq: true } }, { need: { gt: 2 } }] })).toBe('Filter: or [{"isHead":{"eq":true}},{"need":{"gt":2}}]');
  });

  it('computes nothing when a spreadsheet opens it: formulas are texts in both formats', async () => {
    const bytes = Buffer.from(await (await askSheet(server.url, hr, 'dinas.positions', 'csv', { variables: { id: health.node } })).arrayBuffer());
    const csv = bytes.toString('utf8');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toContain(`"'=HYPERLINK(""http://jahat.example"";""klik"")"`);
    for (const cell of csv.split('\r\n').flatMap((line) => line.split('";"'))) expect(cell).not.toMatch(/^"?[=+@\t]/);
    const { rows } = await sheetOf(server.url, hr, 'dinas.positions', 'xlsx', { variables: { id: health.node } });
    expect(rows.map(([title]) => title)).toContain('=HYPERLINK("http://jahat.example";"klik")');
  });

  it('has only the columns that are asked for, in the order of the list', async () => {
    const { head: names } = await sheetOf(server.url, hr, 'dinas.people', 'csv', { variables: { id: health.node }, columns: ['golongan', 'name'] });
    expect(names).toEqual(['Nama', 'NIP (disamarkan)', 'Golongan']);
  });

  it('is refused as the page is: to nobody, to other sites, of what is not there or not theirs, and of what it does not know', async () => {
    const statusOf = async (actor: Actor | null, name: string, question: object = { variables: { id: health.node } }): Promise<readonly unknown[]> => {
      const answer = await askSheet(server.url, actor, name, 'csv', question);
      return [answer.status, ((await answer.json()) as { code: string }).code];
    };
    const stranger = await newWorld();
    const alien = await stranger.account('alien', { role: 'HR' });
    expect(await statusOf(null, 'dinas.people')).toEqual([401, 'UNAUTHENTICATED']);
    expect(await statusOf(alien, 'dinas.people')).toEqual([404, 'NOT_FOUND']);
    expect(await statusOf(hr, 'dinas.cars')).toEqual([400, 'BAD_INPUT']);
    expect(await statusOf(hr, '__proto__')).toEqual([400, 'BAD_INPUT']);
    expect(await statusOf(hr, 'dinas.people', { variables: { id: 'x' } })).toEqual([400, 'BAD_INPUT']);
    expect(await statusOf(hr, 'dinas.people', { variables: { id: health.node, filter: { wages: 1 } } })).toEqual([400, 'BAD_INPUT']);
    expect(await statusOf(hr, 'dinas.people', { variables: { id: health.node }, columns: ['wages'] })).toEqual([400, 'BAD_INPUT']);
    expect(await statusOf(hr, 'dinas.people', { variables: { id: health.node }, language: 'xx' })).toEqual([400, 'BAD_INPUT']);
    expect(await statusOf(hr, 'dinas.people', { variables: { id: health.node, asOf: '1900-01-01' } })).toEqual([400, 'BAD_INPUT']);
    const from = (origin: string): Promise<Response> =>
      fetch(`${server.url}/lists/dinas.people.csv`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `selaras_session=${hr.cookie}`, origin },
        body: JSON.stringify({ variables: { id: health.node } }),
      });
    expect((await from('https://jahat.example')).status).toBe(403);
    const own = await from(server.url);
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });
});
