import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { Features } from '../app/use-features.ts';
import { features } from '../features/index.ts';
import { createDashboardRouter } from '../shell/router.tsx';
import { show } from './show.tsx';

/** Opens an address of the whole dashboard, shell and all, over the API of the test. */
export async function openPage(address: string): Promise<void> {
  await show(
    <Features value={features}>
      <RouterProvider router={createDashboardRouter(createMemoryHistory({ initialEntries: [address] }))} />
    </Features>,
  );
}
