/**
 * Types of `SpectralIndex`.
 *
 * @module
 */

/** A spectral index. */
export interface SpectralIndex {
  /** Short name. */
  name: string;
  /** Full name. */
  title: string;
  /** Formula over band names. */
  formula: string;
  /** Category such as vegetation or water. */
  category: string;
  /** Bands the formula needs. */
  required_bands: Array<string>;
  /** Lowest and highest value. */
  value_range?: Array<number> | null;
}
