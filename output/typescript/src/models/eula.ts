/**
 * Types of `eula`.
 *
 * @module
 */

/** A licence agreement. */
export interface Eula {
  /** Identifier of the agreement. */
  id: string;
  /** Name of the agreement. */
  name: string;
  /** Provider that asks for it. */
  provider?: string | null;
  /** Version in force. */
  current_document_id?: string | null;
  /** Whether the version in force is accepted. */
  is_accepted: boolean;
  /** Moment of creation. */
  created_at: string;
}

/** The schema `EulaAcceptInput`. */
export interface EulaAcceptInput {
  /** Identifier of the licence agreement. */
  eula_id: string;
  /** Identifier of the document within the licence agreement. */
  document_id: string;
  /**
   * Whether the agreement is accepted.
   *
   * @defaultValue `true`
   */
  is_accepted?: boolean;
}

/** One version of a licence agreement. */
export interface EulaDocument {
  /** Identifier of the document. */
  id: string;
  /** Agreement it belongs to. */
  eula_id: string;
  /** Version of the text. */
  version: string;
  /** Address of the text. */
  url: string;
  /** Moment from which it applies. */
  valid_from: string;
  /** Whether the organization accepted it. */
  is_accepted: boolean;
  /** Moment of acceptance. */
  accepted_at?: string | null;
}

/** The schema `EulaDocumentGetInput`. */
export interface EulaDocumentGetInput {
  /** Identifier of the licence agreement. */
  eula_id: string;
  /** Identifier of the document within the licence agreement. */
  document_id: string;
}

/** The schema `EulaDocumentsListInput`. */
export interface EulaDocumentsListInput {
  /** Identifier of the licence agreement. */
  eula_id: string;
  /**
   * Number of the page, starting at 0.
   *
   * @defaultValue `0`
   */
  page?: number;
  /**
   * Number of results per page.
   *
   * @defaultValue `20`
   */
  size?: number;
  /**
   * Field to sort by and direction, separated by a comma.
   *
   * @defaultValue `"validFrom,desc"`
   */
  sort?: string;
}

/** A list of versions of a licence agreement. */
export interface EulaDocumentsOutput {
  /** The versions of a licence agreement. */
  items: Array<EulaDocument>;
  /** Number of versions of a licence agreement in all. */
  total: number;
}

/** The schema `EulaGetInput`. */
export interface EulaGetInput {
  /** Identifier of the licence agreement. */
  eula_id: string;
}
