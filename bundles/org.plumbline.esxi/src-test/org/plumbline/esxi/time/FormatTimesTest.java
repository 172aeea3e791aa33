package org.plumbline.esxi.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.format.LogFormats;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.esxi.format.ShippedFormats;

/** How the time of a line is obtained, format by format and form by form, through the whole import. */
class FormatTimesTest {

	@TempDir
	Path folder;

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			remoteSyslog         ¦ <14>2014-05-03T04:05:06.4Z esx07 sshd[5]: x             ¦ 2014-05-03T04:05:06.400Z stamp
			remoteSyslog         ¦ <14>1 2014-05-03T06:05:06.5+02:00 vc07 vpxd 5 - -  x    ¦ 2014-05-03T04:05:06.500Z stamp
			remoteSyslog         ¦ <14>May  3 04:05:06 esx07 sshd[5]: x                    ¦ 2014-05-03T04:05:06Z year-inferred
			vmsyslogd            ¦ 2014-05-03T04:05:06.796Z In(182) vmkernel: cpu6:20)S: 2: x ¦ 2014-05-03T04:05:06.796Z stamp
			vmsyslogd            ¦ 2014-05-03T04:05:06Z In(182) vmkernel: VMB: 65: x       ¦ 2014-05-03T04:05:06Z stamp
			vmsyslogd            ¦ 2014-05-03T04:05:06Z In(182) vmkernel: 912.5:D:go x     ¦ 2014-05-03T04:05:06Z stamp
			vmsyslogd            ¦ 2014-05-03 In(14) hostprofile[10]: 04:05:06.666 x       ¦ 2014-05-03T04:05:06.666Z stamp
			vmsyslogd            ¦ 2014-05-03 In(14) hostprofile[10]: x                    ¦ 2014-05-03T00:00:00Z stamp
			vmsyslogd            ¦ 2014-05-03T04:05:06.1Z In(14)[+] vobd[9]:  x            ¦ 2014-05-03T04:05:06.100Z stamp
			vmxTagged            ¦ 2014-05-03T04:05:06.792Z In(05) vmx - x                 ¦ 2014-05-03T04:05:06.792Z stamp
			vmkernel             ¦ 2014-05-03T04:05:06.123456Z cpu0:65)Apd: 12: x          ¦ 2014-05-03T04:05:06.123456Z stamp
			vmkernelClassic      ¦ May  3 04:05:06 h vmkernel: 0:00:00:07.000 cpu7:4)B: 3: x ¦ 2014-05-03T04:05:06Z year-inferred
			vmkernelClassic      ¦ 0:00:00:12.250 cpu7:4)B: 3: x                           ¦ 2014-05-03T04:05:12.250Z uptime
			vmkernelClassic      ¦ TSC: 548 cpu0:1)Boot: 7: x                              ¦ 2014-05-03T04:05:01Z neighbour
			hostdClassic         ¦ [2014-05-03 04:05:06.789 1A2B3C4D info 'App'] x         ¦ 2014-05-03T04:05:06.789Z stamp
			hostd5               ¦ 2014-05-03T04:05:06.650Z [6FE81B90 info 'Inv'] x        ¦ 2014-05-03T04:05:06.650Z stamp
			hostd5               ¦ 2014-05-02T21:05:06.855-07:00 [130 info 'vpxd'] x       ¦ 2014-05-03T04:05:06.855Z stamp
			hostd                ¦ 2014-05-03T04:05:06.870Z info hostd[A6C2B] [Originator@6876 sub=V] x ¦ 2014-05-03T04:05:06.870Z stamp
			vobd                 ¦ 2014-05-03T04:05:06.070Z: [scsiCorrelator] 3733us: [vob.a] x ¦ 2014-05-03T04:05:06.070Z stamp
			section              ¦ 2014-05-03T04:05:06.671Z - last log rotation time, 2014-05-01T04:05:06.683Z - time the service was last started, Section for x ¦ 2014-05-03T04:05:06.671Z stamp
			section              ¦ Section for VMware ESX, pid=26, x                       ¦ 2014-05-03T04:05:01Z neighbour
			vmx                  ¦ 2014-05-03T04:05:06.891Z| vcpu-0| x                     ¦ 2014-05-03T04:05:06.891Z stamp
			vmx                  ¦ 2014-05-03T06:05:06.723+02:00[+0.000]| vmx| x           ¦ 2014-05-03T04:05:06.723Z stamp
			vmxClassic           ¦ May 03 04:05:06.105: vmx| x                             ¦ 2014-05-03T04:05:06.105Z year-inferred
			syslog               ¦ 2014-05-03T04:05:06Z shell[33]: x                       ¦ 2014-05-03T04:05:06Z stamp
			syslog               ¦ 2014-05-03T04:05:06Z heartbeat: up 0d17h24m17s, x       ¦ 2014-05-03T04:05:06Z stamp
			relayedSyslog        ¦ 2014-05-03T04:05:06.4Z esx07.example.test sshd[5]: x    ¦ 2014-05-03T04:05:06.400Z stamp
			relayedSyslog        ¦ 2014-05-03T04:05:06.4Z esx07 vobd 20 - [esx@4413 threadName="A"] 48us: [vob.a] x ¦ 2014-05-03T04:05:06.400Z stamp
			relayedSyslogClassic ¦ May  3 05:05:09 192.0.2.7 May  3 04:05:06 sshd[1]: x    ¦ 2014-05-03T04:05:06Z year-inferred
			syslogClassic        ¦ May  3 04:05:06 sshd[73]: x                             ¦ 2014-05-03T04:05:06Z year-inferred
			syslogClassic        ¦ May  3 04:05:07 Hostd: [2014-05-03 04:05:06.789 1A2B3C4D info 'App'] x ¦ 2014-05-03T04:05:06.789Z stamp
			syslogClassic        ¦ May  3 04:05:06 logger: (1399089906) hb: x              ¦ 2014-05-03T04:05:06Z stamp
			generic              ¦ 2014-05-03 04:05:06,500 [Thread-3] INFO x               ¦ 2014-05-03T04:05:06.500Z stamp
			generic              ¦ 1399089906.25: x                                        ¦ 2014-05-03T04:05:06.250Z stamp
			generic              ¦ May  3 04:05:06.25 x                                    ¦ 2014-05-03T04:05:06.250Z year-inferred
			""")
	void theTimeOfALineSaysWhereItComesFrom(String format, String line, String expected) throws IOException {
		ReadBundle read = TimedBundle.named(folder, "esx-h-2014-07-08--03.04.5")
				.file("var/log/vmkernel-log.1", "2024-01-01T00:00:00Z", before(line) + line + "\n").read();
		List<String> events = TimedBundle.events(read);
		List<String> texts = events.stream().filter(each -> each.endsWith(" x")).toList();
		assertEquals(List.of(expected + " x"), texts, () -> events.toString());
	}

	/** A boot that tells uptimes their time, or a line above that lends its time; nothing for other lines. */
	private static String before(String line) {
		if (line.startsWith("0:00:00")) {
			return "May  3 04:05:01 h vmkernel: 0:00:00:01.000 cpu7:4)B: 3: boot\n";
		}
		if (line.startsWith("TSC") || line.startsWith("Section")) {
			return "2014-05-03T04:05:01Z shell[33]: above\n";
		}
		return "";
	}

	@Test
	void aLineThatNoFormatKnowsTakesTheTimeAboveOrBelow() throws IOException {
		assertEquals(List.of("2014-05-03T04:05:01Z neighbour x", "2014-05-03T04:05:01Z stamp below"),
				TimedBundle.named(folder, "esx-h-2014-07-08--03.04.5").file("var/log/syslog.log",
						"2024-01-01T00:00:00Z", "neither head nor x\n2014-05-03T04:05:01Z shell[3]: below\n").events());
	}

	@Test
	void everyFormatWithATimeOfItsOwnHasALine() throws NoSuchMethodException {
		String table = String.join("\n",
				getClass().getDeclaredMethod("theTimeOfALineSaysWhereItComesFrom", String.class, String.class,
						String.class).getAnnotation(CsvSource.class).textBlock());
		for (LogFormats.Entry each : ShippedFormats.all().all()) {
			String name = each.id().substring(each.id().lastIndexOf('.') + 1);
			assertTrue(name.equals("continuation") || table.matches("(?s).*\\b" + name + " +¦.*"), name);
		}
	}
}
