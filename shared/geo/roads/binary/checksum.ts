const PRIME = 0x01000193;
const LANES = 4;

/**
 * A 64-bit checksum of bytes from an offset on, as two words: FNV-1a over 32-bit words in four lanes, which is what a processor can do
 * at once. Each step is invertible, so a single changed word always shows. It guards against damage, not against an attacker.
 */
export const checksumOf = (bytes: Uint8Array, from: number): readonly [number, number] => {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + from, (bytes.byteLength - from) >>> 2);
  const whole = words.length - (words.length % LANES);
  let [a, b, c, d] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (let i = 0; i < whole; i += LANES) {
    a = Math.imul(a ^ words[i]!, PRIME);
    b = Math.imul(b ^ words[i + 1]!, PRIME);
    c = Math.imul(c ^ words[i + 2]!, PRIME);
    d = Math.imul(d ^ words[i + 3]!, PRIME);
  }
  for (let i = whole; i < words.length; i += 1) a = Math.imul(a ^ words[i]!, PRIME);
  return [Math.imul(a, PRIME) ^ b, Math.imul(c, PRIME) ^ d].map((word) => word >>> 0) as [number, number];
};
