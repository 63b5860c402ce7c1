/**
 * Types of `upload`.
 *
 * @module
 */

/** An upload whose files are all there. */
export interface UploadCompleteOutput {
  /** The upload. */
  upload: UploadOutput;
  /** Items that were created. */
  item_ids: Array<string>;
}

/** An upload. */
export interface UploadEntity {
  /** Tells the entities apart. */
  entity_type: "upload";
  /** Identifier of the upload. */
  id: string;
  /** State of the upload. */
  status: UploadStatus;
}

/** The schema `UploadFailInput`. */
export interface UploadFailInput {
  /** Identifier of the upload. */
  upload_id: string;
  /** What went wrong, for people. */
  error_message: string;
  /** Step of the upload that failed. */
  error_step?: string | null;
}

/** The schema `UploadInitiate`. */
export interface UploadInitiate {
  /** Identifier of the project. */
  project_id: string;
  /**
   * How the files travel.
   *
   * @defaultValue `"browser"`
   */
  transfer_method?: UploadInitiateTransferMethod;
  /**
   * Number of files that will be sent.
   *
   * @defaultValue `1`
   */
  file_count?: number;
  /**
   * Total size of all files in bytes.
   *
   * @defaultValue `0`
   */
  total_bytes?: number;
  /** Collection to put the result into. */
  target_collection_id?: string | null;
  /** Item that receives the files. */
  target_item_id?: string | null;
  /** Key of the asset within its item. */
  asset_key?: string | null;
  /**
   * Whether pixel values are classes and not measurements.
   *
   * @defaultValue `false`
   */
  is_categorical?: boolean;
}

/** How the files travel. */
export type UploadInitiateTransferMethod =
  "browser" | "cli" | "cloud_transfer" | (string & {});

/** An upload of own data. */
export interface UploadOutput {
  /** Identifier of the upload. */
  id: string;
  /** Project that receives the data. */
  project_id?: string;
  /** State of the upload. */
  status?: UploadStatus;
  /** How the files travel. */
  transfer_method?: string;
  /** Number of files. */
  file_count?: number;
  /** Total size in bytes. */
  total_bytes?: number | bigint;
  /**
   * Bytes transferred so far.
   *
   * @defaultValue `0`
   */
  bytes_uploaded?: number | bigint;
  /** Item that was created. */
  item_id?: string | null;
  /** What went wrong. */
  error_message?: string | null;
  /** Moment of creation. */
  created_at?: string;
  /** Moment at which it became final. */
  completed_at?: string | null;
  /** Further members. */
  [key: string]: unknown;
}

/** The schema `UploadProgressInput`. */
export interface UploadProgressInput {
  /** Identifier of the upload. */
  upload_id: string;
  /** Status to set. */
  status?: string | null;
  /** Bytes transferred so far. */
  bytes_uploaded?: number | null;
}

/** State of an upload; the last two are final. */
export type UploadStatus =
  | "initiated"
  | "uploading"
  | "processing"
  | "completed"
  | "failed"
  | (string & {});
