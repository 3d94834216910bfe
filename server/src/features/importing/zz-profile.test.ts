import { afterAll, beforeAll, it, inject } from 'vitest';
import pg from 'pg';
import { ImportWorld, realMap } from './import-world.fixture.ts';
let world: ImportWorld;
const times: [number, string][] = [];
const original = pg.Client.prototype.query;
beforeAll(async () => {
  world = await ImportWorld.create(inject('clusterUrl'));
  (pg.Client.prototype as unknown as Record<string, unknown>).query = async function (...args: unknown[]) {
    const t = performance.now();
    const r = await (original as (...a: unknown[]) => unknown).apply(this, args);
    times.push([performance.now() - t, String(typeof args[0] === 'string' ? args[0] : JSON.stringify(args[0])).replace(/\s+/g, ' ').slice(0, 150)]);
    return r;
  };
});
afterAll(() => world.close());
const show = (label: string, n = 14) => { console.log(label, Math.round(times.reduce((a, [t]) => a + t, 0)) + ' ms sql', '\n' + times.sort((a, b) => b[0] - a[0]).slice(0, n).map(([t, q]) => `${t.toFixed(0)} ${q}`).join('\n')); times.length = 0; };
it('dpd', async () => {
  await world.load('UNITS', `code,name\nSETJEN,Sekretariat Jenderal DPD RI`);
  times.length = 0;
  const t = performance.now();
  await world.load('POSITIONS', realMap('peta_jabatan_setjen_dpd_ri.csv'), { dinas: 'SETJEN' });
  show('DPD total ' + Math.round(performance.now() - t));
  const N = 35000;
  const nips: string[] = [];
  for (let i = 0; i < N; i++) { const d = new Date(Date.UTC(1968, 0, 1 + (i % 12000))).toISOString().slice(0, 10).replaceAll('-', ''); const y = Number(d.slice(0, 4)) + 24; nips.push(`${d}${y}0${1 + (i % 9)}${1 + (i % 2)}${String(1 + Math.floor(i / 12000)).padStart(3, '0')}`); }
  let t2 = performance.now();
  await world.load('EMPLOYEES', 'nip,nama,golongan,pendidikan,jurusan\n' + nips.map((n, i) => `${n},Nama Orang ${i},III/c,S-1,Ekonomi`).join('\n'));
  show('EMP ' + Math.round(performance.now() - t2));
  t2 = performance.now();
  await world.load('ASSIGNMENTS', 'nip,position_code,tmt,nomor_sk\n' + nips.map((n, i) => `${n},${1 + (i % 2622)},2022-03-01,SK/${i}`).join('\n'));
  show('ASG ' + Math.round(performance.now() - t2));
  await world.pool.query("insert into evaluation_period (instansi_id,kind,label,valid_from,valid_to,deadline,state) select id,'QUARTERLY','TW3',date '2026-07-01',date '2026-09-30',date '2026-10-15','CLOSED' from instansi union all select id,'QUARTERLY','TW4','2026-10-01','2026-12-31','2027-01-15','OPEN' from instansi");
  t2 = performance.now();
  await world.load('EVALUATIONS', 'nip,periode,hasil_kerja,perilaku,nip_penilai,catatan,state\n' + nips.flatMap((n, i) => ['TW3', 'TW4'].map((p) => `${n},${p},Sesuai Ekspektasi,Di Atas Ekspektasi,${nips[(i + 1) % N]},baik,sealed`)).slice(0, 60000).join('\n'));
  show('EVA ' + Math.round(performance.now() - t2));
  if (process.env['EXPLAIN']) {
    (pg.Client.prototype as unknown as Record<string, unknown>).query = original;
    const c = await world.pool.connect();
    await c.query('set statement_timeout=0');
    for (const [table, cols] of [['evaluation', 'instansi_id,dinas_id,employee_id,assignment_id,period_id,evaluator_id,work_result,behaviour,predikat,note,state,started_at,submitted_at,sealed_at'], ['assignment', 'instansi_id,dinas_id,employee_id,position_id,kind,tmt,decree_number,valid_from,valid_to'], ['employee', 'instansi_id,nip,name,sex,birth_date,status,golongan,education_level,education_field']] as const) {
      await c.query(`create temp table t_${table} as select * from ${table}`);
      await c.query(`delete from ${table}`);
      await c.query('begin');
      if (table === 'assignment') { await c.query('set constraints all immediate'); }
      const r = await c.query(`explain (analyze, costs off) insert into ${table} (${cols}) select ${cols} from t_${table}`);
      console.log(table, r.rows.map((x) => x['QUERY PLAN']).join('\n'));
      await c.query('rollback');
    }
    c.release();
  }
}, 300_000);
