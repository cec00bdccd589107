/** The browser has read it by then. */
const KEPT_MILLISECONDS = 10_000;

/** Lets the browser save a text as a file; nothing leaves the machine. */
export const saveText = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
};
