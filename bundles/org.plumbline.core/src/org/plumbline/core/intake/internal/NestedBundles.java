package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.intake.ReadBundle;
import org.plumbline.model.evidence.BundleKind;

/**
 * Reads bundles that lie inside another archive or in a folder, as in an export of several hosts. Whether a member is
 * one is told by its bytes. Archives in the tree of a host are the host's own and left alone, unless they are named as
 * a collector names its bundles.
 */
final class NestedBundles {

	private static final int DEEPEST = 3;

	/** Reads an input that lies beside others in a folder; it may have been read before. */
	interface Inputs {

		/** @throws IOException with a sentence for people */
		List<ReadBundle> read(Path file) throws IOException;
	}

	/** What all levels of one input share. */
	record Context(BundleImport.Tools tools, StoreShelf shelf, Path outer, Reading reading,
			Allowance allowance, Keys keys, Inputs inputs) {
	}

	private final Context context;
	private final int depth;
	private final List<ReadBundle> bundles;

	NestedBundles(Context context) {
		this(context, 0, new ArrayList<>());
	}

	private NestedBundles(Context context, int depth, List<ReadBundle> bundles) {
		this.context = context;
		this.depth = depth;
		this.bundles = bundles;
	}

	Allowance allowance() {
		return context.allowance();
	}

	Keys keys() {
		return context.keys();
	}

	/** Returns the bundles read so far, in order of reading. */
	List<ReadBundle> bundles() {
		return List.copyOf(bundles);
	}

	/** Tells whether a member lies where a bundle may lie. */
	boolean mayBe(MemberEntry member) {
		String name = member.name();
		return !MemberPaths.inHostTree(member.path()) || BundleName.of(name).collectedNs().isPresent();
	}

	/**
	 * Reads a member that is an archive.
	 *
	 * @param packed  the member as it lies in the archive around it; has counted what {@code plain} took
	 * @param plain   the archive inside
	 * @param notices of the bundle around it
	 * @return whether it was a bundle with logs
	 */
	boolean read(MemberEntry member, CountedStream packed, BufferedInputStream plain, NoticeBook notices)
			throws IOException {
		if (depth >= DEEPEST || !context.allowance().oneMoreBundle()) {
			notices.note("too-deep", member.path(), NLS.bind(Messages.NestedBundles_tooDeep, member.path())); //$NON-NLS-1$
			return false;
		}
		return member.file().isPresent() ? readFile(member, notices) : readStream(member, packed, plain);
	}

	private boolean readFile(MemberEntry member, NoticeBook notices) throws IOException {
		try {
			List<ReadBundle> read = context.inputs().read(member.file().get());
			bundles.addAll(read);
			return !read.isEmpty();
		} catch (StoreFailedException e) {
			throw e;
		} catch (IOException e) {
			notices.note("unreadable-member", member.path(), e.getMessage()); //$NON-NLS-1$
			return false;
		}
	}

	private boolean readStream(MemberEntry member, CountedStream packed, BufferedInputStream plain)
			throws IOException {
		byte[] first = Compression.peek(plain);
		NestedBundles deeper = new NestedBundles(context, depth + 1, bundles);
		try (Building place = context.shelf().building();
				Building beside = context.shelf().building();
				BundleImport one = new BundleImport(context.tools(), place.folder(), false, context.reading(),
						deeper)) {
			Path building = place.folder();
			Path inner = Compression.isTar(first) ? building : spill(plain, beside.folder(), context.allowance());
			ArchiveWalk walk = new ArchiveWalk(one.notices(), one, context.allowance(), context.keys());
			one.model().setKind(BundleKind.VM_SUPPORT);
			one.begin(context.outer(), member.name(), walk::root);
			try {
				one.model().setPartial(
						!one.allRead(walk.archive(first, plain, inner)) || one.model().isPartial());
			} catch (OperationCanceledException e) {
				keepPart(one, packed, building);
				throw e;
			}
			if (!one.hasLogs()) {
				return deeper.bundles().size() > 0;
			}
			shelve(one, sha256(one, packed), packed, building);
			return true;
		}
	}

	/**
	 * Copies an archive into a folder of ours, because some kinds begin with their end; a copy that ends early by
	 * damage holds what there is.
	 */
	static Path spill(InputStream plain, Path folder, Allowance allowance) throws IOException {
		Path file = folder.resolve("inner.archive"); //$NON-NLS-1$
		byte[] buffer = new byte[1 << 16];
		InputStream counted = allowance.counted(plain);
		try (var out = StoreFailedException.guard(() -> Files.newOutputStream(file))) {
			for (int count = counted.read(buffer); count >= 0; count = counted.read(buffer)) {
				int length = count;
				StoreFailedException.guard(() -> {
					out.write(buffer, 0, length);
					return file;
				});
			}
		} catch (DamagedInputException e) {
			return file; // the archive tells by its missing end
		}
		return file;
	}

	private void keepPart(BundleImport one, CountedStream counted, Path building) throws IOException {
		if (one.hasLogs() && context.reading().keepsPart()) {
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
		ReadBundle bundle = context.shelf().shelve(building, one.model());
		bundles.add(bundle);
		context.reading().finished(bundle);
	}
}
