import type { Finding } from '../suggest/finding.ts';

/** The message, what to write and where to read more, for reports that have one line for all of it. */
export function adviceOn({ message, suggestions, url }: Finding): string {
  const write = suggestions.length > 0 ? ` Write "${suggestions[0].text}".` : '';
  const see = url === undefined ? '' : ` See ${url}`;
  return message + write + see;
}

/** What may be a link: an address of the web, and nothing that a browser would run. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url);
}
