import type { AssignmentKind } from '../features/staffing/assignment.parameters.ts';
import { addDays, dateParts, type LocalDate } from '../rules/local-date.ts';
import type { DinasPlan, PositionPlan } from './organization.plan.ts';
import type { Person } from './people.plan.ts';
import type { Random } from './random.ts';

export interface AssignmentPlan {
  readonly person: Person;
  readonly position: PositionPlan;
  readonly kind: AssignmentKind;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly decree: string;
}

interface Seating {
  readonly person: Person;
  from: LocalDate;
  /** Day on which they moved here from the position in `before`. */
  movedOn: LocalDate | null;
  before: PositionPlan | null;
}

/** Everyone's present position, the earlier ones of those who moved lately, and the acting heads. */
export function planAssignments(
  dinasList: readonly DinasPlan[],
  people: readonly Person[],
  today: LocalDate,
  { random, movements }: { readonly random: Random; readonly movements: Random },
): AssignmentPlan[] {
  const decree = decreeNumbers(random);
  const seatings = people.map((person): Seating => ({ person, from: firstDay(person, today, random), movedOn: null, before: null }));
  rotate(seatings, today, random);
  placeLate(seatings, today, movements);
  moveOver(dinasList, seatings, today, movements);
  const definitive = seatings.flatMap(({ person, from, movedOn, before }): AssignmentPlan[] => {
    const { position } = person;
    if (movedOn === null || before === null) return [{ person, position, kind: 'DEFINITIF', from, to: null, decree: decree(from) }];
    return [
      { person, position: before, kind: 'DEFINITIF', from, to: addDays(movedOn, -1), decree: decree(from) },
      { person, position, kind: 'DEFINITIF', from: movedOn, to: null, decree: decree(movedOn) },
    ];
  });
  return [...definitive, ...actingHeads(dinasList, people, today, random, decree)];
}

function decreeNumbers(random: Random): (day: LocalDate) => string {
  return (day) => `800.1.3.3/${random.whole(12, 1980)}/BKD/${day.slice(0, 4)}`;
}

function firstDay(person: Person, today: LocalDate, random: Random): LocalDate {
  const { year } = dateParts(today);
  const since = person.position.unit.dinas.since;
  const earliest = person.start > since ? person.start : since;
  if (person.status !== 'PNS') return earliest;
  const latest = `${year - 2}-12-01`;
  if (earliest >= latest) return earliest;
  const wished = `${random.whole(person.position.trade === 'STRUCTURAL' ? year - 5 : year - 9, year - 2)}-${random.pick(['01', '02', '04', '07', '08', '10'])}-${random.pick(['01', '03', '06', '14', '20'])}`;
  return wished < earliest ? earliest : wished;
}

/** Rounds of transfers of the last two years: people of one rank change places on one day, so nobody sits on anybody. */
function rotate(seatings: readonly Seating[], today: LocalDate, random: Random): void {
  const { year } = dateParts(today);
  const days = [`${year - 1}-03-14`, `${year - 1}-08-22`, `${year}-01-09`, `${year}-06-19`, `${year}-10-02`].filter((day) => day < today);
  const rounds = new Map<string, Seating[]>();
  for (const seating of seatings) {
    const { person } = seating;
    if (person.status !== 'PNS' || person.position.eselon === 'II_A' || person.start > `${year - 4}-12-31`) continue;
    if (!random.chance(person.position.trade === 'STRUCTURAL' ? 0.26 : 0.03)) continue;
    const round = `${random.pick(days)} ${person.position.eselon ?? person.position.title}`;
    rounds.set(round, [...(rounds.get(round) ?? []), seating]);
  }
  for (const [round, members] of rounds) {
    const day = round.slice(0, 10);
    members.forEach((member, index) => {
      const next = members[(index + 1) % members.length];
      if (next === undefined || next.person.position === member.person.position) return;
      if (member.from < next.person.position.unit.dinas.since || member.from >= day) return;
      member.movedOn = day;
      member.before = next.person.position;
    });
  }
}

/** Days before today on which people on contract were placed together: long enough ago that they are in every period that is shown. */
const PLACED: readonly (readonly [daysAgo: number, share: number])[] = [
  [231, 0.07],
  [112, 0.05],
];

