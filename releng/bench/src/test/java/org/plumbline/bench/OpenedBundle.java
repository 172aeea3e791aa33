package org.plumbline.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A small bundle in memory, members by path below its root folder. */
record OpenedBundle(String root, Map<String, byte[]> members) {

	static OpenedBundle of(byte[] archive) {
		var members = new LinkedHashMap<String, byte[]>();
		var root = "";
		try (var tar = new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(archive)))) {
			for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				int slash = entry.getName().indexOf('/');
				root = entry.getName().substring(0, slash);
				if (!entry.isDirectory()) {
					members.put(entry.getName().substring(slash + 1), tar.readAllBytes());
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new OpenedBundle(root, members);
	}

	String text(String member) {
		return new String(members.get(member), StandardCharsets.UTF_8);
	}

	/** Returns the lines of a log, decompressed if its name says so. */
	List<String> lines(String member) {
		if (!member.endsWith(".gz")) {
			return text(member).lines().toList();
		}
		try (var gzip = new GZIPInputStream(new ByteArrayInputStream(members.get(member)))) {
			return new String(gzip.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
