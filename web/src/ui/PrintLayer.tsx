import { Button, FocusTrap, Portal } from '@mantine/core';
import { IconPrinter, IconX } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '../text/text.ts';
import styles from './PrintSheet.module.css';
import { Segments } from './Segments.tsx';

type Way = 'portrait' | 'landscape';

/** What is to be printed over the page it came from: standing or lying, printed, closed. */
export function PrintLayer({ usual, isReady, onClose, children }: { usual: Way; isReady: boolean; onClose: () => void; children: ReactNode }) {
  const { say } = useText();
  const [asked, setAsked] = useState<Way | null>(null);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const way: Way = asked ?? usual;
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['printing'] = way;
    return () => {
      delete dataset['printing'];
    };
  }, [way]);
  return (
    <Portal className={styles.layer}>
      <FocusTrap>
        <div data-print-sheet role="dialog" aria-modal aria-label={say('sheets.sheet')} tabIndex={-1} className={styles.sheet}>
          <div className={styles.bar}>
            <Segments
              label={say('sheets.orientation')}
              value={way}
              onChange={setAsked}
              choices={(['portrait', 'landscape'] as const).map((value) => ({ value, label: say(`sheets.${value}`) }))}
            />
            <Button leftSection={<IconPrinter size={16} />} disabled={!isReady} onClick={() => window.print()}>
              {say('sheets.printIt')}
            </Button>
            <Button variant="default" leftSection={<IconX size={16} />} onClick={onClose}>
              {say('sheets.close')}
            </Button>
          </div>
          {children}
        </div>
      </FocusTrap>
    </Portal>
  );
}
