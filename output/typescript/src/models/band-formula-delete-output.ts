/**
 * Types of `BandFormulaDeleteOutput`.
 *
 * @module
 */

/** Confirmation of a deletion or revocation. */
export interface BandFormulaDeleteOutput {
  /**
   * Whether it was done.
   *
   * @defaultValue `true`
   */
  ok?: boolean;
  /** Identifier of what is gone. */
  id: string;
}
