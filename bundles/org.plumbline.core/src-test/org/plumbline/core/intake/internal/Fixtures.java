package org.plumbline.core.intake.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormat;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.format.OutputParsers;
import org.plumbline.core.format.PathPattern;

/** A format and archives for tests of intake: {@code S<seconds since 2001> text} has a head, {@code M<month> text} has no year. */
final class Fixtures {

	private Fixtures() {
	}

	static final LogFormats FORMATS = new LogFormats(
			List.of(new LogFormats.Entry("test", "Test", 1, PathPattern.of("var/log/**,*.log"), "", format())));

	/** Stamps of long ago are those of a clock that was not set. */
	private static final long FIRST_SECOND = 1_000_000_000L;

	static final OutputParsers NO_PARSERS = new OutputParsers(List.of());

	private static LogFormat format() {
		return (bytes, from, to, head) -> {
			if (to - from < 3 || bytes[from] != 'S' && bytes[from] != 'M') {
				return false;
			}
			String line = LineHead.text(bytes, from, to);
			int blank = line.indexOf(' ');
			if (blank < 2 || !line.substring(1, blank).chars().allMatch(c -> c >= '0' && c <= '9') || blank > 12) {
				return false;
			}
			long number = Long.parseLong(line.substring(1, blank));
			if (bytes[from] == 'S') {
				head.stampNs = (FIRST_SECOND + number) * 1_000_000_000L;
			} else if (number < 1 || number > 12) {
				return false;
			} else {
				head.month = (int) number;
				head.day = 1;
			}
			head.messageFrom = from + blank + 1;
			head.messageTo = to;
			return true;
		};
	}

	static byte[] gzip(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	static byte[] tgz(Map<String, byte[]> members) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
			tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
			for (Map.Entry<String, byte[]> each : members.entrySet()) {
				TarArchiveEntry entry = new TarArchiveEntry(each.getKey(), true);
				entry.setSize(each.getValue().length);
				tar.putArchiveEntry(entry);
				tar.write(each.getValue());
				tar.closeArchiveEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return gzip(out.toByteArray());
	}

	static Map<String, byte[]> members(String... namesAndTexts) {
		Map<String, byte[]> members = new LinkedHashMap<>();
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			members.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
		}
		return members;
	}
}
