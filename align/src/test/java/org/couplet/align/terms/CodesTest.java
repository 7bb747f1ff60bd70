package org.couplet.align.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://Example.org/a?b=1. Then | https://example.org/a?b=1",
                "见https://example.org/路 | https://example.org",
                "(www.example.com/x) | www.example.com/x",
                "at news.example.cn, today | news.example.cn",
                "mail Jo.Do@example.org! | jo.do@example.org",
                "COVID-19 | covid-19",
                "新冠COVID-19病毒 | covid-19",
                "the G20 summit | g20",
                "an iPhone15 | iphone15",
                "5G网络 | 5g",
                "flu H1N1 | h1n1",
                "a Su-27 jet | su-27",
            })
    void findsOne(String text, String key) {
        assertThat(find(text)).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the mid-1990s",
                "Under-17 team",
                "U.S. troops",
                "e.g. this",
                "37,700 people",
                "18th",
                "and/or",
                "100km",
                ""
            })
    void leavesWordsAndNumbersAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    private static List<String> find(String text) {
        List<String> keys = new ArrayList<>();
        Codes.find(text, (key, span) -> {
            assertThat(span.of(text)).isEqualToIgnoringCase(key);
            keys.add(key);
        });
        return keys;
    }
}
