import { sql, type RawBuilder } from 'kysely';
import { anyOf } from '../../../database/any-of.sql.ts';
import { oneFor } from '../../../graph/by-id.queries.ts';
import { readPage } from '../../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../../graphql/connections.ts';
import type { Services } from '../../../app.services.ts';
import type { Viewer } from '../../../access/viewer.ts';
import { createContext, type Context } from '../../../graphql/context.ts';
import { statedColumns, type FoundColumns } from '../rows/found-columns.reader.ts';
import type { StatedMapping } from '../rows/mapping.reader.ts';
import type { ImportProfile } from './profile.types.ts';

export type ProfileRecord = Readonly<Pick<ImportProfile, 'id' | 'name' | 'importKind' | 'columns' | 'fixed' | 'updatedAt' | 'version' | 'instansiId'>>;

export const PROFILE_COLUMNS =
  'p.id, p.name, p.kind as "importKind", p.columns, p.fixed, p.updated_at as "updatedAt", p.version, p.instansi_id as "instansiId"';
const COLUMNS = sql.raw(PROFILE_COLUMNS) as RawBuilder<ProfileRecord>;

export const profileById = (context: Context, id: string): Promise<ProfileRecord | null> =>
  oneFor(
    context,
    'importProfile',
    id,
    (ids) => context.read.query(sql<ProfileRecord>`select ${COLUMNS} from import_profile p where p.id = ${anyOf(ids)}`),
    (row) => row.id,
  );

export const profilePage = (context: Context, instansiId: string, request: PageRequest): Promise<Page<ProfileRecord>> =>
  readPage(
    context.read,
    {
      select: COLUMNS,
      from: sql`import_profile p`,
      where: [sql`p.instansi_id = ${instansiId}::uuid`],
      order: [
        { by: sql`lower(p.name)`, type: 'text' },
        { by: sql`p.id`, type: 'uuid' },
      ],
    },
    request,
  );

/** What the columns of an import are taken for, or what is kept under a name, as a file that uploads and the command line take. */
export async function statedFor(
  services: Services,
  viewer: Viewer,
  of: 'import' | 'profile',
  id: string,
): Promise<Pick<StatedMapping, 'columns' | 'fixed'> | null> {
  const { read } = createContext(services, viewer, null);
  try {
    if (of === 'profile') {
      const [kept] = await read.query(sql<Pick<StatedMapping, 'columns' | 'fixed'>>`select p.columns, p.fixed from import_profile p where p.id = ${id}::uuid`);
      return kept ?? null;
    }
    const [row] = await read.query(sql<{ found: FoundColumns | null }>`select i.found from import i where i.id = ${id}::uuid`);
    return row?.found ? { columns: statedColumns(row.found), fixed: row.found.fixed } : null;
  } finally {
    read.close();
  }
}
