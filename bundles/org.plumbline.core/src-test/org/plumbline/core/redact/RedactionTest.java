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
			words          | for the \\n end, user:\\x00 and std::fade::bad C:\\temp\\x.log
			a row of pairs | 01:02:03:04:05:06:07:08:09:0a:0b:0c
			a path         | /var/log/hostd.log /etc/vmware/esx.conf mpx.vmhba0:C0:T0:L0
			""")
	void leavesAloneWhatIsNoName(String name, String text) {
		Redaction redaction = redaction(new RedactionMap());
		redaction.know(NameKind.HOST, "kestrel7");
		redaction.learn(text);
		assertEquals(text, redaction.redactor().redact(text), name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			a colon behind a card's address | vmnic0 00:50:56:aa:bb:cd: link up                    | 00:50:56
			a word and a colon before it    | MAC:00:50:56:aa:bb:cd in use                         | 00:50:56
			an underline around a card      | nic_00-50-56-aa-bb-cd_old                            | 00-50-56
			a colon behind a port           | login 50:06:01:60:3b:a0:11:22: lost                  | 50:06:01
			a port with dashes              | login 50-06-01-60-3b-a0-11-22 lost                   | 50-06-01
			a port without anything         | WWPN 500601603ba01122 lost, wwnn=0x2000001b32aabbcc   | 500601603ba01122
			the other port of the line      | WWPN 500601603ba01122 lost, wwnn=0x2000001b32aabbcc   | 2000001b32aabbcc
			a colon behind an address       | gateway fe80::1:2b: unreachable                      | fe80::1:2b
			a word and a colon before one   | source:2001:db8:7::5 lost                            | 2001:db8
			an address with a zone          | ping fe80::250:56ff:fe12:3456%vmk0                   | fe80
			an address with dots inside     | from ::ffff:10.7.8.9, twice                          | 10.7.8.9
			an address in a file's name     | dump_10.7.8.9_full.tgz                               | 10.7.8.9
			a serial in a file's name       | lun_naa.600508b1001c4a5fd30a1b77e0c94612.txt         | 600508b1001c
			a name of NVMe                  | nqn.2014-08.com.wrenfield:array7 lost                | wrenfield
			a share                         | copied to \\\\grouse\\backups\\x.zip                  | grouse
			the folder of a share           | copied to \\\\grouse\\backups\\x.zip                  | backups
			an account of a domain          | session of BIRDS\\Wren closed                        | Wren
			a domain in small letters       | logged in as birds\\wren today                       | wren
			a user in quotes                | principal='birds\\wren'                              | birds
			an NFS server                   | NFS: Server: (grouse) IP: (10.1.1.1) Label: (nest4)  | grouse
			an NFS label                    | NFS: Server: (grouse) IP: (10.1.1.1) Label: (nest4)  | nest4
			a lost NFS server               | server grouse mount point /v/nest4 mounted as 1-2 ("eyrie") | grouse
			its path                        | server grouse mount point /v/nest4 mounted as 1-2 ("eyrie") | nest4
			its label                       | server grouse mount point /v/nest4 mounted as 1-2 ("eyrie") | eyrie
			a machine by its shown name     | displayName = "Wren Nest 4"                          | Wren Nest
			one who became root             | sudo: wren : TTY=pts/0 ; USER=root                   | wren
			what a serial spells            | naa.60a980005638786a724752716e42444e V8xjrGRqnBDN    | V8xjrGRq
			a serial without its maker      | naa.600508b1001c4a5fd30a1b77e0c94612 001c4a5fd30a1b77e0c94612 | 4a5fd3
			a server in a link              | fetched https://grouse:443/sdk in 3 s                | grouse
			a full name in a link           | fetched nfs://wren.nest.example/vol/x                | wren
			a domain with other letters     | host lerche-1.v\u00f6gel.example is gone            | v\u00f6gel
			a mail with other letters       | to j\u00fcrgen.gro\u00df@v\u00f6gel.example today | gro\u00df
			a name that ends in one         | /vmfs/volumes/nest4/Stra\u00df\u00fc/x.vmx         | Stra\u00df\u00fc
			a name in another writing       | /vmfs/volumes/nest4/\u0421\u0435\u0440\u0432/x.vmx | \u0421\u0435\u0440\u0432
			a card as switches write it     | port Gi1/0/4 sees 0050.569a.bc02 now                 | 0050.569a.bc02
			a machine in quotes             | Powering on VM 'Till 12 North' now                   | Till 12
			an account of a long domain     | logged in as birds.example\\wren today              | wren
			the key of a licence            | Serial: 0A1B2-C3D4E-5F6G7-H8I9J-0K1L2 valid          | 0A1B2
			""")
	void hidesAddressesAndNamesWithoutBeingTold(String name, String text, String secret) {
		Redaction redaction = redaction(new RedactionMap());
		redaction.learn(text);
		String hidden = redaction.redactor().redact(text);
		assertTrue(text.contains(secret), name + ": " + text);
		assertFalse(hidden.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT)), name + ": " + hidden);
	}

	@Test
	void hidesNumbersOfCasesAndTelephones() {
		Redaction redaction = redaction(new RedactionMap());
		redaction.know(NameKind.TERM, "20491837");
		redaction.know(NameKind.TERM, "+49 89 55501234");
		redaction.know(NameKind.TERM, "42");
		assertEquals("case TERM_2, call TERM_1, 42 lines, 120491837",
				redaction.redactor().redact("case 20491837, call +49 89 55501234, 42 lines, 120491837"));
	}

	@Test
	void hidesNamesInWritingsWithoutBlanks() {
		Redaction redaction = redaction(new RedactionMap());
		redaction.know(NameKind.TERM, "\u5c71\u7530\u5546\u4e8b");
		redaction.know(NameKind.VM, "\uc11c\ubc84srv");
		assertEquals("\u682aTERM_2\u306e VM_1 \uc11c\ubc84srvx", redaction.redactor()
				.redact("\u682a\u5c71\u7530\u5546\u4e8b\u306e \uc11c\ubc84srv \uc11c\ubc84srvx"));
	}

	@Test
	void hidesANameThatBeginsLikeAnAddress() {
		Redaction redaction = redaction(new RedactionMap());
		redaction.know(NameKind.HOST, "cafe");
		redaction.know(NameKind.HOST, "fade-12");
		assertEquals("HOST_1:12:00 up, HOST_2", redaction.redactor().redact("cafe:12:00 up, fade-12"));
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
