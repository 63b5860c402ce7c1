/**
 * XML bodies, as far as the XML Object of OpenAPI describes them.
 *
 * Document type declarations are refused, so that entities cannot expand.
 *
 * @module
 */

import { decodeAs } from "./charset.ts";
import { isRecord, scalarText } from "./encoding.ts";
import { InvalidArgumentError } from "./errors.ts";
import { decodeText } from "./media.ts";
import type { RequestCodec, ResponseCodec } from "./media.ts";

/** How a value is spelled in XML. */
export interface XmlDescription {
  /** Element or attribute name; default: the name of the member. */
  readonly name?: string;
  readonly namespace?: string;
  readonly prefix?: string;
  readonly attribute?: boolean;
  /** Whether it is the text of the element around it. */
  readonly text?: boolean;
  /** Whether the items of an array have an element around them. */
  readonly wrapped?: boolean;
  readonly type?: "object" | "array" | "integer" | "number" | "boolean";
  readonly members?: Readonly<Record<string, XmlDescription>>;
  readonly items?: XmlDescription;
}

/** Returns the codec of an XML body. */
export function xmlWith(root: XmlDescription): RequestCodec & ResponseCodec {
  return {
    write(value) {
      if (!isRecord(value) && !Array.isArray(value)) {
        throw new InvalidArgumentError("body", "The body must be an object");
      }
      return { data: writeElement(root.name ?? "root", value, root) };
    },
    decode(bytes, contentType) {
      const text = decodeXml(bytes, contentType);
      return readValue(new XmlReader(text).read(), root);
    },
  };
}

