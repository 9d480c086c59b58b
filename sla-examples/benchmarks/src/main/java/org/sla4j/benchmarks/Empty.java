package org.sla4j.benchmarks;

/** A program that says hello: the least that a start of Java takes. */
final class Empty {
    private Empty() {}

    /** Says hello. */
    public static void main(String[] args) {
        System.out.println("hello");
    }
}
