/**
 * Types of `ShareLinkValidateOutput`.
 *
 * @module
 */

/** What a share link leads to. */
export interface ShareLinkValidateOutput {
  /** What visitors may do. */
  permission: string;
  /** Type of what is shared. */
  target_type: string;
  /** What is shared. */
  target: { [key: string]: unknown };
}
