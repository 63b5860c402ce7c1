/**
 * Types of `OrgStatusInput`.
 *
 * @module
 */

/** The schema `OrgStatusInput`. */
export interface OrgStatusInput {
  organization_id: string;
}
