package org.plumbline.core.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are hard to hide: spelled in other ways than they are known, or looking like something else. */
class HostileNamesTest {

	private static String hidden(NameKind kind, String name, String text) {
		Redaction redaction = new Redaction(new RedactionMap(), kind == NameKind.TERM ? List.of(name) : List.of(),
				List.of());
		redaction.know(kind, name);
		redaction.learn(text);
		String hidden = redaction.redactor().redact(text);
		assertEquals(hidden, redaction.redactor().redact(hidden), "a second time");
		return hidden;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			HOST      | log              | the log of log: `log` lost                                    | log
			HOST      | scsi-01          | SCSI-01 lost scsi-01.                                         | scsi-01
			HOST      | esx              | host esx, not esxcfg                                          | , esx,
			HOST      | müller-esx01     | MÜLLER-ESX01 lost                                             | müller
			HOST      | müller-esx01     | mu\u0308ller-esx01 lost                                       | ller-esx01
			HOST      | müller-esx01     | GET /host/m%C3%BCller-esx01                                   | ller-esx01
			HOST      | müller-esx01     | {"host":"m\\u00fcller-esx01"}                                 | ller-esx01
			HOST      | müller-esx01     | login from mueller-esx01                                      | mueller
			DATASTORE | straße 7         | mounted STRASSE 7 again                                       | strasse
			VM        | web.01.prod      | web.01.prod-flat and web.01.prod_1                            | web.01
			VM        | 100234           | VM 100234 powered on                                          | 100234
			DATASTORE | SAN (1) [old]    | [SAN (1) [old]] web/web.vmx                                   | san (1)
			DATASTORE | gold store       | dsName=gold%20store&x                                         | gold%20store
			DATASTORE | gold store       | dsName=gold+store&x                                           | gold+store
			DATASTORE | gold store       | ls /vmfs/volumes/gold\\ store/                                | gold\\ store
			DATASTORE | gold store       | /vmfs/volumes/gold\\040store on                               | gold\\040
			DATASTORE | gold store       | gold   store was full                                         | gold
			TERM      | Heron & Sons     | <b>Heron &amp; Sons</b>                                       | heron
			TERM      | Heron & Sons     | Heron%20%26%20Sons                                            | heron
			TERM      | C++ (dept)       | by C++ (dept), today                                          | c++
			TERM      | $1\\2            | is $1\\2 here                                                 | $1\\2
			VM        | İzmir db         | opened İzmir db and IZMIR                                     | zmir db
			HOST      | nas01            | mounted nas01:/vol/gold on                                    | nas01
			""")
	void hidesANameHoweverItIsSpelled(NameKind kind, String name, String text, String secret) {
		String line = text.replace("\\\\", "\\");
		String hidden = hidden(kind, name.replace("\\\\", "\\"), line);
		assertFalse(hidden.toLowerCase(Locale.ROOT).contains(secret.replace("\\\\", "\\").toLowerCase(Locale.ROOT)),
				hidden);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			a share in brackets    | Server: (grouse) IP: (10.1.1.1) Path: (/exports/gold7) Label: (x1)| gold7
			a share before a colon | mounting grouse7:/vol/gold7 failed                                | grouse7
			a list of mounts       | eyrie is /exports/gold7 from grouse7 mounted available            | grouse7
			its label              | eyrie is /exports/gold7 from grouse7 mounted available            | eyrie
			its path               | eyrie is /exports/gold7 from grouse7 mounted available            | gold7
			an address in brackets | https://[2001:db8:7::5]:443/sdk                                   | 2001:db8
			a long address         | from 2001:0db8:0007:0000:0000:0000:0000:0005 port 22              | 0db8
			an address and a mask  | route fd12:3:4::/48 via fd12:3:4::1                               | fd12:3
			a port in capitals     | WWPN: 50:06:01:60:3B:A0:11:22                                     | 3b:a0
			a port after 0x        | port name 0x500601603ba01122, wwpn 500601603ba01122               | 500601603ba01122
			a serial in a vml      | naa.600508b1001c4a5fd30a1b77e0c94612 vml.0200030000600508b1001c4a5fd30a1b77e0c946124c4f474943 | 600508b1001c
			a serial in capitals   | naa.600508b1001c4a5fd30a1b77e0c94612 600508B1001C4A5FD30A1B77E0C94612 | 4a5fd30a
			a partition            | naa.600508b1001c4a5fd30a1b77e0c94612:3                            | 4a5fd30a
			""")
	void findsANameThatNobodyTold(String what, String text, String secret) {
		Redaction redaction = new Redaction(new RedactionMap(), List.of(), List.of());
		redaction.learn(text);
		String hidden = redaction.redactor().redact(text);
		assertTrue(text.toLowerCase(Locale.ROOT).contains(secret), what);
		assertFalse(hidden.toLowerCase(Locale.ROOT).contains(secret), what + ": " + hidden);
	}

	@Test
	void allSpellingsOfANameHaveOneToken() {
		assertEquals("VM_1 VM_1 VM_1 VM_1 VM_1",
				hidden(NameKind.VM, "gold döner",
						"gold döner GOLD DÖNER gold%20d%C3%B6ner gold\\040döner gold doener"));
		assertEquals("IP_1 IP_1 [IP_1]:443",
				hidden(NameKind.HOST, "x9y", "2001:db8::5 2001:0DB8:0:0:0:0:0:5 [2001:db8:0::5]:443"));
	}

	@Test
	void aNameInsideALongerWordIsNotThatName() {
		assertEquals("oracle HOST_1 aurora ora1 logger", hidden(NameKind.HOST, "ora", "oracle ora aurora ora1 logger"));
	}
}
