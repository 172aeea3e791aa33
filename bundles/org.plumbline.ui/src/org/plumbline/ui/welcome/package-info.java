/**
 * The page that is shown while no case is open. First example: {@link org.plumbline.ui.welcome.WelcomeView}.
 */
package org.plumbline.ui.welcome;
