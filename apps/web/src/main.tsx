import '@samskap/ui/styles.css';
import './styles/shell.css';
import { NoticeProvider } from '@samskap/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { startLanguages } from './languages/startLanguages.js';
import { createRouter, ready } from './routes.js';
import { SessionProvider } from './session/SessionProvider.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const router = createRouter();
// What the server wrote into the page stays readable until the first page can take its place.
await Promise.all([startLanguages(), ready(router)]);

createRoot(root).render(
  <StrictMode>
    {/* Outside the session: «Velkommen» is said while a new round of it begins. */}
    <NoticeProvider>
      <SessionProvider>
        <RouterProvider router={router} />
      </SessionProvider>
    </NoticeProvider>
  </StrictMode>,
);
