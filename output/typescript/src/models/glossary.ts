/**
 * Types of `glossary`.
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

/** A list of glossary collections. */
export interface GlossaryCollectionsOutput {
  /** The glossary collections. */
  items: Array<GlossaryCollection>;
  /** Number of glossary collections in all. */
  total: number;
}

/** A data product in the glossary. */
export interface GlossaryDataProduct {
  /** Identifier of the product. */
  id: string;
  /** Technical name. */
  name: string;
  /** Text for people. */
  title: string;
  /** Collection it belongs to. */
  collection_name: string;
  /** What is delivered. */
  description?: string | null;
  /** Moment of creation. */
  created_at: string;
}

/** A list of glossary data products. */
export interface GlossaryDataProductsOutput {
  /** The glossary data products. */
  items: Array<GlossaryDataProduct>;
  /** Number of glossary data products in all. */
  total: number;
}

/** A provider in the glossary. */
export interface GlossaryProvider {
  /** Technical name. */
  name: string;
  /** Text for people. */
  title: string;
  /** Roles it takes, for instance producer or host. */
  roles: Array<string>;
  /** Address of its website. */
  website?: string | null;
}

/** A list of glossary providers. */
export interface GlossaryProvidersOutput {
  /** The glossary providers. */
  items: Array<GlossaryProvider>;
  /** Number of glossary providers in all. */
  total: number;
}
