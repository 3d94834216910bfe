/**
 * The shapes of the API, each a rule of schema/README.md ("Shapes"). A field that breaks one fails here and is named. Rules
 * are added to the list; exceptions are listed with why, and one that is no longer needed fails as well.
 */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { all } from '../feature.ts';
import { keysOf, storedPropertiesOf } from '../graph/columns.ts';
import { UPDATED_AT } from '../graph/updated-at.ts';
import { buildSchema } from '../graphql/build-schema.ts';
import { inputsOf, type Bounds } from '../graphql/read-arguments.ts';
import { features } from './index.ts';

const schema = buildSchema(features);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

interface Rule {
  readonly says: string;
  /** Names of what breaks it. */
  readonly brokenBy: (schema: GraphQLSchema) => string[];
  readonly exceptions?: Readonly<Record<string, string>>;
}

/** Fields of one name that members of a union, or implementers of an interface, give different types or nullability. */
function differing(name: string, members: readonly GraphQLObjectType[]): string[] {
  const byField = Map.groupBy(
    members.flatMap((member) => Object.values(member.getFields()).map((field) => ({ field: field.name, type: String(field.type) }))),
    ({ field }) => field,
  );
  return [...byField].filter(([, fields]) => new Set(fields.map(({ type }) => type)).size > 1).map(([field]) => `${name}.${field}`);
}

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** Types with their entity, of which the rows are stored. */
const stored = all(features, 'nodes').flatMap(({ type, shape }) => (shape ? [{ type: schema.getType(type) as GraphQLObjectType, entity: shape.entity }] : []));

const inputFields = (name: string): readonly string[] => {
  const type = schema.getType(name);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
};
const enumValues = (name: string): readonly string[] => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};
const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** What an offer tells of the person is told to some only, once it was declined or withdrawn. */
const HIDDEN_OF_OFFERS = 'of an offer that was declined or withdrawn the government that it was made to is told nothing of the person';
/** Why some of what is stored is neither filtered nor ordered by its column. */
const NOT_LISTED_BY = {
  'Employee.nip': 'shown to some only; the filter of its own asks among those that the viewer may see',
  'Employee.endReason': 'shown to some only, as above',
  'Employee.lastDay': 'shown to some only: of who retires it tells the month of birth',
  'Employee.birthDate': 'shown to some only: asked often enough, a condition would tell it',
  'Transfer.nip': 'shown to some only, as that of the person',
  'Evaluation.note': 'shown to the person, the evaluator and HR only',
};

