/**
 * Types of `ShareLinkCreateOutput`.
 *
 * @module
 */

/** A new share link. */
export interface ShareLinkCreateOutput {
  /** Identifier of the link. */
  id: string;
  /** Secret part of the link. */
  token: string;
  /** Type of what is shared. */
  target_type: string;
  /** Identifier of what is shared. */
  target_id: string;
  /** What visitors may do. */
  permission: string;
  /** Organization that shares. */
  organization_id: string;
  /** Project it belongs to. */
  project_id: string;
  /** Moment at which the link stops working. */
  expires_at: string;
  /** Moment of revocation. */
  revoked_at?: string | null;
  /**
   * Number of visits.
   *
   * @defaultValue `0`
   */
  access_count?: number;
  /** Moment of the last visit. */
  last_accessed_at?: string | null;
  /** User who created it. */
  created_by?: string | null;
  /** Moment of creation. */
  created_at: string;
}
