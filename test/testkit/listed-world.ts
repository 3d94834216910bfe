import type { Actor, World } from '@selaras/server/testing';
import type { Served } from './server.ts';

/** A government with something on each list, two dinas of it, and those who look at them. */
export async function buildListed(world: World, newWorld: Served['newWorld']) {
  const health = await world.dinas('Dinas Kesehatan');
  const schools = await world.dinas('Dinas Pendidikan');
  const office = await world.unit(health, 'Bidang Pelayanan');
  const period = await world.period();
  const head = await world.position(health, 'Kepala Dinas', { isHead: true, kind: 'JPT', need: 1 });
  const nurse = await world.position(health, 'Perawat', { unit: office, need: 5, superior: head });
  const kepala = await world.employee('Kepala', { in: head });
  for (const name of ['Ani', 'Budi', 'Citra']) {
    const person = await world.employee(name);
    const assignmentId = await world.assign(person, nurse);
    const state = name === 'Ani' ? 'SEALED' : name === 'Budi' ? 'SUBMITTED' : 'DRAFT';
    await world.evaluation(person, { assignmentId, dinas: health, period, state, evaluator: kepala });
    await world.act({ dinas: name === 'Ani' ? null : health, reason: `alasan ${name}` });
  }
  for (const birthDate of ['1970-02-03', '1971-05-06', '1972-07-08']) await world.employee(`Menjelang pensiun ${birthDate}`, { in: nurse, birthDate });
  await world.position(schools, 'Kepala Dinas Pendidikan', { isHead: true, kind: 'JPT', need: 1 });
  const offered = await world.employee('Ditawarkan', { in: await world.position(schools, 'Guru', { need: 2 }) });
  await world.transfer(offered, (await newWorld('Kota Lain')).instansi);
  for (const [text, dinas] of [
    ['Mutasi tahap kedua', health],
    ['Penerimaan pegawai', null],
    ['Mutasi ketiga', schools],
  ] as const)
    await world.annotation(text, { dinas });
  const sent = await world.import({ rows: 5 });

  const actors: Readonly<Record<string, Actor>> = {
    hr: await world.account('hr', { role: 'HR' }),
    leader: await world.account('leader', { role: 'LEADERSHIP' }),
    head: await world.account('head', { role: 'DINAS_HEAD', on: health }),
    admin: await world.account('admin', { role: 'ADMIN' }),
  };
  for (const name of ['Kekurangan', 'Pensiun', 'Lowong']) await world.savedView(actors['hr']!, name, { isShared: name !== 'Lowong' });
  await world.savedView(actors['leader']!, 'Papan', { page: '', isShared: true });
  await world.absence(kepala, { from: '2026-02-01' });
  await world.absence(offered, { kind: 'CLTN', from: '2026-03-01', to: '2030-12-31' });
  await world.reorganisation({ name: 'Penataan besar' });
  await world.reorganisation({ dinas: health, name: 'Penataan Dinas Kesehatan' });
  await (await newWorld('Kota Kembar')).employee('Orang lain', { nip: kepala.nip });
  const accountId = actors['hr']!.accountId;
  for (const reason of ['cuti panjang', 'kembali'])
    await world.system.query(`insert into account_record (account_id, instansi_id, kind, reason) values ($1, $2, 'DISABLED', $3)`, [
      accountId,
      world.instansi.id,
      reason,
    ]);
  return { health, schools, period, sent, actors, accountId };
}
