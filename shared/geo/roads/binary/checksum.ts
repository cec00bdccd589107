const PRIMES = [0x01000193, 0x85ebca6b] as const;

/**
 * A 64-bit checksum of bytes from an offset on, as two words: two FNV-1a runs over 32-bit words with different primes.
 * Each step is invertible, so a single changed word always shows. It guards against damage, not against an attacker.
 */
export const checksumOf = (bytes: Uint8Array, from: number): readonly [number, number] => {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + from, (bytes.byteLength - from) >>> 2);
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const word of words) {
    a = Math.imul(a ^ word, PRIMES[0]);
    b = Math.imul(b ^ word, PRIMES[1]);
  }
  return [a >>> 0, b >>> 0];
};
