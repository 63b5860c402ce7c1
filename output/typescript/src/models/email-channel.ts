/**
 * Types of `EmailChannel`.
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
