/**
 * Makes support bundles from a seed: the origin case that the product ships as its sample, and bundles of other
 * releases and sizes for tests and measurements. The same seed gives the same bytes, so nothing made here has to be
 * kept in the repository. What was planted is written beside the bundle as a truth file, so that a test can compare
 * what the analysis says with what is really there. Start with {@link org.plumbline.bench.SampleCase} and
 * {@link org.plumbline.bench.Generate}.
 */
package org.plumbline.bench;
