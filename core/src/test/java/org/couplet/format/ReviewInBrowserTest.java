package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page in a real browser, driven by its keys. */
class ReviewInBrowserTest {
    @TempDir
    static Path folder;

    private static Browser browser;

    private Bitext contest;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(Files.createTempDirectory(folder, "browser"));
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openTheContest() throws IOException {
        contest = ReviewSamples.contest();
        open(contest, "contest");
    }

    @AfterEach
    void leavesNoComplaint() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static void open(Bitext bitext, String title) throws IOException {
        Path file = folder.resolve(title + ".html");
        Review.write(bitext, file);
        browser.open(file);
    }

    private void go(int beads) {
        for (int i = 0; i < beads; i++) {
            browser.press(Keys.ARROW_DOWN);
        }
    }

    @Test
    void showsEveryBeadWithBothTexts() {
        assertThat(browser.all("article.bead"))
                .hasSameSizeAs(contest.sentences().beads());
        assertThat(browser.one("article:nth-of-type(5) .source").getText()).startsWith("来自全省14个市的3500名选手");
        assertThat(browser.all("article:nth-of-type(5) .target .text")).hasSize(2);
        assertThat(browser.one("article:nth-of-type(5) .sure").getText()).isEqualTo("60");
        assertThat(browser.one("#progress").getText()).isEqualTo("0 of 25 judged or changed");
    }

