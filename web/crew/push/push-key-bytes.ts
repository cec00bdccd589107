/** A public key from base64url to the bytes that a browser subscribes with. */
export const pushKeyBytes = (publicKey: string): Uint8Array<ArrayBuffer> => {
  const text = atob(publicKey.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
};
