import {
  AnalysisPage_TotalsFragmentDoc,
  PutWorkloadTasksDocument,
  WorkloadTasks_TaskFragmentDoc,
  WorkloadTasksDocument,
  type WorkloadTasks_TaskFragment,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useEffect, useState } from 'react';
import { useClient, type Client } from 'urql';
import { useInstansi, useSession } from '../../app/session.ts';
import { TaskEditor, type Sent, type SendInput } from './task-editor.ts';
import type { ToldTask } from './task-sheet.ts';

/** A task with the position it is of. */
export interface TaskOfPosition extends ToldTask {
  readonly positionId: string;
  readonly positionTitle: string;
}

interface AllTasks {
  readonly version: number;
  readonly tasks: readonly TaskOfPosition[];
}

const toldOf = (task: WorkloadTasks_TaskFragment): ToldTask => {
  const { id, place, description, result, approach, volume, volumePeriod, normMinutes, ability, operators, shifts } = task;
  return { id, place, description, result: result ?? '', approach, volume, volumePeriod, normMinutes, ability, operators, shifts };
};

/** Tasks of an analysis, those of some positions or all, page by page; null when they did not come. */
export async function readTasks(client: Client, analysisId: string, positionIds: readonly string[] | null): Promise<AllTasks | null> {
  const filter = positionIds === null ? null : { positionId: { in: [...positionIds] } };
  const tasks: TaskOfPosition[] = [];
  let first: number | null = null;
  let after: string | null = null;
  for (;;) {
    const { data } = await client.query(WorkloadTasksDocument, { id: analysisId, filter, after }, { requestPolicy: 'network-only' }).toPromise();
    if (data?.node?.__typename !== 'WorkloadAnalysis') return null;
    const { version, tasks: page }: typeof data.node = data.node;
    // Somebody wrote into it between two pages: of the two states together some tasks could be lacking.
    if (first !== null && version !== first) return readTasks(client, analysisId, positionIds);
    first = version;
    tasks.push(
      ...page.nodes.map((task) => ({
        ...toldOf(readFragment(WorkloadTasks_TaskFragmentDoc, task)),
        positionId: task.position.id,
        positionTitle: task.position.title,
      })),
    );
    if (!page.pageInfo.hasNextPage) return { version, tasks };
    after = page.pageInfo.endCursor;
  }
}

/** What the server says it cannot take is not taken the next time either. */
const FINAL: readonly unknown[] = ['BAD_INPUT', 'NOT_FOUND', 'FORBIDDEN', 'OVER_LIMIT'];

/** Which of the tasks a refusal is of. */
const OF_TASK = /input\.tasks\.(\d+)\b/;

async function sendTasks(client: Client, positionId: string, input: SendInput): Promise<Sent> {
  const ofPosition = { positionId: { eq: positionId } };
  const { data, error } = await client.mutation(PutWorkloadTasksDocument, { input, ofPosition }).toPromise();
  const answer = data?.putWorkloadTasks;
  if (!answer) {
    const refused = error?.graphQLErrors.find(({ extensions }) => FINAL.includes(extensions['code']));
    if (!refused) return { lost: true };
    const task = OF_TASK.exec(refused.message)?.[1];
    return task !== undefined && refused.extensions['code'] === 'BAD_INPUT' ? { refusedTask: Number(task) } : { refused: 'CANNOT' };
  }
  if (answer.__typename === 'WorkloadAnalysisChanged') return { changed: true };
  if (answer.__typename === 'WorkloadStateWrong') return { refused: answer.__typename };
  const { analysis } = answer;
  const totals = readFragment(AnalysisPage_TotalsFragmentDoc, analysis);
  const whole = analysis.tasks.pageInfo.hasNextPage ? await readTasks(client, input.analysisId, [positionId]) : null;
  const tasks = whole?.tasks ?? analysis.tasks.nodes.map((task) => toldOf(readFragment(WorkloadTasks_TaskFragmentDoc, task)));
  return { saved: { version: totals.version, tasks }, totals };
}

/** The tasks of an analysis while its page stands; a version that it did not make itself is one that somebody else wrote. */
export function useTaskEditor(analysisId: string, version: number, canWrite: boolean): TaskEditor {
  const client = useClient();
  const { username } = useSession();
  const { code } = useInstansi();
  const [editor] = useState(
    () =>
      new TaskEditor({
        analysisId,
        version,
        draftName: [username, code, 'workload', analysisId].join('.'),
        canWrite,
        ports: {
          send: (positionId, input) => sendTasks(client, positionId, input),
          read: (positionId) => readTasks(client, analysisId, [positionId]),
        },
      }),
  );
  useEffect(() => void editor.heard(version), [editor, version]);
  // Who goes to another page has typed what is not sent yet.
  useEffect(() => () => void editor.flush(), [editor]);
  return editor;
}
