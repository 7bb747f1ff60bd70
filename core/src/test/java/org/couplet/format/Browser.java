package org.couplet.format;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium without a window that opens pages of ours. */
final class Browser implements AutoCloseable {
    private final ChromeDriver driver;
    private final Path downloads;

    private Browser(ChromeDriver driver, Path downloads) {
        this.driver = driver;
        this.downloads = downloads;
    }

    /**
     * Starts it; the tests are skipped where there is none.
     *
     * @param scratch a new folder for the browser's own files and what it saves
     */
    static Browser start(Path scratch) {
        Optional<Path> browser = find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> service = find("chromedriver");
        assumeThat(browser.isPresent() && service.isPresent())
                .as("chromium and chromedriver are not installed, so the page is not tested in a browser")
                .isTrue();
        Path downloads = scratch.resolve("downloads");
        ChromeOptions options = new ChromeOptions()
                .setBinary(browser.get().toFile())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--lang=en",
                        "--window-size=1400,1000",
                        "--user-data-dir=" + scratch.resolve("profile"));
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        ChromeDriverService driverService = new ChromeDriverService.Builder()
                .usingDriverExecutable(service.get().toFile())
                .build();
        return new Browser(new ChromeDriver(driverService, options), downloads);
    }

    /** Opens a page as if it had never been open. */
    void open(Path page) {
        driver.get(page.toUri().toString());
        driver.executeScript("localStorage.clear()");
        driver.navigate().refresh();
    }

    private static Optional<Path> find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    void reload() {
        driver.navigate().refresh();
    }

    void press(CharSequence... keys) {
        Actions actions = new Actions(driver);
        for (CharSequence key : keys) {
            actions.sendKeys(key);
        }
        actions.perform();
    }

    void pressWithShift(Keys key) {
        new Actions(driver).keyDown(Keys.SHIFT).sendKeys(key).keyUp(Keys.SHIFT).perform();
    }

    void pressWithAlt(Keys key) {
        new Actions(driver).keyDown(Keys.ALT).sendKeys(key).keyUp(Keys.ALT).perform();
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    Object ask(String script) {
        return driver.executeScript(script);
    }

    /** The beads as the page has them: {@code 4:4 5}, a sentence's number or words for each. */
    @SuppressWarnings("unchecked") // a script's list of strings
    List<String> beads() {
        return (List<String>) ask("return pairs.flatMap((pair) => pair.beads).map((bead) =>"
                + " bead.sides.map((side) => side.map((sentence) => sentence.numbers.join('+')).join(' ')).join(':'))");
    }

    /** The file that the page saves, which is taken away, so that another may have its name. */
    String saved(String name) throws IOException {
        Path file = downloads.resolve(name);
        new WebDriverWait(driver, Duration.ofSeconds(60)).until(any -> Files.exists(file));
        String text = Files.readString(file);
        Files.delete(file);
        return text;
    }

    byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
