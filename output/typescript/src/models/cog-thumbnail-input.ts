/**
 * Types of `CogThumbnailInput`.
 *
 * @module
 */

/** The schema `CogThumbnailInput`. */
export interface CogThumbnailInput {
  /** Address of the cloud-optimized GeoTIFF. */
  url: string;
  /**
   * Width of the picture in pixels.
   *
   * @defaultValue `256`
   */
  width?: number;
  /**
   * Height of the picture in pixels.
   *
   * @defaultValue `256`
   */
  height?: number;
}
