/** Characters that XML 1.0 cannot represent (section 2.2), and lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are replaced
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
/** A parser turns a carriage return into a line feed, and in attributes any white space into a space. */
const SPECIAL = /[&<>"'\r]/g;
const SPECIAL_IN_ATTRIBUTE = /[&<>"'\r\n\t]/g;

/** Escapes text for XML and HTML elements; characters that cannot be represented become U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(SPECIAL, reference);
}

/** Escapes text for a quoted attribute. */
export function escapeAttribute(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(SPECIAL_IN_ATTRIBUTE, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** A path as a relative URI reference, or as a `file:` URI if it is absolute (RFC 3986, RFC 8089). */
export function pathToUri(path: string): string {
  const forward = path.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\\', '/');
  const encoded = forward.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(forward)) return `file:///${forward.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  return forward.startsWith('/') ? `file://${encoded}` : encoded;
}
