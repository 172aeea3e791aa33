/**
 * The workbench application: window, perspective, actions, status line and the names of colours. Everything else is
 * found through the registry. First example: {@link org.plumbline.ui.app.Colours}.
 */
package org.plumbline.ui.app;
