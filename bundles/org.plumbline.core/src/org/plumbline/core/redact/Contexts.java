package org.plumbline.core.redact;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that are told by their place in a text: in paths of datastores and shares, before the suffix of a machine's
 * files, where logs name an account, a server or a port of Fibre Channel, at the place of the host in a syslog line,
 * and full names of hosts by their top level domain.
 */
final class Contexts {

	/**
	 * A place of names.
	 *
	 * @param mark    what stands in each text with such a place; most texts have none, and are passed over at once
	 * @param pattern its first group is the name
	 */
	private record Place(NameKind kind, String mark, Pattern pattern) {
	}

	private static final String ANY = ""; //$NON-NLS-1$
	private static final String WORD = "([^\\s/\\\\\"'<>|,;:=()\\[\\]{}]+)"; //$NON-NLS-1$
	private static final String TLD = "(?:com|net|org|edu|gov|mil|int|info|biz|io|eu|de|at|ch|fr|it|es|nl|be|uk|us|ca|au|jp" //$NON-NLS-1$
			+ "|cn|in|br|ru|pl|se|no|dk|fi|local|lan|corp|intern|internal|intranet|home|localdomain|private|test" //$NON-NLS-1$
			+ "|example|invalid)"; //$NON-NLS-1$

	private static final String ACCOUNT = "(?i)\\b(?:user(?:name)?|account|login|logged in as|principal|by|for|as)" //$NON-NLS-1$
			+ "[\\s=:]+[\"']?"; //$NON-NLS-1$
	/** A letter, digit or dash of a name in any writing, and rows of them. */
	private static final String LETTER = "[\\p{L}\\p{N}_-]"; //$NON-NLS-1$
	private static final String LABELS = LETTER + "+(?:\\." + LETTER + "+)+"; //$NON-NLS-1$ //$NON-NLS-2$
	private static final String ACCOUNT_LETTER = "[\\p{L}\\p{N}_.+-]"; //$NON-NLS-1$
	/** How folders that servers share begin. */
	private static final String SHARED = "(?:vol|exports?|ifs|nfs\\w*|volumes?|shares?|srv|mnt)\\b"; //$NON-NLS-1$
	/** The two strokes of a share, four where they are escaped. */
	private static final String UNC = "(?<![\\p{L}\\p{N}\\\\:])\\\\\\\\(?:\\\\\\\\)?"; //$NON-NLS-1$

