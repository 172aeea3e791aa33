package org.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that somebody handed over: what they are, who vouches for them, and what they replace. */
class PackImportTest {

	@TempDir
	Path place;

	private Path folder() {
		return place.resolve("rules");
	}

	private Path pack(String name, String date, String rule) throws IOException {
		Path file = Files.createDirectories(place.resolve("mail")).resolve(name);
		return Files.writeString(file, Packs.file(name, rule).text().replace("2026-01-01", date));
	}

	private PackImport packs() {
		return new PackImport(folder(), List.of(Packs.file("shipped.yaml", Packs.pattern("S-1", "gamma", ""))));
	}

	private void sign(Path pack, KeyPair pair) throws IOException, GeneralSecurityException {
		Signature signature = Signature.getInstance("Ed25519");
		signature.initSign(pair.getPrivate());
		signature.update(Files.readAllBytes(pack));
		Files.write(PackSignatures.signatureOf(pack), Base64.getMimeEncoder().encode(signature.sign()));
	}

	private void trust(KeyPair pair) throws IOException {
		Files.writeString(Files.createDirectories(folder().resolve("keys")).resolve("k.pem"),
				"-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded())
						+ "\n-----END PUBLIC KEY-----\n");
	}

	@Test
	void aPackSaysWhatItIsBeforeItIsTaken() throws IOException {
		PackOffer offer = packs().look(pack("a.yaml", "2026-02-03", Packs.pattern("T-1", "alpha", "") + '\n'
				+ Packs.pattern("S-1", "beta", "")));
		assertEquals("test 1.0.0 2026-02-03", offer.id() + ' ' + offer.version() + ' ' + offer.date());
		assertEquals(List.of("T-1"), offer.rules());
		assertEquals(List.of("S-1"), offer.broken().stream().map(SkippedRule::rule).toList(), "the id is taken");
		assertEquals(PackOffer.Trust.UNSIGNED, offer.trust());
		assertTrue(offer.replaces().isEmpty());
		assertFalse(Files.exists(folder()), "looking changes nothing");
	}

	@Test
	void aTakenPackRunsAndReplacesTheOneWithItsId() throws IOException {
		packs().take(packs().look(pack("a.yaml", "2026-02-03", Packs.pattern("T-1", "alpha", ""))));
		PackOffer newer = packs().look(pack("b.yaml", "2026-03-04", Packs.pattern("T-1", "alpha", "")));
		assertEquals("2026-02-03", newer.replaces().orElseThrow().date());
		assertEquals(List.of(), newer.broken());
		assertFalse(newer.isOlder());
		packs().take(newer);
		assertEquals(List.of(folder().resolve("b.yaml").toString()),
				RuleFolder.read(folder()).files().stream().map(NamedResource::name).toList());
		assertTrue(packs().look(pack("c.yaml", "2026-01-31", Packs.pattern("T-1", "alpha", ""))).isOlder());
	}

	@Test
	void aSignedPackIsTakenOnlyIfATrustedKeyVouchesForIt() throws Exception {
		KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		Path file = pack("a.yaml", "2026-02-03", Packs.pattern("T-1", "alpha", ""));
		sign(file, pair);
		PackOffer unknown = packs().look(file);
		assertEquals(PackOffer.Trust.REFUSED, unknown.trust());
		assertThrows(IOException.class, () -> packs().take(unknown));
		trust(pair);
		PackOffer offer = packs().look(file);
		assertEquals(PackOffer.Trust.SIGNED, offer.trust());
		packs().take(offer);
		assertEquals(1, RuleFolder.read(folder()).files().size());
		Files.writeString(folder().resolve("a.yaml"), "# changed\n" + Files.readString(file));
		assertEquals(0, RuleFolder.read(folder()).files().size());
	}

	@Test
	void whatIsNoPackIsRefusedWithALine() throws IOException {
		Path file = Files.writeString(place.resolve("x.yaml"), "schema: 1\nid: x\nversion: 1\ndate: yesterday\n");
		String message = assertThrows(IOException.class, () -> packs().look(file)).getMessage();
		assertTrue(message.contains("x.yaml, line 4"), message);
	}

	@Test
	void anotherPackOfTheSameNameIsNotOverwritten() throws IOException {
		packs().take(packs().look(pack("a.yaml", "2026-02-03", Packs.pattern("T-1", "alpha", ""))));
		Path other = pack("a.yaml", "2026-02-03", Packs.pattern("U-1", "beta", ""));
		Files.writeString(other, Files.readString(other).replace("id: test", "id: other"));
		PackOffer offer = packs().look(other);
		assertThrows(IOException.class, () -> packs().take(offer));
	}
}
