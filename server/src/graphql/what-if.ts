import { getArgumentValues, Kind, type DocumentNode, type FieldNode, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Elsewhere } from '../database/read-session.ts';
import { SCENARIO_SCHEMA, SCENARIO_VARIABLE } from '../database/scenario-schema.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import { mustSee } from './named-rows.ts';
import { decodeId } from './node.ts';
import { NodeId } from './node-id.ts';

/** The name of the argument. */
const SCENARIO = 'scenario';

/** Questions that can be asked of a scenario: what is read of needs, positions, holders, and of what is counted from them. */
const ASKED_OF_SCENARIOS = [
  'assignments',
  'board',
  'dinasList',
  'employees',
  'figure',
  'figureProjection',
  'headCounts',
  'instansi',
  'needs',
  'node',
  'nodes',
  'positions',
  'units',
] as const;

const DESCRIPTION =
  'Of which scenario: the answer, and all that is below it, is as if the changes of the scenario were made. The record itself when left out. ' +
  'All fields at the root of an operation say the same one.';

/** Lets these questions be asked of a scenario. Before the arguments of the graph are read. */
export function takeScenarios(schema: GraphQLSchema): void {
  const fields = schema.getQueryType()!.getFields();
  // A graph of another list of features, in a test.
  if (!schema.getType('Scenario')) return;
  for (const name of ASKED_OF_SCENARIOS) {
    const field = fields[name];
    if (!field) continue;
    field.args = [
      ...field.args,
      {
        name: SCENARIO,
        description: DESCRIPTION,
        type: NodeId('scenario'),
        defaultValue: undefined,
        deprecationReason: null,
        extensions: {},
        astNode: undefined,
      },
    ].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }
}

function rootsOf(document: DocumentNode, set: SelectionSetNode): FieldNode[] {
  return set.selections.flatMap((item) => {
    if (item.kind === Kind.FIELD) return item.name.value.startsWith('__') ? [] : [item];
    if (item.kind === Kind.INLINE_FRAGMENT) return rootsOf(document, item.selectionSet);
    const fragment = document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === item.name.value);
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootsOf(document, fragment.selectionSet) : [];
  });
}

const mayAsk = new WeakMap<DocumentNode, boolean>();
/** Whether a document names a scenario anywhere: of most it is known at once that it does not. */
function asksOfScenario(document: DocumentNode): boolean {
  let known = mayAsk.get(document);
  if (known === undefined) {
    known = document.definitions.some(
      (one) =>
        one.kind === Kind.OPERATION_DEFINITION &&
        rootsOf(document, one.selectionSet).some((field) => field.arguments?.some(({ name }) => name.value === SCENARIO)),
    );
    mayAsk.set(document, known);
  }
  return known;
}

/**
 * Has an operation read a scenario, where it says one. It reads in one transaction, so it is of one scenario or of the record:
 * a row of both would be one to everybody who loads rows by their ids. Errors: BAD_INPUT for an operation that is of both, and for a scenario
 * that is not there for the viewer: what it would answer is the record.
 */
export async function enterScenario(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, context: Context): Promise<void> {
  if (operation.operation !== 'query' || !asksOfScenario(document)) return;
  const fields = schema.getQueryType()!.getFields();
  const asked = rootsOf(document, operation.selectionSet).map((field) => {
    const definition = fields[field.name.value];
    const said: unknown = definition ? getArgumentValues(definition, field, context.variables)[SCENARIO] : null;
    return typeof said === 'string' ? said : null;
  });
  const [id = null] = asked;
  if (asked.some((one) => one !== id))
    throw badInput(`All fields at the root of an operation are of one ${SCENARIO}, or none is; ask what is of the record in an operation of its own.`);
  if (id === null) return;
  const uuid = decodeId('scenario', id, SCENARIO);
  context.scenario = uuid;
  context.read.enter(scenarioAt(uuid).enter);
  await mustSee(context, [{ path: SCENARIO, prefix: 'scenario', uuid }]);
}

/** How what is read is put into a scenario, and out of it. */
export const scenarioAt = (uuid: string): Elsewhere => ({
  enter: {
    name: 'scenario',
    text: `select set_config('search_path', '${SCENARIO_SCHEMA}, public', true), set_config('${SCENARIO_VARIABLE}', $1, true)`,
    values: [uuid],
  },
  leave: { name: 'record', text: `select set_config('search_path', 'public', true), set_config('${SCENARIO_VARIABLE}', '', true)`, values: [] },
});
