package org.plumbline.report.pdf;

import java.lang.System.Logger;
import java.util.logging.Level;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;

/**
 * Passes what the renderer says to the log of the program, at a low level: it speaks of style sheets, never of the
 * case. Left alone, it writes to the console.
 */
@SuppressWarnings("nls")
final class RendererLog implements XRLogger {

	private final Logger log = System.getLogger("org.plumbline.report.pdf");

	@Override
	public void log(String where, Level level, String message) {
		log.log(Logger.Level.DEBUG, message);
	}

	@Override
	public void log(String where, Level level, String message, Throwable cause) {
		log.log(Logger.Level.DEBUG, message, cause);
	}

	@Override
	public void setLevel(String logger, Level level) {
		// The level is that of the program's log.
	}

	@Override
	public boolean isLogLevelEnabled(Diagnostic diagnostic) {
		return log.isLoggable(Logger.Level.DEBUG) && diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
	}
}
