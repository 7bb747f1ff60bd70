package org.couplet.align.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that ICU's locale data lacks, or hides among slow calendar data: short forms of countries, adjectives, which
 * Chinese says by the country, and weekdays.
 */
final class MorePlaceNames {
    private static final String ENGLISH =
            """
            US: U.S; US; USA; U.S.A; America; American; Americans
            GB: U.K; UK; Britain; Great Britain; British
            CN: PRC; Chinese mainland; Mainland China
            KR: ROK; Republic of Korea; Korea
            KP: DPRK; North Korean
            AE: UAE; Emirates
            RU: Russian Federation; Russians
            CZ: Czech Republic
            TR: Turkey
            EU: EU; E.U
            UN: UN; U.N
            DE: Germans
            ES: Spaniards
            IN: Indian; Indians
            AU: Australian; Australians
            CA: Canadian; Canadians
            MX: Mexican; Mexicans
            BR: Brazilian; Brazilians
            AR: Argentine
            IL: Israeli; Israelis
            IR: Iranian; Iranians
            IQ: Iraqi; Iraqis
            SY: Syrian; Syrians
            EG: Egyptian; Egyptians
            PS: Palestinian; Palestinians
            CH: Swiss
            BE: Belgian
            AT: Austrian
            CU: Cuban
            PK: Pakistani; Pakistanis
            AF: Afghan; Afghans
            ZA: South African
            NZ: New Zealander
            HK: Hong Kong SAR
            MO: Macao SAR; Macau
            TW: Taiwanese
            150: European; Europeans
            002: African; Africans
            142: Asian; Asians
            """;

    private static final String CHINESE =
            """
            US: 美利坚; 美方
            GB: 大不列颠
            CN: 中华人民共和国; 中方
            RU: 俄国; 俄罗斯联邦; 俄方
            JP: 日方
            AU: 澳洲
            NZ: 纽西兰
            KP: 北韩
            KR: 南韩
            """;

    /** From Monday on. */
    private static final List<String> ENGLISH_DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    /** 星期一 to 星期六, then Sunday's two forms. */
    private static final String CHINESE_DAYS = "一二三四五六日天";

    /** Languages whose name is also the people's, so that 日本 answers Japanese as well as Japan. */
    private static final Map<String, String> PEOPLES =
            """
            zh:CN ja:JP ko:KR de:DE fr:FR it:IT es:ES ru:RU pl:PL nl:NL da:DK sv:SE fi:FI el:GR
            tr:TR th:TH vi:VN uk:UA hu:HU cs:CZ ro:RO bg:BG is:IS id:ID ne:NP mn:MN nb:NO no:NO
            """
                    .lines()
                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair.substring(0, 2), pair -> pair.substring(3)));

    private MorePlaceNames() {}

    /** Names to keys for an ISO 639 code; most languages have none. */
    static Map<String, String> of(String language) {
        return switch (language) {
            case "en" -> withDays(parsed(ENGLISH));
            case "zh" -> withHanDays(parsed(CHINESE));
            default -> Map.of();
        };
    }

    /** The key of an ISO 639 language: its people's country, where both have one name. */
    static String ofLanguage(String code) {
        String region = PEOPLES.get(code);
        return region == null ? "language:" + code : "region:" + region;
    }

    private static Map<String, String> withDays(Map<String, String> names) {
        for (int day = 1; day <= 7; day++) {
            names.put(ENGLISH_DAYS.get(day - 1), "weekday:" + day);
        }
        return names;
    }

    private static Map<String, String> withHanDays(Map<String, String> names) {
        for (int i = 0; i < CHINESE_DAYS.length(); i++) {
            for (String week : List.of("星期", "周", "礼拜")) {
                names.put(week + CHINESE_DAYS.charAt(i), "weekday:" + Math.min(7, i + 1));
            }
        }
        return names;
    }

    private static Map<String, String> parsed(String table) {
        Map<String, String> names = new HashMap<>();
        for (String line : table.lines().toList()) {
            int colon = line.indexOf(':');
            for (String name : line.substring(colon + 1).split(";", -1)) {
                names.put(name.strip(), "region:" + line.substring(0, colon));
            }
        }
        return names;
    }
}
