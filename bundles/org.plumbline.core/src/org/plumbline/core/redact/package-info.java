/**
 * Names out, tokens in: hides what tells a customer's machines, people and networks from others, the same name by the
 * same token everywhere. Knows texts only, no models. First example: {@link org.plumbline.core.redact.Redaction}.
 */
package org.plumbline.core.redact;
