import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { UngarbleError } from '../errors.ts';

export { XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';

/** The root element. @throws UngarbleError `file` if the text is not well-formed or has another root. */
export function readXml(text: string, roots: readonly string[]): XmlElement {
  const root = parse(text);
  if (!root || !roots.includes(root.name)) {
    throw new UngarbleError('file', [
      { message: `not the XML of this format: its root must be <${roots.join('> or <')}>` },
    ]);
  }
  return root;
}

function parse(text: string): XmlElement | null {
  try {
    return parseXml(text, { resolveUndefinedEntity: () => '' }).root;
  } catch (error) {
    const { line, column, message } = error as Error & { line?: number; column?: number };
    throw new UngarbleError('file', [
      {
        ...(line !== undefined && { line, column }),
        message: `not well-formed XML: ${message.split(/ \(line |\n/, 1)[0]}`,
      },
    ]);
  }
}

/** The descendants of an element in document order. Walks without recursion. */
export function descendants(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = elementsIn(element).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    for (const child of elementsIn(next).reverse()) waiting.push(child);
  }
  return found;
}

export function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}

/** The text directly inside an element, without comments and the text of other elements. */
export function ownText(element: XmlElement): string {
  return element.children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
}

/** A name without its namespace prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}
