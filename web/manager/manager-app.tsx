import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { storedLanguage } from '#web/kit/language/language.ts';
import { openWords } from '#web/kit/language/words.ts';
import { DesignFrame } from '#web/kit/look/design-frame.tsx';
import { LookFrame } from '#web/kit/look/look-frame.tsx';
import { SeatGate } from '#web/kit/seat/seat-gate.tsx';
import { managerEn } from './language/en.ts';
import { managerZhCn, type ManagerWords } from './language/zh-cn.ts';
import { ManagerScreen } from './layout/manager-screen.tsx';

declare module '#web/kit/language/words.ts' {
  interface WordSets {
    manager: ManagerWords;
  }
}

const words = openWords(storedLanguage(localStorage), { name: 'manager', zhCn: managerZhCn, en: managerEn });
/** Figures change slowly; they are counted again when somebody asks for it or for something else. */
const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, staleTime: 30_000 } } });

/** The manager's screen with its language, light and seat. */
export const ManagerApp = () => (
  <LookFrame words={words}>
    <DesignFrame className="frame">
      <QueryClientProvider client={queries}>
        <SeatGate role="manager">
          <ManagerScreen />
        </SeatGate>
      </QueryClientProvider>
    </DesignFrame>
  </LookFrame>
);
