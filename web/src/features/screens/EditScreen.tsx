import { Button, TextInput } from '@mantine/core';
import type { Screens_ScreenFragment } from '@selaras/schema/web';
import { useState, type FormEvent } from 'react';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { PureShowsFields, type Shows } from './PureShowsFields.tsx';
import type { ScreenSteps } from './use-screen-steps.ts';
import styles from './Screens.module.css';

/** What a screen is called and shows; it follows as soon as it is saved. */
export function EditScreen({ screen, busy, set, onDone }: { screen: Screens_ScreenFragment; busy: boolean; set: ScreenSteps['set']; onDone: () => void }) {
  const { say } = useText();
  const [name, setName] = useState(screen.name);
  const { periodId, figures, seconds, language, theme } = screen;
  const [shows, setShows] = useState<Shows>({ periodId, figures, seconds, language, theme });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await set({ screenId: screen.screenId, name, shows })) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={say('screens.name')}
        required
        withAsterisk={false}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <PureShowsFields shows={shows} periods={useInstansi().periods.nodes} onChange={setShows} />
      <Button type="submit" loading={busy}>
        {say('screens.save')}
      </Button>
    </form>
  );
}
