package org.plumbline.core.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogChainTest {

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|', textBlock = """
			hostd.log hostd.0.gz hostd.2.gz                   | 1
			x.log x.1 x.3                                     | 2
			vmkernel.log vmkernel.2.gz vmkernel.4.gz          | 1, 3
			vmkernel.log.2 vmkernel.log                       | 1
			messages messages.0.gz messages.1.gz              | -
			hostd-0.log hostd-1.log hostd-4.log hostd-index   | 2, 3
			vmware.log vmware-31.log vmware-32.log            | -
			vmware.log vmware-31.log vmware-33.log            | 32
			secure-20240503 secure                            | -
			vmkernel.0.gz vmkernel.1.gz                       | -
			syslog.log                                        | -
			""")
	void missingNumbers(String files, String missing) {
		String found = LogChain.missing(List.of(files.split(" "))).toString().replaceAll("[\\[\\]]", "");
		assertEquals(missing, found.isEmpty() ? "-" : found);
	}

	@Test
	void filesOfOneLogAreOneChain() {
		LogChain chain = LogChain.of("var/log/hostd.log");
		for (String each : List.of("var/run/log/hostd.0.gz", "scratch/log/hostd.log.3", "var/log/hostd-7.log",
				"log/hostd")) {
			assertEquals(chain, LogChain.of(each), each);
		}
		assertNotEquals(chain, LogChain.of("var/log/hostd-probe.log"));
		assertNotEquals(chain, LogChain.of("var/log/vmkernel.log"));
		assertNotEquals(LogChain.of("vmfs/volumes/a/vm1/vmware.log"), LogChain.of("vmfs/volumes/a/vm2/vmware.log"));
	}
}
