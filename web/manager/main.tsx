import '@fontsource-variable/noto-sans-sc/index.css';
import '#web/kit/tokens.css';
import './manager.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import { ManagerApp } from './manager-app.tsx';

// The page may not make code out of text, so zod must not try to.
z.config({ jitless: true });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ManagerApp />
  </StrictMode>,
);
