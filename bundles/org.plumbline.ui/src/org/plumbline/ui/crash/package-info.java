/** The view of what brought hosts and programs down. First type: {@link org.plumbline.ui.crash.CrashView}. */
package org.plumbline.ui.crash;
