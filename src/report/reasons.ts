import type { Suggestion } from '../suggest/finding.ts';

type Evidence = Suggestion['evidence'][number];

/** What a reason is about, in plain words: when it supports the suggestion, and when it opposes it. */
interface Topic {
  readonly evidence: readonly string[];
  readonly for?: string;
  readonly against?: string;
}

/**
 * Rows of evidence that measure nearly the same share their weight, so that a single row may seem to contradict their sum. Rows are therefore added
 * up by topic. Evidence without a topic is explained by its detail. Edits count more in longer names, so length belongs to the topic of spelling.
 */
const TOPICS: readonly Topic[] = [
  {
    evidence: [
      ...['likelihood', 'high-likelihood', 'likelihood-per-letter', 'spelling', 'close-spelling', 'same-sound'],
      ...['changed-spelling', 'changed-sound', 'last-letter', 'only-ending', 'same-beginning'],
      ...['changed-likelihood', 'changed-unlikely', 'edits', 'length', 'changed-length'],
    ],
    for: 'spelling and sound are close',
    against: 'spelling or sound is quite different',
  },
  {
    evidence: ['exact-words', 'near-name', 'slip'],
    for: 'other words of the name are spelled right',
    against: 'little of the name is spelled right',
  },
  {
    evidence: ['strict', 'loose'],
    for: 'its entry allows loose matches',
    against: 'its entry allows only strict matches',
  },
  {
    evidence: ['missing-word', 'added-word', 'more-words'],
    for: 'it has about as many words as the name',
    against: 'words of the name are missing, or there are too many',
  },
  {
    evidence: ['joined', 'only-boundaries'],
    for: 'only the word boundaries differ',
    against: 'the words would have to be split or joined',
  },
  {
    evidence: ['unknown', 'all-unknown', 'function-words', 'commonest-word', 'surprise', 'surprise-sum'],
    for: 'the wording is unlikely as it is',
    against: 'it may be right as it is',
  },
  {
    evidence: ['capitals', 'acronym', 'lower-case', 'uncased'],
    for: 'it is capitalised like a name',
    against: 'it is not capitalised like a name',
  },
  {
    evidence: ['run-length', 'edge', 'name-before', 'title-before', 'name-after', 'title-after'],
    for: 'a name is likely at this place',
    against: 'the words around it do not fit',
  },
  {
    evidence: ['changed-short'],
    for: 'it is too long to be similar by chance',
    against: 'the changed part is short, and may be similar by chance',
  },
  {
    evidence: ['part', 'given-name', 'given-name-after-name'],
    for: 'the name is often shortened like this',
    against: 'only a part of the name would be meant',
  },
  {
    evidence: ['margin', 'rivals'],
    for: 'no other name is nearly as likely',
    against: 'other names are nearly as likely',
  },
  {
    evidence: ['ordinary-name', 'common-name'],
    for: 'the name is a common one',
    against: 'the name itself is made of ordinary words',
  },
  {
    evidence: [
      'seen-elsewhere',
      'entry-elsewhere',
      'words-elsewhere',
      'known-name-elsewhere',
      'elsewhere-likelihood',
      'elsewhere-many',
      'elsewhere-many-edits',
      'elsewhere-spelling',
      'elsewhere-beginning',
      'elsewhere-saying',
      'entry-words-elsewhere',
      'given-name-elsewhere',
    ],
    for: 'the document mentions the name elsewhere',
    against: 'the document spells the name differently elsewhere',
  },
  {
    evidence: ['repeated'],
    for: 'the document repeats this spelling',
    against: 'the document repeats this spelling, so it may be right',
  },
  { evidence: ['listed-part', 'stranger', 'other-name'], against: 'part of it belongs to another name' },
  {
    evidence: ['unlike-word', 'least-likely-word', 'unlikely-word'],
    for: 'every word of the name resembles a word in the text',
    against: 'a word of the name resembles none in the text',
  },
  { evidence: ['office-holder'], for: 'people in office are called by their surname' },
  { evidence: ['role', 'role-earlier'], for: 'its office or role is mentioned' },
  { evidence: ['title'], for: 'its title is right before it' },
  { evidence: ['near'], for: 'related words are in the document' },
  { evidence: ['rule'], for: 'a dictionary rule says so' },
];

const TOPIC_OF = new Map(TOPICS.flatMap((topic) => topic.evidence.map((name) => [name, topic] as const)));

/** The evidence that is explained in plain words. */
export const EXPLAINED_EVIDENCE: ReadonlySet<string> = new Set(TOPIC_OF.keys());

export interface Reason {
  readonly text: string;
  /** Sum of its weights: positive supports the suggestion, negative opposes it. */
  readonly weight: number;
}

/** The strongest reasons for and against a suggestion, in plain words. */
export function reasonsOf(suggestion: Suggestion | undefined, limit: number): Reason[] {
  const sums = new Map<Topic | Evidence, number>();
  for (const item of suggestion?.evidence ?? []) {
    const about = TOPIC_OF.get(item.name) ?? item;
    sums.set(about, (sums.get(about) ?? 0) + item.weight);
  }
  return [...sums]
    .flatMap(([about, weight]): Reason[] => {
      const text =
        'evidence' in about
          ? weight > 0
            ? about.for
            : about.against
          : (about.detail ?? about.name.replaceAll('-', ' '));
      return text === undefined ? [] : [{ text, weight }];
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, limit);
}

/** `because: …; …; but …`, empty without evidence. */
export function formatReasons(suggestion: Suggestion | undefined, limit: number): string {
  const reasons = reasonsOf(suggestion, limit);
  const speaking = reasons.filter(({ weight }) => weight > 0).map(({ text }) => text);
  const objecting = reasons.filter(({ weight }) => weight <= 0).map(({ text }) => `but ${text}`);
  return [...speaking, ...objecting].join('; ');
}

/** `spelling: 88 % of "Araghchi"`; only the name if there is no detail. */
export function describeEvidence({ name, detail }: Evidence): string {
  const words = name.replaceAll('-', ' ');
  return detail ? `${words}: ${detail}` : words;
}
