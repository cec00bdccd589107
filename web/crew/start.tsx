import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CrewApp } from './crew-app.tsx';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <CrewApp />
  </StrictMode>,
);
