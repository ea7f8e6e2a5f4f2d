import { describe } from '../dictionary/read-values.ts';
import { checkArguments } from './check-arguments.ts';
import type { FormatName, FormatNamed } from './format.ts';
import { refuseOption } from './refuse.ts';

/** Each format with its parser, loaded on demand. */
const LOADERS: { readonly [Name in FormatName]: () => Promise<FormatNamed<Name>> } = {
  plain: async () => (await import('./plain.ts')).plain,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  srt: async () => (await import('./srt.ts')).srt,
  vtt: async () => (await import('./vtt.ts')).vtt,
  ttml: async () => (await import('./ttml.ts')).ttml,
  ass: async () => (await import('./ass.ts')).ass,
  csv: async () => (await import('./csv.ts')).csv,
  tsv: async () => (await import('./csv.ts')).tsv,
  json: async () => (await import('./json.ts')).json,
  docx: async () => (await import('./docx.ts')).docx,
  whisper: async () => (await import('./transcript/whisper.ts')).whisper,
  deepgram: async () => (await import('./transcript/deepgram.ts')).deepgram,
  assemblyai: async () => (await import('./transcript/assemblyai.ts')).assemblyai,
  'aws-transcribe': async () => (await import('./transcript/aws-transcribe.ts')).awsTranscribe,
  'google-speech': async () => (await import('./transcript/google-speech.ts')).googleSpeech,
  speechmatics: async () => (await import('./transcript/speechmatics.ts')).speechmatics,
};

/** All formats that can be loaded, in the order of the documentation. */
export const FORMAT_NAMES = Object.keys(LOADERS) as readonly FormatName[];

/**
 * Loads a format with its parser, but no others.
 *
 * @throws UngarbleError `option` for a name that is not in `FORMAT_NAMES`
 */
export async function loadFormat<Name extends FormatName>(name: Name): Promise<FormatNamed<Name>> {
  if (!FORMAT_NAMES.includes(name)) refuseOption(`unknown format ${describe(name)}; known: ${FORMAT_NAMES.join(', ')}`);
  return checkArguments(await LOADERS[name]());
}
