/** What each function key does, in the order of the keyboard; the browser keeps F5, F11 and F12. */
export const FUNCTION_KEYS = [
  { key: 'F1', does: 'commandLine' },
  { key: 'F2', does: 'newCall' },
  { key: 'F3', does: 'claim' },
  { key: 'F4', does: 'nextWaiting' },
  { key: 'F6', does: 'nextRegion' },
  { key: 'F7', does: 'alarms' },
  { key: 'F8', does: 'sendRecommended' },
  { key: 'F9', does: 'seat' },
  { key: 'F10', does: 'quiet' },
  { key: 'Escape', does: 'letGo' },
] as const;

/** What a key of the console can do. */
export type KeyAction = (typeof FUNCTION_KEYS)[number]['does'];

/** What a pressed key does; nothing for any other, and Escape only where nothing else wanted it. */
export const keyAction = ({ key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): KeyAction | undefined => {
  if (ctrlKey || altKey || metaKey) return undefined;
  return FUNCTION_KEYS.find((one) => one.key === key)?.does;
};
