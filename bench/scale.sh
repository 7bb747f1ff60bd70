#!/usr/bin/env bash
# Times the real launcher on folders of NAME.LANG files, a sentence a line: one process a folder, a row each.
#   bench/scale.sh FOLDER... [-- OPTIONS OF couplet align]
#   JAVA_TOOL_OPTIONS   options for Java, such as -Xmx2g; -Xmx512m if it is not set
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
couplet=$root/cli/target/couplet
[ -x "$couplet" ] || { echo "bench/scale.sh: $couplet is not there. Run 'mvn -q -DskipTests package'." >&2; exit 1; }
export JAVA_TOOL_OPTIONS=${JAVA_TOOL_OPTIONS:--Xmx512m}

folders=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do
    folders+=("$1")
    shift
done
[ $# -eq 0 ] || shift
[ ${#folders[@]} -gt 0 ] || { echo "usage: bench/scale.sh FOLDER... [-- OPTIONS]" >&2; exit 2; }

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
TIMEFORMAT='%R %U %S'
printf '%-30s %8s %9s %9s\n' folder beads 'wall s' 'cpu s'
for folder in "${folders[@]}"; do
    # The time goes to stderr; what the program says, to a file that is shown if it fails.
    if ! took=$({ time "$couplet" align --by-name "$folder" --segmented --format beads --quiet "$@" \
        -o "$out/beads" >"$out/said" 2>&1; } 2>&1); then
        cat "$out/said" >&2
        exit 1
    fi
    read -r wall user system <<<"$took"
    beads=$(find "$out/beads" -name '*.align' -exec cat {} + | wc -l)
    cpu=$(awk "BEGIN { print $user + $system }")
    printf '%-30s %8d %9.2f %9.2f\n' "$(basename "$folder")" "$beads" "$wall" "$cpu"
    rm -rf "$out/beads"
done
