package org.couplet.cli;

import java.util.List;
import java.util.Map;
import org.couplet.json.Json;

/** The fields of a JSON object that this program wrote. Every method throws IllegalArgumentException where one is missing. */
record JsonFields(Map<?, ?> map) {
    static JsonFields of(Object json) {
        if (json instanceof Map<?, ?> map) {
            return new JsonFields(map);
        }
        throw new IllegalArgumentException("no object");
    }

    static JsonFields parse(String json) {
        return of(Json.parse(json));
    }

    private <T> T get(String name, Class<T> type) {
        Object value = map.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("no %s called %s".formatted(type.getSimpleName(), name));
        }
        return type.cast(value);
    }

    String string(String name) {
        return get(name, String.class);
    }

    Double number(String name) {
        return get(name, Double.class);
    }

    List<?> list(String name) {
        return get(name, List.class);
    }

    JsonFields object(String name) {
        return of(get(name, Map.class));
    }

    List<JsonFields> objects(String name) {
        return list(name).stream().map(JsonFields::of).toList();
    }

    List<Double> numbers(String name, int size) {
        List<Double> numbers = list(name).stream()
                .filter(Double.class::isInstance)
                .map(Double.class::cast)
                .toList();
        if (numbers.size() != size) {
            throw new IllegalArgumentException("not %d numbers in %s".formatted(size, name));
        }
        return numbers;
    }

    List<Long> longs(String name, int size) {
        return numbers(name, size).stream().map(Double::longValue).toList();
    }
}
