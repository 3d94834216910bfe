import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Page } from '../../../graphql/connections.ts';
import { nextEventContext, signedIn, type Context } from '../../../graphql/context.ts';
import { failure } from '../../../graphql/errors.ts';
import { LanguageArgs, spoken } from '../../../graphql/language.ts';
import { encodeId } from '../../../graphql/node.ts';
import { mustSee } from '../../../graphql/named-rows.ts';
import { NodeId } from '../../../graphql/node-id.ts';
import { PageArgs } from '../../../graphql/page.args.ts';
import { Policy } from '../../../graphql/policy.ts';
import { LatestStream } from '../../../live/latest-stream.ts';
import { Instansi, type InstansiRow } from '../../organization/index.ts';
import { Most } from '../../../graphql/work.ts';
import { kindNamed } from '../rows/index.ts';
import { inLanguage } from '../rows/row-problem.ts';
import { ImportLayout } from './import-layout.types.ts';
import { ImportMapping, MapImportInput, MapImportResult } from './import-mapping.types.ts';
import { mapImport } from './map-import.service.ts';
import { ImportWords } from './import-words.types.ts';
import { mappingOf, wordsIn } from './told-mapping.service.ts';
import * as policy from './importing.policy.ts';
import * as queries from './importing.queries.ts';
import * as service from './import-steps.service.ts';
import { AnswerImportInput, AnswerImportResult, ApplyImportInput, ApplyImportResult, CancelImportInput, CancelImportResult } from './import-steps.types.ts';
import { ImportMappingRefused } from './importing.errors.ts';
import { decide, type Asker } from './importing.lifecycle.ts';
import { Import, ImportConnection, ImportCreation, ImportOutcome, ImportProblem, ImportRow, ImportRowConnection } from './importing.types.ts';

@ArgsType()
class ImportsArgs extends PageArgs {
  @Field(() => NodeId('instansi'), { nullable: true, description: 'Only those into this government.' })
  instansiId?: string | null;
}

@ArgsType()
class ImportRowArgs extends PageArgs {
  @Field(() => [ImportOutcome], { nullable: true, description: 'Only rows that end like this.' })
  outcomes?: ImportOutcome[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Without rows that are refused for nothing but words that `words` tells once for all of them.',
  })
  exceptWords?: boolean | null;
}

@ArgsType()
class ImportProgressArgs {
  @Field(() => NodeId('import'), { description: 'Which import.' })
  id!: string;
}

const toldIn = (problem: ImportRow['problems'][number], rowNumber: number | null, asked: LanguageArgs): ImportProblem =>
  inLanguage(problem, rowNumber, spoken(asked));

const askerOf = (context: Context, { instansiId }: queries.ImportRecord): Asker => ({ mayImport: policy.canImport(signedIn(context).scope, instansiId) });

