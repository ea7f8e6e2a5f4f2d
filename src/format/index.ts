export { detectFormat } from './detect-format.ts';
export type {
  ByteFormat,
  Format,
  FormatName,
  FormatNamed,
  HeardWord,
  ProseFile,
  ReadOptions,
  TextFormat,
} from './format.ts';
export { FORMAT_NAMES, loadFormat } from './load-format.ts';
export { doubtfulWords } from './transcript/doubtful-words.ts';
