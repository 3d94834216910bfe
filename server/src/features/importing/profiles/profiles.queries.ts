import { sql, type RawBuilder } from 'kysely';
import { anyOf } from '../../../database/any-of.sql.ts';
import { oneFor } from '../../../graph/by-id.queries.ts';
import { readPage } from '../../../graph/pages.queries.ts';
import type { Page, PageRequest } from '../../../graphql/connections.ts';
import type { Services } from '../../../app.services.ts';
import type { Viewer } from '../../../access/viewer.ts';
import { createContext, type Context } from '../../../graphql/context.ts';
import { statedColumns, type FoundColumns } from '../rows/found-columns.reader.ts';
import { MAX_COLUMNS } from '../reading/reading-limits.parameters.ts';
import { kindNamed, type ImportKind } from '../rows/index.ts';
import type { StatedMapping } from '../rows/mapping.reader.ts';
import { wordsToGive, wordToGive, type WordToGive } from '../rows/words-to-give.reader.ts';
import type { SaidWord, WordsOfFile } from '../rows/words.reader.ts';
import type { ImportProfile } from './profile.types.ts';

/** A mapping as it leaves. */
export interface MappingToGive extends Pick<StatedMapping, 'columns' | 'fixed'> {
  readonly words: readonly WordToGive[];
}

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

interface KeptProfile extends Pick<StatedMapping, 'columns' | 'fixed'> {
  readonly kind: string;
  readonly instansiId: string;
}

/** Of each kind of values the first column that holds them: what is said of a word of one holds of all. */
const columnsByVocabulary = ({ header }: ImportKind): ReadonlyMap<string, string> =>
  new Map(header.columns.toReversed().flatMap(({ name, type }) => (type.vocabulary ? [[type.vocabulary.name, name] as const] : [])));

/**
 * What the columns of an import are taken for, or what is kept under a name, with what words mean (null where nobody has said),
 * as a file that uploads and the command line take.
 */
export async function statedFor(services: Services, viewer: Viewer, of: 'import' | 'profile', id: string): Promise<MappingToGive | null> {
  const { read } = createContext(services, viewer, null);
  try {
    if (of === 'import') {
      const [row] = await read.query(
        sql<{ found: FoundColumns | null; words: WordsOfFile | null }>`select i.found, i.words from import i where i.id = ${id}::uuid`,
      );
      return row?.found ? { columns: statedColumns(row.found), fixed: row.found.fixed, words: wordsToGive(row.words) } : null;
    }
    const [kept] = await read.query(
      sql<KeptProfile>`select p.columns, p.fixed, p.kind, p.instansi_id as "instansiId" from import_profile p where p.id = ${id}::uuid`,
    );
    if (!kept) return null;
    const { columns, fixed, kind, instansiId } = kept;
    const columnOf = columnsByVocabulary(kindNamed(services.importKinds, kind));
    const said = await read.query(
      sql<SaidWord>`select w.vocabulary, w.written, w.means, w.overrides, w.said_at as "saidAt" from import_wording w
        where w.instansi_id = ${instansiId}::uuid and w.vocabulary = any(${[...columnOf.keys()]}::text[]) order by w.said_at desc limit ${MAX_COLUMNS}`,
    );
    return { columns, fixed, words: said.map(({ vocabulary, ...word }) => wordToGive({ ...word, column: columnOf.get(vocabulary)! })) };
  } finally {
    read.close();
  }
}