	private static final List<Place> PLACES = List.of( //
			place(NameKind.DATASTORE, "/vmfs/volumes/", //$NON-NLS-1$
					"/vmfs/volumes/([^/\\\\\"'<>|,;\\]\\r\\n]+?)(?=[/\"'<>|,;\\])]|:? |$)"), //$NON-NLS-1$
			place(NameKind.VM, "/vmfs/volumes/", "/vmfs/volumes/[^/\"']+/([^/\\\\\"'<>|,;\\r\\n]+)/"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.DATASTORE, "] ", "\\[([^\\]\\[\\r\\n]{2,80})\\] (?=[^/\\]\\r\\n]+/[^/\\r\\n]+\\.vm)"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.VM, "] ", "\\[[^\\]\\[\\r\\n]{2,80}\\] ([^/\\]\\r\\n]+)/[^/\\r\\n]+\\.vm"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.VM, ".", "(?<![^\\s/\\\\\"'<>|,;=\\[\\]])([^\\s/\\\\\"'<>|,;=\\[\\]]+?)" //$NON-NLS-1$ //$NON-NLS-2$
					+ "(?:-flat|-delta|-ctk|-rdmp?|-Snapshot\\d+|-[0-9a-f]{8}|_\\d{1,2}|-\\d{6})*" //$NON-NLS-1$
					+ "\\.(?:vmx|vmxf|vmdk|vmsd|vmsn|vmss|nvram|vswp|vmtx)\\b"), //$NON-NLS-1$
			place(NameKind.VM, "=", "(?i)\\bdisplayName\\s*=\\s*\"?([^\"\\r\\n]*[^\"\\s])"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.USER, "user", "\\buser(?:name)?\\s*[=:]\\s*[\"']?" + WORD), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.USER, "user", "\\buser(?:name)? [\"']([^\"'\\s]+)[\"']"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.USER, "User ", "\\bUser ([^\\s@:]+)@"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.USER, " from ", "\\bfor (?:invalid user |user )?([^\\s:]+) from \\S+ port"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.USER, ANY, "\\b(?:logged in as|for user|login by) [\"']?" + WORD), //$NON-NLS-1$
			place(NameKind.USER, "/", "/(?:home|Users)/([^/\\s\"']+)"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.USER, "\\Users\\", "\\\\Users\\\\([^\\\\\\s\"']+)"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.USER, "@", "(?<!" + ACCOUNT_LETTER + ")(" + ACCOUNT_LETTER + "+)@" + LABELS), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			place(NameKind.USER, "\\", "\\b[A-Z][A-Z0-9-]{2,14}\\\\{1,2}(\\p{L}[\\p{L}\\p{N}_.-]{2,})"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.DOMAIN, "\\", "\\b([A-Z][A-Z0-9-]{2,14})\\\\{1,2}\\p{L}[\\p{L}\\p{N}_.-]{2,}"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.USER, "\\", ACCOUNT + "[\\w.-]+\\\\{1,2}([\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]+)"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.DOMAIN, "\\", ACCOUNT + "([\\w.-]+)\\\\{1,2}[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]+"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.USER, "sudo", "\\bsudo(?:\\[\\d+\\])?: +(\\S+) : "), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.WWN, ANY, "(?i)\\bww[pn]?n\\w*[\\s:=(\"']*(?:0x)?([0-9a-f]{16})(?![\\p{L}\\p{N}])"), //$NON-NLS-1$
			place(NameKind.HOST, "\\\\", UNC + "([\\w.-]*\\w)\\\\+[^\\\\\\s]"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.DATASTORE, "\\\\", UNC + "[\\w.-]*\\w\\\\+([^\\\\\\s/\"'<>|,;:)\\]]+)"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.HOST, "(", "(?i)\\bserver: ?\\(([^)\\s]+)\\)"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.DATASTORE, "(", "(?i)\\blabel: ?\\(([^)]+)\\)"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.HOST, ANY, "(?i)\\bserver (\\S+) mount point"), //$NON-NLS-1$
			place(NameKind.DATASTORE, ANY, "(?i)\\bmount point (/\\S*\\w)"), //$NON-NLS-1$
			place(NameKind.DATASTORE, ANY, "(?i)\\bmount point .{1,200}? mounted as \\S+ \\(\"([^\"]+)\""), //$NON-NLS-1$
			place(NameKind.DATASTORE, "(", "(?i)\\bpath: ?\\((/[^)]+)\\)"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.HOST, ":/", "(?<![\\w./-])([\\w.-]*\\w):/" + SHARED), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.DATASTORE, ":/", "(?<![\\w./-])[\\w.-]*\\w:(/" + SHARED + "/[^\\s\"'<>|,;:)\\]]*\\w)"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			place(NameKind.HOST, " from ", " is /\\S+ from (\\S+) (?:un)?mounted\\b"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.DATASTORE, " from ", "(?m)^(.{2,80}) is /\\S+ from \\S+ (?:un)?mounted\\b"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.DATASTORE, " from ", " is (/\\S+) from \\S+ (?:un)?mounted\\b"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.HOST, "=", "(?i)\\br(?:emote)?_?host\\s*=\\s*[\"']?([\\w.-]*\\w)"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.DOMAIN, "@", ACCOUNT_LETTER + "@(" + LABELS + ")"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			place(NameKind.HOST, ANY,
					"(?m)^[A-Z][a-z]{2} +\\d{1,2} \\d\\d:\\d\\d:\\d\\d ([\\w.-]+)(?= [\\w./-]+(?:\\[\\d+\\])?:|: )"), //$NON-NLS-1$
			place(NameKind.HOST, ANY, "(?i)\\bhost ?name\\s*[=:]\\s*[\"']?([\\w.-]*\\w)"), //$NON-NLS-1$
			place(NameKind.HOST, "://", "://(?:[^/\\s@]*@)?([\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}])?)"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.VM, "'", "(?i)\\b(?:vm|virtual machine):? '([^'\\r\\n]{2,80})'"), //$NON-NLS-1$ //$NON-NLS-2$
			place(NameKind.HOST, ".", "(?i)(?<![\\p{L}\\p{N}_.@/-])((?:[\\p{L}\\p{N}]" + LETTER + "*\\.)+" + TLD //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					+ ")(?![\\p{L}\\p{N}_-]|\\.\\w)")); //$NON-NLS-1$

	private Contexts() {
	}

	private static Place place(NameKind kind, String mark, String pattern) {
		return new Place(kind, mark, Pattern.compile(pattern));
	}

	/** Finds names; one text may hand out one name several times. */
	static void find(String text, BiConsumer<NameKind, String> names) {
		for (Place each : PLACES) {
			if (text.contains(each.mark())) {
				Matcher match = each.pattern().matcher(text);
				while (match.find()) {
					names.accept(each.kind(), match.group(1));
				}
			}
		}
	}
}
