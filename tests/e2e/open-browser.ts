import { chromium, type Browser } from 'playwright-core';

/**
 * No network of its own, and drawn as on a machine without a graphics card: the map by SwiftShader, the page by the processor itself.
 * Left to itself this browser has SwiftShader play a card for the page, too, which costs both cores at sixty pictures a second.
 */
const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-compositing',
  '--disable-quic',
  '--disable-background-networking',
];

/** Starts the Chromium that comes inside the npm package; it must be told that it has no system libraries. */
export const openBrowser = async (): Promise<Browser> => {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: BROWSER_ARGUMENTS, headless: true });
};
