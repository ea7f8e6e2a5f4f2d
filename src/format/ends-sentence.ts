const SENTENCE_END = /[.!?…。！？؟۔♪][\s"'”’»)\]]*$/u;

/** Whether a line or cue ends with the end of a sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}
