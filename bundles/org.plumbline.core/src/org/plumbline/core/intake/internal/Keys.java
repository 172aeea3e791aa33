package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.plumbline.core.intake.Passwords;

/** The password of one input: asked for when something is locked, remembered when it fits, asked for no more if not. */
final class Keys {

	private static final int MOST_ATTEMPTS = 3;

	private final Passwords passwords;
	private final Path input;
	private char[] fits;
	private boolean givenUp;

	Keys(Passwords passwords, Path input) {
		this.passwords = passwords;
		this.input = input;
	}

	/** Something that a password may open. */
	interface Lock {

		/** @throws IOException if the password is wrong */
		InputStream open(char[] password) throws IOException;
	}

	/** Opens a lock; empty if nobody knows its password. A failure behind the right password is handed on. */
	Optional<InputStream> unlock(Lock lock) throws IOException {
		if (fits != null) {
			return Optional.of(lock.open(fits));
		}
		for (int attempt = 0; !givenUp && attempt < MOST_ATTEMPTS; attempt++) {
			Optional<char[]> password = passwords.ask(input, attempt);
			givenUp = password.isEmpty();
			try {
				if (!givenUp) {
					InputStream opened = lock.open(password.get());
					fits = password.get();
					return Optional.of(opened);
				}
			} catch (IOException e) {
				// wrong: asked again, and said by the notice in the end
			}
		}
		givenUp = true;
		return Optional.empty();
	}
}
