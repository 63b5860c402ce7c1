/**
 * Types of `UploadInitiate`.
 *
 * @module
 */

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
