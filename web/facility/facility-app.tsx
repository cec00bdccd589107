import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { storedLanguage } from '#web/kit/language/language.ts';
import { openWords } from '#web/kit/language/words.ts';
import { DesignFrame } from '#web/kit/look/design-frame.tsx';
import { LookFrame } from '#web/kit/look/look-frame.tsx';
import { LiveSeat } from '#web/kit/seat/live-seat.tsx';
import { SeatGate } from '#web/kit/seat/seat-gate.tsx';
import { facilityEn } from './language/en.ts';
import { facilityZhCn, type FacilityWords } from './language/zh-cn.ts';
import { FacilityScreen } from './layout/facility-screen.tsx';

declare module '#web/kit/language/words.ts' {
  interface WordSets {
    facility: FacilityWords;
  }
}

const words = openWords(storedLanguage(localStorage), { name: 'facility', zhCn: facilityZhCn, en: facilityEn });
/** Answers are asked for again when the board says that something changed, and not because a window came to the front. */
const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, staleTime: 5000 } } });

/** The screen of a place of care: what is bound for it, and nothing else. */
export const FacilityApp = () => (
  <LookFrame words={words}>
    <DesignFrame className="facility-frame">
      <QueryClientProvider client={queries}>
        <SeatGate role="facility">
          <LiveSeat>
            <FacilityScreen />
          </LiveSeat>
        </SeatGate>
      </QueryClientProvider>
    </DesignFrame>
  </LookFrame>
);
