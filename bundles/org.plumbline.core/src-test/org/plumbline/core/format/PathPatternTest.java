package org.plumbline.core.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of a path matches, from the start of one of its parts. */
class PathPatternTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			*.log,*.log.*              | var/log/vmkernel.log        | true
			*.log,*.log.*              | var/log/vmkernel.log.1      | true
			*.log,*.log.*              | var/log/vmkernel.gz         | false
			var/log/**                 | host/var/log/a/b.txt        | true
			var/log/**                 | host/xvar/log/a.txt         | false
			vmkernel.?                 | var/log/vmkernel.0          | true
			vmkernel.?                 | var/log/vmkernel.00         | false
			vmkernel.?                 | var/log/vmkernel.           | false
			commands/*_nic-list.txt    | commands/esxcli_nic-list.txt | true
			commands/*_nic-list.txt    | commands/a/b_nic-list.txt   | false
			etc/hosts                  | esx/etc/hosts               | true
			etc/hosts                  | esx/etc/hosts.bak           | false
			etc/hosts                  | ETC/hosts                   | false
			tmp/a.txt, tmp/b.txt       | tmp/b.txt                   | true
			a.b                        | axb                         | false
			**                         | anything/at all             | true
			*                          | anything/at all             | true
			?*?                        | x/yz                        | true
			?*?                        | x/y                         | false
			""")
	void matchesTheEndOfAPath(String pattern, String path, boolean matches) {
		assertEquals(matches, PathPattern.of(pattern).matches(path));
	}
}
