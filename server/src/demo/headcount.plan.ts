import type { LocalDate } from '../rules/local-date.ts';
import { apportion } from './apportion.rules.ts';
import { emptyDinasList, kecamatanOf, puskesmasOf, workProfiles, type Kecamatan, type WorkProfile } from './dinas-roster.plan.ts';
import { planKecamatan } from './districts.plan.ts';
import { planEducation, type SchoolPlan } from './education.plan.ts';
import type { GovernmentFacts } from './governments.parameters.ts';
import { planHospital, planPuskesmas } from './health.plan.ts';
import type { DinasPlan, PositionPlan } from './organization.plan.ts';
import { planOffice, planSekretariatDaerah } from './offices.plan.ts';
import type { Random } from './random.ts';

/** Services whose people are in schools, puskesmas and hospitals: they take what the offices leave. */
const SERVICES = new Set(['PENDIDIKAN', 'KESEHATAN', 'RSUD']);
const BANDUNG_PEOPLE = 17851;
const SMALLEST_OFFICE = 16;

/** Every dinas with its units, positions, need and number of holders: need and holders add up to the totals of the facts. */
export function planGovernment(facts: GovernmentFacts, asOf: LocalDate, random: Random): DinasPlan[] {
  const profiles = workProfiles();
  const dinasList = emptyDinasList(facts, profiles, asOf);
  const districts = kecamatanOf(facts);
  const people = peoplePerDinas(facts, dinasList, profiles, districts);
  planStructures(facts, dinasList, profiles, districts, people);
  const need = needPerDinas(facts, dinasList, people, random);
  for (const dinas of dinasList) {
    staff(dinas, people.get(dinas) ?? 0, need.get(dinas) ?? 0, random);
  }
  return dinasList;
}

function peoplePerDinas(
  facts: GovernmentFacts,
  dinasList: readonly DinasPlan[],
  profiles: ReadonlyMap<string, WorkProfile>,
  districts: readonly Kecamatan[],
): Map<DinasPlan, number> {
  const people = new Map<DinasPlan, number>();
  const alike = (dinas: DinasPlan): number => dinasList.filter(({ work }) => work === dinas.work).length;
  const share = (dinas: DinasPlan): number => (profiles.get(dinas.work)?.bandungPeople ?? 0) / alike(dinas);
  for (const dinas of dinasList.filter(({ work }) => !SERVICES.has(work))) {
    const district = districts.find(({ name }) => dinas.name === `Kecamatan ${name}`);
    const scaled = Math.round((share(dinas) * facts.employees) / BANDUNG_PEOPLE);
    const floor = dinas.work === 'SETDA' ? 44 : SMALLEST_OFFICE;
    people.set(dinas, district === undefined ? Math.max(floor, scaled) : 15 + Math.round(4.6 * district.kelurahan.length));
  }
  const services = dinasList.filter(({ work }) => SERVICES.has(work));
  const left = facts.employees - [...people.values()].reduce((a, b) => a + b, 0);
  const parts = apportion(left, services.map(share));
  services.forEach((dinas, index) => people.set(dinas, parts[index] ?? 0));
  return people;
}

function planStructures(
  facts: GovernmentFacts,
  dinasList: readonly DinasPlan[],
  profiles: ReadonlyMap<string, WorkProfile>,
  districts: readonly Kecamatan[],
  people: ReadonlyMap<DinasPlan, number>,
): void {
  const profileOf = (dinas: DinasPlan): WorkProfile => {
    const profile = profiles.get(dinas.work);
    if (profile === undefined) throw new Error(`fungsi.csv has no row ${dinas.work}`);
    return profile;
  };
  const [first, ...others] = dinasList;
  if (first?.work !== 'SETDA') throw new Error(`${facts.name} has no Sekretariat Daerah at the top of its list`);
  const sekda = planSekretariatDaerah(first, profileOf(first));
  for (const dinas of others) {
    const district = districts.find(({ name }) => dinas.name === `Kecamatan ${name}`);
    if (district !== undefined) planKecamatan(dinas, district, sekda);
    else if (dinas.work === 'RSUD') planHospital(dinas, sekda, people.get(dinas) ?? 0);
    else {
      const root = planOffice(dinas, profileOf(dinas), sekda, people.get(dinas) ?? 0);
      if (dinas.work === 'KESEHATAN') planPuskesmas(dinas, root, puskesmasOf(facts));
      if (dinas.work === 'PENDIDIKAN') planEducation(dinas, root, districts, schoolsFor(facts, people.get(dinas) ?? 0));
    }
  }
}

