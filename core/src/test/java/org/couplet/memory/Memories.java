package org.couplet.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memories for the tests of this package. */
final class Memories {
    static final String HEADER = "<header creationtool=\"t\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"t\""
            + " adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/>";

    private Memories() {}

    /** @param body the units, in lines that begin at line 4 */
    static Path file(Path folder, String name, String body) throws IOException {
        String tmx =
                "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\">" + HEADER + "\n<body>\n" + body + "\n</body></tmx>\n";
        return Files.writeString(folder.resolve(name), tmx);
    }

    /** English and Chinese. */
    static String unit(String english, String chinese) {
        return unit("", english, chinese);
    }

    static String unit(String attributes, String english, String chinese) {
        return "<tu%s><tuv xml:lang=\"en\"><seg>%s</seg></tuv><tuv xml:lang=\"zh-CN\"><seg>%s</seg></tuv></tu>\n"
                .formatted(attributes, english, chinese);
    }
}
