/**
 * Types of `ShareLinkRevokeInput`.
 *
 * @module
 */

/** The schema `ShareLinkRevokeInput`. */
export interface ShareLinkRevokeInput {
  /** Identifier of the share link. */
  link_id: string;
}
