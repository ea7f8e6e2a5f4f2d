/** What a comment tells ungarble: leave the next element alone, or everything until further notice. */
export type Directive = 'ignore' | 'disable' | 'enable';

const DIRECTIVE = /^\s*ungarble-(ignore|disable|enable)(?![\w-])/;
const COMMENT = /<!--([\s\S]*?)-->/g;

/** Of the content of a comment, without its delimiters. What follows the directive may say why. */
export function directiveOf(comment: string): Directive | undefined {
  return DIRECTIVE.exec(comment)?.[1] as Directive | undefined;
}

/** The directives of a stretch of HTML, in order. */
export function directivesIn(html: string): Directive[] {
  return [...html.matchAll(COMMENT)].flatMap(([, comment]) => directiveOf(comment) ?? []);
}
