import { Role } from '#shared/schemas/caller.ts';
import type { PageWords } from './page-words.ts';
import type { SamplePerson } from './sample-people.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);

/** The palette of the screens, in the few rules that three small pages need. */
const STYLE = `
  :root { color-scheme: light dark; --ground: light-dark(#f2f5f6, #0e1416); --panel: light-dark(#fff, #172023); --ink: light-dark(#14211f, #e7eeec); --quiet: light-dark(#4a5a57, #a9b8b5); --line: light-dark(#78888a, #6f8085); --accent: #0b7c74; --late: light-dark(#b3261e, #ff8a80); }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 'Noto Sans SC Variable', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif; }
  main { max-width: 420px; margin: 8vh auto; padding: 28px; background: var(--panel); border: 1px solid var(--line); border-radius: 12px; }
  h1 { font-size: 24px; font-weight: 500; margin: 0 0 8px; }
  form { display: grid; gap: 8px; }
  label { font-size: 14px; margin-top: 8px; }
  small { color: var(--quiet); }
  select, input, button { font: inherit; min-height: 48px; border-radius: 8px; padding: 0 12px; border: 1px solid var(--line); background: var(--panel); color: inherit; min-width: 0; }
  button { background: var(--accent); color: #fff; border: 0; font-weight: 600; cursor: pointer; margin-top: 12px; }
  button.plain { background: transparent; color: inherit; border: 1px solid var(--line); margin-top: 0; }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  [role=alert] { color: var(--late); margin: 0; }
  a { color: inherit; }
`;

const page = ({ language }: PageWords, title: string, body: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" type="image/svg+xml" href="/icon.svg"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

/** What the page of people shows beside them. */
export interface PeoplePageState {
  /** Who is chosen at first. */
  readonly chosen: string | undefined;
  readonly isRefused: boolean;
}

const optionOf = (words: PageWords, { subject, at }: SamplePerson, chosen: string | undefined): string => {
  const place = at && (words.language === 'en' ? at.en : at.zh);
  const name = place === undefined ? `${words.role[subject.role]} · ${subject.userId}` : `${words.role[subject.role]} · ${place}`;
  return `<option value="${escaped(subject.userId)}"${subject.userId === chosen ? ' selected' : ''}>${escaped(name)}</option>`;
};

/** Asks who one is among the people of this machine, and for the developer's token, which nobody else on it has. */
export const peoplePage = (words: PageWords, people: readonly SamplePerson[], { chosen, isRefused }: PeoplePageState): string => {
  const groups = Role.options.map((role) => {
    const options = people.filter(({ subject }) => subject.role === role).map((person) => optionOf(words, person, chosen));
    return options.length === 0 ? '' : `<optgroup label="${escaped(words.role[role])}">${options.join('')}</optgroup>`;
  });
  return page(
    words,
    words.title,
    `<h1>${escaped(words.title)}</h1><p>${escaped(words.explain)}</p><form method="post">
    <label for="person">${escaped(words.who)}</label><select id="person" name="person">${groups.join('')}</select>
    <label for="token">${escaped(words.token)}</label><input id="token" name="token" type="password" autocomplete="off" autofocus aria-describedby="hint"${isRefused ? ' aria-invalid="true"' : ''}>
    <small id="hint">${escaped(words.tokenHint)}</small>
    ${isRefused ? `<p role="alert">${escaped(words.wrongToken)}</p>` : ''}
    <button type="submit">${escaped(words.enter)}</button>
    <button type="submit" class="plain" name="back" value="yes" formnovalidate>${escaped(words.back)}</button></form>`,
  );
};

/** Asks once more before signing out, as OpenID has it; `form` is the provider's own. */
export const signOutPage = (words: PageWords, form: string): string =>
  page(words, words.signingOut, `<h1>${escaped(words.signingOut)}</h1>${form.replace('</form>', `<button type="submit" name="logout" value="yes" autofocus>${escaped(words.signOut)}</button></form>`)}`);

/** Says that signing in came to no end, and why, in OpenID's word for it. */
export const errorPage = (words: PageWords, error: string): string =>
  page(words, words.title, `<h1>${escaped(words.failed)}</h1><p>${escaped(words.failedHint)}</p><p><small>${escaped(error)}</small></p><p><a href="/">${escaped(words.toScreens)}</a></p>`);
