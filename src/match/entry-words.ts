import type { Entry } from '../dictionary/dictionary.ts';
import { foldedWords } from '../text/fold.ts';

/** Words of a role that are shorter say nothing. */
const SHORTEST_ROLE_WORD = 3;
/** Words that begin with the same so many letters are one word here: Iran, Iranian, Iran's. */
const STEM_LETTERS = 4;

/** The folded words of what an entry says of its surroundings, each worked out when it is asked for, once. */
export class EntryWords {
  private knownRoles: (readonly string[])[] | undefined;
  private knownTitles: (readonly string[])[] | undefined;
  private knownOwn: readonly string[] | undefined;

  constructor(private readonly entry: Entry) {}

  /** The stems of the words of each role that has two or more. */
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

  get near(): readonly string[] {
    return this.entry.near;
  }
}

/** The letters that tell a word here: those it begins with, or all of it where it has fewer. */
export const stemOf = (folded: string): string => folded.slice(0, STEM_LETTERS);

const roleStems = (role: string): string[] =>
  foldedWords(role)
    .filter((word) => word.length >= SHORTEST_ROLE_WORD)
    .map(stemOf);
