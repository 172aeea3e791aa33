/**
 * Writes a report document as JSON, for programs that go on with it: block by block, as the sections built it.
 */
package org.plumbline.report.json;
