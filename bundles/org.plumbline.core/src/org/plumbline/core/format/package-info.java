/**
 * How a line of a log or a captured command output is understood. The hot path hands over bytes and takes primitives
 * back; strings are made when a person looks. First example: {@link org.plumbline.core.format.LogFormat}.
 */
package org.plumbline.core.format;
