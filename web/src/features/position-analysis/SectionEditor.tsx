import { ActionIcon, Button } from '@mantine/core';
import { TasksOfWorkloadDocument, type PositionAnalysisSection } from '@selaras/schema/web';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useClient } from 'urql';
import { useText } from '../../text/text.ts';
import { isDetailed, MOST_LINES } from './analysis-choices.ts';
import { newLine, pastedLines, withLines, type Line } from './analysis-draft.ts';
import styles from './PositionAnalysis.module.css';
import { tasksToTake } from './workload-tasks.ts';

type Lines = readonly Line[];

interface SectionEditorProps {
  section: PositionAnalysisSection;
  /** Whether its group says its name already. */
  isAlone: boolean;
  lines: Lines;
  positionId: string;
  onChange: (next: (lines: Lines) => Lines) => void;
}

/** The lines of one part of the form: typed, pasted, put in order, taken out. */
export function SectionEditor({ section, isAlone, lines, positionId, onChange }: SectionEditorProps) {
  const { say, format } = useText();
  const [fresh, setFresh] = useState<string | null>(null);
  const addAt = (index: number): void => {
    const line = newLine();
    setFresh(line.key);
    onChange((before) => before.toSpliced(index, 0, line));
  };
  const name = say(`labels.PositionAnalysisSection.${section}`);
  const isFull = lines.length >= MOST_LINES;
  return (
    <section className={styles.section} aria-label={name}>
      <div className={styles.sectionHead}>
        {isAlone ? <span className={styles.quiet}>{say(`positionAnalysis.hints.${section}`)}</span> : <h3>{name}</h3>}
        <span className={styles.actions}>
          {section === 'TASK' ? (
            <TakeTasks positionId={positionId} onTake={(further) => onChange((before) => withLines(before, further).lines)} lines={lines} />
          ) : null}
          <Button size="compact-sm" variant="light" leftSection={<IconPlus size={14} />} disabled={isFull} onClick={() => addAt(lines.length)}>
            {say('positionAnalysis.add')}
          </Button>
        </span>
      </div>
      {isAlone ? null : <p className={styles.quiet}>{say(`positionAnalysis.hints.${section}`)}</p>}
      {lines.length > 0 ? (
        <ol className={styles.lines} data-cells={section === 'RELATION' ? 3 : isDetailed(section) ? 2 : 1}>
          {lines.map((line, index) => (
            <LineEditor
              key={line.key}
              section={section}
              line={line}
              index={index}
              isLast={index === lines.length - 1}
              isFresh={line.key === fresh}
              number={format.count(index + 1)}
              onLine={(next) => onChange((before) => before.map((one) => (one.key === line.key ? { ...one, ...next } : one)))}
              onMove={(by) =>
                onChange((before) => {
                  const from = before.findIndex(({ key }) => key === line.key);
                  return from < 0 ? before : before.toSpliced(from, 1).toSpliced(from + by, 0, line);
                })
              }
              onRemove={() => onChange((before) => before.filter(({ key }) => key !== line.key))}
              onBelow={() => (isFull ? undefined : addAt(index + 1))}
              onPaste={(pasted) =>
                onChange((before) => {
                  const at = before.findIndex(({ key }) => key === line.key);
                  const isBlank = `${line.description}${line.detail}${line.counterpart}`.trim() === '';
                  return before.toSpliced(isBlank ? at : at + 1, isBlank ? 1 : 0, ...pasted).slice(0, MOST_LINES);
                })
              }
            />
          ))}
        </ol>
      ) : null}
    </section>
  );
}

interface LineEditorProps {
  section: PositionAnalysisSection;
  line: Line;
  index: number;
  isLast: boolean;
  isFresh: boolean;
  number: string;
  onLine: (next: Partial<Omit<Line, 'key'>>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onBelow: () => void;
  onPaste: (lines: Lines) => void;
}

function LineEditor({ section, line, index, isLast, isFresh, number, onLine, onMove, onRemove, onBelow, onPaste }: LineEditorProps) {
  const { say } = useText();
  const name = say(`labels.PositionAnalysisSection.${section}`);
  const cell = (field: 'description' | 'detail' | 'counterpart', head: string) => (
    <label className={styles.cell} data-field={field}>
      <span className={styles.cellHead}>{head}</span>
      <textarea
        className={styles.input}
        rows={1}
        maxLength={4_000}
        value={line[field]}
        placeholder={head}
        aria-label={say('positionAnalysis.lineOf', { part: head === name ? name : `${name}, ${head}`, number })}
        autoFocus={isFresh && field === 'description'}
        onChange={({ currentTarget: { value } }) => onLine({ [field]: value })}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onBelow();
        }}
        onPaste={(event: ClipboardEvent) => {
          const text = event.clipboardData.getData('text/plain');
          if (field !== 'description' || !/[\n\t]/u.test(text.trim())) return;
          event.preventDefault();
          onPaste(pastedLines(text));
        }}
      />
    </label>
  );
  const isIncomplete = line.description.trim() === '' && `${line.detail}${line.counterpart}`.trim() !== '';
  return (
    <li className={styles.line}>
      <span className={styles.place} aria-hidden>
        {number}
      </span>
      <div className={styles.cells}>
        {cell('description', section === 'RELATION' ? say('positionAnalysis.relation') : name)}
        {section === 'RELATION' ? cell('counterpart', say('positionAnalysis.counterpart')) : null}
        {isDetailed(section) ? cell('detail', say(`positionAnalysis.details.${section}`)) : null}
        {isIncomplete ? <p className={styles.fault}>{say('positionAnalysis.lineIncomplete')}</p> : null}
      </div>
      <span className={styles.tools}>
        <ActionIcon variant="subtle" color="gray" disabled={index === 0} aria-label={say('positionAnalysis.up', { number })} onClick={() => onMove(-1)}>
          <IconArrowUp size={16} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" disabled={isLast} aria-label={say('positionAnalysis.down', { number })} onClick={() => onMove(1)}>
          <IconArrowDown size={16} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" aria-label={say('positionAnalysis.remove', { number })} onClick={onRemove}>
          <IconTrash size={16} />
        </ActionIcon>
      </span>
    </li>
  );
}

/** Copies the tasks that a workload analysis states of the position: from then on they are those of this analysis. */
function TakeTasks({ positionId, lines, onTake }: { positionId: string; lines: Lines; onTake: (lines: Lines) => void }) {
  const { say, format } = useText();
  const client = useClient();
  const [told, setTold] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const ask = async (): Promise<void> => {
    setAsking(true);
    const { data } = await client.query(TasksOfWorkloadDocument, { positionId }, { requestPolicy: 'network-only' }).toPromise();
    setAsking(false);
    if (data?.node?.__typename !== 'Position') return setTold(say('acts.failed'));
    const further = tasksToTake(data.node.workloadTasks.nodes);
    const { added } = withLines(lines, further);
    setTold(say(further.length === 0 ? 'positionAnalysis.noWorkload' : 'positionAnalysis.taken', { number: format.count(added) }));
    if (added > 0) onTake(further);
  };
  return (
    <>
      {told ? (
        <span className={styles.quiet} role="status">
          {told}
        </span>
      ) : null}
      <Button size="compact-sm" variant="default" loading={isAsking} onClick={() => void ask()}>
        {say('positionAnalysis.takeTasks')}
      </Button>
    </>
  );
}
