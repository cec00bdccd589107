import { useState } from 'react';
import { LookFrame } from '#web/kit/look/look-frame.tsx';
import { SeatGate } from '#web/kit/seat/seat-gate.tsx';
import { CrewPhone } from './desk/crew-phone.tsx';
import { crewWords } from './language/crew-words.ts';
import { KeepOffline } from './offline/keep-offline.tsx';

/** The crew's phone. */
export const CrewApp = () => {
  const [words] = useState(crewWords);
  return (
    <LookFrame words={words}>
      <SeatGate role="crew">
        <KeepOffline />
        <CrewPhone />
      </SeatGate>
    </LookFrame>
  );
};
