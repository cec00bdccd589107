import '@fontsource-variable/noto-sans-sc/index.css';
import '#web/kit/tokens.css';
import './facility.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import { FacilityApp } from './facility-app.tsx';

// The page may not make code out of text, so zod must not try to.
z.config({ jitless: true });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <FacilityApp />
  </StrictMode>,
);
