/** The names under which this machine reaches itself. */
const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a Host header means this machine. A page of another site that rebinds its own name to 127.0.0.1 sends that
 * name, and is refused.
 */
export const isLoopbackHost = (host: string | undefined): boolean => LOOPBACK_NAMES.has((host ?? '').replace(/:\d+$/, '').toLowerCase());
