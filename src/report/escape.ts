/** What XML 1.0 has no way to write (section 2.2), and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are to be replaced
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
/** A parser turns a carriage return into a line feed, and in attributes any white space into a space. */
const SPECIAL = /[&<>"'\r]/g;
const SPECIAL_IN_ATTRIBUTE = /[&<>"'\r\n\t]/g;

/** Text for the content of XML and HTML elements; what cannot be written becomes U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(SPECIAL, reference);
}

/** Text for a quoted attribute. */
export function escapeAttribute(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(SPECIAL_IN_ATTRIBUTE, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** A path as a relative URI reference, or as a `file:` URI where it is absolute (RFC 3986, RFC 8089). */
export function pathToUri(path: string): string {
  const forward = path.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\\', '/');
  const encoded = forward.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(forward)) return `file:///${forward.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  return forward.startsWith('/') ? `file://${encoded}` : encoded;
}
