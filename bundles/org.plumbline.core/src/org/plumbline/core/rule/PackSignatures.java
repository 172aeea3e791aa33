package org.plumbline.core.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether packs come from people whom the user trusts. A signature is that of Ed25519 (RFC 8032) over the bytes
 * of the pack, in Base64, in a file beside it; a key is a public key in PEM.
 *
 * @param keys trusted keys
 */
public record PackSignatures(List<PublicKey> keys) {

	private static final String ALGORITHM = "Ed25519"; //$NON-NLS-1$
	private static final String FOLDER = "keys"; //$NON-NLS-1$

	public PackSignatures {
		keys = List.copyOf(keys);
	}

	/**
	 * Reads the trusted keys of a folder of rules.
	 *
	 * @throws IOException if a key cannot be read; better no pack than one nobody vouches for
	 */
	public static PackSignatures of(Path ruleFolder) throws IOException {
		Path folder = ruleFolder.resolve(FOLDER);
		List<PublicKey> keys = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path each : files.filter(file -> file.toString().endsWith(".pem")).sorted().toList()) { //$NON-NLS-1$
					keys.add(key(each));
				}
			}
		}
		return new PackSignatures(keys);
	}

	private static PublicKey key(Path file) throws IOException {
		String text = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", ""); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			return KeyFactory.getInstance(ALGORITHM)
					.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			throw new IOException(file + " is no public key of " + ALGORITHM, e); //$NON-NLS-1$
		}
	}

	/** Returns where the signature of a pack lies. */
	public static Path signatureOf(Path pack) {
		return pack.resolveSibling(pack.getFileName() + ".sig"); //$NON-NLS-1$
	}

	/** Tells whether a signature was made over these bytes by one of the trusted keys. */
	public boolean fits(byte[] pack, Path signature) throws IOException {
		byte[] bytes;
		try {
			bytes = Base64.getMimeDecoder().decode(Files.readAllBytes(signature));
		} catch (IllegalArgumentException e) {
			return false;
		}
		return keys.stream().anyMatch(key -> fits(pack, bytes, key));
	}

	private static boolean fits(byte[] pack, byte[] signature, PublicKey key) {
		try {
			Signature check = Signature.getInstance(ALGORITHM);
			check.initVerify(key);
			check.update(pack);
			return check.verify(signature);
		} catch (GeneralSecurityException e) {
			return false; // not of the right length: made by something else
		}
	}
}
