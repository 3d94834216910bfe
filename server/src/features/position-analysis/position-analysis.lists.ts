import { sql } from 'kysely';
import { within } from '../../access/scope.sql.ts';
import { containingWords } from '../../graph/filter-conditions.ts';
import { listing } from '../../graph/listing.ts';
import { lists, rootLists } from '../../graph/lists.ts';
import { all } from '../../graph/page-sql.ts';
import { sightBy } from '../../graph/sight.ts';
import { SEARCH_LENGTH, Text } from '../../graphql/text.ts';
import { DINAS, INSTANSI, POSITION, partsOfInstansi } from '../organization/index.ts';
import { POSITION_ANALYSIS } from './position-analysis.queries.ts';
import { PositionAnalysisConnection } from './position-analysis.types.ts';

const ANALYSES = listing({
  shape: POSITION_ANALYSIS,
  connection: PositionAnalysisConnection,
  conditions: {
    search: {
      type: () => Text(SEARCH_LENGTH),
      description: 'Parts of the title of its position, in any order, whatever capitals and accents; at most 200 characters.',
      joins: 'position',
      sql: ({ alias }, words: string) => all(containingWords(words).map((pattern) => sql`${sql.raw(`folded(${alias}_position.title)`)} like ${pattern}`)),
    },
  },
  orders: {
    title: {
      description: 'The title of its position.',
      joins: 'position',
      by: ({ alias }) => [{ by: sql.raw(`${alias}_position.title`), type: 'text' }],
    },
  },
  joins: { position: ({ alias }) => sql.raw(`join position ${alias}_position on ${alias}_position.id = ${alias}.position_id`) },
});
const NEWEST_FIRST = { field: 'UPDATED_AT', direction: 'DESC' } as const;
const OF_A_DINAS = (instansi: string, dinas: string): string => sightBy({ all: within('hr', { instansi, dinas }), part: [within('structure', { instansi })] });
const SAYS = 'what is established, and what is worked on where the viewer is HR; the last changed first.';

export const positionAnalysisLists = [
  rootLists({
    positionAnalyses: { of: ANALYSES, usual: NEWEST_FIRST, description: 'Position analyses that the viewer may read, the last changed first.' },
  }),
  lists(INSTANSI, {
    positionAnalyses: {
      of: ANALYSES,
      key: 'instansiId',
      sight: (i) =>
        sightBy({
          all: within('hr', { instansi: `${i}.id` }),
          part: [within('structure', { instansi: `${i}.id` }), ...partsOfInstansi('hr', `${i}.id`, { units: false })],
        }),
      usual: NEWEST_FIRST,
      description: `Analyses of its positions: ${SAYS}`,
    },
  }),
  lists(DINAS, {
    positionAnalyses: {
      of: ANALYSES,
      key: 'dinasId',
      sight: (d) => OF_A_DINAS(`${d}.instansi_id`, `${d}.id`),
      usual: NEWEST_FIRST,
      description: `Analyses of its positions: ${SAYS}`,
    },
  }),
  lists(POSITION, {
    positionAnalyses: {
      of: ANALYSES,
      key: 'positionId',
      sight: (p) => OF_A_DINAS(`${p}.instansi_id`, `${p}.dinas_id`),
      usual: NEWEST_FIRST,
      description: `Its analyses (anjab), all versions: ${SAYS}`,
    },
  }),
];
