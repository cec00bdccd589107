import { askSettings } from '#web/kit/sign-in/provider/ask-settings.ts';
import { keepProblem, takeWayBack } from '#web/kit/sign-in/provider/way-back.ts';

/** Finishes signing in, where that is why somebody comes. @returns where to go on */
const arrive = async (): Promise<string> => {
  const answer = new URLSearchParams(location.search);
  if (!answer.has('code') && !answer.has('error')) return takeWayBack(sessionStorage);
  const { arriveFromProvider, isRefusal, wentBack } = await import('#web/kit/sign-in/provider/open-id.ts');
  try {
    const settings = await askSettings();
    return settings ? await arriveFromProvider(settings, location.href) : takeWayBack(sessionStorage);
  } catch (error) {
    if (!wentBack(error)) keepProblem(sessionStorage, isRefusal(error) ? 'providerFailed' : 'providerUnreachable');
    return takeWayBack(sessionStorage);
  }
};

// The page that the provider sends people back to shows nothing: the screen that they came from does.
location.replace(await arrive());
