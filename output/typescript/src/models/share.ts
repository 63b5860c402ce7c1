/**
 * Types of `share`.
 *
 * @module
 */

/** The schema `ShareLinkCreate`. */
export interface ShareLinkCreate {
  /** Type of what is shared. */
  target_type: ShareTargetType;
  /** Identifier of the shared item or collection. */
  target_id: string;
  /**
   * What visitors of the link may do.
   *
   * @defaultValue `"view"`
   */
  permission?: SharePermission;
  /** Password visitors have to enter; only a hash of it is kept. */
  password: string;
  /** Moment at which the link stops working. */
  expires_at: string;
}

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

/** The schema `ShareLinkRevokeInput`. */
export interface ShareLinkRevokeInput {
  /** Identifier of the share link. */
  link_id: string;
}

/** Confirmation of a deletion or revocation. */
export interface ShareLinkRevokeOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}

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

/** What a share link leads to. */
export interface ShareLinkValidateOutput {
  /** What visitors may do. */
  permission: string;
  /** Type of what is shared. */
  target_type: string;
  /** What is shared. */
  target: { [key: string]: unknown };
}

/** What visitors of a share link may do. */
export type SharePermission = "view" | "download" | (string & {});

/** Type of what is shared. */
export type ShareTargetType = "item" | "collection" | (string & {});

/** The schema `ShareTileInput`. */
export interface ShareTileInput {
  /** Secret part of the share link. */
  token: string;
  /**
   * Password that protects the link.
   *
   * @defaultValue `""`
   */
  password?: string;
  /** Zoom level of the tile. */
  z: number;
  /** Column of the tile. */
  x: number;
  /** Row of the tile. */
  y: number;
  /**
   * Encoding of the result.
   *
   * @defaultValue `"png"`
   */
  format?: string;
  /** Name or identifier of the visualization profile to draw with. */
  profile?: string | null;
}

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
