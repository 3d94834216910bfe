import { World, type Actor, type DinasRef, type EmployeeRef, type PeriodRef, type PositionRef } from '@selaras/server/testing';
import type { Pool } from 'pg';

const GOVERNMENTS = 3;
const DINAS = 3;
const PEOPLE = 6;

/** A dinas in which one writer sets the need of one post, and another moves people in and out of a post without need: its need says which write it shows. */
export interface Office {
  readonly dinas: DinasRef;
  readonly post: PositionRef;
  readonly pool: PositionRef;
  readonly people: readonly EmployeeRef[];
}

export interface Place {
  readonly world: World;
  readonly offices: readonly Office[];
  readonly period: PeriodRef;
  readonly team: readonly EmployeeRef[];
  readonly hr: Actor;
  readonly watcher: Actor;
  readonly headOfFirst: Actor;
  readonly superior: Actor;
}

async function makeOffice(world: World, number: number): Promise<Office> {
  const dinas = await world.dinas(`Dinas ${number}`);
  const post = await world.position(dinas, 'Perawat', { need: null });
  const pool = await world.position(dinas, 'Analis', { need: null });
  const people = [];
  for (let index = 0; index < PEOPLE; index++) people.push(await world.employee(`Orang ${number} ${index}`));
  return { dinas, post, pool, people };
}

export async function makePlaces(owner: Pool): Promise<Place[]> {
  const places: Place[] = [];
  for (let number = 0; number < GOVERNMENTS; number++) {
    const world = await World.create(owner, `Kota ${number}`);
    const offices: Office[] = [];
    for (let index = 0; index < DINAS; index++) offices.push(await makeOffice(world, index));
    const [first] = offices as [Office];
    const period = await world.period();
    const headPost = await world.position(first.dinas, 'Kepala Dinas', { isHead: true, kind: 'JPT', need: null });
    const head = await world.employee('Kepala', { in: headPost });
    const staffPost = await world.position(first.dinas, 'Pelaksana', { superior: headPost, need: null });
    const team = [];
    for (let index = 0; index < PEOPLE; index++) team.push(await world.employee(`Staf ${index}`, { in: staffPost }));
    places.push({
      world,
      offices,
      period,
      team,
      hr: await world.account('hr', { role: 'HR' }),
      watcher: await world.account('watcher', { role: 'LEADERSHIP' }),
      headOfFirst: await world.account('head', { role: 'DINAS_HEAD', on: first.dinas }),
      superior: await world.account('superior', { employee: head }),
    });
  }
  return places;
}
