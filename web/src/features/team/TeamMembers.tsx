import { UnstyledButton } from '@mantine/core';
import type { TeamMembers_TeamMemberFragment } from '@selaras/schema/web';
import type { KeyboardEvent } from 'react';
import { useText } from '../../text/text.ts';
import { StagesBar } from '../../ui/Bars.tsx';
import { SearchField } from '../../ui/fields.tsx';
import { hasWords } from '../../ui/has-words.ts';
import { Panel } from '../../ui/Page.tsx';
import { OverdueTag, PredikatTag, StateTag } from '../evaluation/index.ts';
import styles from './Team.module.css';

/** Fewer are seen at a glance. */
const SEARCHED_FROM = 8;

const wordsOf = ({ employee, assignment }: TeamMembers_TeamMemberFragment): string => `${employee.fullName} ${assignment.position.title}`;

/** Those of a team with some words in their name or position. */
export const membersWith = (members: readonly TeamMembers_TeamMemberFragment[], words: string): readonly TeamMembers_TeamMemberFragment[] =>
  words.trim() === '' ? members : members.filter((member) => hasWords(wordsOf(member), words.trim()));

/** The arrows go from one person of the list to the next; Enter opens. */
function goByArrow(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const all = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('button') ?? [])];
  const at = all.indexOf(event.currentTarget);
  const next = all[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
}

export function TeamMembers({
  members,
  words,
  onWords,
  picked,
  onPick,
}: {
  members: readonly TeamMembers_TeamMemberFragment[];
  words: string;
  onWords: (words: string) => void;
  picked: string | undefined;
  onPick: (id: string) => void;
}) {
  const { say } = useText();
  const count = (state: string): number => members.filter((member) => member.state === state).length;
  const done = say('team.done', { sealed: count('SEALED'), total: members.length });
  const shown = membersWith(members, words);
  return (
    <Panel title={say('team.members')} lead={done} flush>
      <div className={styles.progress}>
        <StagesBar sealed={count('SEALED')} submitted={count('SUBMITTED')} draft={count('DRAFT')} expected={members.length} label={done} />
      </div>
      {members.length < SEARCHED_FROM ? null : (
        <div className={styles.search}>
          <SearchField wide value={words} onChange={onWords} label={say('team.search')} placeholder={say('team.search')} />
        </div>
      )}
      <ul className={styles.members}>
        {shown.map(({ employee, assignment, state, overdue, evaluation }) => (
          <li key={employee.id}>
            <UnstyledButton
              className={styles.member}
              aria-current={employee.id === picked ? 'true' : undefined}
              onClick={() => onPick(employee.id)}
              onKeyDown={goByArrow}
            >
              <span className={styles.who}>
                <span className={styles.name}>{employee.fullName}</span>
                <span className={styles.quiet}>{assignment.position.title}</span>
              </span>
              <span className={styles.tags}>
                {overdue ? <OverdueTag /> : null}
                {evaluation?.predikat ? <PredikatTag predikat={evaluation.predikat} /> : null}
                <StateTag state={state} />
              </span>
            </UnstyledButton>
          </li>
        ))}
        {shown.length === 0 ? <li className={styles.nobody}>{say('team.nobody')}</li> : null}
      </ul>
    </Panel>
  );
}
