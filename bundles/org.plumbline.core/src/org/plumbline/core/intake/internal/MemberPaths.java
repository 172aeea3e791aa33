package org.plumbline.core.intake.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.plumbline.core.event.XmlText;

/**
 * Turns names of members into paths inside the bundle: the root folder that a collector puts around everything is
 * removed, {@code .} and {@code ..} are resolved without leaving the root, absolute names become relative.
 */
final class MemberPaths {

	private static final Set<String> TOP_LEVEL = Set.of("var", "etc", "tmp", "commands", "json", "proc", "vmfs", "usr", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"scratch", "bootbank", "altbootbank", "opt", "locker", "action.log", "error.log", "reconstruct.sh"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	/** Names on the disks of hosts are no longer than 255 bytes, paths no longer than 4,096. */
	private static final int LONGEST = 2048;
	private static final int SHORT = 120;

	private String root;

	/** Returns the path of a member of an archive; a name that wants out of its root is noted. */
	String inside(String name, NoticeBook notices) {
		Deque<String> parts = new ArrayDeque<>();
		boolean unsafe = name.startsWith("/") || name.startsWith("\\") || name.matches("[A-Za-z]:[\\\\/].*"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (String part : name.split("/")) { //$NON-NLS-1$
			if (part.equals("..")) { //$NON-NLS-1$
				unsafe = true;
				parts.pollLast();
			} else if (!part.isEmpty() && !part.equals(".")) { //$NON-NLS-1$
				parts.addLast(part);
			}
		}
		if (unsafe) {
			notices.note("unsafe-path", shortened(name), //$NON-NLS-1$
					NLS.bind(Messages.ArchiveWalk_unsafePath, shortened(name)));
		}
		return withoutRoot(parts);
	}

	/** Returns the path of a file in a folder that a person opened. */
	String inFolder(String name) {
		return withoutRoot(new ArrayDeque<>(java.util.List.of(name.split("/")))); //$NON-NLS-1$
	}

	/** The collector's own root folder is known by its name, or, renamed by a person, by what lies directly inside. */
	private String withoutRoot(Deque<String> parts) {
		if (parts.size() > 1) {
			String first = parts.removeFirst();
			if (root == null
					&& (isRoot(first) || !TOP_LEVEL.contains(first) && TOP_LEVEL.contains(parts.peekFirst()))) {
				root = first;
			}
			if (!first.equals(root)) {
				parts.addFirst(first);
			}
		}
		return XmlText.clean(bounded(String.join("/", parts))); //$NON-NLS-1$
	}

	/** A forged name may be as long as a book; two of them stay two. */
	private static String bounded(String path) {
		return path.length() <= LONGEST ? path
				: path.substring(0, LONGEST / 2) + "~" + Integer.toHexString(path.hashCode()) + "~" //$NON-NLS-1$ //$NON-NLS-2$
						+ path.substring(path.length() - SHORT);
	}

	/** Returns a name in a length that a sentence can hold. */
	static String shortened(String name) {
		return name.length() <= 2 * SHORT ? name
				: name.substring(0, SHORT) + "\u2026" + name.substring(name.length() - SHORT); //$NON-NLS-1$
	}

	/** Tells whether a path lies in the tree of a host, as against something that stands beside or around bundles. */
	static boolean inHostTree(String path) {
		int end = path.indexOf('/');
		return end > 0 && TOP_LEVEL.contains(path.substring(0, end));
	}

	private static boolean isRoot(String name) {
		return BundleName.of(name).collectedNs().isPresent() || name.startsWith("vm-support-"); //$NON-NLS-1$
	}

	/** Returns the name of the root folder; empty if there is none. */
	String root() {
		return root == null ? "" : root; //$NON-NLS-1$
	}
}
