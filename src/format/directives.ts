/** A directive in a comment: skip the next element, or everything until `enable`. */
export type Directive = 'ignore' | 'disable' | 'enable';

const DIRECTIVE = /^\s*ungarble-(ignore|disable|enable)(?![\w-])/;
const COMMENT = /<!--([\s\S]*?)-->/g;

/** The directive in the content of a comment, without its delimiters. A reason may follow it. */
export function directiveOf(comment: string): Directive | undefined {
  return DIRECTIVE.exec(comment)?.[1] as Directive | undefined;
}

/** The directives in a fragment of HTML, in order. */
export function directivesIn(html: string): Directive[] {
  return [...html.matchAll(COMMENT)].flatMap(([, comment]) => directiveOf(comment) ?? []);
}
