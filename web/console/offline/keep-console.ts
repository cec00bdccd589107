/** What is for a bad day waits until the first screen stands. */
const LATER_MILLISECONDS = 3000;

/** Puts the console into the browser, so that its page opens without a line. */
export const keepConsole = async (): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await new Promise((resolve) => setTimeout(resolve, LATER_MILLISECONDS));
  await navigator.serviceWorker.register('/sw.js', { scope: '/' });
};
