package org.flankmap.reinforcement;

import java.util.Arrays;

/** A binary heap of states by key, ties by state, with keys that can be lowered; no objects are made while it is used. */
final class StateHeap {
    private final int[] heap;
    private final int[] place;
    private final double[] keys;
    private int size;

    StateHeap(int states) {
        heap = new int[states];
        place = new int[states];
        keys = new double[states];
        Arrays.fill(place, -1);
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            place[heap[i]] = -1;
        }
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a state, or lowers its key. */
    void push(int state, double key) {
        keys[state] = key;
        if (place[state] < 0) {
            place[state] = size;
            heap[size++] = state;
        }
        up(place[state]);
    }

    int pop() {
        int first = heap[0];
        place[first] = -1;
        size--;
        if (size > 0) {
            heap[0] = heap[size];
            place[heap[0]] = 0;
            down(0);
        }
        return first;
    }

    private boolean before(int one, int other) {
        return keys[one] < keys[other] || (keys[one] == keys[other] && one < other);
    }

    private void up(int start) {
        int at = start;
        while (at > 0 && before(heap[at], heap[(at - 1) / 2])) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void down(int start) {
        int at = start;
        while (true) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (child >= size || !before(heap[child], heap[at])) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private void swap(int one, int other) {
        int state = heap[one];
        heap[one] = heap[other];
        heap[other] = state;
        place[heap[one]] = one;
        place[heap[other]] = other;
    }
}
