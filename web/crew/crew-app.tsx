import { useState } from 'react';
import { LookFrame } from '#web/kit/look/look-frame.tsx';
import { KeepOffline } from '#web/kit/offline/keep-offline.tsx';
import { SeatGate } from '#web/kit/seat/seat-gate.tsx';
import { CrewPhone } from './desk/crew-phone.tsx';
import { crewWords } from './language/crew-words.ts';

/** The crew's phone. */
export const CrewApp = () => {
  const [words] = useState(crewWords);
  return (
    <LookFrame words={words}>
      <SeatGate role="crew">
        <KeepOffline screen="crew" />
        <CrewPhone />
      </SeatGate>
    </LookFrame>
  );
};
