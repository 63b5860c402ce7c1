/**
 * Types of `image`.
 *
 * @module
 */

/** The schema `ImageAssetInput`. */
export interface ImageAssetInput {
  /** Name of the imagery host. */
  host_name: string;
  /** Identifier of the image at its host. */
  image_id: string;
}
