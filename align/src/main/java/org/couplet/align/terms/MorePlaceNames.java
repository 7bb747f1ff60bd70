package org.couplet.align.terms;

import java.util.HashMap;
import java.util.Map;

/** Names of countries that ICU's locale data lacks: short forms, and adjectives, which Chinese says by the country. */
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
            EU: E.U
            UN: U.N
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

    /** Languages whose name is also the people's, so that 日本 answers Japanese as well as Japan. */
    private static final Map<String, String> PEOPLES = Map.ofEntries(
            Map.entry("zh", "CN"),
            Map.entry("ja", "JP"),
            Map.entry("ko", "KR"),
            Map.entry("de", "DE"),
            Map.entry("fr", "FR"),
            Map.entry("it", "IT"),
            Map.entry("es", "ES"),
            Map.entry("ru", "RU"),
            Map.entry("pl", "PL"),
            Map.entry("nl", "NL"),
            Map.entry("da", "DK"),
            Map.entry("sv", "SE"),
            Map.entry("fi", "FI"),
            Map.entry("el", "GR"),
            Map.entry("tr", "TR"),
            Map.entry("th", "TH"),
            Map.entry("vi", "VN"),
            Map.entry("uk", "UA"),
            Map.entry("hu", "HU"),
            Map.entry("cs", "CZ"),
            Map.entry("ro", "RO"),
            Map.entry("bg", "BG"),
            Map.entry("is", "IS"),
            Map.entry("id", "ID"),
            Map.entry("ne", "NP"),
            Map.entry("mn", "MN"),
            Map.entry("nb", "NO"),
            Map.entry("no", "NO"));

    private MorePlaceNames() {}

    /** Names to keys for an ISO 639 code; most languages have none. */
    static Map<String, String> of(String language) {
        return switch (language) {
            case "en" -> parsed(ENGLISH);
            case "zh" -> parsed(CHINESE);
            default -> Map.of();
        };
    }

    /** The key of an ISO 639 language: its people's country, where both have one name. */
    static String ofLanguage(String code) {
        String region = PEOPLES.get(code);
        return region == null ? "language:" + code : "region:" + region;
    }

    private static Map<String, String> parsed(String table) {
        Map<String, String> names = new HashMap<>();
        for (String line : table.split("\n")) {
            int colon = line.indexOf(':');
            for (String name : line.substring(colon + 1).split(";")) {
                names.put(name.strip(), "region:" + line.substring(0, colon));
            }
        }
        return names;
    }
}
