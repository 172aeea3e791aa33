/**
 * Measures the product beside other tools in one run and writes {@code docs/benchmarks.md}. Compiled and run by
 * {@code releng/benchmark} against the built product. First class to read: {@link Benchmark}.
 */
package org.plumbline.bench.measure;
