import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useText } from '../text/text.ts';

/** The page as it stands, on paper: without the frame around it and what can be pressed. */
export function PrintButton() {
  const { say } = useText();
  return (
    <Button size="compact-sm" variant="light" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
      {say('app.printPage')}
    </Button>
  );
}
