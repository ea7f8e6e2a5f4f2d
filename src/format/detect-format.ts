import { requireText } from '../dictionary/require-argument.ts';
import type { FormatName } from './format.ts';

/** File name extensions that determine the format. For JSON and XML the content does. */
const BY_EXTENSION: Readonly<Record<string, FormatName>> = {
  ...{ txt: 'plain', text: 'plain', md: 'markdown', markdown: 'markdown', mdown: 'markdown', mkd: 'markdown' },
  ...{ html: 'html', htm: 'html', xhtml: 'html', srt: 'srt', vtt: 'vtt', webvtt: 'vtt', ttml: 'ttml', dfxp: 'ttml' },
  ...{ ass: 'ass', ssa: 'ass' },
  ...{ csv: 'csv', tsv: 'tsv', tab: 'tsv', docx: 'docx', docm: 'docx' },
};

/** Signatures at the beginning of a file, the most reliable first. */
const BY_CONTENT: readonly (readonly [FormatName, RegExp])[] = [
  ['vtt', /^\ufeff?WEBVTT(?:\s|$)/],
  ['srt', /^\ufeff?\s*\d+[ \t]*\r?\n\d{1,4}:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->/],
  ['ass', /^\ufeff?\s*\[Script Info\]/i],
  ['ttml', /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:[\w-]+:)?tt[\s>]/],
  ['html', /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html)[\s>]/i],
  ['markdown', /^\ufeff?(?:---[ \t]*\r?\n[\w-]+:|#{1,6} \S)/],
];

/** Keys that only one recogniser writes; all keys of a row must be present. */
const BY_JSON_KEYS: readonly (readonly [FormatName, readonly string[]])[] = [
  ['aws-transcribe', ['results', 'transcripts', 'items']],
  ['speechmatics', ['results', 'alternatives', 'content', 'type', 'start_time', 'end_time']],
  ['deepgram', ['results', 'channels', 'alternatives', 'transcript']],
  ['assemblyai', ['audio_url', 'words', 'text']],
  ['assemblyai', ['acoustic_model', 'words', 'text']],
  ['google-speech', ['results', 'alternatives', 'transcript']],
  ['whisper', ['segments', 'avg_logprob', 'text']],
  ['whisper', ['segments', 'word_segments', 'text']],
  ['whisper', ['segments', 'words', 'start', 'text']],
  ['whisper', ['segments', 'start', 'end', 'text']],
  ['whisper', ['task', 'duration', 'words', 'text']],
  ['whisper', ['transcription', 'timestamps', 'text']],
];

const ZIP_START = 'PK\u0003\u0004';
const JSON_START = /^\ufeff?\s*[[{]\s*["{[\]}\d-]/;
const XML_START = /^\ufeff?\s*<\?xml/;

/**
 * Detects the format of a file from its name and its beginning. Transcripts are recognised by keys that may come late, so pass as much of
 * the text as possible. Undefined for unknown XML and for bytes that are not text.
 * For a container such as DOCX, pass its first bytes, each as one character.
 *
 * @throws UngarbleError `option` if an argument is not text
 */
export function detectFormat(fileName: string | undefined, beginning: string): FormatName | undefined {
  if (fileName !== undefined) requireText(fileName, 'detectFormat takes a file name as text, or undefined');
  requireText(beginning, 'detectFormat takes the beginning of a file as text');
  const extension = /\.([a-z0-9]+)$/i.exec(fileName ?? '')?.[1].toLowerCase() ?? '';
  const named = BY_EXTENSION[extension];
  if (named) return named;
  if (extension === 'json' || (!extension && JSON_START.test(beginning))) return jsonFormat(beginning);
  if (beginning.startsWith(ZIP_START)) return 'docx';
  const found = BY_CONTENT.find(([, mark]) => mark.test(beginning));
  if (found) return found[0];
  return XML_START.test(beginning) || beginning.includes('\0') ? undefined : 'plain';
}

function jsonFormat(text: string): FormatName {
  const hasKey = (key: string) => new RegExp(`"${key}"\\s*:`).test(text);
  return BY_JSON_KEYS.find(([, keys]) => keys.every(hasKey))?.[0] ?? 'json';
}
