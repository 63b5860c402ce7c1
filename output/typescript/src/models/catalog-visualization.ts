/**
 * Types of `CatalogVisualization`.
 *
 * @module
 */

/** A way to draw scenes of a catalog. */
export interface CatalogVisualization {
  /** Name to ask for. */
  id: string;
  /** Text for people. */
  title: string;
  /** Band-math expression. */
  expression?: string | null;
  /** Bands, in display order. */
  bands?: Array<string> | null;
}
