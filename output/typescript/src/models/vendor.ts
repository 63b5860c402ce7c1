/**
 * Types of `vendor`.
 *
 * @module
 */

/** A vendor of commercial imagery. */
export interface Vendor {
  /** Short name. */
  name: string;
  /** Full name. */
  title: string;
  /** Imagery hosts the vendor sells through. */
  hosts: Array<string>;
}
