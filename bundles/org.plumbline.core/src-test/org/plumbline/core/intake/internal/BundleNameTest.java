package org.plumbline.core.intake.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleNameTest {

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "esx-esx01.lab.example-2019-06-20--20.20-359227.tgz, esx01.lab.example",
			"esx-2012-04-07--17.46.4711.tgz, ''", "vm-support-a-b-c-2012-04-07--17.46.4711, a-b-c",
			"esx-192.0.2.65-2018-01-05--09.09-912691, 192.0.2.65", "SR-7.tgz, ''" })
	void readsTheHostFromTheRight(String name, String host) {
		assertEquals(host, BundleName.of(name).host());
	}

	@ParameterizedTest(name = "{1} after {0}")
	@CsvSource({ "'', true", "esx01, true", "ESX01, true", "esx0, false", "esx01.lab.example, false", "esx02, false" })
	void isPreferredToTheFirstPartOfItsHost(String said, boolean preferred) {
		BundleName name = BundleName.of("esx-esx01.lab.example-2019-06-20--20.20-359227.tgz");
		assertEquals(preferred, name.isWholeNameOf(said));
	}
}
