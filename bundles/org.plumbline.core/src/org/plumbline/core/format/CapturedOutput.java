package org.plumbline.core.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

import org.plumbline.core.event.Times;
import org.plumbline.model.EvidenceRef;

/**
 * The text of one captured command output and where it stood. Outputs are small (intake hands over no more than 64
 * MiB), so lines are strings here.
 *
 * @param bundleSha256 SHA-256 of the bundle, 64 lower-case hex digits
 * @param path         path inside the bundle, with {@code /}
 * @param collectedNs  when the bundle was collected; {@link Times#UNKNOWN_NS} if not known
 * @param release      release such as {@code "4.1"}; empty if not known yet
 * @param lines        all lines, without line ends
 * @param notices      takes (code, message) of what could not be read
 */
public record CapturedOutput(String bundleSha256, String path, long collectedNs, String release, List<String> lines,
		BiConsumer<String, String> notices) {

	public CapturedOutput {
		lines = List.copyOf(lines);
	}

	/** Returns the reference to a line; {@code index} counts from 0. */
	public EvidenceRef ref(int index) {
		byte[] bytes = lines.get(index).getBytes(StandardCharsets.UTF_8);
		return new EvidenceRef(bundleSha256, path, index + 1L, EvidenceRef.hash(bytes, 0, bytes.length));
	}
}
