package org.couplet.normal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class IcuRulesTest {
    @Test
    void readsRules() {
        assertThat(IcuRules.of("Hans-Hant", "国↔國")).contains("馀→餘", "么←麽");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> IcuRules.of("Hans-Hant", "国=國"))
                .withMessageContaining("no rule 国=國 of Hans-Hant: use the version of ICU4J that Couplet asks for");
        assertThatIllegalStateException()
                .isThrownBy(() -> IcuRules.of("Hans-Nowhere", "国↔國"))
                .withMessageContaining("no rule 国↔國 of Hans-Nowhere");
    }
}
