package org.plumbline.core.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

import org.plumbline.model.casefile.Case;

/** SHA-256 of what a case rests on and holds, in 64 lower-case hex digits. */
public final class Digest {

	private Digest() {
	}

	/** Returns the checksum of a file; reads all of it. */
	public static String of(Path file) throws IOException {
		MessageDigest digest = sha256();
		try (InputStream in = Files.newInputStream(file)) {
			in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Returns the checksum of what a case file carries; reads all of it. */
	static String of(CarriedEntries.Source source) throws IOException {
		MessageDigest digest = sha256();
		source.copyTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Returns the checksum of words, each with its length before it, so that no two lists look alike. */
	static String of(List<String> words) {
		StringBuilder text = new StringBuilder();
		words.forEach(each -> text.append(each.length()).append(':').append(each));
		return HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
	}

	/** Returns the checksum of all that a case says but for its custody, as it stands in a file. */
	static String ofContent(Case model) {
		Case copy = CaseXmi.copy(model);
		copy.getCustody().clear();
		copy.setFormatVersion(CaseFile.FORMAT_VERSION);
		MessageDigest digest = sha256();
		try {
			CaseXmi.write(copy, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
		} catch (IOException e) {
			throw new IllegalStateException(e); // there is no disk in it
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** Returns the checksum of what people wrote but for the review itself, so that a review can vouch for it. */
	static String ofPersonal(Case model) {
		SortedMap<String, CaseObject> objects = PersonalFields.of(model);
		return of(objects.values().stream().filter(each -> !each.list().equals("reviews")) //$NON-NLS-1$
				.filter(each -> !each.fields().isEmpty())
				.map(each -> each.key() + each.fields()).toList());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
