/**
 * Types of `GlossaryCollection`.
 *
 * @module
 */

/** A collection in the glossary. */
export interface GlossaryCollection {
  /** Technical name. */
  name: string;
  /** Text for people. */
  title: string;
  /** Archive or tasking. */
  type: string;
  /** Provider that offers it. */
  provider_name: string;
  /** Integrations it is available through. */
  integrations: Array<string>;
  /** Moment of creation. */
  created_at: string;
}
