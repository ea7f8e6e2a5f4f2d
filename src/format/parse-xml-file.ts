import { parseXml, type XmlDocument, XmlError } from '@rgrove/parse-xml';
import { refuseFile } from './refuse.ts';

/** Deeper nesting is refused: no text document needs it, and the parser is recursive. */
const MAXIMUM_DEPTH = 500;
const TAG = /<(\/?)[^\s!?/>][^>]*?(\/?)>/g;

/** @throws UngarbleError `file` with the position, if the text is not well-formed XML. */
export function parseXmlFile(text: string, file: string | undefined): XmlDocument {
  let depth = 0;
  for (const tag of text.matchAll(TAG)) {
    if (tag[1]) depth--;
    else if (!tag[2]) depth++;
    if (depth > MAXIMUM_DEPTH) refuseFile('elements are nested too deeply', file, { text, offset: tag.index });
  }
  try {
    return parseXml(text, { includeOffsets: true, preserveCdata: true });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const message = error.message.split('\n')[0].replace(/\s*\(line \d+, column \d+\)$/, '');
    return refuseFile(`this is not well-formed XML: ${message}`, file, { text, offset: error.pos });
  }
}
