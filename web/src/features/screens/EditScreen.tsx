import { Button, TextInput } from '@mantine/core';
import type { Screens_ScreenFragment } from '@selaras/schema/web';
import { type FormEvent } from 'react';
import { useInstansi } from '../../app/session.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useText } from '../../text/text.ts';
import { PureShowsFields, type Shows } from './PureShowsFields.tsx';
import type { ScreenSteps } from './use-screen-steps.ts';
import styles from './Screens.module.css';

/** What a screen is called and shows; it follows as soon as it is saved. */
export function EditScreen({ screen, busy, set, onDone }: { screen: Screens_ScreenFragment; busy: boolean; set: ScreenSteps['set']; onDone: () => void }) {
  const { say } = useText();
  const kept = useFormDraft('screen.set', screen.screenId);
  const [name, setName] = useDraftField(kept, 'name', screen.name);
  const { periodId, figures, seconds, language, theme } = screen;
  const [shows, setShows] = useDraftField<Shows>(kept, 'shows', { periodId, figures, seconds, language, theme });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await set({ screenId: screen.screenId, name, shows }))) return;
    kept.sent();
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <RestoredDraft kept={kept} />
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
