const SENTENCE_END = /[.!?…。！？؟۔♪][\s"'”’»)\]]*$/u;

/** Whether a line or cue ends with its sentence, so that the next one begins another. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}
