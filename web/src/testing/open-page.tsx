import { MantineProvider } from '@mantine/core';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { Provider } from 'urql';
import { theme } from '../app/theme.ts';
import { createDashboardRouter } from '../shell/router.tsx';
import { startText } from '../text/text.ts';
import { client } from './api.ts';

/** Opens an address of the whole dashboard, shell and all, over the API of the test. */
export async function openPage(address: string): Promise<void> {
  await startText();
  const router = createDashboardRouter(createMemoryHistory({ initialEntries: [address] }));
  render(
    <MantineProvider theme={theme}>
      <Provider value={client}>
        <RouterProvider router={router} />
      </Provider>
    </MantineProvider>,
  );
}
