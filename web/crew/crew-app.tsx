import { useState } from 'react';
import { LookFrame } from '#web/kit/look/look-frame.tsx';
import { OfflineKeeper } from '#web/kit/offline/offline-keeper.tsx';
import { SeatGate } from '#web/kit/seat/seat-gate.tsx';
import { askFirstBoard } from './board/first-board.ts';
import { CrewPhone } from './desk/crew-phone.tsx';
import { StoreGate } from './desk/store-gate.tsx';
import { crewWords } from './language/crew-words.ts';
import { keepPhoneRole, phoneRole } from './phone-role.ts';
import { ResponderPhone } from './responder/responder-phone.tsx';

const roleAtStart = () => {
  const role = phoneRole(location.search, localStorage);
  keepPhoneRole(localStorage, role);
  return role;
};

/** The phone of a crew, or of a village doctor: the address of its first start says which. */
export const CrewApp = () => {
  const [words] = useState(crewWords);
  const [role] = useState(roleAtStart);
  return (
    <LookFrame words={words}>
      <SeatGate role={role} onSeat={askFirstBoard}>
        <OfflineKeeper screen="crew" />
        <StoreGate>{(store) => (role === 'responder' ? <ResponderPhone store={store} /> : <CrewPhone store={store} />)}</StoreGate>
      </SeatGate>
    </LookFrame>
  );
};
