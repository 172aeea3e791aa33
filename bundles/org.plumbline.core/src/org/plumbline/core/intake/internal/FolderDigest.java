package org.plumbline.core.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Computes the identity of a folder while it is read: the SHA-256 over paths and SHA-256 of contents, in order. */
final class FolderDigest implements MemberVisitor {

	private final MemberVisitor next;
	private final Reading reading;
	private final MessageDigest digest = CountedStream.sha256();

	FolderDigest(MemberVisitor next, Reading reading) {
		this.next = next;
		this.reading = reading;
	}

	@Override
	public void visit(MemberEntry member, InputStream content) throws IOException {
		CountedStream counted = new CountedStream(content, bytes -> reading.checkCancel());
		next.visit(member, counted);
		digest.update((member.path() + '\0' + counted.finish() + '\n').getBytes(StandardCharsets.UTF_8));
	}

	String sha256() {
		return HexFormat.of().formatHex(digest.digest());
	}
}
