import type { Entry } from '../dictionary/dictionary.ts';
import { foldedWords } from '../text/fold.ts';
import { stemOf } from './word.ts';

/** Shorter words of a role are ignored. */
const SHORTEST_ROLE_WORD = 3;

/** The folded words of an entry's description of its context, each computed once, on demand. */
export class EntryWords {
  private knownRoles: (readonly string[])[] | undefined;
  private knownTitles: (readonly string[])[] | undefined;
  private knownOwn: readonly string[] | undefined;
  private knownNear: (readonly string[])[] | undefined;
  private knownNot: (readonly string[])[] | undefined;

  constructor(private readonly entry: Entry) {}

  /** The stems of the words of each role; only roles with two such words or more. */
  get roles(): readonly (readonly string[])[] {
    this.knownRoles ??= this.entry.roles.map(roleStems).filter((role) => role.length > 1);
    return this.knownRoles;
  }

  get titles(): readonly (readonly string[])[] {
    this.knownTitles ??= this.entry.titles.map(foldedWords);
    return this.knownTitles;
  }

  /** All words of its name, aliases and titles. */
  get own(): readonly string[] {
    const { name, aliases, titles } = this.entry;
    this.knownOwn ??= [name, ...aliases, ...titles].flatMap(foldedWords);
    return this.knownOwn;
  }

  get near(): readonly (readonly string[])[] {
    this.knownNear ??= this.entry.near.map(foldedWords);
    return this.knownNear;
  }

  get not(): readonly (readonly string[])[] {
    this.knownNot ??= this.entry.not.map(foldedWords);
    return this.knownNot;
  }
}

const roleStems = (role: string): string[] =>
  foldedWords(role)
    .filter((word) => word.length >= SHORTEST_ROLE_WORD)
    .map(stemOf);
