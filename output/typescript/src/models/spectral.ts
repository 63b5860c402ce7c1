/**
 * Types of `spectral`.
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

/** A list of spectral indices. */
export interface SpectralIndicesOutput {
  /** The spectral indices. */
  items: Array<SpectralIndex>;
  /** Number of spectral indices in all. */
  total: number;
}
