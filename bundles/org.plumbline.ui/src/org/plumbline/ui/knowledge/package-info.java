/** The view of rules and codes. First type: {@link org.plumbline.ui.knowledge.KnowledgeView}. */
package org.plumbline.ui.knowledge;
