import '@fontsource-variable/noto-sans-sc/index.css';
import 'maplibre-gl/dist/maplibre-gl.css';
import '#web/kit/tokens.css';
import './console.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import { keepConsole } from './offline/keep-console.ts';
import { ConsoleApp } from './console-app.tsx';

// The page may not make code out of text, so zod must not try to.
z.config({ jitless: true });

// A browser that keeps nothing still shows the console while there is a line.
void keepConsole().catch(() => undefined);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ConsoleApp />
  </StrictMode>,
);
