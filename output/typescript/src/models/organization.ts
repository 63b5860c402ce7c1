/**
 * Types of `organization`.
 *
 * @module
 */

/** The schema `OrganizationCreateInput`. */
export interface OrganizationCreateInput {
  /** Legal or trading name. */
  name: string;
  /** Free text for people. */
  description?: string | null;
  /** Address of the website. */
  website?: string | null;
  /** Line of business. */
  industry?: string | null;
  /** Number of employees, as a range. */
  size?: string | null;
  /** ISO 3166-1 alpha-2 code of the country. */
  country?: string | null;
  /** Australian Business Number of the organization. */
  abn?: string | null;
  /** Tax number of the organization. */
  tax_number?: string | null;
  /** Address that invoices are sent to. */
  billing_email?: string | null;
  /** User who receives billing questions. */
  billing_admin_id?: string | null;
  /** Postal address printed on invoices. */
  billing_address?: { [key: string]: unknown } | null;
  /**
   * Whether usage is invoiced monthly instead of prepaid.
   *
   * @defaultValue `false`
   */
  enterprise_billing?: boolean;
}

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
