/** The name under which the browser is asked to wake the worker when the line is back. */
export const SEND_TAG = 'yike-crew-send';
