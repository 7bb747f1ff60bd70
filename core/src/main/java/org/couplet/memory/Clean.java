package org.couplet.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.format.Meta;
import org.couplet.format.Sink;
import org.couplet.format.Tmx;
import org.couplet.format.Unit;
import org.couplet.format.UnitWriter;
import org.couplet.format.Variant;

/** Leaves out of a memory what does harm. Where one of several targets is to be kept, the file is read twice. */
public final class Clean {
    private final CleanOptions options;
    private final Faults faults;
    private final Fingerprint fingerprint = new Fingerprint();
    private final Seen pairs = new Seen();
    private final Seen best = new Seen();
    private final Map<Fault, Long> leftOut = new EnumMap<>(Fault.class);
    private long translations;
    private long units;
    private long kept;

    private Clean(CleanOptions options) {
        this.options = options;
        this.faults = new Faults(options);
    }

    /**
     * Writes what is left; the units stay in their order, and a unit of several languages loses only those at fault.
     *
     * @throws org.couplet.text.InputException if the file is no TMX
     */
    public static Cleaned file(Path in, Path out, CleanOptions options) throws IOException {
        return new Clean(options).copy(in, out);
    }

    private Cleaned copy(Path in, Path out) throws IOException {
        if (options.targets() != CleanOptions.Targets.ALL) {
            Tmx.read(in, this::rank);
            translations = 0;
        }
        try (UnitWriter writer = Tmx.unitWriter(out, Tmx.header(in))) {
            Tmx.read(in, unit -> {
                Optional<Unit> rest = rest(formed(unit));
                if (rest.isPresent()) {
                    writer.write(rest.get());
                }
            });
            writer.commit();
        }
        return new Cleaned(units, kept, leftOut);
    }

    private Unit formed(Unit unit) {
        return options.flat()
                ? new Unit(unit.variants().stream().map(Variant::flat).toList(), unit.meta())
                : unit;
    }

    /** Hands over every variant but the source; of a unit of one language, that one. */
    private static void each(Unit unit, Sink<Variant> targets) throws IOException {
        int source = unit.variants().indexOf(unit.source());
        for (int i = 0; i < unit.variants().size(); i++) {
            if (i != source || unit.variants().size() == 1) {
                targets.take(unit.variants().get(i));
            }
        }
    }

    private Optional<Unit> rest(Unit unit) throws IOException {
        List<Variant> good = new ArrayList<>();
        each(unit, target -> {
            Optional<Fault> fault = fault(unit, target);
            if (fault.isPresent()) {
                leftOut.merge(fault.get(), 1L, Long::sum);
            } else {
                good.add(target);
            }
        });
        kept += good.size();
        if (good.isEmpty()) {
            return Optional.empty();
        }
        units++;
        if (unit.variants().size() > 1) {
            good.add(0, unit.source());
        }
        return Optional.of(new Unit(good, unit.meta()));
    }

    private Optional<Fault> fault(Unit unit, Variant target) {
        long place = translations++;
        Optional<Fault> fault = faults.of(unit.source(), target);
        if (fault.isPresent()) {
            return fault;
        }
        if (options.targets() != CleanOptions.Targets.ALL && !best.isBest(source(unit, target), place)) {
            return Optional.of(isNew(unit, target) ? Fault.OTHER_TARGET : Fault.DUPLICATE);
        }
        boolean looked = options.faults().contains(Fault.DUPLICATE);
        return looked && !isNew(unit, target) ? Optional.of(Fault.DUPLICATE) : Optional.empty();
    }

    private boolean isNew(Unit unit, Variant target) {
        return pairs.add(fingerprint.of(unit.source().tag(), content(unit.source()), target.tag(), content(target)));
    }

    /** The first time round: which target of a source shall be kept. */
    private void rank(Unit read) throws IOException {
        Unit unit = formed(read);
        each(unit, target -> rank(unit, target));
    }

    private void rank(Unit unit, Variant target) {
        long place = translations++;
        if (faults.of(unit.source(), target).isEmpty()) {
            long rank = options.targets() == CleanOptions.Targets.NEWEST
                    ? Math.max(date(unit.meta()), date(target.meta()))
                    : confidence(unit);
            best.offer(source(unit, target), rank, place);
        }
    }

    private long source(Unit unit, Variant target) {
        return fingerprint.of(unit.source().tag(), content(unit.source()), target.tag());
    }

    private static String content(Variant variant) {
        return variant.hasCodes() ? variant.markup() : variant.text();
    }

    /** {@code 20261120083000} as a number, so that a later date is a larger one; 0 where there is none. */
    private static long date(Meta meta) {
        String digits = meta.attribute("changedate")
                .or(() -> meta.attribute("creationdate"))
                .orElse("")
                .replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong((digits + "0".repeat(14)).substring(0, 14));
    }

    /** In billionths. */
    private static long confidence(Unit unit) {
        try {
            return Math.round(Double.parseDouble(unit.prop("x-confidence").orElse("1")) * 1e9);
        } catch (NumberFormatException unknown) {
            return 0;
        }
    }
}
