package org.plumbline.core.intake.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1 and R2 over damage of all kinds: cut, flipped, inserted, doubled, in archives of several kinds. */
class ArchiveFuzzTest {

	private static final int ROUNDS = 40;

	private static byte[] text(Random random, int lines) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines; i++) {
			text.append(random.nextInt(5) == 0 ? "  more" : "S" + i + " x").append(random.nextInt()).append('\n');
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] seed(String kind, Random random) throws IOException {
		Map<String, byte[]> members = Fixtures.members("etc/x", "y", "var/log/a.log.FRAG-00000", "S1 o",
				"var/log/a.log.FRAG-00001", "ne\n");
		members.put("var/log/b.log", text(random, 50));
		members.put("var/log/c.0.log.gz", Fixtures.gzip(text(random, 300)));
		members.put("var/run/log/b.log", text(new Random(1), 70));
		if (kind.equals("zip")) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
				for (Map.Entry<String, byte[]> each : members.entrySet()) {
					zip.putNextEntry(new ZipEntry(each.getKey()));
					zip.write(each.getValue());
				}
			}
			return bytes.toByteArray();
		}
		byte[] tgz = Fixtures.tgz(members);
		return switch (kind) {
		case "tar" -> new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(tgz)).readAllBytes();
		case "nested" -> Fixtures.tgz(Map.of("one.tgz", tgz, "two.tgz", Fixtures.tgz(Map.of("var/log/d.log",
				text(random, 5)))));
		case "log" -> text(random, 500);
		default -> tgz;
		};
	}

	private static byte[] damaged(byte[] good, Random random) {
		byte[] bad = good.clone();
		for (int i = random.nextInt(8); i >= 0; i--) {
			int at = random.nextInt(bad.length);
			switch (random.nextInt(5)) {
			case 0 -> bad = Arrays.copyOf(bad, Math.max(1, at));
			case 1 -> Arrays.fill(bad, at, Math.min(bad.length, at + random.nextInt(600)), (byte) random.nextInt());
			case 2 -> {
				byte[] longer = Arrays.copyOf(bad, bad.length + 7);
				System.arraycopy(bad, at, longer, at + 7, bad.length - at);
				bad = longer;
			}
			default -> bad[at] ^= (byte) (1 << random.nextInt(8));
			}
		}
		return bad;
	}

	@ParameterizedTest
	@ValueSource(strings = { "tgz", "tar", "zip", "nested", "log" })
	void whateverTheDamageEveryLineIsInOneEvent(String kind) throws IOException {
		Random random = new Random(kind.hashCode());
		byte[] good = seed(kind, random);
		ArchiveFuzz.fuzzerTestOneInput(good);
		for (byte[] each : List.of(new byte[0], new byte[] { 0x1f }, new byte[] { 'P', 'K', 3, 4 })) {
			ArchiveFuzz.fuzzerTestOneInput(each);
		}
		for (int round = 0; round < ROUNDS; round++) {
			ArchiveFuzz.fuzzerTestOneInput(damaged(good, random));
		}
	}
}
