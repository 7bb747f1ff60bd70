#!/usr/bin/env bash
# Times whole runs over piles, with one thread and with two: one process each, a row each.
#   bench/batch.sh PILE...
#   COUPLET_JAVA_OPTS   options for Java, such as -Xmx2g; -Xmx512m if it is not set
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
couplet=$root/cli/target/couplet
[ -x "$couplet" ] || { echo "bench/batch.sh: $couplet is not there. Run 'mvn -q -DskipTests package'." >&2; exit 1; }
[ $# -gt 0 ] || { echo "usage: bench/batch.sh PILE..." >&2; exit 2; }
export COUPLET_JAVA_OPTS=${COUPLET_JAVA_OPTS:--Xmx512m}

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
TIMEFORMAT='%R %U %S'
seconds() { sed -n "s/^$1: .* in \([0-9.]*\) s\.$/\1/p" "$out/said"; }
printf '%-20s %7s %8s %8s %8s %8s %8s %8s %9s %8s\n' \
    pile threads 'wall s' 'cpu s' reading pairing learning aligning 'units/s' bytes
for pile in "$@"; do
    for threads in 1 2; do
        # The time goes to stderr; what the program says, to a file that is shown if it fails. 3: files were skipped.
        code=0
        took=$({ time "$couplet" run "$pile" -o "$out/$threads" --threads "$threads" --debug \
            >"$out/said" 2>&1; } 2>&1) || code=$?
        if [ "$code" != 0 ] && [ "$code" != 3 ]; then
            cat "$out/said" >&2
            exit 1
        fi
        read -r wall user system <<<"$took"
        units=$(sed -n 's/^ *"unitsWritten": \([0-9]*\),.*/\1/p;T;q' "$out/$threads/run.json")
        same=-
        if [ "$threads" = 2 ]; then
            same=differ
            ! diff -rq "$out/1" "$out/2" >/dev/null || same=same
        fi
        printf '%-20s %7s %8s %8s %8s %8s %8s %8s %9s %8s\n' "$(basename "$pile")" "$threads" "$wall" \
            "$(awk "BEGIN { print $user + $system }")" "$(seconds Reading)" "$(seconds Pairing)" \
            "$(seconds 'Learning from')" "$(seconds Aligning)" "$(awk "BEGIN { printf \"%.0f\", $units / $wall }")" "$same"
    done
    rm -rf "${out:?}/1" "$out/2"
done
