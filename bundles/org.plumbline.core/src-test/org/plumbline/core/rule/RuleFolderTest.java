package org.plumbline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {

	@TempDir
	Path folder;

	@Test
	void folderThatIsNotThereHoldsNothing() {
		assertEquals(RuleFolder.NONE, RuleFolder.read(folder.resolve("nothing")));
	}

	@Test
	void signedPackIsUsedUntilItIsChanged() throws Exception {
		KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		Files.createDirectories(folder.resolve("keys"));
		Files.writeString(folder.resolve("keys/me.pem"), "-----BEGIN PUBLIC KEY-----\n"
				+ Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded())
				+ "\n-----END PUBLIC KEY-----\n");
		Path pack = folder.resolve("a.yaml");
		Files.writeString(pack, "schema: 1\n");
		Signature signature = Signature.getInstance("Ed25519");
		signature.initSign(pair.getPrivate());
		signature.update(Files.readAllBytes(pack));
		Files.write(folder.resolve("a.yaml.sig"), Base64.getMimeEncoder().encode(signature.sign()));
		assertEquals(1, RuleFolder.read(folder).files().size());

		Files.writeString(pack, "schema: 2\n");
		assertEquals(List.of(), RuleFolder.read(folder).files());
		assertEquals("a.yaml", RuleFolder.read(folder).refused().getFirst().rule());
	}

	@Test
	void packThatNobodySignedIsOnesOwn() throws Exception {
		Files.writeString(folder.resolve("mine.yml"), "schema: 1\n");
		assertEquals(1, RuleFolder.read(folder).files().size());
	}

	@Test
	void thresholdThatIsNoNumberIsTold() throws Exception {
		Files.writeString(folder.resolve("thresholds.properties"), "A-1/least = 7\nA-2/least = many\n");
		RuleFolder own = RuleFolder.read(folder);
		assertEquals(Map.of("A-1/least", 7.0), own.thresholds());
		assertEquals("A-2/least", own.refused().getFirst().rule());
	}
}
