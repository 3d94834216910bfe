import '@fontsource-variable/inter/wght.css';
import './app/mantine-styles.ts';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setNonce } from 'get-nonce';
import { Provider } from 'urql';
import { Features } from './app/use-features.ts';
import { client } from './app/graphql/client.ts';
import { cssVariables, theme } from './app/theme.ts';
import { features } from './features/index.ts';
import { bringPage, createDashboardRouter } from './shell/router.tsx';
import { startText } from './text/text.ts';

const colorSchemes = localStorageColorSchemeManager({ key: 'selaras.color-scheme' });
const router = createDashboardRouter();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// The content policy takes style sheets that are added at run time (Mantine's, and that of a drawer that holds the page still) with this only.
const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? '';
setNonce(styleNonce);

bringPage(router);
// No await of the module itself: the words of English lie in a file that waits for this one.
void startText().then(() =>
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          colorSchemeManager={colorSchemes}
          defaultColorScheme="auto"
          getStyleNonce={() => styleNonce}
        >
          <Provider value={client}>
            <Features value={features}>
              <RouterProvider router={router} />
            </Features>
          </Provider>
        </MantineProvider>
      </StrictMode>,
    ),
  ),
);
