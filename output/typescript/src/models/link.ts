/**
 * Types of `link`.
 *
 * @module
 */

/** A STAC link. */
export interface Link {
  /** Relation of the target. */
  rel: string;
  /** Address of the target. */
  href: string;
  /** Media type of the target. */
  type?: string | null;
  /** Text for people. */
  title?: string | null;
}
