import { MantineProvider } from '@mantine/core';
import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { theme } from '../app/theme.ts';
import { moreWords, startText } from '../text/text.ts';
import { client } from './api.ts';

/** A page loads its parts as they are asked for, and the machine of a test has other work. */
configure({ asyncUtilTimeout: 10_000 });

/** Draws a part of a page by itself, over the API of the test. */
export async function show(part: ReactNode): Promise<void> {
  await startText();
  await moreWords();
  render(
    <MantineProvider theme={theme}>
      <Provider value={client}>{part}</Provider>
    </MantineProvider>,
  );
}
