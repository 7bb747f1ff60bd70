package org.couplet.json;

import java.util.List;
import java.util.Map;

/**
 * The members of a JSON object, each by its name and of the kind that is asked for. Every method throws
 * {@link IllegalArgumentException}, whose message names the member or shows the value, where it is missing or of another kind.
 *
 * @param map as {@link Json#parse} gives it
 */
public record JsonFields(Map<?, ?> map) {
    /** @param json an object, as {@link Json#parse} gives it */
    public static JsonFields of(Object json) {
        return new JsonFields(as(Map.class, json));
    }

    /** @param json the text of one object */
    public static JsonFields parse(String json) {
        return of(Json.parse(json));
    }

    /** A value that is a string. */
    public static String string(Object json) {
        return as(String.class, json);
    }

    /** A value that is a list. */
    public static List<?> list(Object json) {
        return as(List.class, json);
    }

    /** A value that is a whole number and fits an {@code int}. */
    public static int integer(Object json) {
        double number = as(Double.class, json);
        return (int) whole(number, (int) number);
    }

    private static long whole(double number, long whole) {
        if (number != whole) {
            throw new IllegalArgumentException("%s is no whole number".formatted(number));
        }
        return whole;
    }

    private static <T> T as(Class<T> type, Object json) {
        if (!type.isInstance(json)) {
            throw new IllegalArgumentException("%s stands where %s belongs".formatted(json, word(type)));
        }
        return type.cast(json);
    }

    private static String word(Class<?> type) {
        Map<Class<?>, String> words = Map.of(
                Map.class, "an object", List.class, "a list", String.class, "a string", Double.class, "a number");
        return words.get(type);
    }

    public boolean has(String name) {
        return map.containsKey(name);
    }

    private <T> T get(Class<T> type, String name) {
        if (!has(name)) {
            throw new IllegalArgumentException("there is no member \"%s\"".formatted(name));
        }
        return as(type, map.get(name));
    }

    public String string(String name) {
        return get(String.class, name);
    }

    public double number(String name) {
        return get(Double.class, name);
    }

    public List<?> list(String name) {
        return get(List.class, name);
    }

    public JsonFields object(String name) {
        return new JsonFields(get(Map.class, name));
    }

    /** A list of so many numbers. */
    public List<Double> numbers(String name, int size) {
        List<Double> numbers =
                list(name).stream().map(number -> as(Double.class, number)).toList();
        if (numbers.size() != size) {
            throw new IllegalArgumentException("\"%s\" has %d numbers, not %d".formatted(name, numbers.size(), size));
        }
        return numbers;
    }

    /** A list of so many whole numbers. */
    public List<Long> longs(String name, int size) {
        return numbers(name, size).stream()
                .map(number -> whole(number, number.longValue()))
                .toList();
    }
}
