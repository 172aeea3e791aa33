/** Rules as data: how a pack is read and how its rules look at a case. Not for other bundles. */
package org.plumbline.core.rule.internal;
