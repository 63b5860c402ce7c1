/**
 * Types of `ShareTilejsonInput`.
 *
 * @module
 */

/** The schema `ShareTilejsonInput`. */
export interface ShareTilejsonInput {
  /** Secret part of the share link. */
  token: string;
  /**
   * Password that protects the link.
   *
   * @defaultValue `""`
   */
  password?: string;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
}
