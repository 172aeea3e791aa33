package org.plumbline.esxi.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.plumbline.core.format.LineHead;
import org.plumbline.core.format.LogFormats;

/**
 * No line, however damaged, makes a format throw or point outside the line, or say something else if not everything is
 * asked for.
 */
class DamagedLinesTest {

	private static final List<String> LINES = List.of(
			"<14>1 2021-05-03T04:05:06.263383+00:00 vc07 vpxd 586 - [esx@4413 threadName=\"A\" opID=\"b\"] Event [5]",
			"2025-05-03T04:05:06.796Z In(182)+ vmkernel: cpu63:2099984 opID=be12)WARNING: Sched: 22: x",
			"2025-05-03T04:05:06.003Z Er(163) Hostd[169828]: [Originator@6876 sub=S a[0] opID=7 user=x] GetStats",
			"2022-05-03 In(14) hostprofile[10014]: 05:34:23.666 {}", "2023-05-03T04:05:06.792Z In(05) vmx - Log for",
			"May 3 04:05:06 esx07 vmkernel: 17:19:52:55.580 cpu7:4182)<6>0x1:[0x2]Fn@m stack: 0x0",
			"May 3 04:05:06 esx07 Hostd: [2011-05-03 04:05:06.789 1A2B3C4D info 'App' opID=7] text",
			"May 3 05:05:07 192.0.2.7 May 3 04:05:06 vobd: May 3 04:05:06.927: 85us: [esx.problem.x] y",
			"[2008-05-03 04:05:06.789 'App' 84503472 info] x", "2013-05-03T04:05:06.650Z [6FE81B90 info 'a b'] x",
			"2018-05-03T04:05:06.870Z info hostd[A6C2B70] [Originator@6876 sub=\u201cV\u201d item=z] x",
			"2016-05-03T04:05:06.070Z: [scsiCorrelator] 3733us: [vob.scsi.x] y", "--> more",
			"2021-05-03T04:05:06.671Z - last log rotation time, Section for VMware ESX, pid=12, version=7",
			"2022-05-03T04:05:06.723+02:00[+0.000]| vmx| W003+ x", "May 03 04:05:06.105: vmx| x",
			"2013-05-03T04:05:06Z esxupdate: 10: root: INFO: Command repeated 7 times",
			"Thu May  3 04:05:06 UTC 2012 ERROR: x", "Feb  9 15:01:01 h logger: (1265727661) hb: vmk loaded, 5.8");

	private final LogFormats formats = Contributed.formats();
	private final LineHead head = new LineHead();
	private final LineHead partial = new LineHead(false);

	@Test
	void everyPrefixOfEveryLineIsReadOrRefused() {
		for (String line : LINES) {
			byte[] bytes = line.getBytes(UTF_8);
			for (int length = 0; length <= bytes.length; length++) {
				readAll(Arrays.copyOf(bytes, length), 0, length);
				readAll(bytes, 0, length);
			}
		}
	}

	@Test
	void everyLineSurvivesChangedBytes() {
		Random random = new Random(20120407);
		for (int round = 0; round < 40_000; round++) {
			byte[] bytes = LINES.get(random.nextInt(LINES.size())).getBytes(UTF_8);
			for (int change = random.nextInt(4); change >= 0; change--) {
				int at = random.nextInt(bytes.length);
				bytes[at] = random.nextBoolean() ? bytes[random.nextInt(bytes.length)] : (byte) random.nextInt(256);
			}
			readAll(bytes, 0, bytes.length);
		}
	}

	@Test
	void splicedLinesAreReadOrRefused() {
		Random random = new Random(1);
		for (int round = 0; round < 40_000; round++) {
			String first = LINES.get(random.nextInt(LINES.size()));
			String second = LINES.get(random.nextInt(LINES.size()));
			byte[] bytes = (first.substring(0, random.nextInt(first.length()))
					+ second.substring(random.nextInt(second.length()))).getBytes(UTF_8);
			int from = random.nextInt(bytes.length + 1);
			readAll(bytes, from, from + random.nextInt(bytes.length - from + 1));
		}
	}

	@Test
	void noiseIsReadOrRefused() {
		Random random = new Random(2);
		byte[] alphabet = "0123456789-:.TZ []()<>'|+,=\"/ \tcpuopIDJanMay\u00e9".getBytes(UTF_8);
		for (int round = 0; round < 40_000; round++) {
			byte[] bytes = new byte[random.nextInt(80)];
			for (int i = 0; i < bytes.length; i++) {
				bytes[i] = round % 2 == 0 ? (byte) random.nextInt(256) : alphabet[random.nextInt(alphabet.length)];
			}
			readAll(bytes, 0, bytes.length);
		}
	}

	private void readAll(byte[] bytes, int from, int to) {
		for (LogFormats.Entry each : formats.all()) {
			head.clear();
			partial.clear();
			boolean understood = each.format().read(bytes, from, to, head);
			assertEquals(understood, each.format().read(bytes, from, to, partial), each.id());
			if (understood) {
				check(bytes, from, to, each.id());
				assertEquals(withoutRest(head), withoutRest(partial),
						() -> each.id() + ": " + new String(bytes, from, to - from, UTF_8));
			}
		}
	}

	/** Returns what also a head says of which not everything is asked for. */
	private static List<Object> withoutRest(LineHead head) {
		return List.of(head.stampNs, head.month, head.day, head.timeOfDayNs, head.fractionDigits, head.zoned, head.boot,
				head.uptimeNs, head.severity, head.pid, head.cpu, head.cpu < 0 ? LineHead.NONE : head.world, head.join,
				head.hostFrom, head.hostTo, head.processFrom, head.processTo);
	}

	private void check(byte[] bytes, int from, int to, String id) {
		boolean inside = isInside(head.messageFrom, head.messageTo, from, to) && head.messageTo == to
				&& isInside(head.processFrom, head.processTo, from, to)
				&& isInside(head.moduleFrom, head.moduleTo, from, to) && isInside(head.opIdFrom, head.opIdTo, from, to)
				&& isInside(head.hostFrom, head.hostTo, from, to);
		boolean sane = head.severity >= 0 && head.severity <= 7 && head.repeat >= 1 && head.month >= 0
				&& head.month <= 12 && head.day <= 31 && head.timeOfDayNs >= 0 && head.pid >= -1 && head.world >= -1
				&& head.uptimeNs >= -1;
		assertTrue(inside && sane, () -> id + ": " + new String(bytes, from, to - from, UTF_8));
	}

	private static boolean isInside(int placeFrom, int placeTo, int from, int to) {
		return placeFrom == placeTo && placeFrom == 0 || placeFrom >= from && placeFrom <= placeTo && placeTo <= to;
	}
}
