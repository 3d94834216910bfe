import {
  AbsencesListedDocument,
  AccountsListedDocument,
  AnnotationsListedDocument,
  ActsListedDocument,
  AttentionListedDocument,
  BoardListedDocument,
  ComparisonListedDocument,
  EvaluationsListedDocument,
  HeadsOfGovernmentDocument,
  ImportRowsListedDocument,
  NipClashesListedDocument,
  OffersListedDocument,
  PaceListedDocument,
  PositionMapOfDocument,
  PeriodsListedDocument,
  RecordsListedDocument,
  ReorganisationsListedDocument,
  PlanOfGovernmentDocument,
  type PlanOfGovernmentQuery,
  RetirementsOfGovernmentDocument,
  SuperiorsListedDocument,
  UnfinishedListedDocument,
  UnitsListedDocument,
  UnitsOfGovernmentDocument,
  ViewsListedDocument,
} from '@selaras/schema/test';
import { describe, expect, it } from 'vitest';
import { buildListed } from '../testkit/listed-world.ts';
import { every, plain, rounded, type Listed } from '../testkit/listed-cells.ts';
import { useWorld } from '../testkit/server.ts';
import { askSheet, readList, sheetOf, type Format } from '../testkit/sheets.ts';

const { server, as, world, newWorld } = await useWorld();

const { health, schools, period, sent, actors, accountId } = await buildListed(world, newWorld);
const account = `account_${accountId}`;
await server.app.worker.settle();

const planIn = ({ node }: PlanOfGovernmentQuery) => (node?.__typename === 'Instansi' ? node.fiveYearPlan : null);
const HIDDEN = 'tidak ditampilkan untuk akun ini';
const STATES: Readonly<Record<string, string>> = { NOT_STARTED: 'Belum dimulai', DRAFT: 'Draf', SUBMITTED: 'Diajukan', SEALED: 'Ditetapkan' };
const OUTLOOKS: Readonly<Record<string, string>> = { TOO_LITTLE_HISTORY: 'Belum cukup data', DONE: 'Selesai', OVERDUE: 'Lewat tenggat' };

