declare module 'flashtext.js' {
  export default class KeywordProcessor {
    addKeywordsFromArray(keywords: readonly string[]): void;
    extractKeywords(text: string): string[];
  }
}

declare module 'node-symspell' {
  export default class SymSpell {
    static readonly Verbosity: { readonly TOP: number; readonly CLOSEST: number; readonly ALL: number };
    constructor(maxDictionaryEditDistance?: number, prefixLength?: number);
    createDictionaryEntry(term: string, count: number): boolean;
    lookup(input: string, verbosity: number, maxEditDistance?: number): { readonly term: string }[];
  }
}
