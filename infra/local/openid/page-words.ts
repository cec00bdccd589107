import type { Role } from '#shared/schemas/caller.ts';

/** The texts of the provider's pages in one language. */
export interface PageWords {
  readonly language: 'zh-CN' | 'en';
  readonly title: string;
  readonly explain: string;
  readonly who: string;
  readonly token: string;
  readonly tokenHint: string;
  readonly enter: string;
  readonly back: string;
  readonly wrongToken: string;
  readonly signingOut: string;
  readonly signOut: string;
  readonly failed: string;
  readonly failedHint: string;
  readonly toScreens: string;
  readonly role: Readonly<Record<Role, string>>;
}

const zhCn: PageWords = {
  language: 'zh-CN',
  title: '登录 · 一刻',
  explain: '本机示例人员：请选择您以谁的身份登录。',
  who: '身份',
  token: '开发令牌',
  tokenHint: '即 npm start 打印的地址中 #token= 之后的部分，只在本机有效。',
  enter: '登录',
  back: '返回',
  wrongToken: '令牌不对：请从启动时打印的地址中复制。',
  signingOut: '退出 · 一刻',
  signOut: '退出登录',
  failed: '登录未完成',
  failedHint: '本次登录已过期或被中断，请回到工作页面重新登录。',
  toScreens: '回到调度台',
  role: { dispatcher: '调度员', supervisor: '值班长', crew: '车组', station: '分站', facility: '医疗机构', responder: '村医', manager: '管理者', administrator: '管理员' },
};

const en: PageWords = {
  language: 'en',
  title: 'Sign in · Yike',
  explain: 'The sample people of this machine: choose who you are.',
  who: 'You are',
  token: 'Developer token',
  tokenHint: 'What follows #token= in the address that npm start printed. It works on this machine alone.',
  enter: 'Sign in',
  back: 'Back',
  wrongToken: 'That token is not right: copy it from the address printed at the start.',
  signingOut: 'Sign out · Yike',
  signOut: 'Sign out',
  failed: 'Signing in was not finished',
  failedHint: 'It took too long or was interrupted. Go back to your screen and sign in again.',
  toScreens: 'To the console',
  role: { dispatcher: 'Dispatcher', supervisor: 'Supervisor', crew: 'Crew', station: 'Substation', facility: 'Facility', responder: 'Village doctor', manager: 'Manager', administrator: 'Administrator' },
};

/** The texts for the languages that somebody asks for, the wanted first, such as "en-GB,en;q=0.9"; Chinese where neither is named. */
export const wordsFor = (wanted: string): PageWords => (/^\s*en\b/i.test(wanted) ? en : zhCn);
