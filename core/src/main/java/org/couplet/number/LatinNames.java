package org.couplet.number;

import java.util.List;

/** Names and phrases in Latin letters that hold a number but are translated without it. */
final class LatinNames {
    /** In lower case. */
    static final List<String> ALL = List.of("24/7", "9/11", "covid-19");

    private LatinNames() {}

    /** The end of the name that starts there, or -1. */
    static int end(Source source, int at) {
        for (String name : ALL) {
            int end = at + name.length();
            if (source.text().regionMatches(true, at, name, 0, name.length()) && source.digit(end) < 0) {
                return source.at(end) == '/' ? -1 : end;
            }
        }
        return -1;
    }
}
