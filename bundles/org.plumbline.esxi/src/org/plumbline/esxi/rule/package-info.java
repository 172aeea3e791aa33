/**
 * The rules of this bundle: packs in the folder {@code rules}. First example: {@link
 * org.plumbline.esxi.rule.EsxiRules}.
 */
package org.plumbline.esxi.rule;
