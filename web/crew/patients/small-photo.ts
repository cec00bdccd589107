import { PHOTO_QUALITY } from './photo-limits.ts';

/** A camera's picture as a JPEG of so many pixels a side; turned upright, and without the place and time that the camera wrote into it. */
export const smallPhoto = async (file: Blob, pixels: number): Promise<Uint8Array<ArrayBuffer>> => {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, pixels / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', PHOTO_QUALITY));
  if (!blob) throw new Error('Cannot take the photo: the browser made no picture of it');
  return new Uint8Array(await blob.arrayBuffer());
};