const instansiId = world.instansi.node;
const LISTS: readonly Listed[] = [
  {
    name: 'dinas.unfinished',
    variables: { id: health.node, periodId: period.node },
    heads: ['Pegawai', 'Status', 'Penilai'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(UnfinishedListedDocument, { id: health.node, periodId: period.node, after });
          return node?.__typename === 'Dinas' ? node.page : null;
        })
      )?.map(({ employee, state, evaluator }) => [employee.fullName, STATES[state]!, evaluator?.fullName ?? null]) ?? null,
  },
  {
    name: 'period.evaluations',
    variables: { id: period.node, filter: { state: { in: ['SEALED', 'SUBMITTED'] } } },
    heads: ['Pegawai', 'Status', 'Ditetapkan'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(EvaluationsListedDocument, { id: period.node, filter: { state: { in: ['SEALED', 'SUBMITTED'] } }, after });
          return node?.__typename === 'EvaluationPeriod' ? node.page : null;
        })
      )?.map(({ employee, state, sealedAt }) => [employee.fullName, STATES[state]!, sealedAt === null ? null : '2026-11-02 10:00']) ?? null,
  },
  {
    name: 'period.superiors',
    variables: { id: period.node },
    heads: ['Atasan', 'Menunggu', 'Terlambat', 'Terlama sejak'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(SuperiorsListedDocument, { id: period.node, after });
          return node?.__typename === 'EvaluationPeriod' ? node.page : null;
        })
      )?.map(({ evaluator, waiting, overdue, oldestSince }) => [evaluator?.fullName ?? null, waiting, overdue, oldestSince]) ?? null,
  },
  {
    name: 'government.heads',
    variables: { instansiId, states: ['VACANT', 'DEFINITIVE'] },
    heads: ['Jabatan', 'Status', 'Pemangku jabatan', 'Kosong sejak'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(HeadsOfGovernmentDocument, { instansi: instansiId, states: ['VACANT', 'DEFINITIVE'], after });
          return node?.__typename === 'Instansi' ? node.headPositions : null;
        })
      )?.map(({ position, state, holder, vacantSince }) => [
        position.title,
        state === 'VACANT' ? 'Kosong' : 'Definitif',
        holder?.employee.name ?? null,
        vacantSince,
      ]) ?? null,
  },
  {
    name: 'government.positionMap',
    variables: { instansiId, dinasId: health.node },
    heads: ['Unit', 'Nama jabatan', 'B (pemangku)', 'K (kebutuhan)', 'Selisih (+/−)'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(PositionMapOfDocument, { instansi: instansiId, dinas: health.node, first: 1, after });
          return node?.__typename === 'Instansi' ? node.positionMap : null;
        })
      )?.map(({ unitName, title, filled, need }) => [
        unitName,
        title,
        filled ?? HIDDEN,
        need,
        filled === null ? HIDDEN : need === null ? null : filled - need,
      ]) ?? null,
  },
  {
    name: 'government.acts',
    variables: { instansiId, filter: { reason: { startsWith: 'alasan' } } },
    heads: ['Perubahan', 'Alasan', 'Berlaku sejak', 'Di mana'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(ActsListedDocument, { instansiId, filter: { reason: { startsWith: 'alasan' } }, after });
          return node?.__typename === 'Instansi' ? node.page : null;
        })
      )?.map(({ reason, since, ofDinas }) => ['Impor berkas', reason ?? null, since, ofDinas?.name ?? 'Seluruh pemerintah']) ?? null,
  },
  {
    name: 'government.annotations',
    variables: { instansiId },
    heads: ['Tanggal', 'Peristiwa', 'Di mana', 'Perubahan'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(AnnotationsListedDocument, { instansiId, after });
          return node?.__typename === 'Instansi' ? node.page : null;
        })
      )?.map(({ day, text, ofDinas, followed }) => [day, text, ofDinas?.name ?? 'Seluruh pemerintah', followed?.change ?? null]) ?? null,
  },
  {
    name: 'government.views',
    variables: { instansiId },
    heads: ['Tampilan', 'Disimpan oleh', 'Dapat dibuka oleh'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(ViewsListedDocument, { instansiId, after });
          return node?.__typename === 'Instansi' ? node.page : null;
        })
      )?.map(({ name, owner, isShared }) => [name, owner ?? null, isShared ? 'Semua pemilik akun' : 'Hanya pemiliknya']) ?? null,
  },
  {
    name: 'comparison',
    variables: { instansiId, subjectId: health.node, otherSubjectId: schools.node },
    heads: ['A', 'B', 'Selisih B − A'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { comparison } = await client.ask(ComparisonListedDocument, { subjectId: health.node, otherSubjectId: schools.node, after });
          return comparison?.page;
        })
      )?.map(({ one, other, change }) => [one, other, change]) ?? null,
  },
  {
    name: 'government.accounts',
    variables: { instansiId, filter: { search: 'e' } },
    heads: ['Nama', 'Nama pengguna', 'Status'],
    rows: async (client) =>
      (await every(async (after) => (await client.ask(AccountsListedDocument, { filter: { concerns: instansiId, search: 'e' }, after })).page))?.map(
        ({ displayName, username, hasPassword }) => [displayName, username, hasPassword ? 'Aktif' : 'Belum ada kata sandi'],
      ) ?? null,
  },
  {
    name: 'government.transfersOut',
    variables: { instansiId },
    heads: ['Pegawai', 'Ke', 'Dapat sejak'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(OffersListedDocument, { instansiId, after });
          return node?.__typename === 'Instansi' ? node.page : null;
        })
      )?.map(({ fullName, viewerSeesPerson, receiverName, freeFrom }) => [viewerSeesPerson ? (fullName ?? null) : HIDDEN, receiverName, freeFrom]) ?? null,
  },
  {
    name: 'import.rows',
    variables: { id: sent.node, outcomes: ['CREATED'], language: 'ID' },
    heads: ['Baris', 'Tentang'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(ImportRowsListedDocument, { id: sent.node, outcomes: ['CREATED'], after });
          return node?.__typename === 'Import' ? node.page : null;
        })
      )?.map(({ rowNumber, label }) => [rowNumber, label]) ?? null,
  },
  {
    name: 'government.absences',
    variables: { instansiId, filter: { absenceKind: { in: ['CUTI_SAKIT', 'CLTN'] } } },
    heads: ['Pegawai', 'Sejak', 'Nomor SK'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(AbsencesListedDocument, { instansiId, filter: { absenceKind: { in: ['CUTI_SAKIT', 'CLTN'] } }, after });
          return node?.__typename === 'Instansi' ? node.page : null;
        })
      )?.map(({ employee, validFrom, decreeNumber }) => [employee.fullName, validFrom, decreeNumber]) ?? null,
  },
  {
    name: 'government.periods',
    variables: { instansiId },
    heads: ['Periode', 'Tenggat'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(PeriodsListedDocument, { instansiId, after });
          return node?.__typename === 'Instansi' ? node.page : null;
        })
      )?.map(({ label, deadline }) => [label, deadline]) ?? null,
  },
  {
    name: 'government.reorganisations',
    variables: { instansiId },
    heads: ['Nama', 'Langkah', 'Mulai berlaku'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(ReorganisationsListedDocument, { instansiId, after });
          return node?.__typename === 'Instansi' ? node.page : null;
        })
      )?.map(({ name, stepCount, firstDay }) => [name, stepCount, firstDay]) ?? null,
  },
  {
    name: 'government.nipClashes',
    variables: { instansiId },
    heads: ['Pegawai', 'Pemerintah lain'],
    rows: async (client) =>
      (await every(async (after) => (await client.ask(NipClashesListedDocument, { instansiId, after })).page))?.map(({ employeeName, otherInstansi }) => [
        employeeName,
        otherInstansi,
      ]) ?? null,
  },
  {
    name: 'account.records',
    variables: { instansiId, accountId: account },
    heads: ['Apa', 'Alasan'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(RecordsListedDocument, { id: account, after });
          return node?.__typename === 'Account' ? node.page : null;
        })
      )?.map(({ reason }) => ['Dinonaktifkan', reason]) ?? null,
  },
  {
    name: 'government.attention',
    variables: { instansiId, matter: 'VACANT_HEADS' },
    heads: ['Apa', 'Perangkat daerah', 'Sejak'],
    rows: async (client) =>
      (await every(async (after) => (await client.ask(AttentionListedDocument, { instansiId, matter: 'VACANT_HEADS', after })).attention?.page))?.map(
        ({ node, dinas, since }) => [node?.__typename === 'Position' ? node.title : HIDDEN, dinas?.name ?? null, since],
      ) ?? null,
  },
  {
    name: 'government.board',
    variables: { instansiId, periodId: period.node },
    heads: ['Perangkat daerah', 'Kebutuhan', 'Kekurangan pegawai', 'Persentase kekurangan', 'Wajib dinilai'],
    rows: async (client) =>
      (await every(async (after) => (await client.ask(BoardListedDocument, { instansiId, periodId: period.node, after })).board?.page))?.map(
        ({ name, figures }) => [name, figures.need, figures.gap, figures.gapShare ?? null, figures.evaluation?.expected ?? null],
      ) ?? null,
  },
  {
    name: 'government.pace',
    variables: { instansiId, periodId: period.node },
    heads: ['Perangkat daerah', 'Perkiraan', 'Belum ditetapkan', 'Perlu per hari'],
    rows: async (client) =>
      (await every(async (after) => (await client.ask(PaceListedDocument, { subjectId: instansiId, periodId: period.node, after })).evaluationPace?.page))?.map(
        ({ name, outlook, remaining, neededPerDay }) => [
          name,
          OUTLOOKS[outlook] ?? outlook,
          remaining,
          neededPerDay === null ? null : Math.round(neededPerDay * 100) / 100,
        ],
      ) ?? null,
  },
  {
    name: 'government.retirements',
    variables: { instansiId, positionKinds: ['PELAKSANA'] },
    heads: ['Nama', 'Tahun pensiun', 'Pensiun mulai', 'Jabatan'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(RetirementsOfGovernmentDocument, { instansi: instansiId, positionKinds: ['PELAKSANA'], first: 2, after });
          return node?.__typename === 'Instansi' ? node.retirements : null;
        })
      )?.map(({ employee, year, day, position }) => [employee.name, year, day ?? HIDDEN, position.title]) ?? null,
  },
  {
    name: 'government.fiveYearPlan',
    variables: { instansiId },
    heads: ['Nama jabatan', 'Unit', 'Kebutuhan', 'Pensiun tahun ke-1', 'Kebutuhan pengisian tahun ke-5'],
    rows: async (client) =>
      (await every(async (after) => planIn(await client.ask(PlanOfGovernmentDocument, { instansi: instansiId, first: 2, after }))))?.map(
        ({ position, unit, need, retirements, toFill }) => [position.title, unit.name, need, retirements[1] ?? null, toFill[5] ?? null],
      ) ?? null,
  },
  {
    name: 'government.units',
    variables: { instansiId, periodId: period.node, belowDinas: null, orderBy: { field: 'TREE' } },
    heads: ['Unit', 'Perangkat daerah', 'Di bawah', 'Kebutuhan', 'Persentase kekurangan'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const asked = { instansi: instansiId, period: period.node, orderBy: { field: 'TREE' }, first: 2, after } as const;
          const { node } = await client.ask(UnitsOfGovernmentDocument, asked);
          return node?.__typename === 'Instansi' ? node.unitFigures : null;
        })
      )?.map(({ unit, trail, figures }) => [unit.name, unit.dinas.name, trail.join('; ') || null, figures.need, figures.gapShare ?? null]) ?? null,
  },
  {
    name: 'dinas.units',
    variables: { id: health.node, periodId: period.node },
    heads: ['Unit', 'Tingkat', 'Kebutuhan', 'Persentase kekurangan'],
    rows: async (client) =>
      (
        await every(async (after) => {
          const { node } = await client.ask(UnitsListedDocument, { id: health.node, periodId: period.node, after });
          return node?.__typename === 'Dinas' ? node.page : null;
        })
      )?.map(({ unit, depth, figures }) => [unit.name, depth, figures.need, figures.gapShare ?? null]) ?? null,
  },
];

