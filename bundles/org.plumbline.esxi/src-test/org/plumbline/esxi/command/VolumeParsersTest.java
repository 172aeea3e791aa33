package org.plumbline.esxi.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** {@code df}, {@code storage filesystem list} and {@code esxcfg-scsidevs -m}: three views of the same volumes. */
class VolumeParsersTest {

	private static final String LIST = """
			Mount Point                                        Volume Name  UUID                                 Mounted  Type            Size          Free
			-------------------------------------------------  -----------  -----------------------------------  -------  ------  ------------  ------------
			/vmfs/volumes/1111aaaa-2222bbbb                    nfs one      1111aaaa-2222bbbb                       true  NFS     400083333939  127985076142
			/vmfs/volumes/4f52aaaa-25b5bbbb-40e5-0019b9d0aecd  store        4f52aaaa-25b5bbbb-40e5-0019b9d0aecd     true  VMFS-5  231928233984  123346092032
			/vmfs/volumes/5a68aaaa-6036bbbb-cb6b-00e0ed438c52               5a68aaaa-6036bbbb-cb6b-00e0ed438c52     true  vfat      4293591040    4255121408
			""";

	private static String stores(Outputs read) {
		return read.host.getDatastores().stream()
				.map(each -> each.getName() + '|' + each.getUuid() + '|' + each.getType() + '|' + each.getMount() + '|'
						+ each.getSizeBytes() + '|' + each.getFreeBytes() + "|@" + each.getOrigin().line())
				.collect(Collectors.joining("\n"));
	}

	@Test
	void readsTheListByItsDashes() {
		Outputs read = Outputs.parse(new FilesystemListParser(), LIST);
		assertEquals(
				"""
				5a68aaaa-6036bbbb-cb6b-00e0ed438c52|5a68aaaa-6036bbbb-cb6b-00e0ed438c52|vfat|/vmfs/volumes/5a68aaaa-6036bbbb-cb6b-00e0ed438c52|4293591040|4255121408|@5
				nfs one|1111aaaa-2222bbbb|NFS|/vmfs/volumes/1111aaaa-2222bbbb|400083333939|127985076142|@3
				store|4f52aaaa-25b5bbbb-40e5-0019b9d0aecd|VMFS-5|/vmfs/volumes/4f52aaaa-25b5bbbb-40e5-0019b9d0aecd|231928233984|123346092032|@4""",
				stores(read));
		assertEquals("[]", read.notices.toString());
	}

	@Test
	void readsTheListWithoutItsBlanks() {
		Outputs read = Outputs.parse(new FilesystemListParser(), LIST.replaceAll(" +", " "));
		assertEquals(stores(Outputs.parse(new FilesystemListParser(), LIST)), stores(read));
	}

	@Test
	void reportsRowsOfTheListThatAreCut() {
		Outputs read = Outputs.parse(new FilesystemListParser(), LIST.substring(0, LIST.indexOf("4293591040") - 10));
		assertEquals(2, read.host.getDatastores().size());
		assertEquals(1, read.notices.size());
	}

	@Test
	void readsBytesAndSizesForPeople() {
		Outputs bytes = Outputs.parse(new DfParser(), """
				Filesystem         Bytes         Used    Available Use% Mounted on
				VMFS-5      231928233984 108582141952 123346092032  47% /vmfs/volumes/my store
				visorfs          1000000       300000       700000  30% /
				""");
		assertEquals("my store||VMFS-5|/vmfs/volumes/my store|231928233984|123346092032|@2", stores(bytes));
		assertEquals("filesystem//=visorfs 1000000 30% @3", bytes.facts());
		Outputs people = Outputs.parse(new DfParser(), """
				Filesystem   Size   Used Available Use% Mounted on
				vfat       249.7M   8.0K    249.7M   0% /vmfs/volumes/5a68aaaa-6036bbbb-cb6b-00e0ed438c52
				""");
		assertEquals("5a68aaaa-6036bbbb-cb6b-00e0ed438c52|5a68aaaa-6036bbbb-cb6b-00e0ed438c52|vfat|/vmfs/volumes/"
				+ "5a68aaaa-6036bbbb-cb6b-00e0ed438c52|261829427|261829427|@2", stores(people));
	}

	@Test
	void readsBlocksAndWrappedRowsOfAServiceConsole() {
		Outputs read = Outputs.parse(new DfParser(), """
				Filesystem           1K-blocks      Used Available Use% Mounted on
				/dev/mapper/a-very-long-name
				                       5036284   1949112   2831340  41% /
				VMFS-3                 1000000    600000    400000  60% /vmfs/volumes/old
				""");
		assertEquals("filesystem//=/dev/mapper/a-very-long-name 5036284 41% @3", read.facts());
		assertEquals("old||VMFS-3|/vmfs/volumes/old|1024000000|409600000|@4", stores(read));
	}

