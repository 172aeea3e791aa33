package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
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
	private final IProgressMonitor monitor;
	private final int depth;
	private final List<ReadBundle> bundles;

	NestedBundles(BundleImport.Tools tools, StoreShelf shelf, Path outer, IProgressMonitor monitor) {
		this(tools, shelf, outer, monitor, 0, new ArrayList<>());
	}

	private NestedBundles(BundleImport.Tools tools, StoreShelf shelf, Path outer, IProgressMonitor monitor, int depth,
			List<ReadBundle> bundles) {
		this.tools = tools;
		this.shelf = shelf;
		this.outer = outer;
		this.monitor = monitor;
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
		NestedBundles deeper = new NestedBundles(tools, shelf, outer, monitor, depth + 1, bundles);
		try (BundleImport one = new BundleImport(tools, building, false, monitor, deeper)) {
			ArchiveWalk walk = new ArchiveWalk(one.notices(), one);
			one.model().setKind(BundleKind.VM_SUPPORT);
			one.model().setPartial(!walk.tar(plain) || one.model().isPartial());
			if (!one.hasLogs()) {
				return false;
			}
			finish(one, member, walk.root(), counted);
			bundles.add(shelf.shelve(building, one.model()));
			return true;
		} finally {
			StoreShelf.delete(building);
		}
	}

	private void finish(BundleImport one, MemberEntry member, String root, CountedStream counted) throws IOException {
		String sha256;
		try {
			sha256 = counted.finish();
		} catch (IOException e) {
			one.model().setPartial(true); // the outer archive ends inside this member; its identity is what was there
			sha256 = counted.soFar();
		}
		one.model().setFile(outer.toAbsolutePath().toString());
		one.model().setSizeBytes(counted.bytes());
		one.finish(member.path().substring(member.path().lastIndexOf('/') + 1), root, sha256);
		one.close();
	}
}
