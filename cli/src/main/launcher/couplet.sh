#!/bin/sh
# This file is a program and a jar in one: the shell reads these lines, Java the archive behind them.
#   JAVA_HOME          which Java to use; without it, the java on the PATH
#   COUPLET_JAVA_OPTS  options for Java, such as -Xmx4g

fail() {
    echo "couplet: $1" >&2
    exit 1
}

if [ -n "$JAVA_HOME" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || fail "JAVA_HOME: there is no Java in $JAVA_HOME. Set JAVA_HOME to a Java 17 or later, or unset it."
else
    java=$(command -v java) || fail "java: not found. Install Java 17 or later, or set JAVA_HOME."
fi

# Asking Java itself takes as long as a short run, so the version is read from the file beside it where there is one.
version=
home=$(readlink -f "$java" 2>/dev/null) && home=${home%/bin/java}
if [ -r "$home/release" ]; then
    while IFS= read -r line; do
        case $line in JAVA_VERSION=*) version=${line#*\"} ;; esac
    done <"$home/release"
fi
if [ -z "$version" ]; then
    version=$("$java" -version 2>&1 | sed -n 's/.*version "//p')
fi
major=${version%%[!0-9]*}
if [ "${major:-99}" -lt 17 ]; then
    fail "$java: Java ${version%%\"*} is too old. Install Java 17 or later, or set JAVA_HOME to one."
fi

terminal=false
[ -t 2 ] && terminal=true
# Java's first compiler alone: in runs of minutes the second takes longer than it saves. What is new in memory is kept small, so that
# it stays in the processor's cache: batches of short texts take a fifth less time.
# shellcheck disable=SC2086  # the options are several words
exec "$java" -XX:TieredStopAtLevel=1 -XX:+UseParallelGC -XX:MaxNewSize=128m -Dfile.encoding=UTF-8 -Dcouplet.terminal=$terminal $COUPLET_JAVA_OPTS -jar "$0" "$@"
exit 1
