/**
 * Types of `email`.
 *
 * @module
 */

/** Mail to one address. */
export interface EmailChannel {
  /** Tells the channels apart. */
  kind: "email";
  /** Address of the recipient. */
  address: string;
}
