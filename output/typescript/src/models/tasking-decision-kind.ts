/**
 * Types of `TaskingDecisionKind`.
 *
 * @module
 */

/** What has to be decided. */
export type TaskingDecisionKind = "feasibility" | "quotation" | (string & {});
