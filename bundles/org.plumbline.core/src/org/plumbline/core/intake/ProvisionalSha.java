package org.plumbline.core.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.plumbline.model.evidence.SupportBundle;

/** What stands for the SHA-256 of a bundle until its last byte has been read. */
public final class ProvisionalSha {

	private ProvisionalSha() {
	}

	/** Returns 64 lower-case hex digits made of the file and the name of a bundle; known before it is read. */
	public static String of(SupportBundle bundle) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
			String place = "being read\0" + bundle.getFile() + '\0' + bundle.getName(); //$NON-NLS-1$
			return HexFormat.of().formatHex(digest.digest(place.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has it
		}
	}
}
