/**
 * What is wrong, with proof. Rules are mostly data; Java only where a rule counts, joins or computes beyond that. First
 * example: {@link org.plumbline.core.rule.Rule}.
 */
package org.plumbline.core.rule;
