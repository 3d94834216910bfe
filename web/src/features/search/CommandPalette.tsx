import { Combobox, Loader, Modal, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { leavePalette, setPalette, usePalette } from '../../app/palette.ts';
import { useInstansi } from '../../app/session.ts';
import { ShownPart } from '../../app/ShownPart.tsx';
import { useText } from '../../text/text.ts';
import styles from './CommandPalette.module.css';
import { useCommands } from './palette-commands.ts';
import { useFound } from './palette-found.ts';

const TYPING_MS = 150;

/** Goes anywhere and does what is done anywhere, by a few letters: pages, governments, dinas, units, people, positions. */
export function CommandPalette() {
  const { say } = useText();
  const isOpen = usePalette();
  useEffect(() => (isOpen ? leavePalette : undefined), [isOpen]);
  return (
    <Modal
      opened={isOpen}
      onClose={() => setPalette(false)}
      title={<VisuallyHidden>{say('palette.title')}</VisuallyHidden>}
      withCloseButton={false}
      returnFocus={false}
      size="38rem"
      yOffset="12vh"
      padding={0}
      radius="md"
      classNames={{ header: styles.header ?? '' }}
    >
      <Choices />
    </Modal>
  );
}

/** Begun anew each time the palette opens. */
function Choices() {
  const { say, format } = useText();
  const { viewerSeesEmployees } = useInstansi();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), TYPING_MS);
  const commands = useCommands(typed.trim());
  const found = useFound(asked);
  // Until the letters are asked for, what was found is of others; Enter must not lead there.
  const isTyping = typed.trim() !== asked;
  const isWaiting = isTyping || found.isAsking;
  const groups = isTyping ? commands : [...commands, ...found.groups];
  const all = groups.flatMap(({ title, commands: of }) => of.map((command) => ({ id: `${title}/${command.key}`, command })));
  // The list is open as long as the palette is: what closes the one (Escape) closes the other.
  const combobox = useCombobox({ opened: true, onDropdownClose: () => setPalette(false) });
  const count = all.length;
  const { selectFirstOption } = combobox;
  // What is chosen with Enter is what stands first, whatever came since.
  useEffect(() => {
    if (count > 0) selectFirstOption();
  }, [count, asked, selectFirstOption]);
  const choose = (id: string): void => {
    setPalette(false);
    all.find((one) => one.id === id)?.command.run();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.EventsTarget>
        <TextInput
          data-autofocus
          size="md"
          variant="unstyled"
          className={styles.field ?? ''}
          aria-label={say('palette.title')}
          placeholder={say('palette.placeholder')}
          leftSection={<IconSearch size={18} aria-hidden />}
          rightSection={isWaiting ? <Loader size="xs" aria-label={say('state.loading')} /> : null}
          value={typed}
          maxLength={200}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
      </Combobox.EventsTarget>
      {found.groups.length > 0 ? <ShownPart sight={viewerSeesEmployees} /> : null}
      <Combobox.Options className={styles.options ?? ''} aria-label={say('palette.title')}>
        {groups.map(({ title, commands: of }) => (
          <Combobox.Group key={title} label={title}>
            {of.map(({ key, icon: Icon, label, hint }) => (
              <Combobox.Option key={key} value={`${title}/${key}`} className={styles.option ?? ''}>
                <Icon size={18} stroke={1.6} aria-hidden className={styles.icon} />
                <span className={styles.label}>{label}</span>
                {hint ? <span className={styles.hint}>{hint}</span> : null}
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
        {groups.length === 0 && !isWaiting ? <Combobox.Empty>{say('search.emptyTitle')}</Combobox.Empty> : null}
        {found.hasFailed ? <Combobox.Empty>{say('state.failedTitle')}</Combobox.Empty> : null}
      </Combobox.Options>
      <p className={styles.keys}>{say('palette.keys')}</p>
      <VisuallyHidden role="status">{say('palette.count', { number: format.count(count) })}</VisuallyHidden>
    </Combobox>
  );
}
