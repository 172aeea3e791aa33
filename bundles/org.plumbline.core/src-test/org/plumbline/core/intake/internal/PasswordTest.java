package org.plumbline.core.intake.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.intake.IntakeSettings;
import org.plumbline.core.intake.Passwords;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.core.intake.ReadingListener;
import org.plumbline.core.store.MarkSet;
import org.plumbline.model.evidence.LogFile;

import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** Archives that a password protects, with the right one, wrong ones, and none. */
class PasswordTest {

	private static final char[] SECRET = "s3cret \u00e4".toCharArray();
	private static final byte[] LOG = "S1 one\nS2 two\n".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder;

	private final List<Integer> attempts = new ArrayList<>();

	private Path archive(String kind) throws IOException {
		Path file = folder.resolve("b." + kind);
		return kind.equals("7z") ? sevenZip(file)
				: zip(file, kind.startsWith("aes") ? EncryptionMethod.AES : EncryptionMethod.ZIP_STANDARD);
	}

	private static Path zip(Path file, EncryptionMethod method) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile(), SECRET)) {
			for (String name : List.of("var/log/a.log", "var/log/b.log")) {
				ZipParameters parameters = new ZipParameters();
				parameters.setFileNameInZip(name);
				parameters.setEncryptFiles(true);
				parameters.setEncryptionMethod(method);
				zip.addStream(new ByteArrayInputStream(name.contains("a") ? LOG : "S5 five\n".getBytes()), parameters);
			}
		}
		return file;
	}

	private static Path sevenZip(Path file) throws IOException {
		try (SevenZOutputFile out = new SevenZOutputFile(file.toFile(), SECRET)) {
			SevenZArchiveEntry entry = new SevenZArchiveEntry();
			entry.setName("var/log/a.log");
			out.putArchiveEntry(entry);
			out.write(LOG);
			out.closeArchiveEntry();
		}
		return file;
	}

	private ReadBundle read(Path file, Passwords passwords) throws IOException {
		IntakeSettings settings = new IntakeSettings(folder.resolve("data"), OptionalInt.empty(), ReadingListener.NONE,
				passwords);
		return new InputReader(Fixtures.FORMATS, Fixtures.NO_PARSERS, new MarkSet(List.of()), settings)
				.read(file, new NullProgressMonitor()).getFirst();
	}

	private Passwords answers(String... answers) {
		return (archive, attempt) -> {
			attempts.add(attempt);
			return attempt < answers.length ? Optional.of(answers[attempt].toCharArray()) : Optional.empty();
		};
	}

	@ParameterizedTest
	@ValueSource(strings = { "aes.zip", "old.zip", "7z" })
	void theRightPasswordOpensAllOfIt(String kind) throws IOException {
		ReadBundle bundle = read(archive(kind), answers(new String(SECRET)));
		List<LogFile> logs = bundle.model().getHosts().getFirst().getLogFiles();
		assertEquals(2, logs.getFirst().getLines());
		assertTrue(!bundle.model().isPartial());
		assertEquals(List.of(0), attempts);
	}

	@ParameterizedTest
	@ValueSource(strings = { "aes.zip", "7z" })
	void aWrongPasswordIsAskedForAgain(String kind) throws IOException {
		ReadBundle bundle = read(archive(kind), answers("wrong", new String(SECRET)));
		assertEquals(2, bundle.model().getHosts().getFirst().getLogFiles().getFirst().getLines());
		assertEquals(List.of(0, 1), attempts);
	}

	@ParameterizedTest
	@ValueSource(strings = { "aes.zip", "7z" })
	void withWrongPasswordsOnlyItSaysWhatIsMissing(String kind) throws IOException {
		Path file = archive(kind);
		IOException told = assertThrows(IOException.class, () -> read(file, answers("a", "b", "c", "d")));
		assertTrue(told.getMessage().contains("protected by a password"), told.getMessage());
		assertEquals(List.of(0, 1, 2), attempts);
		assertThrows(IOException.class, () -> read(file, Passwords.NONE));
		assertEquals(2, read(file, answers(new String(SECRET))).model().getHosts().getFirst().getLogFiles().getFirst()
				.getLines());
	}

	@ParameterizedTest
	@ValueSource(strings = { "aes.zip", "old.zip", "7z" })
	void thePasswordIsWrittenNowhere(String kind) throws IOException {
		read(archive(kind), answers(new String(SECRET)));
		byte[] secret = "s3cret".getBytes(StandardCharsets.UTF_8);
		try (var files = Files.walk(folder.resolve("data"))) {
			for (Path each : files.filter(Files::isRegularFile).toList()) {
				byte[] bytes = Files.readAllBytes(each);
				for (int i = 0; i + secret.length <= bytes.length; i++) {
					byte[] part = Arrays.copyOfRange(bytes, i, i + secret.length);
					assertTrue(!Arrays.equals(secret, part), each.toString());
				}
			}
		}
		assertArrayEquals("s3cret \u00e4".toCharArray(), SECRET);
	}
}
