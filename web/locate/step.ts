import type { HostAnswer } from './ask-host.ts';

/** Where the page stands; each is one screen. */
export type Step = 'opening' | 'asking' | 'measuring' | 'sending' | 'done' | 'refused' | 'denied' | 'noSignal' | 'offline' | 'busy' | 'used' | 'expired' | 'unknown';

/** What follows from the host's answer to the opened link. */
export const stepOfView = ({ status, body }: HostAnswer): Step => {
  if (status === 200) return body['state'] === 'open' ? 'asking' : body['state'] === 'used' ? 'used' : 'expired';
  return stepOfFailure({ status, body });
};

/** What follows from the host's answer to a place that was sent. */
export const stepOfAnswer = (answer: HostAnswer): Step => (answer.status === 200 ? 'done' : stepOfFailure(answer));

const stepOfFailure = ({ status, body }: HostAnswer): Step => {
  if (status === 0) return 'offline';
  if (status === 410) return body['code'] === 'link-used' ? 'used' : 'expired';
  if (status === 400 || status === 404) return 'unknown';
  return 'busy';
};
