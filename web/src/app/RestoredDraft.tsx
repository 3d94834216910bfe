import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useText } from '../text/text.ts';
import { Notice } from '../ui/Message.tsx';
import type { FormDraft } from './form-draft.ts';

/** Says quietly that the form holds what was typed before, and takes it away on demand. */
export function RestoredDraft({ kept }: { kept: FormDraft }) {
  const { say, format } = useText();
  const restored = useSyncExternalStore(kept.subscribe, () => kept.restored);
  if (!restored) return null;
  return (
    <Notice
      tone={restored.isOlder ? 'warning' : 'info'}
      action={
        <Button size="compact-sm" variant="default" onClick={() => kept.drop()}>
          {say('draft.drop')}
        </Button>
      }
    >
      {say(restored.isOlder ? 'draft.older' : 'draft.restored', { instant: format.instant(restored.at) })}
    </Notice>
  );
}
