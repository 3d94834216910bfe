import type { Actor, DinasRef, EmployeeRef, PeriodRef, PositionRef, World } from '@selaras/server/testing';

/** One dinas as large as one likes, and what its pages ask about. */
export interface Place {
  readonly world: World;
  readonly dinas: DinasRef;
  readonly period: PeriodRef;
  readonly head: PositionRef;
  readonly staffPost: PositionRef;
  readonly person: EmployeeRef;
  readonly evaluationId: string;
  readonly importId: string;
  readonly hr: Actor;
  readonly superior: Actor;
  /** Signs in with PASSWORD. */
  readonly username: string;
}

export const PASSWORD = 'benar-kuda-baterai';

/** A dinas with a head, a staff post and so many people in it, two of three rated; and as many other dinas as wanted. */
export async function buildPlace(world: World, people: number, others: number): Promise<Place> {
  const period = await world.period();
  const dinas = await world.dinas();
  for (let index = 0; index < others; index++) await world.position(await world.dinas(`Dinas ${index}`), 'Staf', { need: 2 });
  const head = await world.position(dinas, 'Kepala', { isHead: true });
  const boss = await world.employee('Kepala', { in: head });
  const staffPost = await world.position(dinas, 'Staf', { superior: head, need: people });
  const addPerson = async (index: number): Promise<{ readonly person: EmployeeRef; readonly evaluationId: string | null }> => {
    const unit = await world.unit(dinas, `Seksi ${index}`);
    // Half of them share one post, the others have one each, so that every list of the pages is long.
    const post = index % 2 === 0 ? staffPost : await world.position(dinas, `Jabatan ${index}`, { superior: head, unit });
    const person = await world.employee(`Pegawai ${index}`);
    const assignmentId = await world.assign(person, post);
    if (index % 3 === 0) return { person, evaluationId: null };
    const state = index % 3 === 1 ? 'DRAFT' : 'SUBMITTED';
    return { person, evaluationId: (await world.evaluation(person, { assignmentId, dinas, period, evaluator: boss, state })).id };
  };
  // All at once: one after another they would be most of what the test takes.
  const made = await Promise.all(Array.from({ length: people }, (_, index) => addPerson(index)));
  const username = `pengguna-${world.instansi.code}`;
  await world.login(username, PASSWORD);
  return {
    world,
    dinas,
    period,
    head,
    staffPost,
    person: made[1]!.person,
    evaluationId: made[1]!.evaluationId!,
    importId: (await world.import({ rows: people })).id,
    hr: await world.account('hr', { role: 'HR' }),
    superior: await world.account('superior', { employee: boss }),
    username,
  };
}
