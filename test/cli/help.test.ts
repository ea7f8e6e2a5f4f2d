import { expect, test } from 'vitest';
import { COMMANDS, type Command } from '../../src/cli/commands.ts';
import { runCli } from './run-cli.ts';

test('general help', async () => {
  expect((await runCli(['--help'])).stdout).toMatchInlineSnapshot(`
    "ungarble finds names and terms that machine translation or speech recognition garbled,
    and corrects them.

    Usage:
      ungarble check [options] [FILE|GLOB…]
      ungarble fix [options] [FILE|GLOB…]
      ungarble explain [options] NAME
      ungarble lint [options] DICT…
      ungarble compile -o FILE [options] DICT…
      ungarble apply --review FILE [options]
      ungarble undo LOG
      ungarble import --from FORMAT [options] [FILE|GLOB…]
      ungarble export --to FORMAT [options] DICT…
      ungarble learn [options] BEFORE AFTER
      ungarble names [options] [FILE|GLOB…]

    Commands:
      check         report garbled names and terms, with suggestions
      fix           correct garbled names and terms
      explain       show the entries that a spelling may stand for, and why
      lint          check dictionaries: format, doubtful entries, specs
      compile       compile dictionaries to one file that loads at once
      apply         apply the corrections accepted in a review sheet
      undo          revert the corrections of fix --write --log
      import        convert a word list of another program to a dictionary
      export        convert dictionaries to the format of another program
      learn         propose dictionary entries from human corrections
      names         list the names in texts, with all their spellings
      help COMMAND  show the options of a command, with examples

    Options:
      -h, --help     show this help
      -V, --version  show the version

    Try:
      echo 'Minister Araguchi said no' | ungarble check

    Exit codes: 0 nothing found; 1 findings; 2 usage, dictionary or file error.
    "
  `);
});

test('help of fix', async () => {
  const { stdout } = await runCli(['help', 'fix']);
  expect(stdout).toMatchInlineSnapshot(`
    "Usage: ungarble fix [options] [FILE|GLOB…]

    Writes the corrected text to standard output, or to the files with --write. Everything but the
    corrections stays the same, byte for byte. Only corrections that are safe to apply unattended are
    made, unless --tier suggest is given. With --jsonl only the text of the field changes; a bad line is
    reported and passed through unchanged. With --write, --format selects the report of the remaining
    findings.

    Options:
      -d, --dict FILE       also use this dictionary: YAML, JSON, CSV or TSV with a column "name", a
                            .txt with one name a line, any of these as .gz, or a folder of them; later
                            ones override earlier ones; repeatable
      --no-default-dict     do not use the dictionaries shipped with ungarble
      --lexicon FILE        use this compiled lexicon (from ungarble compile) instead of all
                            dictionaries, including the shipped ones
      --input-format NAME   format of the files: plain, markdown, html, srt, vtt, ttml, ass, csv, tsv,
                            json, docx, whisper, deepgram, assemblyai, aws-transcribe, google-speech,
                            speechmatics; by default detected from their names and contents
      --column NAME         in CSV and TSV: a column of prose, by its header or its number (from 1);
                            repeatable
      --json-path PATH      in JSON: the path of the prose, such as 'items[*].text'; repeatable
      -w, --write           change the files in place; each is replaced atomically
      --log FILE            append the changes to this file, for ungarble undo
      --tier TIER           fix: only corrections that are safe to apply unattended; suggest: also those
                            that need review
      --min-confidence N    ignore findings below this confidence, from 0 to 1 (default 0.3; higher with
                            more than 4,000 names)
      --normalise           also replace aliases by the name of their entry: Kiev by Kyiv
      --format FORMAT       pretty (default): for people; json: one object (schema/report.schema.json);
                            jsonl: one finding per line; diff, word-diff, html, sarif, rdjson, rdjsonl,
                            github, checkstyle, eslint, review-tsv, review-csv, tei, web-annotation
      --related FILE        text that belongs to the input, in any language: the original of a
                            translation, an agenda, a description; names in it are expected in the
                            input; repeatable
      --jsonl               the input is one JSON object per line; needs --field
      --field NAME          with --jsonl: the field of the text; dots lead into objects and lists, as in
                            segments.text
      --related-field NAME  with --jsonl: the field of text that belongs to that of the line, such as
                            the original of a translation
      --annotate            with --jsonl: add the findings in the original text to each object, as
                            "findings"
      --strict              stop at the first bad line of --jsonl, with exit code 2
      --fail-on SEVERITY    exit with 1 only for findings of at least this severity: error, warning or
                            info (default: info); fix is an error, suggest a warning and flag info,
                            unless the entry sets a severity
      -j, --jobs N          number of threads, which share one lexicon (default 1); the output does not
                            depend on it
      --color WHEN          colours: auto (default: on a terminal, unless NO_COLOR is set), always or
                            never
      -h, --help            show this help

    Examples:
      ungarble fix article.txt > corrected.txt                         one file
      ungarble fix --write 'news/**/*.txt'                             in place
      ungarble fix --related original.txt article.txt > corrected.txt  a translation
      ungarble fix --write --log edits.jsonl talk.srt                  subtitles, with a log for
                                                                       ungarble undo
      zcat in.gz | ungarble fix --jsonl --field text | gzip > out.gz   a stream of objects

    Exit codes: 0 no findings, or all are corrected; 1 findings are left; 2 usage, dictionary or file
    error.
    "
  `);
  expect((await runCli(['fix', '--help'])).stdout).toBe(stdout);
  expect((await runCli(['fix', 'file.txt', '-h', '--jsonl'])).stdout).toBe(stdout);
});

test.for(Object.entries<() => Promise<Command>>(COMMANDS))(
  'help of %s names its options and fits the terminal',
  async ([name, load]) => {
    const { stdout } = await runCli(['help', name]);
    for (const option of (await load()).options) expect(stdout).toContain(`--${option}`);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  },
);

test('without a command the help is an error', async () => {
  const { stdout, stderr } = await runCli([]);
  expect(stdout).toBe('');
  expect(stderr).toContain('Commands:');
});

test('the version is that of the package', async () => {
  expect((await runCli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
