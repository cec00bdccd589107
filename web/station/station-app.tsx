import { storedLanguage } from '#web/kit/language/language.ts';
import { openWords } from '#web/kit/language/words.ts';
import { LookFrame } from '#web/kit/look/look-frame.tsx';
import { OfflineKeeper } from '#web/kit/offline/offline-keeper.tsx';
import { LiveSeat } from '#web/kit/seat/live-seat.tsx';
import { SeatGate } from '#web/kit/seat/seat-gate.tsx';
import { stationEn } from './language/en.ts';
import { stationZhCn, type StationWords } from './language/zh-cn.ts';
import { StationScreen } from './layout/station-screen.tsx';
import { StationGate } from './station-gate.tsx';

declare module '#web/kit/language/words.ts' {
  interface WordSets {
    station: StationWords;
  }
}

const words = openWords(storedLanguage(localStorage), { name: 'station', zhCn: stationZhCn, en: stationEn });

/** The terminal on a substation's desk 分站终端. */
export const StationApp = () => (
  <LookFrame words={words}>
    <SeatGate role="station">
      <OfflineKeeper screen="station" />
      <LiveSeat>
        <StationGate>
          <StationScreen />
        </StationGate>
      </LiveSeat>
    </SeatGate>
  </LookFrame>
);
