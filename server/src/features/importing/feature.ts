import type { Feature } from '../../feature.ts';
import { fillEnum } from '../../graphql/open-enum.ts';
import { registerDownloadRoutes } from './life/downloads.route.ts';
import { createImportCommand } from './life/import.command.ts';
import { ImportGuideResolver } from './life/import-guide.resolver.ts';
import { importingNeighbours } from './life/importing.neighbours.ts';
import { importById } from './life/importing.queries.ts';
import { importsGauge } from './life/imports-gauge.queries.ts';
import { importingBuilders, importingExamples } from './importing.builder.ts';
import { ImportingInstansiResolver, ImportMappingRefusedResolver, ImportResolver, ImportRowResolver } from './life/importing.resolver.ts';
import { importingSql } from './importing.sql.ts';
import { importingTables } from './importing.tables.ts';
import { importProblemCodes } from './life/import-problems.ts';
import { ImportWork } from './life/import-work.ts';
import { lookAtImports } from './life/stuck-imports.command.ts';
import { registerUploadRoute } from './life/upload.route.ts';
import { profileById } from './profiles/profiles.queries.ts';
import { ImportProfilesResolver } from './profiles/profiles.resolver.ts';
import { wordingById } from './profiles/wordings.queries.ts';
import { ImportWordingsResolver } from './profiles/wordings.resolver.ts';
import { importKindsOf, type ImportKind, type ImportKinds } from './rows/index.ts';
import { importSheets } from './importing.sheets.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    import: 'Import';
    profile: 'ImportProfile';
    wording: 'ImportWording';
  }
}

declare module '../../feature.ts' {
  interface Feature {
    /** Kinds of files that can be imported: with their columns, wordings, refusals and what they write. */
    readonly imports?: readonly ImportKind[];
  }
}

declare module '../../app.services.ts' {
  interface Services {
    /** Kinds of files that the features bring. */
    readonly importKinds: ImportKinds;
    /** The imports that this server has in hand. */
    readonly imports: ImportWork;
  }
}

/** Files on their way into the graph. */
export const importing: Feature = {
  name: 'importing',
  sheets: importSheets,
  tables: importingTables,
  sql: [importingSql],
  resolvers: [
    ImportResolver,
    ImportRowResolver,
    ImportMappingRefusedResolver,
    ImportGuideResolver,
    ImportingInstansiResolver,
    ImportProfilesResolver,
    ImportWordingsResolver,
  ],
  around: importingNeighbours,
  nodes: [
    { prefix: 'import', type: 'Import', read: importById },
    { prefix: 'profile', type: 'ImportProfile', read: profileById },
    { prefix: 'wording', type: 'ImportWording', read: wordingById },
  ],
  topics: { IMPORT: 'Imports that took effect.' },
  routes: [registerUploadRoute, registerDownloadRoutes],
  shapeGraph(features) {
    const things = [...importKindsOf(features).values()].flatMap(({ makes, makesBesides }) => [makes, ...makesBesides]);
    const vocabularies = [...importKindsOf(features).values()].flatMap(({ header }) => header.columns.flatMap(({ type }) => type.vocabulary ?? []));
    fillEnum('ImportVocabulary', Object.fromEntries(vocabularies.map(({ name, describes }) => [name, describes])));
    fillEnum('ImportedThing', Object.fromEntries(things.map(({ thing, describes }) => [thing, describes])));
    fillEnum('ImportKind', Object.fromEntries([...importKindsOf(features).values()].map(({ name, describes }) => [name, describes])));
  },
  emits: (features) => ({ 'import-problems.json': `${JSON.stringify(importProblemCodes(importKindsOf(features)), null, 2)}\n` }),
  services: (features) => ({ importKinds: importKindsOf(features), imports: new ImportWork() }),
  gauges: ({ system }) => [importsGauge(system)],
  checks: [{ looksAt: 'imports under way', look: lookAtImports }],
  start: (services) => services.imports.start(services),
  stop: ({ imports }) => imports.stop(),
  commands: [createImportCommand],
  builders: importingBuilders,
  examples: importingExamples,
};
