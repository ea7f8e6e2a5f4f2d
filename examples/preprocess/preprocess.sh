#!/usr/bin/env sh
# A step of a pipeline: JSON lines in, JSON lines out. Only the field "text" is touched; everything else stays as it was.
#   sh examples/preprocess/preprocess.sh < captions.jsonl > corrected.jsonl
exec node "$(dirname "$0")/../../dist/cli/bin.js" fix --jsonl --field text --tier suggest
