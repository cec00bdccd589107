import '@fontsource-variable/noto-sans-sc/index.css';
import 'maplibre-gl/dist/maplibre-gl.css';
import '#web/kit/tokens.css';
import './station.css';
import './print/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import { StationApp } from './station-app.tsx';

// The page may not make code out of text, so zod must not try to.
z.config({ jitless: true });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <StationApp />
  </StrictMode>,
);
