/**
 * Types of `ShareLinkValidateInput`.
 *
 * @module
 */

/** The schema `ShareLinkValidateInput`. */
export interface ShareLinkValidateInput {
  /** Secret part of the share link. */
  token: string;
  /**
   * Password that protects the link.
   *
   * @defaultValue `""`
   */
  password?: string;
}
