package org.couplet.memory;

/**
 * A growing set of fingerprints, each with a rank and a place: 32 to 64 bytes for each, with the room to grow. Plain
 * arrays, for a map of objects would take four times as much.
 */
final class Seen {
    private long[] keys = new long[1 << 10]; // 0 where free
    private long[] ranks = new long[1 << 10];
    private long[] places = new long[1 << 10];
    private int size;

    /** Adds a fingerprint; false if it was there. */
    boolean add(long fingerprint) {
        int slot = slot(fingerprint);
        if (keys[slot] != 0) {
            return false;
        }
        put(slot, fingerprint, 0, 0);
        return true;
    }

    /** Keeps the place of the highest rank; of equals the first. */
    void offer(long fingerprint, long rank, long place) {
        int slot = slot(fingerprint);
        if (keys[slot] == 0) {
            put(slot, fingerprint, rank, place);
        } else if (rank > ranks[slot]) {
            ranks[slot] = rank;
            places[slot] = place;
        }
    }

    /** Whether this is the place that {@link #offer} kept. */
    boolean isBest(long fingerprint, long place) {
        return places[slot(fingerprint)] == place;
    }

    /** Where a fingerprint is, or would be. 0 stands for a free slot, so 0 itself is taken for 1. */
    private int slot(long fingerprint) {
        long key = key(fingerprint);
        int slot = (int) (key >>> 32) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static long key(long fingerprint) {
        return fingerprint == 0 ? 1 : fingerprint;
    }

    private void put(int slot, long fingerprint, long rank, long place) {
        keys[slot] = key(fingerprint);
        ranks[slot] = rank;
        places[slot] = place;
        if (++size * 4L > keys.length * 3L) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldRanks = ranks;
        long[] oldPlaces = places;
        keys = new long[oldKeys.length * 2];
        ranks = new long[keys.length];
        places = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                ranks[slot] = oldRanks[i];
                places[slot] = oldPlaces[i];
            }
        }
    }
}
