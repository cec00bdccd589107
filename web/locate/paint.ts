/** A button of the page: what it says and does; the first of a screen is the one to press. */
export interface PageButton {
  readonly text: string;
  readonly name: string;
  readonly press: () => void;
}

/** One screen of the page. */
export interface PageScreen {
  readonly step: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly buttons: readonly PageButton[];
  /** A link that dials. */
  readonly dial?: { readonly text: string; readonly number: string } | undefined;
  readonly isWorking: boolean;
}

const element = (tag: string, text: string, className = ''): HTMLElement => {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
};

/** Shows a screen in place of the one before, and moves the focus to its heading, so that it is read aloud. */
export const paint = (root: HTMLElement, screen: PageScreen): void => {
  root.setAttribute('data-step', screen.step);
  root.setAttribute('aria-busy', String(screen.isWorking));
  while (root.firstChild) root.removeChild(root.firstChild);
  const heading = element('h1', screen.heading);
  heading.tabIndex = -1;
  root.appendChild(heading);
  screen.lines.forEach((line) => root.appendChild(element('p', line)));
  screen.buttons.forEach(({ text, name, press }, index) => {
    const button = element('button', text, index === 0 ? 'first' : '');
    button.setAttribute('type', 'button');
    button.setAttribute('data-action', name);
    button.onclick = press;
    root.appendChild(button);
  });
  if (screen.dial) {
    const dial = element('a', screen.dial.text, 'dial');
    dial.setAttribute('href', `tel:${screen.dial.number}`);
    root.appendChild(dial);
  }
  heading.focus();
};
