/**
 * Types of `CogFormula`.
 *
 * @module
 */

/** A formula that tiles can be drawn with. */
export interface CogFormula {
  /** Name to ask for. */
  name: string;
  /** Band-math expression. */
  expression: string;
  /** Colour ramp that suits it. */
  colormap?: string | null;
}
