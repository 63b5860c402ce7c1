/**
 * Types of `OrgInput`.
 *
 * @module
 */

/** The schema `OrgInput`. */
export interface OrgInput {
  organization_id: string;
}
