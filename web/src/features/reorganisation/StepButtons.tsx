import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import styles from './Reorganisation.module.css';

interface StepButtonsProps {
  ids: readonly string[];
  index: number;
  /** Steps that use what this one makes, as they are called. */
  users: readonly { readonly number: number; readonly sentence: string }[];
  busy: boolean;
  onOrder: (stepIds: readonly string[]) => Promise<void>;
  /** Null for a step of which not everything is read here. */
  onEdit: (() => void) | null;
}

/** Moves a step, puts it right or takes it out; what others use is taken out when that was said again. */
export function StepButtons({ ids, index, users, busy, onOrder, onEdit }: StepButtonsProps) {
  const { say, format } = useText();
  const [asks, setAsking] = useState(false);
  const number = format.count(index + 1);
  const swap = (other: number): void => {
    const order = [...ids];
    [order[index], order[other]] = [ids[other]!, ids[index]!];
    void onOrder(order);
  };
  const takeOut = (): void => {
    setAsking(false);
    void onOrder(ids.filter((_, at) => at !== index));
  };
  const buttons = [
    { name: say('reorganisation.editStep', { number }), icon: <IconPencil size={16} />, isOff: onEdit === null, press: () => onEdit?.() },
    { name: say('reorganisation.up', { number }), icon: <IconArrowUp size={16} />, isOff: index === 0, press: () => swap(index - 1) },
    { name: say('reorganisation.down', { number }), icon: <IconArrowDown size={16} />, isOff: index === ids.length - 1, press: () => swap(index + 1) },
    { name: say('reorganisation.remove', { number }), icon: <IconX size={16} />, isOff: false, press: () => (users.length > 0 ? setAsking(true) : takeOut()) },
  ];
  return (
    <>
      <div className={styles.buttons}>
        {buttons.map(({ name, icon, isOff, press }) => (
          <ActionIcon key={name} variant="subtle" color="gray" aria-label={name} title={name} disabled={busy || isOff} onClick={press}>
            {icon}
          </ActionIcon>
        ))}
      </div>
      {asks ? (
        <div className={styles.ask}>
          <Notice
            tone="warning"
            action={
              <span className={styles.actions}>
                <Button size="compact-sm" color="red" onClick={takeOut}>
                  {say('reorganisation.removeAll')}
                </Button>
                <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
                  {say('reorganisation.keep')}
                </Button>
              </span>
            }
          >
            {say('reorganisation.removeAsk')}
            <ul>
              {users.map((user) => (
                <li key={user.number}>{say('reorganisation.otherStep', { number: format.count(user.number), step: user.sentence })}</li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
    </>
  );
}
