import { sql, type RawBuilder } from 'kysely';
import { anyOf } from '../../../database/any-of.sql.ts';
import { oneFor } from '../../../graph/by-id.queries.ts';
import { readPage } from '../../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../../graphql/connections.ts';
import type { Context } from '../../../graphql/context.ts';
import type { ImportWording } from './wording.types.ts';

export type WordingRecord = Readonly<Pick<ImportWording, 'id' | 'importVocabulary' | 'written' | 'means' | 'overrides' | 'saidAt' | 'version' | 'instansiId'>>;

export const WORDING_COLUMNS =
  'w.id, w.vocabulary as "importVocabulary", w.written, w.means, w.overrides, w.said_at as "saidAt", w.version, w.instansi_id as "instansiId"';
const COLUMNS = sql.raw(WORDING_COLUMNS) as RawBuilder<WordingRecord>;

export const wordingById = (context: Context, id: string): Promise<WordingRecord | null> =>
  oneFor(
    context,
    'importWording',
    id,
    (ids) => context.read.query(sql<WordingRecord>`select ${COLUMNS} from import_wording w where w.id = ${anyOf(ids)}`),
    (row) => row.id,
  );

export const wordingPage = (context: Context, instansiId: string, request: PageRequest): Promise<Page<WordingRecord>> =>
  readPage(
    context.read,
    {
      select: COLUMNS,
      from: sql`import_wording w`,
      where: [sql`w.instansi_id = ${instansiId}::uuid`],
      order: [
        { by: sql`w.vocabulary`, type: 'text' },
        { by: sql`w.written`, type: 'text' },
        { by: sql`w.id`, type: 'uuid' },
      ],
    },
    request,
  );
