import { spellingSimilarity } from '../../src/similarity/spelling-similarity.ts';
import { foldedKey } from '../../src/text/fold.ts';
import { hashOf } from './hash-of.ts';
import { lexiconOf, type Name } from './lexicon-of.ts';
import { inHashOrder, judgeName, type Spelling } from './spelling-tasks.ts';
import type { Judge, Sample, Task } from './tasks.ts';

/** Maximum number of persons with an article each. */
const ARTICLES = 1500;
/** Numbers of places listed besides the persons, one task for each. */
const PLACES = [0, 2000];
/** Minimum spelling similarity of the two surnames: with less, they are two names of one person. */
const SAME_SURNAME = 0.4;
/** One person in this many is not listed, and one article in this many continues with a stranger. */
const UNLISTED = 3;
const STRANGERS = 4;

/** `{X}` is the full name. */
const LEADS = [
  '{X} arrived in the capital on Monday for two days of talks.',
  'The government was represented by {X} at the conference.',
  'Two newspapers published an interview with {X} this week.',
];
/** `{X}` is the surname. */
const NEXT = [
  '{X} said the plan would be presented to parliament next month.',
  'Reporters asked {X} about the delay.',
  'According to {X}, no date has been set for another round.',
  'Minister {X} explained that the agreement was still being drafted.',
  'The proposal of {X} was rejected by the opposition.',
  '"We are not in a hurry," {X} added.',
];

/** A person with a surname that was attested in another spelling. */
interface Person {
  readonly name: string;
  readonly garbledName: string;
  readonly surname: string;
  readonly garbledSurname: string;
}

/**
 * Articles on one person, who is listed or not: the full name comes once, right or garbled, or not at all; then the surname alone, garbled. If the
 * person is not listed, or the surname is that of a stranger, the text is right as it is.
 */
export function* articleTasks(spellings: readonly Spelling[]): Generator<Task> {
  const persons = inHashOrder(spellings.filter(({ kind }) => kind === 'person'))
    .flatMap(readPerson)
    .slice(0, ARTICLES);
  const places = inHashOrder(spellings.filter(({ kind }) => kind === 'place'));
  for (const [number, size] of PLACES.entries()) {
    const here = persons.filter(({ name }) => hashOf(`${name} size`) % PLACES.length === number);
    const isListed = ({ name }: Person) => hashOf(`${name} listed`) % UNLISTED > 0;
    const names: Name[] = here.filter(isListed).map(({ name }) => ({ name, kind: 'person' }));
    for (const { canonical } of places.slice(0, size)) names.push({ name: canonical, kind: 'place' });
    const samples = here.map((person, i) => articleOn(person, here[(i + 1) % here.length], isListed(person)));
    yield { lexicon: lexiconOf(names), samples };
  }
}

/** A person whose full name and surname are both garbled; nobody if the words are in another order or too different. */
function readPerson({ variant, canonical }: Spelling): Person[] {
  const [seen, meant] = [variant.split(' '), canonical.split(' ')];
  const [garbledSurname, surname] = [seen[seen.length - 1], meant[meant.length - 1]];
  if (seen.length !== meant.length || meant.length < 2 || !/^\p{Lu}\p{Ll}{2}/u.test(garbledSurname)) return [];
  if (foldedKey(garbledSurname) === foldedKey(surname) || seen.includes(surname) || meant.includes(garbledSurname))
    return [];
  if (spellingSimilarity(foldedKey(garbledSurname), foldedKey(surname)) < SAME_SURNAME) return [];
  return [{ name: canonical, garbledName: variant, surname, garbledSurname }];
}

/** A segment and the judgement of replacements in it. */
type JudgedText = readonly [text: string, judge: Judge];

/** @param stranger whose surname may follow the full name of the person instead */
function articleOn(person: Person, stranger: Person, listed: boolean): Sample {
  const { name, garbledName, surname, garbledSurname } = person;
  const draw = hashOf(`${name} article`);
  const isStranger = (draw >>> 12) % STRANGERS === 0;
  const [written, right] = isStranger ? [stranger.surname, stranger.surname] : [garbledSurname, surname];
  const lead = LEADS[draw % LEADS.length];
  const leads = [[judged(lead, name, name, listed)], [judged(lead, garbledName, name, listed)], []];
  const next = [NEXT[(draw >>> 4) % NEXT.length], NEXT[(draw >>> 8) % NEXT.length]];
  const parts = [...leads[(draw >>> 16) % leads.length], ...next.map((frame) => judged(frame, written, right, listed))];
  return {
    task: 'articles',
    group: foldedKey(name),
    segments: parts.map(([text]) => text),
    judge: (segment, ...place) => parts[segment][1](0, ...place),
  };
}

/** A sentence with a name as written, and as it should be if it is listed. */
function judged(frame: string, written: string, right: string, listed: boolean): JudgedText {
  const start = frame.indexOf('{X}');
  const text = frame.replace('{X}', () => written);
  const isGarble = listed && foldedKey(written) !== foldedKey(right);
  return [text, isGarble ? judgeName(text, start, start + written.length, right) : () => 0];
}