function placeLate(seatings: readonly Seating[], today: LocalDate, random: Random): void {
  for (const [daysAgo, share] of PLACED) {
    const day = addDays(today, -daysAgo);
    for (const seating of seatings) {
      if (seating.person.status === 'PPPK' && seating.from < addDays(day, -30) && random.chance(share)) seating.from = day;
    }
  }
}

/** Days before today on which people were moved into a post that was open, each from a post of the same name elsewhere that is open since. */
const MOVED = [302, 246, 198, 160, 124, 87, 45, 24, 17, 9, 3] as const;
const MOVED_SHARE = 0.03;

function moveOver(dinasList: readonly DinasPlan[], seatings: readonly Seating[], today: LocalDate, random: Random): void {
  const open = new Map<string, PositionPlan[]>();
  for (const post of dinasList.flatMap(({ positions }) => positions)) {
    for (let seat = post.filled; seat < post.need; seat++) open.set(post.title, [...(open.get(post.title) ?? []), post]);
  }
  for (const seating of seatings) {
    const { person, movedOn } = seating;
    const { unit, title, isHead } = person.position;
    if (person.status !== 'PNS' || movedOn !== null || isHead || !random.chance(MOVED_SHARE)) continue;
    const day = addDays(today, -random.pick(MOVED));
    const posts = open.get(title) ?? [];
    const from = posts.find((post) => post.unit.dinas !== unit.dinas && seating.from >= post.unit.dinas.since);
    if (!from || seating.from >= day) continue;
    posts.splice(posts.indexOf(from), 1);
    seating.movedOn = day;
    seating.before = from;
  }
}

/** Vacant heads with somebody acting (PLT), and a few heads away for some days with a stand-in (PLH). */
function actingHeads(
  dinasList: readonly DinasPlan[],
  people: readonly Person[],
  today: LocalDate,
  random: Random,
  decree: (day: LocalDate) => string,
): AssignmentPlan[] {
  const holders = new Map<PositionPlan, Person[]>();
  for (const person of people) holders.set(person.position, [...(holders.get(person.position) ?? []), person]);
  const below = new Map<PositionPlan, PositionPlan[]>();
  for (const position of dinasList.flatMap(({ positions }) => positions)) {
    if (position.superior !== null) below.set(position.superior, [...(below.get(position.superior) ?? []), position]);
  }
  const busy = new Set<Person>();
  // A post with an eselon is looked after by somebody with an eselon, unless there is nobody near.
  const candidates = (head: PositionPlan): Person[] => {
    const near = [
      ...(below.get(head) ?? []),
      ...(head.superior === null ? [] : (below.get(head.superior) ?? []).filter(({ unit, isHead }) => isHead && unit.dinas === head.unit.dinas)),
    ].filter((post) => post !== head && canLead(post));
    const ranked = near.filter(({ eselon }) => eselon !== null);
    const fitting = head.eselon !== null && ranked.length > 0 ? ranked : near;
    return fitting.flatMap((post) => holders.get(post) ?? []).filter((person) => !busy.has(person) && person.status === 'PNS');
  };
  const heads = dinasList.flatMap(({ positions }) => positions.filter(({ isHead }) => isHead));
  const act = (head: PositionPlan, kind: Exclude<AssignmentKind, 'DEFINITIF'>, from: LocalDate, to: LocalDate | null): AssignmentPlan[] => {
    const near = candidates(head);
    if (near.length === 0) return [];
    const person = random.pick(near);
    busy.add(person);
    return [{ person, position: head, kind, from, to, decree: decree(from) }];
  };
  const vacant = heads.filter(({ filled }) => filled === 0);
  const plt = vacant.filter(({ eselon }) => random.chance(eselon === 'II_B' ? 0.75 : eselon === 'IV_A' ? 0.4 : 0.6));
  const away = random.shuffled(heads.filter(({ filled, kind }) => filled === 1 && kind === 'ADMINISTRATOR')).slice(0, 3);
  return [
    ...plt.flatMap((head) => act(head, 'PLT', addDays(today, -random.whole(12, 260)), null)),
    ...away.flatMap((head) => act(head, 'PLH', addDays(today, -random.whole(1, 4)), addDays(today, random.whole(5, 12)))),
  ];
}

const canLead = ({ kind, jenjang, isHead }: PositionPlan): boolean =>
  isHead || kind === 'ADMINISTRATOR' || kind === 'PENGAWAS' || jenjang === 'AHLI_MADYA' || jenjang === 'AHLI_MUDA' || jenjang === 'PENYELIA';
