/**
 * Types of `StacAsset`.
 *
 * @module
 */

/** A file of a STAC item. */
export interface StacAsset {
  /** Address of the file. */
  href: string;
  /** Text for people. */
  title?: string | null;
  /** Media type of the file. */
  type?: string | null;
  /** What the file is for. */
  roles?: Array<string>;
}
