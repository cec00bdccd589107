import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

const STYLES = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css');
const MARK = 'letters-of-the-test';

let styles: string | undefined;

/**
 * The whole font within one style sheet, so that a page has it without a line, too. It stands first in the page's row of fonts, for a text that
 * was laid out before its letters came is not always laid out again.
 */
const wholeFont = (): string =>
  (styles ??= `${readFileSync(STYLES, 'utf8').replace(/url\(\.\/files\/([\w-]+\.woff2)\)/g, (_, file: string) => `url(data:font/woff2;base64,${readFileSync(join(dirname(STYLES), 'files', file)).toString('base64')})`)}
html body { font-family: 'Noto Sans SC Variable', system-ui, sans-serif; }`);

const isLent = (id: string): boolean => document.getElementById(id) !== null;

const takeIn = ({ id, css }: { readonly id: string; readonly css: string }): void => {
  const style = document.createElement('style');
  style.id = id;
  style.textContent = css;
  document.head.append(style);
};

/** Until every letter that the page shows now has come. */
const untilDrawn = async (): Promise<void> => {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value, placeholder }) => `${value}${placeholder}`);
  await document.fonts.load("400 20px 'Noto Sans SC Variable'", `${document.body.innerText}${fields.join('')}`);
  await document.fonts.ready;
};

/** Lends a page the letters that a phone in China has and the Chromium of the tests has not: our pages for phones bring no font, and would be pictured with blanks. */
export const lendLetters = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(isLent, MARK))) await page.evaluate(takeIn, { id: MARK, css: wholeFont() });
  await page.evaluate(untilDrawn);
};
