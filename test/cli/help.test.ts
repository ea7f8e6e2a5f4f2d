import { expect, test } from 'vitest';
import { COMMANDS, type Command } from '../../src/cli/commands.ts';
import { runCli } from './run-cli.ts';

test('general help', async () => {
  expect((await runCli(['--help'])).stdout).toMatchInlineSnapshot(`
    "ungarble finds names and terms that machine translation or speech recognition has garbled,
    and says what they should be.

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
      check         show garbled names and terms, and what they should be
      fix           correct them
      explain       show which entries a spelling might mean, and why
      lint          try dictionaries: their format, doubtful entries, their specs
      compile       make one file of dictionaries, which check and fix open at once
      apply         make the corrections that a person has accepted in a review sheet
      undo          take back the corrections of fix --write --log
      import        make a dictionary of what another program has
      export        write dictionaries as another program has them
      learn         propose dictionary entries from what somebody corrected
      names         list the names that texts use, with all their spellings
      help COMMAND  show the options of a command, with examples

    Options:
      -h, --help     show this help
      -V, --version  show the version

    Try:
      echo 'Minister Araguchi said no' | ungarble check

    Exit codes: 0 nothing found; 1 found; 2 wrong usage, dictionary or file.
    "
  `);
});

test('help of fix', async () => {
  const { stdout } = await runCli(['help', 'fix']);
  expect(stdout).toMatchInlineSnapshot(`
    "Usage: ungarble fix [options] [FILE|GLOB…]

    Writes the corrected text to standard output, or into the files with --write. Everything but the
    corrections stays byte for byte as it was. Only what is safe with nobody watching is applied, unless
    --tier suggest is given. With --jsonl only the text in the field changes; a bad line is reported and
    passed on as it is. With --write, --format says how the findings that are left are shown.

    Options:
      -d, --dict FILE      use this dictionary too (YAML, JSON, CSV or TSV with a column "name", a .txt
                           of names, any of them .gz, or a folder of them); later ones win; repeatable
      --no-default-dict    leave out the dictionaries that come with ungarble
      --lexicon FILE       use what ungarble compile wrote instead of any dictionary, also those that
                           come with ungarble
      --input-format NAME  how the files are written: plain, markdown, html, srt, vtt, ttml, ass, csv,
                           tsv, json, docx, whisper, deepgram, assemblyai, aws-transcribe,
                           google-speech; by default told by their names and contents
      --column NAME        in CSV and TSV: a column of prose, by its header or its number from 1;
                           repeatable
      --json-path PATH     in JSON: where prose stands, as in 'items[*].text'; repeatable
      -w, --write          change the files in place, each at once or not at all
      --log FILE           add what is changed to this file, for ungarble undo
      --tier TIER          fix: only what is safe with nobody watching; suggest: also what a person
                           should look at
      --min-confidence N   pass over findings less sure than this, from 0 to 1 (default 0.32; more among
                           over 4,000 names)
      --normalise          write aliases, too, as the name of their entry: Kiev as Kyiv
      --format FORMAT      pretty (default): for people; json: one object (schema/report.schema.json);
                           jsonl: one finding a line; diff, word-diff, html, sarif, rdjson, rdjsonl,
                           github, checkstyle, eslint, review-tsv, review-csv, tei, web-annotation
      --jsonl              the input is one JSON object a line; needs --field
      --field NAME         with --jsonl: where the text is; dots lead into objects and lists, as in
                           segments.text
      --annotate           with --jsonl: add the findings in the text as it came to each object, as
                           "findings"
      --strict             stop at the first bad line of --jsonl, with exit code 2
      --fail-on SEVERITY   exit with 1 only if something at least so grave is found: error, warning or
                           info (default: anything); fix is an error, suggest a warning and flag info,
                           unless the entry states its severity
      -j, --jobs N         work with so many threads, which share one lexicon (default 1); the output is
                           the same
      --color WHEN         colours: auto (default: on a terminal, unless NO_COLOR is set), always or
                           never
      -h, --help           show this help

    Examples:
      ungarble fix article.txt > corrected.txt                        one file
      ungarble fix --write 'news/**/*.txt'                            in place
      ungarble fix --write --log edits.jsonl talk.srt                 subtitles, with a log for ungarble
                                                                      undo
      zcat in.gz | ungarble fix --jsonl --field text | gzip > out.gz  a stream of objects

    Exit codes: 0 nothing was wrong, or all of it is corrected; 1 findings are left; 2 wrong usage,
    dictionary or file.
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
