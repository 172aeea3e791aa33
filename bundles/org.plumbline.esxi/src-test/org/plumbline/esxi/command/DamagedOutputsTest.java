package org.plumbline.esxi.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.core.format.PathPattern;

/** Every announced parser takes any text without an exception, and finds the file names of both layouts. */
class DamagedOutputsTest {

	private static final Pattern PARSER = Pattern.compile(
			"<parser id=\"org\\.plumbline\\.esxi\\.([^\"]+)\"[^>]*?path=\"([^\"]+)\"\\s*class=\"([^\"]+)\"",
			Pattern.DOTALL);

	private record Announced(String id, PathPattern paths, CommandOutputParser parser) {
	}

	private final List<Announced> parsers = announced();

	@Test
	void anyMixtureOfOutputsIsRead() {
		String[] pieces = { "Ramdisk Size Used Available Use% Mounted on\n", "tmp 192M 60K 191M 0% --\n",
				"---- -----\n",
				"Filesystem 1K-blocks Used Available Use% Mounted on\n",
				"VMFS-5 999999999999999 1 99999999999999999P 0% /vmfs/volumes/x\n",
				"naa.1\n", "   Size: 999999999999\n", "Vendor: A Model: B\n", "vmhba1:C0:T0:L0 LUN:0 state:active\n",
				"naa.1 : x\n", "/tmp:\n", "-rw-r--r-- 1 r r 999999999999999999 Apr 7 17:33 f\n", " \n", "\t\n", "\n",
				"Sat Apr 31 25:61:00 UTC 9999\n", "9999-12-31T23:59:59Z\n", "up 99999 days, 99:99\n",
				"999999999999999\n",
				"VMware ESXi 4.1.0 build-1\n", "vmnic0 x y Up 1 Full 68:05:ca:00:00:01 1500\n",
				"\u0000\u001b[m\ufffd\n",
				"root true true 1 KiB 999999999999999 KiB 2 KiB 3 KiB 1 % 0 % 1 2 3 /\n", "x".repeat(5000) + "\n",
				" -".repeat(5000) + "\n", "   ".repeat(5000) + "x\n" };
		Random random = new Random(7);
		for (int round = 0; round < 400; round++) {
			StringBuilder text = new StringBuilder();
			for (int i = random.nextInt(12); i >= 0; i--) {
				String piece = pieces[random.nextInt(pieces.length)];
				text.append(random.nextInt(4) == 0 ? piece.substring(random.nextInt(piece.length())) : piece);
			}
			Outputs outputs = new Outputs();
			for (Announced each : parsers) {
				outputs.and(each.parser(), "commands/x.txt", text.toString());
			}
		}
	}

	@Test
	void everyFileNameFindsItsParser() {
		assertEquals("vdf", parserOf("vm-support-h-2012-04-07--17.41.77/tmp/vdf.77.txt"));
		assertEquals("vdf", parserOf("r/commands/vdf_-h.txt"));
		assertEquals("ramdiskList", parserOf("r/commands/localcli_system-visorfs-ramdisk-list.txt"));
		assertEquals("version", parserOf("r/tmp/vmware.77.txt"));
		assertEquals("version", parserOf("r/commands/vmware_-vl.txt"));
		assertEquals("systemVersion", parserOf("r/commands/esxcli_system-version-get.txt"));
		assertEquals("uname", parserOf("r/commands/uname_-a.txt"));
		assertEquals("date", parserOf("r/tmp/date.77.txt"));
		assertEquals("uptime", parserOf("r/commands/localcli_system-stats-uptime-get.txt"));
		assertEquals("df", parserOf("r/commands/df.txt"));
		assertEquals("filesystemList", parserOf("r/commands/localcli_storage-filesystem-list.txt"));
		assertEquals("deviceList", parserOf("r/tmp/esxcfg-scsidevs.77.txt"));
		assertEquals("volumeDevices", parserOf("r/tmp/esxcfg-scsidevs-vmfs.77.txt"));
		assertEquals("adapterList", parserOf("r/tmp/esxcfg-scsidevs-hba.77.txt"));
		assertEquals("multipath", parserOf("r/tmp/esxcfg-mpath-paths.77.txt"));
		assertEquals("multipath", parserOf("r/commands/esxcfg-mpath_-b.txt"));
		assertEquals("pathList", parserOf("r/tmp/esxcli-nmp-paths.77.txt"));
		assertEquals("nmpDeviceList", parserOf("r/commands/localcli_storage-nmp-device-list.txt"));
		assertEquals("nicList", parserOf("r/commands/esxcfg-nics_-l.txt"));
		assertEquals("vibList", parserOf("r/commands/localcli_software-vib-list.txt"));
		assertEquals("nicTable", parserOf("r/commands/localcli_network-nic-list.txt"));
		assertEquals("nicFirmware", parserOf("r/commands/localcli_network-nic-get--n-vmnic0.txt"));
		assertEquals("pairs", parserOf("r/commands/localcli_hardware-platform-get.txt"));
		assertEquals("pairs", parserOf("r/commands/localcli_system-syslog-config-get.txt"));
		assertEquals("pairs", parserOf("r/commands/localcli_system-coredump-partition-get.txt"));
		assertEquals("firmware", parserOf("r/commands/smbiosDump.txt"));
		assertEquals("advancedList", parserOf("r/commands/localcli_system-settings-advanced-list--d.txt"));
		assertEquals("machineRegister", parserOf("r/commands/vim-cmd_vmsvc_getallvms.txt"));
		assertEquals("ntpConf", parserOf("r/etc/ntp.conf"));
		assertEquals("directoryListing", parserOf("r/commands/ls_-l-varlibvmwarehostdstats.txt"));
		assertEquals("hosts", parserOf("r/etc/hosts"));
		assertEquals("esxConf", parserOf("r/etc/vmware/esx.conf"));
		assertEquals("", parserOf("r/var/log/vmware/hostd.log") + parserOf("r/commands/vmkvsitools_lsof.txt"));
	}

	private String parserOf(String path) {
		return String.join(",",
				parsers.stream().filter(each -> each.paths().matches(path)).map(Announced::id).toList());
	}

	private static List<Announced> announced() {
		try {
			Path file = Path.of("plugin.xml");
			String text = Files.readString(Files.exists(file) ? file : Path.of("bundles/org.plumbline.esxi/plugin.xml"),
					UTF_8);
			List<Announced> result = new ArrayList<>();
			Matcher parser = PARSER.matcher(text);
			while (parser.find()) {
				result.add(new Announced(parser.group(1), PathPattern.of(parser.group(2)), (CommandOutputParser) Class
						.forName(parser.group(3)).getConstructor().newInstance()));
			}
			assertFalse(result.isEmpty());
			return result;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