describe('every list leaves as the graph gives it, to each role what it is shown, and not at all where there is none for them', () => {
  for (const format of ['csv', 'xlsx'] as const satisfies readonly Format[])
    it.each(LISTS)(`$name as ${format}`, async ({ name, variables, heads, rows: read }) => {
      const seen: Record<string, number | null> = {};
      for (const [role, actor] of Object.entries(actors)) {
        const wanted = await read(as(actor));
        seen[role] = wanted?.length ?? null;
        const answer = await askSheet(server.url, actor, name, format, { variables });
        if (wanted === null) {
          expect([role, answer.status >= 400]).toEqual([role, true]);
          continue;
        }
        expect([role, answer.status]).toEqual([role, 200]);
        const { head: names, rows } = await readList(Buffer.from(await answer.arrayBuffer()), format);
        const places = heads.map((one) => names.indexOf(one));
        expect(places, `${heads.join()} in ${names.join()}`).not.toContain(-1);
        expect(
          rows.map((row) => places.map((place) => rounded(plain(row[place])))),
          role,
        ).toEqual(wanted.map((row) => row.map(rounded)));
      }
      // At least somebody sees something, or nothing was compared.
      expect(Math.max(...Object.values(seen).map((count) => count ?? 0)), JSON.stringify(seen)).toBeGreaterThan(0);
    });

  it.each([
    ['id', `atasan-yang-ditunggu-${'GOV'}-triwulan-iv-2026-`],
    ['en', `superiors-waited-for-${'GOV'}-triwulan-iv-2026-`],
  ] as const)('is called in the language it is written in by what it is, where and of which day: %s', async (language, begins) => {
    const answer = await askSheet(server.url, actors['hr']!, 'period.superiors', 'csv', { variables: { id: period.node }, language });
    const { rows } = await world.system.query<{ name: string }>('select name from instansi where id = $1', [world.instansi.id]);
    const government = rows[0]!.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    const [, name] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')!;
    expect(name).toMatch(new RegExp(`^${begins.replace('GOV', government)}\\d{4}-\\d{2}-\\d{2}\\.csv$`));
  });

  it('has the rows of a board that its page shows, in the order in which it shows them, and says what was left out', async () => {
    const { above, rows } = await sheetOf(server.url, actors['hr']!, 'government.board', 'csv', {
      variables: { instansiId, periodId: period.node },
      columns: ['name', 'NEED'],
      shown: { ids: [schools.node, 'dinas_none'], said: '“pendidikan”' },
    });
    expect(rows.map(([first]) => first)).toEqual(['Dinas Pendidikan']);
    expect(above[2]).toBe(`Filter: Periode: ${period.label}; “pendidikan” (1 / 2)`);
    const turned = await sheetOf(server.url, actors['hr']!, 'government.board', 'csv', {
      variables: { instansiId },
      shown: { ids: [schools.node, health.node], said: '' },
    });
    expect(turned.rows.map(([first]) => first)).toEqual(['Dinas Pendidikan', 'Dinas Kesehatan']);
  });

  it('comes as values for who draws it, no more rows than they ask for', async () => {
    const answer = await askSheet(server.url, actors['hr']!, 'government.board', 'json', {
      variables: { instansiId },
      columns: ['name', 'GAP_SHARE'],
      most: 1,
    });
    const sheet = (await answer.json()) as { total: number; columns: { kind: string }[]; rows: unknown[][] };
    expect([sheet.total, sheet.rows.length, sheet.columns.map(({ kind }) => kind)]).toEqual([2, 1, ['TEXT', 'TEXT', 'TEXT', 'SHARE']]);
    expect(sheet.rows[0]![3]).toEqual({ share: expect.any(Number) });
    const file = await askSheet(server.url, actors['hr']!, 'government.board', 'csv', { variables: { instansiId }, most: 1 });
    expect(file.status).toBe(400);
  });
});
