/** Whether this browser can draw the map. */
export const hasWebgl = (): boolean => {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
};
