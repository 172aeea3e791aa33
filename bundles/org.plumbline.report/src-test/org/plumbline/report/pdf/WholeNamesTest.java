package org.plumbline.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines of a report may end. */
class WholeNamesTest {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			an id              ; to device naa.60a98000 failed     ; to |device |naa.60a98000 |failed
			a local disk       ; "mpx.vmhba0:C0:T0:L0" failed      ; "mpx.vmhba0:C0:T0:L0" |failed
			a file             ; of Stats-20.stats and esx.conf    ; of |Stats-|20.stats |and |esx.conf
			a day              ; since 2012-02-28 at 08:52:02      ; since |2012-02-28 |at |08:52:02
			a command          ; WRITE(10), READ(10)               ; WRITE(10), |READ(10)
			words of two parts ; plug-in status                    ; plug-|in |status
			a path             ; in /var/core/x-y.000              ; in |/var|/core|/x-|y.000
			two ports          ; fc.2000001b320e0a80:2100001b320e0a80 ; fc.2000001b320e0a80:|2100001b320e0a80
			writing of Japan   ; 再起動                            ; 再|起|動
			""")
	void aLineEndsBetweenNamesAndInsideOfLongOnesOnly(String what, String text, String parts) {
		WholeNames breaks = new WholeNames();
		breaks.setText(text);
		List<String> found = new ArrayList<>();
		int from = 0;
		for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
			if (at > from) {
				found.add(text.substring(from, at));
				from = at;
			}
		}
		if (from < text.length()) {
			found.add(text.substring(from));
		}
		assertEquals(parts, String.join("|", found), what);
	}
}