/** The encoding is that of the header, else that of the XML declaration. */
function decodeXml(bytes: Uint8Array, contentType: string | null): string {
  if (/;\s*charset\s*=/i.test(contentType ?? "")) {
    return decodeText(bytes, contentType);
  }
  const head = decodeAs("latin1", bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/.exec(head);
  return decodeAs(declared?.[1] ?? "utf-8", bytes);
}

function writeElement(
  plainName: string,
  value: unknown,
  xml: XmlDescription,
): string {
  const name = qualified(plainName, xml);
  const colon = xml.prefix === undefined ? "" : `:${xml.prefix}`;
  let attributes =
    xml.namespace === undefined
      ? ""
      : ` xmlns${colon}="${escape(xml.namespace)}"`;
  let content = "";
  if (Array.isArray(value)) {
    content = writeItems(plainName, value, xml);
  } else if (isRecord(value)) {
    for (const [key, member] of Object.entries(value)) {
      if (member === null || member === undefined) {
        continue;
      }
      const description = memberOf(xml, key) ?? {};
      const memberName = description.name ?? key;
      if (description.attribute) {
        const text = escape(scalarText(member, key));
        attributes += ` ${qualified(memberName, description)}="${text}"`;
      } else if (description.text) {
        content += escape(scalarText(member, key));
      } else if (Array.isArray(member) && !description.wrapped) {
        content += writeItems(memberName, member, description);
      } else {
        content += writeElement(memberName, member, description);
      }
    }
  } else {
    content = escape(scalarText(value, plainName));
  }
  return `<${name}${attributes}>${content}</${name}>`;
}

function qualified(name: string, { prefix }: XmlDescription): string {
  return prefix === undefined ? name : `${prefix}:${name}`;
}

function writeItems(
  name: string,
  items: readonly unknown[],
  { items: xml = {} }: XmlDescription,
): string {
  return items
    .map((item) => writeElement(xml.name ?? name, item, xml))
    .join("");
}

function memberOf(
  xml: XmlDescription,
  key: string,
): XmlDescription | undefined {
  const members = xml.members ?? {};
  return Object.hasOwn(members, key) ? members[key] : undefined;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

function unescape(text: string): string {
  return text.replace(/&([^;]*);?/g, (_, name: string) => {
    const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
    if (number !== null) {
      const code = parseInt(number[1] ?? number[2] ?? "", number[1] ? 16 : 10);
      return String.fromCodePoint(code);
    }
    const character = ENTITIES[name];
    if (character === undefined) {
      throw new SyntaxError("An XML entity is not defined");
    }
    return character;
  });
}

const MARKUP =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A reader for elements, attributes and text, with its own stack. */
class XmlReader {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(): XmlElement {
    const root: XmlElement = makeElement("", "");
    const stack = [root];
    let index = this.#text.startsWith("\uFEFF") ? 1 : 0;
    while (index < this.#text.length) {
      MARKUP.lastIndex = index;
      const match = MARKUP.exec(this.#text);
      if (match === null) {
        throw new SyntaxError(`Unexpected XML at position ${index}`);
      }
      index = MARKUP.lastIndex;
      const [, data, closing, opening, attributes, isEmpty, text] = match;
      const parent = stack.at(-1) ?? root;
      if (closing !== undefined) {
        if (stack.length === 1 || parent.name !== localName(closing)) {
          throw new SyntaxError(`Unexpected </${closing}>`);
        }
        stack.pop();
      } else if (opening !== undefined) {
        const element = makeElement(opening, attributes ?? "");
        parent.children.push(element);
        if (isEmpty === "") {
          stack.push(element);
        }
      } else {
        parent.text += data ?? unescape(text ?? "");
      }
    }
    const [element] = root.children;
    if (
      stack.length !== 1 ||
      element === undefined ||
      root.children.length !== 1 ||
      root.text.trim() !== ""
    ) {
      throw new SyntaxError("The XML document is not complete");
    }
    return element;
  }
}

function makeElement(name: string, source: string): XmlElement {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, key = "", double, single] of source.matchAll(ATTRIBUTE)) {
    attributes[localName(key)] = unescape(double ?? single ?? "");
  }
  return { name: localName(name), attributes, children: [], text: "" };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function readValue(element: XmlElement, xml: XmlDescription): unknown {
  if (xml.type === "array") {
    return element.children.map((child) => readValue(child, xml.items ?? {}));
  }
  if (xml.type === "object") {
    return readMembers(element, xml);
  }
  if (xml.type === undefined && element.children.length > 0) {
    return readMembers(element, xml);
  }
  return readScalar(element.text, xml);
}

function readScalar(text: string, xml: XmlDescription): unknown {
  switch (xml.type) {
    case "integer":
    case "number": {
      const value = Number(text);
      const isExact = xml.type === "number" || Number.isSafeInteger(value);
      return text.trim() === "" || Number.isNaN(value)
        ? text
        : isExact
          ? value
          : BigInt(text.trim());
    }
    case "boolean":
      return text.trim() === "true" || text.trim() === "1";
    default:
      return text;
  }
}

function readMembers(
  element: XmlElement,
  xml: XmlDescription,
): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  const known = new Set<string>();
  for (const [key, member] of Object.entries(xml.members ?? {})) {
    const name = member.name ?? key;
    known.add(
      member.type === "array" && !member.wrapped
        ? (member.items?.name ?? name)
        : name,
    );
    const value = readMember(element, name, member);
    if (value !== undefined) {
      entries.push([key, value]);
    }
  }
  for (const child of element.children) {
    if (!known.has(child.name)) {
      entries.push([child.name, readValue(child, {})]);
    }
  }
  return Object.fromEntries(entries);
}

function readMember(
  element: XmlElement,
  name: string,
  xml: XmlDescription,
): unknown {
  if (xml.attribute) {
    const text = element.attributes[name];
    return text === undefined ? undefined : readScalar(text, xml);
  }
  if (xml.text) {
    return element.text === "" ? undefined : readScalar(element.text, xml);
  }
  if (xml.type === "array" && !xml.wrapped) {
    const itemName = xml.items?.name ?? name;
    const items = element.children.filter((child) => child.name === itemName);
    return items.length === 0
      ? undefined
      : items.map((item) => readValue(item, xml.items ?? {}));
  }
  const child = element.children.find((candidate) => candidate.name === name);
  return child === undefined ? undefined : readValue(child, xml);
}