/** The import now, after every change of it and at every heartbeat; the first event comes at once. Who leaves is let go of also while nothing happens. */
function followImport(context: Context, importId: string): AsyncIterableIterator<queries.ImportRecord> {
  const { hub } = context.services;
  const id = encodeId('import', importId);
  const wakes = new LatestStream<null>(
    () => null,
    () => stop(),
  );
  const stop = hub.listen((signal) => {
    if (signal.kind === 'RESYNC' || signal.kind === 'HEARTBEAT' || (signal.kind === 'STALE' && !hub.isAway) || (signal.kind === 'NODE' && signal.id === id))
      wakes.push(null);
  });
  wakes.push(null);
  const read = async (): Promise<queries.ImportRecord | null> => {
    const event = await nextEventContext(context);
    return event && queries.importById(event, importId).finally(() => event.read.close());
  };
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    await wakes.return();
    return { value: undefined, done: true };
  };
  return {
    async next() {
      if ((await wakes.next()).done) return end();
      try {
        const found = await read();
        return found ? { value: found, done: false } : await end();
      } catch (error) {
        await end();
        throw error;
      }
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

@Resolver(() => Import)
export class ImportResolver {
  @Policy('hr')
  @Query(() => ImportConnection, { description: 'Imports into the governments of the viewer, the newest first.' })
  async imports(@Ctx() context: Context, @Args(() => ImportsArgs) args: ImportsArgs): Promise<Page<queries.ImportRecord>> {
    if (args.instansiId && !policy.canImport(signedIn(context).scope, args.instansiId)) {
      await mustSee(context, [{ path: 'instansiId', prefix: 'instansi', uuid: args.instansiId }]);
      throw failure('FORBIDDEN', 'You import nothing into this government.');
    }
    return queries.importPage(context, args.instansiId ?? null, PageArgs.read(args));
  }

  @Policy('hr')
  @Mutation(() => ApplyImportResult, { description: 'Begins to apply a checked import, all of it in one transaction; follow importProgress to see it end.' })
  applyImport(
    @Ctx() context: Context,
    @Arg('input', () => ApplyImportInput, { description: 'Which import, as it was read.' }) input: ApplyImportInput,
  ): Promise<ApplyImportResult> {
    return service.applyImport(context, input);
  }

  @Policy('hr')
  @Mutation(() => AnswerImportResult, {
    description:
      'Answers what rows of a checked import ask, such as whether a unit is one that is on record under nearly the same name. Its rows are then checked once more.',
  })
  answerImport(
    @Ctx() context: Context,
    @Arg('input', () => AnswerImportInput, { description: 'Which import, as it was read, and the answers.' }) input: AnswerImportInput,
  ): Promise<AnswerImportResult> {
    return service.answerImport(context, input);
  }

  @Policy('hr')
  @Mutation(() => CancelImportResult, {
    description: 'Throws an import away at any time before it has taken effect; what is under way for it ends at once.',
  })
  cancelImport(
    @Ctx() context: Context,
    @Arg('input', () => CancelImportInput, { description: 'Which import.' }) input: CancelImportInput,
  ): Promise<CancelImportResult> {
    return service.cancelImport(context, input);
  }

  @Policy('hr')
  @Mutation(() => MapImportResult, {
    description: 'Says what the columns of a file mean and has it read and checked anew, while it is kept and before it is applied. Follow importProgress.',
  })
  mapImport(
    @Ctx() context: Context,
    @Arg('input', () => MapImportInput, { description: 'Which import, as it was read, and what its columns mean.' }) input: MapImportInput,
  ): Promise<MapImportResult> {
    return mapImport(context, input);
  }

  @Policy('hr')
  @Subscription(() => Import, {
    description: 'One import: as it is, and again whenever it moves, at most four times a second, and every ten seconds as a heartbeat.',
    subscribe: ({ args, context }) => followImport(context as Context, (args as ImportProgressArgs).id),
  })
  importProgress(@Root() import_: queries.ImportRecord, @Args(() => ImportProgressArgs) _args: ImportProgressArgs): queries.ImportRecord {
    return import_;
  }

  @FieldResolver(() => ImportRowConnection, { description: 'Its rows in the order of the file, once checked; they are dropped when the import ends.' })
  async rows(@Root() import_: queries.ImportRecord, @Ctx() context: Context, @Args(() => ImportRowArgs) args: ImportRowArgs): Promise<Page<ImportRow>> {
    // Their outcomes are stored part by part: a file that is half checked shows none of them.
    if (import_.importState === 'RECEIVED' || import_.importState === 'READING') return Page.empty(PageArgs.read(args));
    const kind = kindNamed(context.services.importKinds, import_.importKind);
    return queries.rowsOf(context, import_.id, { outcomes: args.outcomes ?? null, exceptWords: args.exceptWords === true, kind }, PageArgs.read(args));
  }

  @FieldResolver(() => ImportProblem, { nullable: true, description: 'Why the file cannot be used; of a checked import, what to know before applying it.' })
  problem(@Root() { problem }: queries.ImportRecord, @Args(() => LanguageArgs) args: LanguageArgs): ImportProblem | null {
    return problem === null ? null : toldIn(problem, null, args);
  }

  @Most(20)
  @FieldResolver(() => [ImportCreation], {
    description: 'What it makes that is not on record yet, or made: its rows and what comes along with them. Empty until it was checked.',
  })
  creates(@Root() import_: queries.ImportRecord, @Ctx() context: Context): Promise<ImportCreation[]> {
    return queries.createdBy(context, import_.id);
  }

  @FieldResolver(() => ImportLayout, {
    nullable: true,
    description: 'How the table of the file was found and which rows were left out; null until it was looked for.',
  })
  layout(@Root() import_: queries.ImportRecord, @Ctx() context: Context): Promise<ImportLayout | null> {
    return queries.layoutOf(context, import_.id);
  }

  @FieldResolver(() => ImportMapping, {
    nullable: true,
    description: 'What the columns of the file are taken for; null until they were looked at.',
  })
  async mapping(@Root() import_: queries.ImportRecord, @Ctx() context: Context): Promise<ImportMapping | null> {
    const stored = await queries.foundOf(context, import_.id);
    return stored?.found ? mappingOf(kindNamed(context.services.importKinds, import_.importKind), stored.found, stored.samples) : null;
  }

  @FieldResolver(() => ImportWords, {
    nullable: true,
    description: 'What became of the words of the file that no list knows; null until it was read.',
  })
  async words(@Root() import_: queries.ImportRecord, @Ctx() context: Context): Promise<ImportWords | null> {
    const stored = await queries.wordsOf(context, import_.id);
    return stored && wordsIn(kindNamed(context.services.importKinds, import_.importKind), stored);
  }

  @FieldResolver(() => Boolean, { description: 'Whether mapImport and sayImportWordings would be accepted: the file is kept and has not been applied.' })
  viewerCanMap(@Root() import_: queries.ImportRecord, @Ctx() context: Context): boolean {
    return decide('map', { ...askerOf(context, import_), ...import_, state: import_.importState }) === null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether applyImport would be accepted.' })
  viewerCanApply(@Root() import_: queries.ImportRecord, @Ctx() context: Context): boolean {
    return decide('apply', { ...askerOf(context, import_), ...import_, state: import_.importState }) === null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether answerImport would be accepted.' })
  viewerCanAnswer(@Root() import_: queries.ImportRecord, @Ctx() context: Context): boolean {
    return decide('answer', { ...askerOf(context, import_), ...import_, state: import_.importState }) === null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether cancelImport would be accepted.' })
  viewerCanCancel(@Root() import_: queries.ImportRecord, @Ctx() context: Context): boolean {
    return decide('cancel', { ...askerOf(context, import_), ...import_, state: import_.importState }) === null;
  }
}

@Resolver(() => ImportRow)
export class ImportRowResolver {
  @Most(20)
  @FieldResolver(() => [ImportProblem], { description: 'Why it is refused; of other rows, what looks odd.' })
  problems(@Root() { rowNumber, problems }: ImportRow, @Args(() => LanguageArgs) args: LanguageArgs): ImportProblem[] {
    return problems.map((problem) => toldIn(problem, rowNumber, args));
  }
}

@Resolver(() => ImportMappingRefused)
export class ImportMappingRefusedResolver {
  @Most(200)
  @FieldResolver(() => [ImportProblem], { description: 'All that is wrong with it.' })
  problems(@Root() { problems }: ImportMappingRefused, @Args(() => LanguageArgs) args: LanguageArgs): ImportProblem[] {
    return problems.map((problem) => toldIn(problem, null, args));
  }
}

@Resolver(() => Instansi)
export class ImportingInstansiResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer may import files into it.' })
  viewerCanImport(@Root() { id }: InstansiRow, @Ctx() context: Context): boolean {
    return policy.canImport(signedIn(context).scope, id);
  }
}
