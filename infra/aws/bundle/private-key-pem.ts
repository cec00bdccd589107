import { createECDH, createPrivateKey } from 'node:crypto';

/** The fields of a key as the sender of web pushes hands them to its ASN.1 library, which is an eighth of a function's bundle. */
interface EcPrivateKey {
  readonly privateKey: Buffer;
}

/** The P-256 key in the form that RFC 5915 gives it, as text; Node itself knows how to write it. */
const pemOf = ({ privateKey }: EcPrivateKey): string => {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(privateKey);
  // An uncompressed point: a byte that says so, then x and y of 32 bytes each.
  const point = curve.getPublicKey();
  const jwk = { kty: 'EC', crv: 'P-256', d: privateKey.toString('base64url'), x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') };
  return createPrivateKey({ key: jwk, format: 'jwk' }).export({ type: 'sec1', format: 'pem' }).toString();
};

/** Stands in for `asn1.js`, of which the sender of web pushes uses this one structure. */
export const define = () => ({ encode: pemOf });
