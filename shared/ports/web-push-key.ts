/** The public half of the key that pushes are signed with: a browser subscribes for this key alone. */
export interface WebPushKey {
  /** Base64url, as a browser takes it; nothing where nobody is pushed to. */
  readonly publicKey: string | undefined;
}