// About thirteen people in a primary school and thirty-six in a junior one. PPPK teachers all enter as Ahli Pertama.
function schoolsFor(facts: GovernmentFacts, people: number): SchoolPlan {
  const entrants = Math.min(0.85, (1.2 * facts.pppk) / facts.employees);
  const rest = 1 - entrants;
  return {
    primary: Math.round((people * 0.69) / 13),
    junior: Math.round((people * 0.27) / 36),
    levels: [entrants + rest * 0.27, rest * 0.34, rest * 0.39],
  };
}

/** Each dinas gets its own shortage around the mean; a few are starved, a few over-full; education closes the sum. */
function needPerDinas(facts: GovernmentFacts, dinasList: readonly DinasPlan[], people: ReadonlyMap<DinasPlan, number>, random: Random): Map<DinasPlan, number> {
  const mean = 1 - facts.employees / facts.need;
  const need = new Map<DinasPlan, number>();
  const offices = dinasList.filter(({ work }) => work !== 'PENDIDIKAN');
  const ordinary = random.shuffled(offices.filter(({ work }) => !SERVICES.has(work) && work !== 'SETDA'));
  const starved = new Set(ordinary.slice(0, Math.round(ordinary.length * 0.16)));
  const full = new Set(ordinary.slice(-Math.max(2, Math.round(ordinary.length * 0.08))));
  for (const dinas of offices) {
    const holders = people.get(dinas) ?? 0;
    const spread = random.between(-0.06, 0.06);
    const gap = starved.has(dinas) ? Math.max(0.42, mean + 0.14) + spread / 2 : full.has(dinas) ? 0.02 + spread : mean + spread;
    need.set(dinas, Math.max(singlePosts(dinas).length + 2, Math.round(holders / (1 - gap))));
  }
  const education = dinasList.find(({ work }) => work === 'PENDIDIKAN');
  if (education === undefined) throw new Error(`${facts.name} has no Dinas Pendidikan`);
  need.set(education, facts.need - [...need.values()].reduce((a, b) => a + b, 0));
  return need;
}

const singlePosts = (dinas: DinasPlan): PositionPlan[] => dinas.positions.filter(({ weight }) => weight === 0);

function staff(dinas: DinasPlan, people: number, need: number, random: Random): void {
  const single = singlePosts(dinas);
  for (const post of single) post.filled = isLed(post, random) ? 1 : 0;
  const shared = dinas.positions.filter(({ weight }) => weight > 0);
  const inShared = people - single.reduce((sum, post) => sum + post.filled, 0);
  const needs = apportion(
    need - single.length,
    shared.map(({ weight }) => weight),
  );
  shared.forEach((post, index) => (post.need = needs[index] ?? 0));
  const open = shared.filter((post) => post.need > 0);
  dinas.positions.splice(0, dinas.positions.length, ...dinas.positions.filter((post) => post.need > 0));
  const crowded = need < people * 1.08;
  const seats = open.map((post) => seatsIn(post, crowded, random));
  // A dinas with more people than seats puts the rest everywhere, in proportion to need.
  const missing = Math.max(0, inShared - seats.reduce((sum, { most }) => sum + most, 0));
  const extra = (post: PositionPlan): number => (missing === 0 ? 0 : Math.ceil((post.need * missing) / (need - single.length)) + 1);
  const holders = apportion(
    inShared,
    seats.map(({ pull }) => pull),
    open.map((post, index) => (seats[index]?.most ?? 0) + extra(post)),
  );
  open.forEach((post, index) => (post.filled = holders[index] ?? 0));
}

/** How much a position draws people, and how many it can take: some stand empty, some hold more than they need. */
function seatsIn(post: PositionPlan, crowded: boolean, random: Random): { pull: number; most: number } {
  const overFull = random.chance(crowded ? 0.3 : 0.05);
  const most = overFull ? post.need + Math.max(1, Math.round(post.need * 0.4)) : post.need;
  const pull = overFull ? post.need * 3 : post.need * (random.chance(0.07) ? 0.02 : random.between(0.45, 1.6));
  return { pull, most };
}

const ALWAYS_LED = new Set(['SETDA', 'KESEHATAN', 'KEPEGAWAIAN']);

function isLed(post: PositionPlan, random: Random): boolean {
  if (post.unit.parent === null && post.isHead && ALWAYS_LED.has(post.unit.dinas.work)) return true;
  if (post.kind === 'JPT') return random.chance(0.86);
  if (post.kind === 'ADMINISTRATOR') return random.chance(0.91);
  if (post.kind === 'FUNGSIONAL') return random.chance(0.91);
  return random.chance(post.isHead ? 0.88 : 0.82);
}
