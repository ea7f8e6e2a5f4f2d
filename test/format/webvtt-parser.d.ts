/** The parser of the WebVTT test suite has no types of its own. */
declare module 'webvtt-parser' {
  interface Cue {
    readonly id: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly text: string;
  }
  const parser: {
    WebVTTParser: new () => { parse(text: string, mode: string): { cues: Cue[]; errors: { message: string }[] } };
  };
  export default parser;
}
