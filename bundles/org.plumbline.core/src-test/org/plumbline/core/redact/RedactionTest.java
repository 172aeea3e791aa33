package org.plumbline.core.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

	private static final int SITES = 1000;

	@TempDir
	Path folder;

	private static Redaction redaction(RedactionMap map, String... keep) {
		return new Redaction(map, List.of("Project Heron"), List.of(keep));
	}

	/** What a case and its bundles tell of a site; the rest is learnt from lines. */
	private static void know(Redaction redaction, SecretNames site) {
		redaction.know(NameKind.HOST, site.host + '.' + site.company + ".example");
		redaction.know(NameKind.DATASTORE, site.store);
		redaction.know(NameKind.TERM, site.customer);
		site.lines().forEach(redaction::learn);
	}

	@Test
	void leavesNoNameAndNoPartOfItInLinesOfAThousandSites() {
		int names = 0;
		for (int seed = 0; seed < SITES; seed++) {
			SecretNames site = new SecretNames(seed);
			Redaction redaction = redaction(new RedactionMap());
			know(redaction, site);
			Redactor redactor = redaction.redactor();
			for (String line : site.lines()) {
				String hidden = redactor.redact(line).toLowerCase(Locale.ROOT);
				for (String secret : site.secrets()) {
					assertFalse(hidden.contains(secret), secret + " (site " + seed + ") in: " + hidden);
				}
				assertEquals(redactor.redact(line), redactor.redact(redactor.redact(line)), "a second time");
			}
			names += site.secrets().size();
		}
		System.out.println("redaction: " + SITES + " sites, " + names + " names, none left");
	}

	@Test
	void givesOneNameOneTokenEverywhereAndKeepsRelations() {
		Redaction redaction = redaction(new RedactionMap());
		redaction.know(NameKind.HOST, "kestrel7.birds.example");
		redaction.learn("/vmfs/volumes/nest/robin/robin.vmx on naa.60a9800012345678aabbccddeeff0011 by 10.1.2.3");
		Redactor redactor = redaction.redactor();
		assertEquals("HOST_1 HOST_1.DOMAIN_2 DOMAIN_2 (HOST_1) DOMAIN_1",
				redactor.redact("kestrel7 KESTREL7.birds.example birds.example (Kestrel7) birds"));
		assertEquals("/vmfs/volumes/DATASTORE_1/VM_1/VM_1-flat.vmdk",
				redactor.redact("/vmfs/volumes/nest/robin/robin-flat.vmdk"));
		assertEquals("naa.LUN_1 vml.LUN_1 IP_1:902",
				redactor.redact("naa.60a9800012345678aabbccddeeff0011 vml.02000000"
						+ "0060a9800012345678aabbccddeeff00114c554e 10.1.2.3:902"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a longer word  | kestrel70 xkestrel7 kestrel7a
			a time         | 17:19:52:55.580 cpu7:4182 08:53:36
			a version      | 4.1.0.348481 and 1.2.3
			this machine   | 127.0.0.1 ::1 0.0.0.0 localhost root
			codes          | H:0x0 D:0x2 P:0x0 0x6 0x3f 0xe C0:T0:L0
			a checksum     | f489501a797073615948c21f00324c308e4f577ae598881d605e5b53d2b4d917
			a rule's link  | https://kb.vmware.com/kb/2000609
			an event id    | esx.problem.scsi.device.io.latency.high vim.fault.PlatformConfigFault
			a path         | /var/log/hostd.log /etc/vmware/esx.conf mpx.vmhba0:C0:T0:L0
			""")
	void leavesAloneWhatIsNoName(String name, String text) {
		Redaction redaction = redaction(new RedactionMap());
		redaction.know(NameKind.HOST, "kestrel7");
		redaction.learn(text);
		assertEquals(text, redaction.redactor().redact(text), name);
	}

	@Test
	void hidesTermsOfAPersonAndLeavesExceptions() {
		Redaction redaction = redaction(new RedactionMap(), "10.0.0.9", "robin");
		redaction.know(NameKind.VM, "robin");
		redaction.learn("10.0.0.9 10.0.0.8");
		assertEquals("TERM_1: robin at 10.0.0.9, not IP_1",
				redaction.redactor().redact("project heron: robin at 10.0.0.9, not 10.0.0.8"));
	}

	@Test
	void goesOnWithTheTokensOfAnEarlierExport() throws IOException {
		RedactionMap map = new RedactionMap();
		Redaction first = redaction(map);
		first.know(NameKind.HOST, "wren.birds.example");
		String before = first.redactor().redact("wren 10.0.0.1");
		Path file = folder.resolve("map");
		map.write(file);
		Redaction second = redaction(RedactionMap.read(file));
		second.know(NameKind.HOST, "aaa");
		second.know(NameKind.HOST, "wren.birds.example");
		Redactor redactor = second.redactor();
		assertEquals(before, redactor.redact("wren 10.0.0.1"));
		assertTrue(redactor.redact("aaa").matches("HOST_[2-9]"), redactor.redact("aaa"));
	}

	@Test
	void neverTakesATokenThatATextHoldsByItself() {
		Redaction redaction = redaction(new RedactionMap());
		redaction.learn("the variable HOST_1");
		redaction.know(NameKind.HOST, "wren");
		assertEquals("HOST_2", redaction.redactor().redact("wren"));
	}
}
