/**
 * Types of `report`.
 *
 * @module
 */

/** A generated report. */
export interface ReportOutput {
  /** Identifier of the report. */
  id: string;
  /** Headline of the report. */
  title: string;
  /** Signed address of the document. */
  url: string;
  /** Media type of the document. */
  media_type: string;
  /** Moment at which the address stops working. */
  expires_at: string;
}
