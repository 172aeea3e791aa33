package org.plumbline.core.intake.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.eclipse.osgi.util.NLS;

/**
 * Files that a collector cut into pieces: {@code name.FRAG-00000}, {@code name.FRAG-00001} …, each piece packed or not.
 * Nobody need join them before: pieces wait here, compressed, until all members have been seen, and are read in the
 * order of their numbers as the one file they were. A piece that is missing, or shorter than the others though not the
 * last, is a notice.
 */
final class PieceShelf {

	private static final Pattern PIECE = Pattern.compile("(.+)\\.FRAG-(\\d{1,9})(\\.(?:gz|xz|bz2|zst))?"); //$NON-NLS-1$
	private static final int BUFFER = 1 << 16;
	/** Of compressed text, for all pieces of a bundle together. */
	private static final long MOST_BYTES = 1L << 26;
	private static final int MOST_NAMED = 20;

	private record Piece(byte[] packed, long length) {
	}

	/**
	 * A file put together.
	 *
	 * @param member   the file that it was
	 * @param content  its bytes
	 * @param complete whether no piece is missing, as far as anybody can tell
	 */
	record Whole(MemberEntry member, InputStream content, boolean complete) {
	}

	private final Allowance allowance;
	private final Map<String, TreeMap<Integer, Piece>> pieces = new TreeMap<>();
	private final Map<String, Long> modifiedNs = new TreeMap<>();
	private final Set<String> incomplete = new HashSet<>();
	private long bytes;

	PieceShelf(Allowance allowance) {
		this.allowance = allowance;
	}

	/** Returns the name of the file that a piece belongs to; the name itself if it is no piece. */
	static String whole(String path) {
		Matcher parts = PIECE.matcher(path);
		return parts.matches() ? parts.group(1) : path;
	}

	/** Keeps a piece; returns whether it is one. */
	boolean keep(MemberEntry member, InputStream content) throws IOException {
		Matcher parts = PIECE.matcher(member.path());
		if (!parts.matches()) {
			return false;
		}
		String name = parts.group(1);
		Piece piece = piece(name, parts.group(3) == null ? content
				: Compression.unwrap(new BufferedInputStream(new Unhurried(content), BUFFER), allowance));
		bytes += piece.packed().length;
		modifiedNs.merge(name, member.modifiedNs(), Math::max);
		pieces.computeIfAbsent(name, each -> new TreeMap<>()).putIfAbsent(Integer.valueOf(parts.group(2)), piece);
		return true;
	}

	private Piece piece(String name, InputStream content) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		long length = 0;
		try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
			byte[] buffer = new byte[BUFFER];
			for (int count = read(content, buffer, name); count >= 0; count = read(content, buffer, name)) {
				if (bytes + packed.size() > MOST_BYTES) {
					incomplete.add(name);
					break;
				}
				out.write(buffer, 0, count);
				length += count;
			}
		} finally {
			deflater.end();
		}
		return new Piece(packed.toByteArray(), length);
	}

	/** What stands before the damage of a packed piece is kept. */
	private int read(InputStream content, byte[] buffer, String name) throws IOException {
		try {
			return content.read(buffer);
		} catch (TooMuchException e) {
			throw e;
		} catch (DamagedInputException e) {
			incomplete.add(name);
			return -1;
		}
	}

	/** Returns the files that came in pieces, sorted by path; what is missing becomes a notice. */
	List<Whole> join(NoticeBook notices) {
		List<Whole> result = new ArrayList<>();
		pieces.forEach((path, numbered) -> {
			String gaps = gaps(numbered);
			boolean complete = gaps.isEmpty() && !incomplete.contains(path);
			if (!gaps.isEmpty()) {
				notices.note("missing-piece", path, NLS.bind(Messages.PieceShelf_missing, path, gaps)); //$NON-NLS-1$
			} else if (!complete) {
				notices.note("missing-piece", path, NLS.bind(Messages.PieceShelf_incomplete, path)); //$NON-NLS-1$
			}
			long length = numbered.values().stream().mapToLong(Piece::length).sum();
			result.add(new Whole(new MemberEntry(path, length, modifiedNs.get(path), MemberEntry.Kind.FILE),
					new SequenceInputStream(Collections.enumeration(
							numbered.values().stream().map(PieceShelf::unpacked).toList())),
					complete));
		});
		return result;
	}

	private static InputStream unpacked(Piece piece) {
		return new InflaterInputStream(new ByteArrayInputStream(piece.packed()));
	}

	/** Returns the numbers of missing pieces and of those that are shorter than others, for people. */
	private static String gaps(TreeMap<Integer, Piece> numbered) {
		List<String> result = new ArrayList<>();
		long full = numbered.headMap(numbered.lastKey()).values().stream().mapToLong(Piece::length).max().orElse(0);
		int next = 0;
		for (Map.Entry<Integer, Piece> each : numbered.entrySet()) {
			int number = each.getKey();
			if (number > next) {
				result.add(number == next + 1 ? String.valueOf(next) : next + "\u2013" + (number - 1)); //$NON-NLS-1$
			}
			if (each.getValue().length() < full && number != numbered.lastKey()) {
				result.add(String.valueOf(number));
			}
			next = number + 1;
		}
		return result.size() <= MOST_NAMED ? String.join(", ", result) //$NON-NLS-1$
				: String.join(", ", result.subList(0, MOST_NAMED)) + " \u2026"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
