/**
 * The hot loops of the product under JMH, over text that the generator makes. Compiled and run by
 * {@code releng/benchmark --jmh}.
 */
package org.plumbline.bench.jmh;
