import { useState } from 'react';
import { useDesk } from '../desk.ts';
import { ownSeat } from '../seat/own-seat.ts';
import { useCommand } from '../use-command.ts';
import type { Duties } from './duties.ts';

/** Takes over everything that a colleague leaves behind, one thing after the other; what fails stays the colleague's and is told. */
export const useTakeOver = (): { readonly isTaking: boolean; readonly takeOver: (duties: Duties) => Promise<void> } => {
  const { board, userId } = useDesk();
  const takeIncident = useCommand('take-over-incident');
  const ownAlarm = useCommand('own-alarm');
  const claim = useCommand('claim-call');
  const [isTaking, setIsTaking] = useState(false);
  const takeOver = async ({ incidents, alarms, callBacks }: Duties): Promise<void> => {
    setIsTaking(true);
    try {
      for (const { id } of incidents) await takeIncident.press({ incidentId: id }, {});
      for (const { id } of alarms) await ownAlarm.press({ alarmId: id }, {});
      const seat = ownSeat(board.seats.values(), userId);
      if (seat) for (const { id } of callBacks) await claim.press({ callId: id }, { seatId: seat.id });
    } finally {
      setIsTaking(false);
    }
  };
  return { isTaking, takeOver };
};
