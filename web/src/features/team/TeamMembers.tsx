import { UnstyledButton } from '@mantine/core';
import { TeamMembers_TeamMemberFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { StagesBar } from '../../ui/Bars.tsx';
import { Panel } from '../../ui/Page.tsx';
import { OverdueTag, PredikatTag, StateTag } from '../evaluation/index.ts';
import styles from './Team.module.css';

export function TeamMembers({
  members: masked,
  picked,
  onPick,
}: {
  members: readonly FragmentType<typeof TeamMembers_TeamMemberFragmentDoc>[];
  picked: string | undefined;
  onPick: (id: string) => void;
}) {
  const { say } = useText();
  const members = masked.map((member) => readFragment(TeamMembers_TeamMemberFragmentDoc, member));
  const count = (state: string): number => members.filter((member) => member.state === state).length;
  const done = say('team.done', { sealed: count('SEALED'), total: members.length });
  return (
    <Panel title={say('team.members')} lead={done} flush>
      <div className={styles.progress}>
        <StagesBar sealed={count('SEALED')} submitted={count('SUBMITTED')} draft={count('DRAFT')} expected={members.length} label={done} />
      </div>
      <ul className={styles.members}>
        {members.map(({ employee, assignment, state, overdue, evaluation }) => (
          <li key={employee.id}>
            <UnstyledButton className={styles.member} aria-current={employee.id === picked ? 'true' : undefined} onClick={() => onPick(employee.id)}>
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
      </ul>
    </Panel>
  );
}
