package org.plumbline.esxi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.event.Times;

/** Uptime, version, names, options and software of a host. */
class HostParsersTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			16:32:08 up 1 days, 02:59:48, load average: 0.06, 0.09 | 97188
			10:41:03 up 17 days, 19:53,  3 users,  load average: 0 | 1540380
			10:41:03 up  2:03,  1 user,  load average: 0.00        | 7380
			10:41:03 up 5 min,  1 user                             | 300
			97188000000                                            | 97188
			""")
	void tellsWhenTheHostStarted(String line, long seconds) {
		Outputs read = Outputs.parse(new UptimeParser(), ' ' + line);
		assertEquals("time/uptime=" + seconds + " s @1", read.facts());
		assertEquals(Outputs.COLLECTED_NS - seconds * Times.SECOND_NS, read.host.getBootTimeNs());
	}

	@Test
	void reportsAnotherUptime() {
		assertEquals(1, Outputs.parse(new UptimeParser(), "uptime: not found").notices.size());
	}

	@Test
	void readsTheSystemVersion() {
		Outputs read = Outputs.parse(new SystemVersionParser(), """
				   Product: VMware ESX
				   Version: 9.0.0
				   Build: Releasebuild-24755229
				   Update: 0
				   Patch: 0
				""");
		assertEquals("VMware ESX 9.0.0 build-24755229", read.host.getVersion());
		assertEquals("9.0", read.host.getRelease());
		assertEquals("24755229", read.host.getBuild());
		assertEquals(5 + 2, read.host.getFacts().size(), "what it says, and what its build means");
	}

	@Test
	void namesTheHostOnce() {
		Outputs hosts = Outputs.parse(new HostsParser(), """
				# comment
				127.0.0.1 localhost.localdomain localhost
				::1 localhost
				192.0.2.7 esx07.example.test esx07
				""");
		assertEquals("esx07.example.test", hosts.host.getName());
		hosts.and(new EsxConfParser(), "etc/vmware/esx.conf", "/adv/Misc/HostName = \"other\"");
		assertEquals("esx07.example.test", hosts.host.getName());
		Outputs conf = Outputs.parse(new EsxConfParser(), "/adv/Misc/HostName = \"esx08\"");
		assertEquals("esx08", conf.host.getName());
	}

	@Test
	void keepsAdvancedOptions() {
		Outputs read = Outputs.parse(new EsxConfParser(), """
				/net/pnic/child[0000]/name = "vmnic0"
				/adv/UserVars/HostdStatsstoreRamdiskSize = "300"
				/system/uuid = "4f52"
				cut /adv/
				""");
		assertEquals("advanced/UserVars.HostdStatsstoreRamdiskSize=300 @2\nproduct/uuid=4f52 @3", read.facts());
	}

	@Test
	void listsSoftware() {
		Outputs read = Outputs.parse(new VibListParser(), """
				Name                  Version               Vendor  Acceptance Level  Install Date
				--------------------  --------------------  ------  ----------------  ------------
				acme-agent            4.2.1-3.0.1           ACME    PartnerSupported  2012-08-06
				misc-drivers          5.0.0-0.0.469512      VMware  VMwareCertified   2012-02-28
				cut                   1.0
				""");
		assertEquals("software/acme-agent=4.2.1-3.0.1 ACME PartnerSupported 2012-08-06 @3\n"
				+ "software/misc-drivers=5.0.0-0.0.469512 VMware VMwareCertified 2012-02-28 @4", read.facts());
		assertEquals(1, read.notices.size());
	}
}
