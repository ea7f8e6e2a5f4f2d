import { Document, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { DictionaryInput, EntryInput, RuleInput } from './exchange-format.ts';

export interface WriteDictionaryOptions {
  /** Comment at the head of the file, without `#`. */
  readonly comment?: string;
  /** Comment above an entry, without `#`. */
  readonly commentOf?: (entry: EntryInput) => string | undefined;
  /** Comment at the end of the file, without `#`. */
  readonly footer?: string;
}

const LINE_WIDTH = 120;

/** Writes a dictionary as readable YAML. Lists are on one line if they fit. */
export function writeDictionary(
  { entries, rules = [] }: DictionaryInput,
  options: WriteDictionaryOptions = {},
): string {
  const document = new Document({ entries: [...entries.map(shortest), ...rules] });
  const items = document.get('entries');
  if (isSeq(items)) {
    items.items.forEach((item, index) => {
      const node = item as Node;
      if (isMap(node)) putListsOnOneLine(node);
      const comment = index < entries.length ? options.commentOf?.(entries[index]) : undefined;
      if (comment !== undefined) node.commentBefore = asComment(comment);
    });
    if (items.items.length === 0) items.flow = true;
  }
  if (options.comment !== undefined) document.commentBefore = asComment(options.comment);
  if (options.footer !== undefined) document.comment = asComment(options.footer);
  return document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: false });
}

/** An entry with only a name is written as a plain string. */
function shortest(entry: EntryInput | RuleInput): unknown {
  return Object.keys(entry).length === 1 && 'name' in entry ? entry.name : entry;
}

function putListsOnOneLine(entry: YAMLMap): void {
  for (const { value } of entry.items) {
    if (isSeq(value) && value.items.every(isScalar)) value.flow = true;
  }
}

/** Without control characters, which would end the comment or the file. */
function asComment(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not get into the comment
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\p{Cs}/gu, ' ').replace(/^/gm, ' ');
}
