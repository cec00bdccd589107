import './locate.css';
import { askHost, type HostAnswer } from './ask-host.ts';
import { findPlace, type Fix, type NoFix } from './find-place.ts';
import { locateEn } from './language/en.ts';
import { locateZhCn, type LocateWords } from './language/zh-cn.ts';
import { readOpenedLink } from './opened-link.ts';
import { paint, type PageButton, type PageScreen } from './paint.ts';
import { stepOfAnswer, stepOfView, type Step } from './step.ts';

const EMERGENCY_NUMBER = '120';

const root = document.getElementById('page')!;
const centreLine = document.getElementById('centre')!;
const languageButton = document.getElementById('language')!;
const link = readOpenedLink(location.hash, location.search);

let isEnglish = !/^zh/i.test(navigator.language || 'zh');
let step: Step = 'opening';
let view: HostAnswer['body'] = {};
let fix: Fix | undefined;
/** Ours minus the telephone's, milliseconds. */
let clockOffsetMilliseconds = 0;
/** What "try again" does on a screen that offers it. */
let tryAgain = (): void => undefined;

const words = (): LocateWords => (isEnglish ? locateEn : locateZhCn);
const filled = (text: string, name: string, value: string): string => text.replace(`{{${name}}}`, value);

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));
const timeOf = (milliseconds: number): string => {
  const date = new Date(milliseconds);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
};

const go = (next: Step): void => {
  step = next;
  show();
};

const show = (): void => {
  const text = words();
  document.documentElement.lang = isEnglish ? 'en' : 'zh-CN';
  document.title = text.pageTitle;
  languageButton.textContent = text.otherLanguage;
  const title = view['title'] as { readonly zh: string; readonly en: string } | undefined;
  centreLine.textContent = title ? filled(text.centre, 'title', isEnglish ? title.en : title.zh) : '';
  paint(root, screenOf(text));
};

const screenOf = (text: LocateWords): PageScreen => {
  const plain = (heading: string, lines: readonly string[], buttons: readonly PageButton[] = []): PageScreen => ({ step, heading, lines, buttons, isWorking: false });
  const working = (heading: string, lines: readonly string[] = []): PageScreen => ({ step, heading, lines, buttons: [], isWorking: true });
  const again: PageButton = { text: text.again, name: 'again', press: () => tryAgain() };
  const dial = { text: text.call, number: EMERGENCY_NUMBER };
  switch (step) {
    case 'opening':
      return working(text.opening);
    case 'asking':
      return plain(
        text.asking.heading,
        [text.asking.why, text.asking.what, filled(text.asking.until, 'time', timeOf(Number(view['expiresAt']) - clockOffsetMilliseconds))],
        [
          { text: text.asking.agree, name: 'agree', press: measure },
          { text: text.asking.refuse, name: 'refuse', press: refuse },
        ],
      );
    case 'measuring':
      return working(text.measuring.heading, [text.measuring.hint]);
    case 'sending':
      return working(text.sending);
    case 'done':
      return plain(text.done.heading, [filled(text.done.accuracy, 'meters', fix ? String(Math.round(fix.accuracyMeters)) : ''), text.done.hint]);
    case 'refused':
      return plain(text.refused.heading, [text.refused.hint], [{ text: text.refused.again, name: 'again', press: measure }]);
    case 'denied':
    case 'noSignal':
    case 'offline':
    case 'busy':
      return plain(text[step].heading, [text[step].hint], [again]);
    case 'used':
      return plain(text.used.heading, [text.used.hint]);
    case 'expired':
    case 'unknown':
      return { ...plain(text[step].heading, [text[step].hint]), dial };
  }
};

const pathOf = (action: string): string => `/centres/${link?.centre ?? ''}/location-links/${action}`;

const open = (): void => {
  tryAgain = open;
  if (!link) {
    go('unknown');
    return;
  }
  go('opening');
  askHost(pathOf('view'), { token: link.token }, (answer) => {
    if (answer.status === 200) {
      view = answer.body;
      clockOffsetMilliseconds = Number(view['at']) - new Date().getTime();
    }
    go(stepOfView(answer));
  });
};

/** Tells the room that no place comes, so that it asks on the telephone; where that does not get through, nothing is lost. */
const tellTrouble = (trouble: 'refused' | NoFix): void => {
  if (link) askHost(pathOf('answer'), { token: link.token, answer: { kind: 'trouble', trouble } }, () => undefined);
};

const refuse = (): void => {
  tellTrouble('refused');
  go('refused');
};

const measure = (): void => {
  tryAgain = measure;
  go('measuring');
  const after = (milliseconds: number, run: () => void) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  };
  findPlace({ geolocation: navigator.geolocation, after }, (found) => {
    if (typeof found === 'string') {
      tellTrouble(found);
      go(found === 'denied' ? 'denied' : 'noSignal');
      return;
    }
    fix = found;
    send();
  });
};

const send = (): void => {
  if (!link || !fix) return;
  tryAgain = send;
  go('sending');
  const { longitude, latitude, accuracyMeters, measuredAt } = fix;
  const answer = {
    kind: 'place',
    consent: true,
    position: { longitude, latitude, datum: link.datum },
    accuracyMeters,
    measuredAt: Math.round(measuredAt),
    clockOffsetMilliseconds: Math.round(clockOffsetMilliseconds),
  };
  askHost(pathOf('answer'), { token: link.token, answer }, (given) => go(stepOfAnswer(given)));
};

languageButton.onclick = () => {
  isEnglish = !isEnglish;
  show();
};
open();