    @Test
    void asksNothingOfAnyNetwork() {
        assertThat(browser.ask("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
    }

    @Test
    void lightsUpWhatTiesABead() {
        go(4);
        assertThat(browser.one(".active .source mark").getText()).isEqualTo("3500");
        assertThat(browser.one(".active .target mark").getText()).isEqualTo("3,500");
        assertThat(browser.one(".active .evidence").getText()).isEqualTo("3500 = 3,500");
    }

    @Test
    void jumpsFromDoubtToDoubt() {
        browser.press("n");
        assertThat(browser.one(".active .source").getText()).startsWith("来自全省14个市");
        browser.press("n", "p");
        assertThat(browser.one(".active .source").getText()).startsWith("来自全省14个市");
    }

    @Test
    void showsWhatIsAskedFor() {
        browser.press("/");
        browser.press("3500");
        assertThat(browser.all("article.bead:not([hidden])")).hasSize(1);
        assertThat(browser.one("#shown").getText()).isEqualTo("1 bead shown");
    }

    @Test
    void splitsBeforeTheSentence() {
        go(4);
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, "s");
        assertThat(browser.beads().subList(3, 7)).containsExactly("3:3", "4:4", ":5", "5:6 7");
    }

    @Test
    void mergesWithTheNext() {
        browser.press("m");
        assertThat(browser.beads().subList(0, 2)).containsExactly("0 1:0 1", "2:2");
    }

    @Test
    void movesASentenceUpAndDown() {
        go(4);
        browser.press(Keys.ARROW_RIGHT);
        browser.pressWithShift(Keys.ARROW_UP);
        assertThat(browser.beads().subList(3, 5)).containsExactly("3:3 4", "4:5");
        browser.pressWithShift(Keys.ARROW_DOWN);
        assertThat(browser.beads().subList(3, 5)).containsExactly("3:3", "4:4 5");
    }

    @Test
    void takesBackEveryEditAndMakesItAgain() {
        List<String> before = browser.beads();
        go(4);
        browser.press("m", "m", "g", Keys.ARROW_UP, "m");
        List<String> after = browser.beads();
        browser.press("z", "z", "z", "z");
        assertThat(browser.beads()).isEqualTo(before);
        assertThat(browser.all("article.bead")).hasSameSizeAs(before);
        browser.press("y", "y", "y", "y");
        assertThat(browser.beads()).isEqualTo(after);
        assertThat(browser.all("article.bead")).hasSameSizeAs(after);
    }

    @Test
    void changesATextAndCutsItInTwo() {
        browser.press("e");
        browser.press(Keys.END, "！", Keys.ENTER);
        assertThat(browser.one("article:nth-of-type(1) .source").getText()).endsWith("同台比拼！");
        browser.press("e");
        browser.press(Keys.HOME, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        browser.pressWithAlt(Keys.ENTER);
        assertThat(browser.all("article:nth-of-type(1) .source .text").get(0).getText())
                .isEqualTo("云江");
        browser.press("e");
        browser.press("lost", Keys.ESCAPE);
        assertThat(browser.one("article:nth-of-type(1) .source").getText()).doesNotContain("lost");
    }

    @Test
    void remembersAfterAReload() {
        browser.press("g");
        go(1);
        browser.press("b", "m");
        browser.press("z");
        List<String> before = browser.beads();
        browser.reload();
        assertThat(browser.beads()).isEqualTo(before);
        assertThat(browser.one("article:nth-of-type(1) .verdict").getText()).isEqualTo("✓ Good");
        assertThat(browser.one("article:nth-of-type(2) .verdict").getText()).isEqualTo("✗ Bad");
        browser.press("y");
        assertThat(browser.beads().get(1)).isEqualTo("1 2:1 2");
    }

    @Test
    void savesTheEditedMemory() throws IOException {
        browser.press("m"); // 0 and 1
        go(1);
        browser.press("b"); // 2
        go(1);
        browser.press("e");
        browser.press(Keys.END, "（完）", Keys.ENTER); // 3
        browser.one("#tmx").click();

        List<String> expected = new ArrayList<>();
        List<Bead> beads = contest.sentences().beads();
        expected.add(contest.sourceText(beads.get(0)) + contest.sourceText(beads.get(1)));
        expected.add(contest.sourceText(beads.get(3)) + "（完）");
        beads.subList(4, beads.size()).stream()
                .filter(Bead::isTwoSided)
                .map(contest::sourceText)
                .forEach(expected::add);
        assertThat(units("contest.tmx"))
                .extracting(unit -> unit.text(Language.CHINESE).orElseThrow())
                .isEqualTo(expected);
    }

    @Test
    void savesWhatTheLibraryWouldWrite() throws IOException {
        Path file = folder.resolve("library.tmx");
        Tmx.write(contest, file, TmxOptions.DEFAULT);
        browser.one("#tmx").click();
        assertThat(browser.saved("contest.tmx")).isEqualTo(Files.readString(file));
    }

    @Test
    void savesATableThatTheLibraryReads() throws IOException {
        Path file = folder.resolve("library.tsv");
        Tsv.write(contest, file);
        browser.one("#tsv").click();
        Path saved = Files.writeString(folder.resolve("saved.tsv"), browser.saved("contest.tsv"));
        assertThat(Tsv.read(saved)).isEqualTo(Tsv.read(file));
    }

    /** A memory has the numbers of a unit's sentences and their text joined: the fifth unit's are [4]:[4, 5]. */
    @Test
    void keepsTheNumbersOfSentencesThatCannotBeToldApart() throws IOException {
        Path memory = folder.resolve("memory.tmx");
        Tmx.write(contest, memory, TmxOptions.DEFAULT);
        Path page = folder.resolve("memory.html");
        try (BitextWriter writer = Review.writer(page, TmxOptions.DEFAULT)) {
            Format.TMX.read(memory, RowOptions.DEFAULT, writer::write);
            writer.commit();
        }
        browser.open(page);
        browser.one("#tmx").click();
        assertThat(browser.saved("memory.tmx")).isEqualTo(Files.readString(memory));
        browser.one("#tsv").click();
        Path saved = Files.writeString(folder.resolve("memory.tsv"), browser.saved("memory.tsv"));
        assertThat(Tsv.read(saved).get(4).target().sentences()).containsExactly(4, 5);
    }

    private List<Unit> units(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), browser.saved(name));
        return Tmx.read(file);
    }

    @Test
    void staysWholeWithFiveThousandBeads() throws IOException {
        open(ReviewSamples.of(5000), "large");
        browser.press("n", "m", "z", "b");
        browser.one("#tmx").click();
        assertThat(units("large.tmx")).hasSize(4999);
        assertThat(browser.one("#progress").getText()).isEqualTo("1 of 5000 judged or changed");
    }

    /** Screenshots lie in target/review, to be looked at. */
    @Test
    void changesItsLanguageAndItsColours() throws IOException {
        browser.press("n", "g", "n", "e");
        screenshot("english-light");
        browser.press(Keys.ESCAPE);
        browser.one("#language").click();
        browser.one("#theme").click();
        browser.press("n");
        screenshot("chinese-dark");
        assertThat(browser.one("#tmx").getText()).isEqualTo("保存 TMX");
        assertThat(browser.one(".active .tools .good").getText()).startsWith("正确");
        browser.reload();
        assertThat(browser.one("#tmx").getText()).isEqualTo("保存 TMX");
        assertThat(browser.ask("return document.documentElement.dataset.theme")).isEqualTo("dark");
    }

    private static void screenshot(String name) throws IOException {
        Path target = Files.createDirectories(Path.of("target/review"));
        Files.write(target.resolve(name + ".png"), browser.screenshot());
    }
}
