/** Where people reach the screens, for links that leave the system. */
export interface WebAddress {
  /** Scheme and host, such as `https://yike.example.org`, without a slash at the end. */
  origin(): string;
}
