import type { CheckedFile } from './checked-file.ts';
import type { LocatedFinding } from './report.ts';

/**
 * Names for the findings of a file that stay the same while the text around their lines changes: a hash of the rule, the words and their line, and a
 * number among the findings with the same values.
 */
export function fingerprintsOf({ text, findings }: CheckedFile): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const hash = hashOf([finding.rule, finding.text, lineAround(text, finding)].join('\u0000'));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

/** Maximum length of the line that is hashed: transcripts may be one line. */
const REACH = 120;

function lineAround(text: string, { start, end }: LocatedFinding): string {
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .split(/[\r\n]/)
    .at(-1);
  const after = text.slice(end, end + REACH).split(/[\r\n]/)[0];
  return `${before}\u0000${after}`.replace(/\s+/g, ' ');
}

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a with 64 bits (Fowler, Noll and Vo; RFC 9923), over UTF-16 code units, in hexadecimal. */
function hashOf(text: string): string {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < text.length; at += 1) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  return hash.toString(16).padStart(16, '0');
}
