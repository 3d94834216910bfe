import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { theme } from '../app/theme.ts';
import { startText } from '../text/text.ts';
import { client } from './api.ts';

/** Draws a part of a page by itself, over the API of the test. */
export async function show(part: ReactNode): Promise<void> {
  await startText();
  render(
    <MantineProvider theme={theme}>
      <Provider value={client}>{part}</Provider>
    </MantineProvider>,
  );
}
