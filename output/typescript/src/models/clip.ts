/**
 * Types of `clip`.
 *
 * @module
 */

import type { JobStatus } from "./job.ts";

/** An area that can be clipped from. */
export interface ClipArea {
  /** Name of the area. */
  area: string;
  /** Text for people. */
  title: string;
  /** Bounding box as west, south, east, north. */
  bbox: Array<number>;
}

/** Details of one clipping area. */
export interface ClipAreaMetadata {
  /** Name of the area. */
  area: string;
  /** Text for people. */
  title: string;
  /** Bounding box as west, south, east, north. */
  bbox: Array<number>;
  /** Coordinate reference system of the mosaics. */
  crs: string;
  /** Day of the capture. */
  captured_on?: string | null;
  /** Ground sample distance in metres. */
  gsd?: number | null;
}

/** A list of clip areas. */
export interface ClipAreasOutput {
  /** The clip areas. */
  items: Array<ClipArea>;
  /** Number of clip areas in all. */
  total: number;
}

/** The schema `ClipCreateFromAreaInput`. */
export interface ClipCreateFromAreaInput {
  /** Name of a published clipping area. */
  area: string;
  /** Names of the mosaics to produce. */
  mosaic_types: Array<string>;
  /** GeoJSON polygon or multipolygon to cut out. */
  aoi_geometry: { [key: string]: unknown };
  /** Label under which the area is shown. */
  aoi_name?: string | null;
  /** Project that receives the result. */
  project_id?: string | null;
  /** Identifier of the organization. */
  organization_id: string;
}

/** The schema `ClipDownloadInput`. */
export interface ClipDownloadInput {
  /** Identifier of the job. */
  job_id: string;
  /** Name of the mosaic to download. */
  mosaic_type: string;
  /** Browser of the person who downloads, for the audit log. */
  user_agent?: string | null;
  /** Network address of the person who downloads, for the audit log. */
  requester_ip?: string | null;
}

/** Where to fetch a clipped mosaic. */
export interface ClipDownloadOutput {
  /** Signed address of the file. */
  url: string;
  /** Suggested name of the file. */
  file_name: string;
  /** Moment at which the address stops working. */
  expires_at: string;
}

/** One download of a clipped mosaic. */
export interface ClipDownloadRecord {
  /** Mosaic that was downloaded. */
  mosaic_type: string;
  /** User who downloaded it. */
  user_id?: string | null;
  /** Moment of the download. */
  downloaded_at: string;
}

/** A list of downloads. */
export interface ClipDownloadsOutput {
  /** The downloads. */
  items: Array<ClipDownloadRecord>;
  /** Number of downloads in all. */
  total: number;
}

/** A job that cuts an area out of imagery. */
export interface ClipJob {
  /** Identifier of the job. */
  id: string;
  /** State of the job. */
  status: JobStatus;
  /** Organization that pays for it. */
  organization_id: string;
  /** Project that receives the result. */
  project_id?: string | null;
  /** Clipping area it was made from. */
  area?: string | null;
  /** Item it was made from. */
  item_id?: string | null;
  /** Label of the area. */
  aoi_name?: string | null;
  /** Mosaics that are produced. */
  mosaic_types?: Array<string>;
  /**
   * Share of the work that is done.
   *
   * @defaultValue `0`
   */
  progress?: number;
  /** Price in credits. */
  credits?: number | null;
  /** Why the job failed. */
  error?: string | null;
  /** Moment of creation. */
  created_at: string;
  /** Moment at which it became final. */
  completed_at?: string | null;
}

/** The schema `ClipJobDeleteInput`. */
export interface ClipJobDeleteInput {
  /** Identifier of the job. */
  job_id: string;
}

/** Confirmation of a deletion or revocation. */
export interface ClipJobDeleteOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}

/** The schema `ClipJobInput`. */
export interface ClipJobInput {
  /** Identifier of the job. */
  job_id: string;
}

/** The schema `ClipJobsListInput`. */
export interface ClipJobsListInput {
  /** Identifier of the organization. */
  organization_id: string;
  /** Keep only entries with this status. */
  status?: string | null;
  /**
   * Largest number of results to return.
   *
   * @defaultValue `50`
   */
  limit?: number;
  /**
   * Number of results to skip.
   *
   * @defaultValue `0`
   */
  offset?: number;
}

/** A list of clip jobs. */
export interface ClipJobsOutput {
  /** The clip jobs. */
  items: Array<ClipJob>;
  /** Number of clip jobs in all. */
  total: number;
}

/** A mosaic of a clipping area. */
export interface ClipMosaic {
  /** Name of the mosaic. */
  mosaic_type: string;
  /** Text for people. */
  title: string;
  /** Price per square kilometre in credits. */
  credits_per_km2: number;
}

/** A list of clip mosaics. */
export interface ClipMosaicsOutput {
  /** The clip mosaics. */
  items: Array<ClipMosaic>;
  /** Number of clip mosaics in all. */
  total: number;
}
