/** Keeps the open case from being lost: its file is held, unsaved work is copied aside, what was left is offered. */
package org.plumbline.ui.keep;
