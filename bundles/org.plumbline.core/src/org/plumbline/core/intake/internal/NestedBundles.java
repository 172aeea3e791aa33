package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.model.evidence.BundleKind;

/**
 * Reads bundles that lie inside another archive, as in an export of several hosts. A member counts as one if it is a
 * tar archive and lies at the top, or if its name is that of a bundle; archives that a host keeps for itself do
 * neither.
 */
final class NestedBundles {

	private static final int DEEPEST = 3;

	private final BundleImport.Tools tools;
	private final StoreShelf shelf;
	private final Path outer;
	private final Reading reading;
	private final int depth;
	private final List<ReadBundle> bundles;

	NestedBundles(BundleImport.Tools tools, StoreShelf shelf, Path outer, Reading reading) {
		this(tools, shelf, outer, reading, 0, new ArrayList<>());
	}

	private NestedBundles(BundleImport.Tools tools, StoreShelf shelf, Path outer, Reading reading, int depth,
			List<ReadBundle> bundles) {
		this.tools = tools;
		this.shelf = shelf;
		this.outer = outer;
		this.reading = reading;
		this.depth = depth;
		this.bundles = bundles;
	}

	/** Returns the bundles read so far, in order of reading. */
	List<ReadBundle> bundles() {
		return List.copyOf(bundles);
	}

	/** Tells by its name whether a member may be a bundle. */
	boolean mayBe(MemberEntry member) {
		String name = member.path().substring(member.path().lastIndexOf('/') + 1);
		boolean archive = name.endsWith(".tgz") || name.endsWith(".tar.gz") || name.endsWith(".tar"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return depth < DEEPEST && archive
				&& (member.path().indexOf('/') < 0 || BundleName.of(name).collectedNs().isPresent()
						|| name.contains("@")); //$NON-NLS-1$
	}

	/** Reads a member; returns whether it was a bundle with logs. */
	boolean read(MemberEntry member, InputStream content) throws IOException {
		CountedStream counted = new CountedStream(content, bytes -> {
			// the outer archive counts progress
		});
		BufferedInputStream packed = new BufferedInputStream(counted, 1 << 16);
		byte[] first = Compression.peek(packed);
		BufferedInputStream plain = Compression.isCompressed(first) ? Compression.open(packed, first) : packed;
		if (!Compression.isTar(Compression.peek(plain))) {
			return false;
		}
		Path building = shelf.building();
		NestedBundles deeper = new NestedBundles(tools, shelf, outer, reading, depth + 1, bundles);
		try (BundleImport one = new BundleImport(tools, building, false, reading, deeper)) {
			ArchiveWalk walk = new ArchiveWalk(one.notices(), one);
			one.model().setKind(BundleKind.VM_SUPPORT);
			one.begin(outer, member.path().substring(member.path().lastIndexOf('/') + 1), walk::root);
			try {
				one.model().setPartial(!one.allRead(walk.tar(plain)) || one.model().isPartial());
			} catch (OperationCanceledException e) {
				keepPart(one, counted, building);
				throw e;
			}
			if (!one.hasLogs()) {
				return false;
			}
			shelve(one, sha256(one, counted), counted, building);
			return true;
		} finally {
			StoreShelf.delete(building);
		}
	}

	private void keepPart(BundleImport one, CountedStream counted, Path building) throws IOException {
		if (one.hasLogs() && reading.keepsPart()) {
			one.cancelled();
			shelve(one, one.partSha256(counted.soFar()), counted, building);
		}
	}

	private static String sha256(BundleImport one, CountedStream counted) {
		try {
			return counted.finish();
		} catch (IOException e) {
			one.model().setPartial(true); // the outer archive ends inside this member; its identity is what was there
			return counted.soFar();
		}
	}

	private void shelve(BundleImport one, String sha256, CountedStream counted, Path building) throws IOException {
		one.model().setSizeBytes(counted.bytes());
		one.finish(sha256);
		one.close();
		ReadBundle bundle = shelf.shelve(building, one.model());
		bundles.add(bundle);
		reading.finished(bundle);
	}
}