	@Test
	void roundedSizesDoNotReplaceExactOnes() {
		Outputs read = Outputs.parse(new FilesystemListParser(), LIST).and(new DfParser(), "df", """
				Filesystem   Size   Used Available Use% Mounted on
				VMFS-5     216.0G 101.0G    115.0G  47% /vmfs/volumes/store
				""");
		assertEquals(3, read.host.getDatastores().size());
		assertEquals(231928233984L, read.host.getDatastores().get(2).getSizeBytes());
	}

	@Test
	void tellsWhichDeviceHoldsAVolume() {
		Outputs read = Outputs.parse(new VolumeDevicesParser(), """
				naa.600a:1 /dev/sda1 4f52aaaa-25b5bbbb-40e5-0019b9d0aecd 0 my store
				mpx.vmhba0:C0:T0:L0:3 /vmfs/devices/disks/mpx.vmhba0:C0:T0:L0:3 4f53aaaa-25b5bbbb-40e5-0019b9d0aecd 0 a
				no device
				""");
		assertEquals("mpx.vmhba0:C0:T0:L0=[a] naa.600a=[my store]", read.host.getDevices().stream()
				.map(each -> each.getId() + '=' + each.getDatastores()).collect(Collectors.joining(" ")));
		assertEquals("a, my store",
				read.host.getDatastores().stream().map(each -> each.getName()).collect(Collectors.joining(", ")));
		assertEquals(1, read.notices.size());
	}

	@Test
	void readsFileSystemsWrittenForPrograms() {
		String expected = "a, b|4f52aaaa-25b5bbbb-40e5-0019b9d0aecd|VMFS-6|"
				+ "/vmfs/volumes/4f52aaaa-25b5bbbb-40e5-0019b9d0aecd|1000|400|@2";
		assertEquals(expected, stores(Outputs.parse(new FilesystemListParser(), """
				Free,MountPoint,Mounted,Size,Type,UUID,VolumeName,
				400,/vmfs/volumes/4f52aaaa-25b5bbbb-40e5-0019b9d0aecd,true,1000,VMFS-6,\
				4f52aaaa-25b5bbbb-40e5-0019b9d0aecd,"a, b",
				""")));
		assertEquals(expected.replace("@2", "@1"), stores(Outputs.parse(new FilesystemListParser(), """
				FileSystem[0].Free.integer=400
				FileSystem[0].MountPoint.string=/vmfs/volumes/4f52aaaa-25b5bbbb-40e5-0019b9d0aecd
				FileSystem[0].Mounted.boolean=true
				FileSystem[0].Size.integer=1000
				FileSystem[0].Type.string=VMFS-6
				FileSystem[0].UUID.string=4f52aaaa-25b5bbbb-40e5-0019b9d0aecd
				FileSystem[0].VolumeName.string=a, b
				""")));
	}

	@Test
	void listOfExtentsTellsWhichDeviceHoldsAVolume() {
		String table = """
				Volume Name  VMFS UUID                            Extent Number  Device Name          Partition
				-----------  -----------------------------------  -------------  -------------------  ---------
				two words    4f52aaaa-25b5bbbb-40e5-0019b9d0aecd              0  naa.600a                     1
				two words    4f52aaaa-25b5bbbb-40e5-0019b9d0aecd              1  naa.600b                     1
				             4f53aaaa-25b5bbbb-40e5-0019b9d0aecd              0  mpx.vmhba0:C0:T0:L0          3
				""";
		String expected = "mpx.vmhba0:C0:T0:L0=[4f53aaaa-25b5bbbb-40e5-0019b9d0aecd] naa.600a=[two words] "
				+ "naa.600b=[two words]";
		assertEquals(expected, devices(Outputs.parse(new ExtentListParser(), table)));
		assertEquals(expected, devices(Outputs.parse(new ExtentListParser(), table.replaceAll(" {2,}", " "))));
		assertEquals("naa.600a=[a, b]", devices(Outputs.parse(new ExtentListParser(), """
				DeviceName,ExtentNumber,Partition,VMFSUUID,VolumeName,
				naa.600a,0,1,4f52aaaa-25b5bbbb-40e5-0019b9d0aecd,"a, b",
				""")));
		assertEquals(1, Outputs.parse(new ExtentListParser(), "no table").notices.size());
	}

	private static String devices(Outputs read) {
		return read.host.getDevices().stream().map(each -> each.getId() + '=' + each.getDatastores()).sorted()
				.collect(Collectors.joining(" "));
	}

	@Test
	void labelAndIdOfOneVolumeMeetInOneDatastore() {
		Outputs read = Outputs.parse(new DfParser(), """
				Filesystem         Bytes         Used    Available Use% Mounted on
				VMFS-5      231928233984 108582141952 123346092032  47% /vmfs/volumes/store
				""").and(new VolumeDevicesParser(), "m",
				"naa.1:1 /dev/sda1 4f52aaaa-25b5bbbb-40e5-0019b9d0aecd 0 store");
		assertEquals(
				"store|4f52aaaa-25b5bbbb-40e5-0019b9d0aecd|VMFS-5|/vmfs/volumes/store|231928233984|123346092032|@2",
				stores(read));
	}
}
