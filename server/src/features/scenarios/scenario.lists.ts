import { sql } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { anyOf } from '../../database/any-of.sql.ts';
import { listing } from '../../graph/listing.ts';
import { lists, rootLists } from '../../graph/lists.ts';
import { sightBy } from '../../graph/sight.ts';
import { INSTANSI, partsOfInstansi } from '../organization/index.ts';
import { REORGANISATIONS } from '../reorganisation/index.ts';
import { SCENARIO } from './scenario.queries.ts';
import { ScenarioConnection } from './scenario.types.ts';

const SCENARIOS = listing({ shape: SCENARIO, connection: ScenarioConnection });
const NEWEST_FIRST = { field: 'UPDATED_AT', direction: 'DESC' } as const;

export const scenarioLists = [
  rootLists({
    scenarios: {
      of: SCENARIOS,
      usual: NEWEST_FIRST,
      description: 'Scenarios that the viewer works on, or that were shared with them, the last changed first.',
    },
  }),
  lists(INSTANSI, {
    scenarios: {
      of: SCENARIOS,
      key: 'instansiId',
      sight: (i) =>
        sightBy({
          all: within('hr', { instansi: `${i}.id` }),
          part: [
            within('figures', { instansi: `${i}.id` }),
            ...partsOfInstansi('hr', `${i}.id`, { units: false }),
            ...partsOfInstansi('figures', `${i}.id`, { units: false }),
          ],
        }),
      usual: NEWEST_FIRST,
      description: 'Its scenarios: all where the viewer is HR, those that are shared where they are shown the figures; the last changed first.',
    },
  }),
  lists(SCENARIO, {
    drafts: {
      of: REORGANISATIONS,
      found: (scenarios) => sql`select d.reorganisation_id as id, d.scenario_id as parent_id from scenario_draft d where d.scenario_id = ${anyOf(scenarios)}`,
      usual: NEWEST_FIRST,
      description: 'Drafts that were made of it, as far as the viewer may read them; none before it is applied.',
    },
  }),
];
