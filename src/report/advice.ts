import type { Finding } from '../suggest/finding.ts';

/** Message, suggestion and link in one line, for reports that have only one line per finding. */
export function adviceOn({ message, suggestions, url }: Finding): string {
  const write = suggestions.length > 0 ? ` Write "${suggestions[0].text}".` : '';
  const see = url === undefined ? '' : ` See ${url}`;
  return message + write + see;
}

/** Whether a URL may be used as a link: only HTTP and HTTPS, nothing that a browser would execute. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url);
}
