package org.plumbline.core.redact;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Names of one made-up site, and lines that hold them in every way that logs hold names. */
public final class SecretNames {

	private static final String LETTERS = "bcdfghjklmnpqrstvwxz";

	private final Random random;
	/** Names of the site. */
	public final String host;
	/** Domain of the host. */
	public final String company;
	/** A virtual machine. */
	public final String machine;
	/** A datastore. */
	public final String store;
	/** An account. */
	public final String user;
	/** An address, version 4. */
	public final String ip;
	/** An address, version 6. */
	public final String ip6;
	/** Digits of a disk. */
	public final String serial;
	/** A network card. */
	public final String mac;
	/** Digits of two ports. */
	public final String wwn;
	/** Digits of the other port. */
	public final String otherWwn;
	/** A target. */
	public final String iqn;
	/** A volume. */
	public final String volume;
	/** A customer. */
	public final String customer;

	/** @param seed one site per seed */
	public SecretNames(long seed) {
		random = new Random(seed);
		host = word() + (random.nextBoolean() ? "-" : "") + digits(2);
		company = word();
		machine = word() + (random.nextBoolean() ? "_" : "-") + word();
		store = word() + (random.nextBoolean() ? "" : " " + word());
		user = word();
		ip = "10." + (1 + random.nextInt(250)) + '.' + (1 + random.nextInt(250)) + '.' + (1 + random.nextInt(250));
		ip6 = "fd" + hex(2) + ':' + hex(3) + "::" + hex(4);
		serial = "6" + hex(31);
		mac = hex(12);
		wwn = "5" + hex(15);
		otherWwn = "2" + hex(15);
		iqn = "iqn.1998-01.com." + word() + ':' + word() + '-' + digits(3);
		volume = hex(8) + '-' + hex(8) + '-' + hex(4) + '-' + mac;
		customer = word() + " & " + word() + " Ltd";
	}

	private String word() {
		StringBuilder word = new StringBuilder();
		for (int i = 5 + random.nextInt(4); i > 0; i--) {
			word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		}
		return word.toString();
	}

	private String digits(int count) {
		return String.valueOf((int) Math.pow(10, count - 1) + random.nextInt(9));
	}

	private String hex(int count) {
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < count; i++) {
			digits.append("123456789abcdef".charAt(random.nextInt(15)));
		}
		return digits.toString();
	}

	private static String pairs(String hex, String between) {
		return hex.replaceAll("(..)(?=.)", "$1" + between);
	}

	/** Returns lines of every kind. */
	public List<String> lines() {
		String full = host + '.' + company + ".example";
		return List.of(
				"Apr 7 17:33:20 " + host + " vmkernel: 0:01:02:03.004 cpu1:4097)NMP: device \"naa." + serial + "\"",
				"Apr 7 17:33:21 " + full + " Hostd: [F00 info 'Vimsvc'] User " + user + "@" + ip + " logged in",
				"2021-03-04T05:06:07.008Z cpu3:2097)NFS: 33: lost server " + full.toUpperCase(Locale.ROOT) + " at "
						+ ip6,
				"2021-03-04T05:06:07Z " + full + " sshd[12]: Accepted password for " + user + " from " + ip
						+ " port 22",
				"opened /vmfs/volumes/" + volume + "/" + machine + "/" + machine + "-000002-delta.vmdk for world 9",
				"[" + store + "] " + machine + "/" + machine + ".vmx: power on, swap " + machine + "-1f2e3d4c.vswp",
				"path fc." + otherWwn + ":" + wwn + "-fc." + wwn + ":" + otherWwn + "-naa." + serial + " is dead",
				"adapter vmhba2 port " + pairs(wwn, ":") + " logged out; vml.0200010000" + serial + "4c554e",
				"vmnic0 link up, mac " + pairs(mac, ":") + ", seen as " + pairs(mac, "-") + " and " + mac,
				"session " + iqn + " to " + iqn + "-00023d000001," + iqn + ",t,1 lost; " + iqn.toUpperCase(Locale.ROOT),
				"mail from " + user + "@" + company + ".example about [" + host + "] (" + host + "-mgmt," + host
						+ "_old)",
				"the share \\\\" + host + "\\" + store + " of " + customer + " and /vmfs/volumes/"
						+ store.replace(' ', '_'),
				"https://" + ip + ":443/folder?dcPath=x&dsName=" + store + " by " + company.toUpperCase(Locale.ROOT)
						+ "\\" + user + " on " + ip6 + " " + ip + "." + " end",
				"/home/" + user + "/notes; user=\"" + user + "\"; device t10.ATA_____" + serial + "; eui." + wwn);
	}

	/** Returns what must not be found in a redacted text, in lower case. */
	public List<String> secrets() {
		return List.of(host, company, machine, store, user, ip, ip6, serial, mac, pairs(mac, ":"), pairs(mac, "-"), wwn,
				pairs(wwn, ":"), otherWwn, iqn, volume, customer.toLowerCase(Locale.ROOT));
	}
}
