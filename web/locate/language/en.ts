import type { LocateWords } from './zh-cn.ts';

/** The texts of the page behind a link to a caller, in English. */
export const locateEn: LocateWords = {
  pageTitle: 'Send your location',
  centre: '{{title}}',
  otherLanguage: '中文',
  asking: {
    heading: 'Please send your location to 120',
    why: 'You are on the telephone with an emergency dispatcher of 120. Your location lets the ambulance find you sooner.',
    what: 'Your present location and how exact it is are sent once, for this emergency alone. Nothing else is read, and you are not followed.',
    until: 'This link is good until {{time}}, and once only.',
    agree: 'I agree: send my location',
    refuse: 'Do not send',
  },
  opening: 'Opening…',
  measuring: { heading: 'Finding your location…', hint: 'Your telephone may ask whether it may tell your location: choose “Allow”. It takes some 20 seconds at most.' },
  sending: 'Sending…',
  done: { heading: 'Your location was sent', accuracy: 'It is exact to about {{meters}} metres.', hint: 'Stay where you are if you can, keep the line free and do what the dispatcher tells you. You may close this page.' },
  refused: { heading: 'Your location was not sent', hint: 'Tell the dispatcher on the telephone where you are: village, road, what stands nearby.', again: 'Send it after all' },
  denied: {
    heading: 'Your telephone does not allow it',
    hint: 'Turn location on in the settings, let the browser (or WeChat) use it, and press “Try again”. Or tell the dispatcher on the telephone where you are.',
  },
  noSignal: { heading: 'Your location cannot be found yet', hint: 'Turn location on, go to a window or outdoors, and press “Try again”. Or tell the dispatcher on the telephone where you are.' },
  offline: { heading: 'There is no network', hint: 'Your location has not been sent. Look for a network and press “Try again”: this page keeps it.' },
  busy: { heading: 'It cannot be sent just now', hint: 'The system is busy. Wait a few seconds and press “Try again”.' },
  used: { heading: 'This link was used', hint: 'Your location has come in and need not be sent again. If you have moved, tell the dispatcher on the telephone.' },
  expired: { heading: 'This link has expired', hint: 'If you still need help, call 120 again: the dispatcher can send you another link.' },
  unknown: { heading: 'This link is not complete', hint: 'Go back to the message and open the whole link; if you still need help, call 120.' },
  again: 'Try again',
  call: 'Call 120',
};
