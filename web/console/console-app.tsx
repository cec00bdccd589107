import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { storedLanguage } from '#web/kit/language/language.ts';
import { openWords } from '#web/kit/language/words.ts';
import { loadLetters } from '#web/kit/look/letters.ts';
import { DesignFrame } from '#web/kit/look/design-frame.tsx';
import { LookFrame } from '#web/kit/look/look-frame.tsx';
import { consoleEn } from './language/en.ts';
import { consoleZhCn, type ConsoleWords } from './language/zh-cn.ts';
import { useScreenScale } from './layout/use-screen-scale.ts';
import { SessionGate } from './sign-in/session-gate.tsx';

declare module '#web/kit/language/words.ts' {
  interface WordSets {
    console: ConsoleWords;
  }
}

const words = openWords(storedLanguage(localStorage), { name: 'console', zhCn: consoleZhCn, en: consoleEn });
// The letters of every word on the screen, before they are needed: the whole page would be laid out anew at a press that is the first to show some.
setTimeout(() => void loadLetters([JSON.stringify(words.getDataByLanguage(words.language))]));

/** Answers are asked for again when the board says that something changed, and not because a window came to the front. */
const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, staleTime: 5000 } } });

/** The console with its language, light and session. */
export const ConsoleApp = () => (
  <LookFrame words={words}>
    <DesignFrame className="frame" scale={useScreenScale()}>
      <QueryClientProvider client={queries}>
        <SessionGate />
      </QueryClientProvider>
    </DesignFrame>
  </LookFrame>
);
