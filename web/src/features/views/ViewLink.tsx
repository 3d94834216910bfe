import { Button, CopyButton, TextInput } from '@mantine/core';
import { useText } from '../../text/text.ts';
import { viewLink } from './view-address.ts';
import styles from './Views.module.css';

/** The link of a view, to be copied by a press, or by hand where a browser lets no page copy. */
export function ViewLink({ id }: { id: string }) {
  const { say } = useText();
  const link = viewLink(id);
  return (
    <div className={styles.link}>
      <TextInput readOnly className={styles.linkField ?? ''} label={say('views.link')} value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
      <CopyButton value={link}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {say(copied ? 'views.copied' : 'views.copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
