#!/usr/bin/env sh
# A pipeline step: JSON lines in, JSON lines out. Only the field "text" changes.
#   sh examples/preprocess/preprocess.sh < captions.jsonl > corrected.jsonl
exec node "$(dirname "$0")/../../dist/cli/bin.js" fix --jsonl --field text --tier suggest
