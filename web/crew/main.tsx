import '#web/kit/tokens.css';
import '#web/kit/seat/seat.css';
import './crew.css';
import { startEarly } from './early-start.ts';

// What the first screen asks for is on its way before the screen is.
startEarly();
void import('./start.tsx');
