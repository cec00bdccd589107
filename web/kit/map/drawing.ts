/** How this browser draws a map: by a graphics card; by the processor, which takes several frames for each picture; or not at all. */
export type Drawing = 'card' | 'software' | 'none';

/** How browsers name the drivers that draw without a graphics card. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

const look = (): Drawing => {
  try {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (!gl) return 'none';
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const renderer: unknown = gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
    return SOFTWARE.test(String(renderer)) ? 'software' : 'card';
  } catch {
    return 'none';
  }
};

let known: Drawing | undefined;

/** How this browser draws; it is asked once, for the answer waits for the driver. */
export const drawing = (): Drawing => (known ??= look());

/** Whether this browser can draw the map. */
export const hasWebgl = (): boolean => drawing() !== 'none';
