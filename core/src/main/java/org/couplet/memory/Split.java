package org.couplet.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.format.Meta;
import org.couplet.format.Tmx;
import org.couplet.format.Unit;
import org.couplet.format.UnitWriter;

/** Makes many memories of one. It is read through once before anything is written, so that a broken one leaves no trace. */
public final class Split {
    private final Path stem;
    private final Meta header;
    private final long mostBytes;
    private final long mostUnits;
    private final List<Path> files = new ArrayList<>();
    private final List<UnitWriter> open = new ArrayList<>(); // none or one
    private long units;

    private Split(Path stem, Meta header, long mostBytes, long mostUnits) {
        this.stem = stem;
        this.header = header;
        this.mostBytes = mostBytes;
        this.mostUnits = mostUnits;
    }

    /**
     * Writes {@code NAME-001.tmx}, {@code NAME-002.tmx} and so on.
     *
     * @param stem the path without {@code -001.tmx}
     * @param mostBytes of a file; a unit that is larger by itself has a file to itself
     * @param mostUnits of a file
     * @return the files, in order
     */
    public static List<Path> file(Path in, Path stem, long mostBytes, long mostUnits) throws IOException {
        Tmx.read(in, unit -> {});
        Split split = new Split(stem, Tmx.header(in), mostBytes, mostUnits);
        try {
            Tmx.read(in, split::write);
            split.end();
        } finally {
            for (UnitWriter writer : split.open) {
                writer.close();
            }
        }
        return split.files;
    }

    private void write(Unit unit) throws IOException {
        if (!open.isEmpty() && (units >= mostUnits || !open.get(0).hasRoomFor(unit, mostBytes))) {
            end();
        }
        if (open.isEmpty()) {
            Path file = stem.resolveSibling("%s-%03d.tmx".formatted(stem.getFileName(), files.size() + 1));
            open.add(Tmx.unitWriter(file, header));
            files.add(file);
            units = 0;
        }
        open.get(0).write(unit);
        units++;
    }

    private void end() throws IOException {
        for (UnitWriter writer : open) {
            writer.commit();
        }
        open.clear();
    }
}
