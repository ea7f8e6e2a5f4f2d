import type { Entry } from '../dictionary/dictionary.ts';
import { foldedWords } from '../text/fold.ts';

/** Words of a role that are shorter say nothing. */
const SHORTEST_ROLE_WORD = 3;
/** Words that begin with the same so many letters are one word here: Iran, Iranian, Iran's. */
const STEM_LETTERS = 4;

/** A word of a role: what a word of the text must begin with, or be, where it is shorter. */
export interface RoleWord {
  readonly stem: string;
  readonly isWhole: boolean;
}

/** The folded words of what an entry says of its surroundings, each worked out when it is asked for, once. */
export class EntryWords {
  private knownRoles: (readonly RoleWord[])[] | undefined;
  private knownTitles: (readonly string[])[] | undefined;
  private knownOwn: readonly string[] | undefined;

  constructor(private readonly entry: Entry) {}

  /** The words of each role that has two or more. */
  get roles(): readonly (readonly RoleWord[])[] {
    this.knownRoles ??= this.entry.roles.map(roleWords).filter((role) => role.length > 1);
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

function roleWords(role: string): RoleWord[] {
  return foldedWords(role)
    .filter((word) => word.length >= SHORTEST_ROLE_WORD)
    .map((word) => ({ stem: word.slice(0, STEM_LETTERS), isWhole: word.length < STEM_LETTERS }));
}

export const isOneWord = ({ stem, isWhole }: RoleWord, folded: string): boolean =>
  isWhole ? folded === stem : folded.startsWith(stem);