const RULES: readonly Rule[] = [
  {
    says: 'a list is a connection, or is bounded by something other than the data',
    brokenBy: () =>
      types
        .filter((type) => isObjectType(type) && !/(Connection|Edge)$/.test(type.name))
        .flatMap((type) =>
          Object.values((type as GraphQLObjectType).getFields()).flatMap((field) => (isList(field.type) ? [`${type.name}.${field.name}`] : [])),
        ),
    exceptions: {
      'Query.search': 'at most twenty are asked for; lists have the rest',
      'PositionAnalysis.items': 'at most 300',
      'PositionAnalysis.competences': 'at most 60',
      'PositionAnalysis.missing': 'what a review asks for: three parts',
      'PositionAnalysisIncomplete.missing': 'as above',
      'Competence.levels': 'five',
      'Account.grants': 'given one by one, by hand; at most 20',
      'Account.tokens': 'at most 50 are open; those of a government are in Query.tokens',
      'Act.rowCounts': 'the types of the graph: the code',
      'FigureHistory.values': 'by day: at most 400 are asked for',
      'DinasHistory.lastValues': 'as above',
      'FigureHistory.dinas': 'the dinas of a government: sixty in the largest, and a board tells them all',
      'FigureProjection.dinas': 'as above',
      'FigureProjection.days': 'today and the beginning of five years',
      'FigureProjection.values': 'as above',
      'DinasProjection.values': 'as above',
      'RetirementCounts.years': 'this year and the five after it',
      'RetirementCounts.counts': 'as above',
      'RetirementGroup.counts': 'as above',
      'Instansi.positionGapSums': 'the kinds of positions: six',
      'RetirementCounts.groups': 'the dinas of a government, kinds, or months',
      'Horizon.years': 'this year and the five after it',
      'HorizonPart.years': 'as above',
      'FiveYearPlanRow.retirements': 'as above',
      'FiveYearPlanRow.contractEnds': 'as above',
      'FiveYearPlanRow.departures': 'as above',
      'FiveYearPlanRow.arrivals': 'as above',
      'FiveYearPlanRow.toFill': 'as above',
      'UnitFigures.trail': 'as deep as the tree may be',
      'Board.findings': 'one of a figure at most: the code',
      'BoardEvent.findings': 'as above',
      'Instansi.thresholdDinasIds': 'those that the account leads, by roles that are given one by one',
      'Attention.matters': 'those that the features state: the code',
      'ActHeldInPlace.obstacles': 'the first 100; how many there are is said beside them',
      'ActPreview.counts': 'the types of the graph: the code',
      'ActPreview.moves': 'the first 50 dinas',
      'ActPreview.rows': 'the first 20; how many there are is said beside them',
      'Evaluation.evaluationSteps': 'those that an evaluation has: the code',
      'UnfinishedEvaluation.evaluationSteps': 'as above',
      'Employee.awaitedEvaluations': 'of the periods that are open at once: at most five are told',
      'Assignment.changedBy': 'the ten newest; all of them are in the acts of the government',
      'Reorganisation.steps': 'the 60 that one can have',
      'ReorganisationStep.parts': 'the first 50; how many there are is said beside them',
      'StepsRefused.steps': 'the 60 that one can have',
      'StepCheck.warnings': 'one of each kind, which the act names',
      'ReorganisationChecked.steps': 'the 60 that one can have',
      'ActPreview.warnings': 'one of each kind, which the act names',
      'ActRow.fields': 'the stored fields of one row',
      'DinasMove.figures': 'those of the registry: the code',
      'BoardEvent.rows': 'what one message tells: the dinas of one government, dozens, or those of them that changed',
      'Notification.parameters': 'those of its kind, in whose sentence they stand: the code',
      'Query.thresholds': 'at most 50 of an account in a government',
      'Screen.figures': 'at most 6 stand beside each other',
      'ScreenBoard.shown': 'at most 6 stand beside each other',
      'FigureSet.withheld': 'at most the figures that there are',
      'ScreenBoard.rows': 'what one message tells: the dinas of one government, dozens',
      'Query.screens': 'at most 100 are open in a government',
      'DinasEvent.units': 'what one message tells: the units of one dinas, hundreds at most, or those of them that changed',
      'Change.changedFields': 'the stored fields of one row',
      'Change.dinasIds': 'one; none of what belongs to no dinas',
      'Change.entityIds': 'at most 200: the ids of more come in pages (changedIds)',
      'ChangeBatch.changes': 'at most what `first` says, 1,000; of a stream a batch',
      'ChangedIds.ids': 'a page of at most 1,000',
      'EvaluationPeriod.predikatRule': 'nine cells, three ratings by three',
      'Query.predikatGuidance': 'one of each predikat that an organisation can have: five',
      'PredikatGuidance.rules': 'what a circular says: three lines at most',
      'PredikatPatternRule.predikat': 'those that a line of a circular names together: three at most',
      'Query.predikatRule': 'nine cells, three ratings by three',
      'Employee.warnings': 'one of each kind, which the rules of the NIP name',
      'Figure.parts': 'what the figure is defined by: two',
      'RowsRefused.refusedRows': 'of those that were sent, 500 at most',
      'MapPosition.holderNames': 'the first three',
      'MapPosition.holderKinds': 'as above',
      'Query.figureDefinitions': 'those of the registry: the code',
      'HeadCount.values': 'what was counted by: three at most',
      'HeadCounts.groups': 'at most 1,000; more are refused',
      'ImportLayout.filled': 'the columns of a kind of file',
      'ImportLayout.groups': 'the first 500 are kept; how many there are is said beside them',
      'ImportLayout.headerRows': 'two at most',
      'ImportLayout.leftOut': 'the first 500 are kept; how many there are is said beside them',
      'ImportLayout.sheets': 'a workbook with more than 500 is refused',
      'ImportMappedColumn.proposals': 'the three likeliest',
      'ImportMappedColumn.samples': 'four values',
      'ImportMapping.columns': 'the columns of a file, which has at most 200',
      'ImportMapping.fixed': 'the columns of a kind of file',
      'ImportMapping.headerRows': 'two at most',
      'ImportMapping.missing': 'the columns of a kind of file',
      'ImportMappingRefused.problems': 'what was sent, which has at most 100 of each',
      'ImportWord.accepted': 'the values of an enum: the code',
      'ImportWord.first': 'the first five',
      'ImportWords.kept': 'the first 50 of each column',
      'ImportWords.unknown': 'the first 50 of each column',
      'ImportWords.used': 'the first 50 of each column',
      'ImportProfile.columns': 'the columns of a file, which has at most 200',
      'ImportProfile.fixed': 'the columns of a kind of file',
      'ImportMissingColumn.columns': 'those of which one is enough: the code',
      'ImportMissingColumn.headers': 'those of the columns: the code',
      'Query.importKinds': 'those of the features: the code',
      'ImportKindGuide.columns': 'those of the kind: the code',
      'Evaluation.parts': 'the positions held in one period: at most twelve are told',
      'TeamMember.parts': 'as above',
      'Evaluation.versions': 'the 20 newest: a sealed evaluation is corrected once, if at all',
      'Employee.recordHistory': 'a status, a golongan or an education is changed some twenty times in a career',
      'BeginsLater.units': 'the first twenty',
      'BeginsLater.positions': 'the first twenty',
      'BeginsLater.assignments': 'the first twenty',
      'Dinas.names': 'the newest twenty',
      'Unit.names': 'the newest twenty',
      'Employee.formerNips': 'a number is changed once or twice in a career',
      'Import.creates': 'the things that its kind makes: the code',
      'ImportCreation.names': 'the first twenty',
      'ImportProblem.accepted': 'what a column takes: its headers, the values of an enum, the periods of a government',
      'ImportColumn.otherHeaders': 'those of the column: the code',
      'ImportColumn.oneOf': 'the columns of the kind: the code',
      'ImportColumn.words': 'the values of an enum: the code',
      'ImportRow.changes': 'the columns of a file',
      'ImportRow.problems': 'the columns of a file',
      'ImportSheet.columns': 'the columns of a kind of file',
      'ImportSheet.headerRows': 'two at most',
      'Query.demoAccounts': 'those of the demonstration; outside it none',
      'Query.nodes': 'the ids asked for, 100 at most',
      'UnitHolds.units': 'the first 100; how many there are is said beside them',
      'UnitHolds.positions': 'the first 100; how many there are is said beside them',
      'PositionHeld.holders': 'the first 100; how many there are is said beside them',
      'Retirement.steps': 'the three steps of the rule',
      'Setup.steps': 'seven: the code',
      'SuperiorPath.steps': 'the levels of a government above somebody',
      'Unit.ancestors': 'the levels of a dinas above the unit',
      'Token.areas': 'values of an enum',
      'Viewer.grants': 'given one by one, by hand',
      'Viewer.instansiList': 'those of the grants; everything that is stored of governments is in Query.instansiList',
      'Viewer.sessions': 'at most 100 are shown',
      'Viewer.tokens': 'at most 50 are open; those of others are in Query.tokens',
    },
  },
  {
    says: 'a connection is read forward and backward, and says its total',
    brokenBy: () =>
      types.filter(isObjectType).flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) => {
          const page = getNamedType(field.type);
          if (!isObjectType(page) || !page.name.endsWith('Connection')) return [];
          const names = field.args.map(({ name }) => name);
          const isWhole = ['first', 'after', 'last', 'before'].every((name) => names.includes(name)) && 'totalCount' in page.getFields();
          return isWhole ? [] : [`${type.name}.${field.name}`];
        }),
      ),
  },
  {
    says: 'a list of nodes that is below nothing is narrowed and ordered',
    brokenBy: () =>
      Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, type, args }) => {
        const page = getNamedType(type);
        const item = isObjectType(page) && page.name.endsWith('Connection') ? getNamedType(page.getFields()['nodes']!.type) : null;
        if (!isObjectType(item) || !item.getInterfaces().some((one) => one.name === 'Node')) return [];
        return ['filter', 'orderBy'].every((argument) => args.some((one) => one.name === argument)) ? [] : [`Query.${name}`];
      }),
    exceptions: {
      'Query.imports': 'files on their way into the graph, by when they came: no facts of it, and gone from the mind once applied',
      'Query.importWordings': 'how files are read, by kinds of values and words: no facts of the graph, and as few as somebody said by hand',
      'Query.importProfiles': 'how files are read, by name: no facts of the graph, and as few as a government has senders',
    },
  },
  {
    says: 'an answer that says its day says whether it is a projection',
    brokenBy: () => types.flatMap((type) => (isObjectType(type) && 'asOf' in type.getFields() && !('isProjection' in type.getFields()) ? [type.name] : [])),
    exceptions: { BoardEvent: 'a stream is of today', DinasEvent: 'a stream is of today', ScreenBoard: 'a stream is of today' },
  },
  {
    says: 'a stored type says when its rows were last written',
    brokenBy: () => stored.flatMap(({ type }) => (UPDATED_AT in type.getFields() ? [] : [type.name])),
  },
  {
    says: 'lists are narrowed by every stored field',
    brokenBy: () =>
      stored.flatMap(({ type, entity }) => {
        const keys = keysOf(entity);
        const filter = inputFields(`${type.name}Filter`);
        const properties = storedPropertiesOf(entity).map(([property]) => property);
        return properties.flatMap((property) =>
          (keys.has(property) || property in type.getFields()) && (!filter.includes(property) || property === 'nip') ? [`${type.name}.${property}`] : [],
        );
      }),
    exceptions: NOT_LISTED_BY,
  },
  {
    says: 'lists are ordered by every stored field that is a value',
    brokenBy: () =>
      stored.flatMap(({ type, entity }) => {
        const keys = keysOf(entity);
        const orders = enumValues(`${type.name}OrderField`);
        const properties = storedPropertiesOf(entity).map(([property]) => property);
        return properties.flatMap((property) =>
          !keys.has(property) && property in type.getFields() && !orders.includes(snake(property)) ? [`${type.name}.${property}`] : [],
        );
      }),
    exceptions: NOT_LISTED_BY,
  },

  {
    says: 'a root field of a query can be null: one refusal takes nothing of what stands beside it',
    brokenBy: () =>
      Object.values(schema.getQueryType()!.getFields())
        .filter(({ type }) => isNonNullType(type))
        .map(({ name }) => name),
  },
  {
    says: 'what has a default can be null: null means the default',
    brokenBy: () => [...inputsOf(schema)].filter(({ defaultValue, type }) => defaultValue !== undefined && isNonNullType(type)).map(({ name }) => name),
  },
  {
    says: 'members of a union give one field name one type',
    brokenBy: () => types.filter(isUnionType).flatMap((union) => differing(union.name, union.getTypes())),
  },
  {
    says: 'types of an interface give one field name one type',
    brokenBy: () => types.filter(isInterfaceType).flatMap((one) => differing(one.name, schema.getPossibleTypes(one))),
    exceptions: {
      'Node.name': HIDDEN_OF_OFFERS,
      'Node.fullName': HIDDEN_OF_OFFERS,
      'Node.status': HIDDEN_OF_OFFERS,
      'Node.validTo': 'a period always ends',
      'Refusal.current': 'what changed meanwhile, as it is now: a row of the type that the refusal is about; no mutation has two of them',
    },
  },
  {
    says: 'a scalar of ours says by what it is specified',
    brokenBy: () => types.filter((type) => isScalarType(type) && !isSpecifiedScalarType(type) && !type.specifiedByURL).map(({ name }) => name),
  },
  {
    says: 'a value of an enum says what it means',
    brokenBy: () =>
      types
        .filter(isEnumType)
        .flatMap((type: GraphQLEnumType) => type.getValues().flatMap(({ name, description }) => (description ? [] : [`${type.name}.${name}`]))),
  },
  {
    says: 'an argument and an input field say what they are',
    brokenBy: () => [...inputsOf(schema)].filter(({ description }) => !description).map(({ name }) => name),
  },
  {
    says: 'a text that is sent has a bound of its own',
    brokenBy: () =>
      [...inputsOf(schema)]
        .filter(({ type, extensions }) => getNamedType(type).name === 'String' && (extensions['bounds'] as Bounds | undefined)?.most === undefined)
        .map(({ name }) => name),
  },
  {
    says: 'a mutation takes one input, and answers with a union',
    brokenBy: () =>
      Object.values(schema.getMutationType()!.getFields())
        .filter(({ type, args }) => args.length > 1 || !isUnionType(getNamedType(type)))
        .map(({ name }) => name),
  },
  {
    says: 'a list inside a list, or a list that may hold nulls, is none of ours',
    brokenBy: () =>
      types.filter(isObjectType).flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) => {
          const list = isNonNullType(field.type) ? field.type.ofType : field.type;
          return isListType(list) && (!isNonNullType(list.ofType) || isListType(list.ofType.ofType)) ? [`${type.name}.${field.name}`] : [];
        }),
      ),
    exceptions: {
      'Query.nodes': 'in the order of the ids: a null stands in the place of what is not there',
      'FigureHistory.values': 'by day: a null stands on a day of which nothing is known',
      'DinasHistory.lastValues': 'as above',
      'FigureProjection.values': 'by year: a null stands where there is nothing to say a number of',
      'DinasProjection.values': 'as above',
      'FiveYearPlanRow.toFill': 'by year: a null stands where no need is set',
    },
  },
  {
    says: 'a list without pages says how many it can have at most (@Most), so that what hangs on them is counted',
    brokenBy: () =>
      types
        .filter((type) => isObjectType(type) || isInterfaceType(type))
        .flatMap((type) =>
          Object.values(type.getFields())
            .filter(({ name, type: of, extensions }) => {
              const isPaged = type.name.endsWith('Connection') && (name === 'nodes' || name === 'edges');
              return isListType(isNonNullType(of) ? of.ofType : of) && !isPaged && typeof extensions['most'] !== 'number';
            })
            .map(({ name }) => `${type.name}.${name}`),
        ),
  },
];

describe.each(RULES)('$says', ({ brokenBy, exceptions = {} }) => {
  it('everywhere', () => {
    const broken = [...new Set(brokenBy(schema))];
    expect(broken.filter((name) => !(name in exceptions))).toEqual([]);
    expect(
      Object.keys(exceptions).filter((name) => !broken.includes(name)),
      'exceptions that are none any more',
    ).toEqual([]);
  });
});
