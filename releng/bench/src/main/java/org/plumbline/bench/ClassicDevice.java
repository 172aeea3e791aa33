package org.plumbline.bench;

import java.util.Locale;

/** One device as {@code esxcfg-scsidevs -l} of 4.x printed it: several keys on one line. */
final class ClassicDevice {

	private ClassicDevice() {
	}

	static String text(Lun lun, String displayName, boolean local) {
		boolean cdrom = lun.use().equals("cdrom");
		String folder = cdrom ? "cdrom/" : "disks/";
		return String.format(Locale.ROOT, """
				%1$s
				   Device Type: %2$s
				   Size: %3$d MB
				   Display Name: %4$s
				   Multipath Plugin: NMP
				   Console Device: /vmfs/devices/%5$s%1$s
				   Devfs Path: /vmfs/devices/%5$s%1$s
				   Vendor: %6$-8s  Model: %7$-16s  Revis: %8$s
				   SCSI Level: %9$d  Is Pseudo: false Status: on       \s
				   Is RDM Capable: %10$b  Is Removable: %11$b
				   Is Local: %12$b
				""", lun.id(), cdrom ? "CD-ROM" : "Direct-Access", lun.sizeMb(), displayName, folder, lun.vendor(),
				lun.model(), lun.revision(), local ? 5 : 4, !local, cdrom, local);
	}
}
