/**
 * Fuzz targets: any bytes as an input of one reader. Each has the entry point of libFuzzer for Java, so
 * {@code releng/fuzz} can run it for as long as wanted; {@link FuzzCorpusTest} runs the corpus as plain tests.
 */
package org.plumbline.esxi.fuzz;
