/**
 * Types of `OrganizationCreateOutput`.
 *
 * @module
 */

/** A new organization. */
export interface OrganizationCreateOutput {
  /** Identifier of the organization. */
  id: string;
  /** Name of the organization. */
  name: string;
  /** Name for use in addresses. */
  slug: string;
  /** Whether usage is invoiced monthly. */
  enterprise_billing: boolean;
  /** Further members. */
  [key: string]: unknown;
}
