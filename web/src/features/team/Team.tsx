import { Button } from '@mantine/core';
import { TeamMembers_TeamMemberFragmentDoc, type RatingPanel_TeamMemberFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { IconArrowDown, IconArrowLeft, IconArrowUp, IconHandClick } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../text/text.ts';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import type { RuleCell } from './PredikatMatrix.tsx';
import { RatingPanel } from './RatingPanel.tsx';
import styles from './Team.module.css';
import { beside, inOrder, unfinishedFirst } from './team-order.ts';
import { TeamMembers, membersWith } from './TeamMembers.tsx';

type Member = { readonly employee: { readonly id: string } } & FragmentType<typeof TeamMembers_TeamMemberFragmentDoc> &
  FragmentType<typeof RatingPanel_TeamMemberFragmentDoc>;

interface TeamProps {
  members: readonly Member[];
  periodId: string | null;
  rule: readonly RuleCell[];
  picked: string | undefined;
  onPick: (id: string | undefined) => void;
  onChanged: () => void;
}

/** A team and whoever is picked of it: the least finished first as it was when the page was opened, and by keys from one to the next. */
export function Team({ members: masked, periodId, rule, picked, onPick, onChanged }: TeamProps) {
  const { say, format } = useText();
  const [words, setWords] = useState('');
  const all = masked.map((member) => {
    const read = readFragment(TeamMembers_TeamMemberFragmentDoc, member);
    return { id: member.employee.id, member, read };
  });
  const [order] = useState(() => unfinishedFirst(all.map(({ id, read: { state, overdue } }) => ({ id, state, overdue }))));
  const members = inOrder(all, order);
  const ids = membersWith(
    members.map(({ read }) => read),
    words,
  ).map(({ employee }) => employee.id);
  const shown = members.find(({ id }) => id === picked);
  const panel = useRef<HTMLDivElement>(null);
  const next = beside(ids, picked, 1);
  const before = picked === undefined ? null : beside(ids, picked, -1);
  const go = (id: string | null): void => {
    if (id === null) return;
    onPick(id);
    // The panel stays while the person in it changes: where keys were, they go on.
    panel.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      go(event.key === 'ArrowDown' ? next : before);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  const isHere = useRef(false);
  useEffect(() => {
    const hear = ({ target }: Event): void => {
      isHere.current = target instanceof Node && panel.current?.contains(target) === true;
    };
    for (const of of ['focusin', 'pointerdown']) document.addEventListener(of, hear);
    return () => {
      for (const of of ['focusin', 'pointerdown']) document.removeEventListener(of, hear);
    };
  }, []);
  // A button that goes once it was pressed, as that of what is sealed, takes the focus with it.
  useEffect(() => {
    if (isHere.current && document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  });
  return (
    <div className={styles.team} data-picked={shown ? true : undefined}>
      <TeamMembers members={members.map(({ read }) => read)} words={words} onWords={setWords} picked={picked} onPick={onPick} />
      <div className={styles.rating} ref={panel} tabIndex={-1} role="group" aria-label={shown?.read.employee.fullName ?? say('team.pick')}>
        {shown && periodId !== null ? (
          <>
            <div className={styles.ways}>
              <Button className={styles.back ?? ''} variant="subtle" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={() => onPick(undefined)}>
                {say('team.back')}
              </Button>
              <span className={styles.place}>{say('team.place', { place: format.count(ids.indexOf(shown.id) + 1), total: format.count(ids.length) })}</span>
              <Button
                size="compact-sm"
                variant="default"
                data-disabled={before === null}
                aria-disabled={before === null}
                leftSection={<IconArrowUp size={14} aria-hidden />}
                title="Alt ↑"
                onClick={() => go(before)}
              >
                {say('team.before')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                data-disabled={next === null}
                aria-disabled={next === null}
                rightSection={<IconArrowDown size={14} aria-hidden />}
                title="Alt ↓"
                onClick={() => go(next)}
              >
                {say('team.next')}
              </Button>
            </div>
            <RatingPanel key={shown.id} member={shown.member} periodId={periodId} rule={rule} onChanged={onChanged} />
          </>
        ) : (
          <Panel>
            <Message icon={<IconHandClick size={24} />} title={say('team.pick')} hint={say('team.pickHint')} />
          </Panel>
        )}
      </div>
    </div>
  );
}
