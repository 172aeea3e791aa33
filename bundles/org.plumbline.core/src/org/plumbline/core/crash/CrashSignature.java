package org.plumbline.core.crash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The signature of a crash: twelve hex digits that are the same for the same crash on any host and build.
 *
 * <pre>
 * signature = first 12 hex digits of SHA-256 (UTF-8) of: kind LF part { LF part }
 * part      = function "@" module           of the first ten frames that are not ways to panic
 *           / address                       of the first ten frames of a program if no frame has a name: these are
 *                                           the same on hosts of the same build only
 *           / reason with "#" for numbers   if there is neither
 *           / banks and what their codes mean   of a panic after a machine check: its frames are chance
 * function  = name without suffixes of compilers such as ".constprop.0"
 * </pre>
 *
 * Addresses, offsets and versions of modules do not take part: they change with every build.
 */
public final class CrashSignature {

	private static final int MOST_FRAMES = 10;
	private static final int DIGITS = 12;
	private static final Pattern COMPILED = Pattern
			.compile("(?:\\.(?:constprop|isra|part|cold|llvm|lto_priv)(?:\\.\\d++)?)++$"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("0[xX][0-9a-fA-F]++|\\b[0-9a-fA-F]{8,}+\\b|[0-9]++"); //$NON-NLS-1$
	private static final Pattern WAY_TO_PANIC = Pattern
			.compile("(?i)_*(?:Panic.*|.*PanicInt.*|BlueScreen.*|Log_?Backtrace.*" //$NON-NLS-1$
					+ "|vmk_LogBacktrace.*|IDT_?(?:HandleException|VMKernel|Exception|Handle).*|IDTVMKernelPF.*|Int\\d+_.*|gate_entry.*" //$NON-NLS-1$
					+ "|Backtrace.*|Assert.*|.*NmiHandler.*|NMI_?(?:Handle|Entry|Interrupt).*|DoPanic.*|abort|raise|gsignal" //$NON-NLS-1$
					+ "|(?:Vmacore::System::)?(?:Stacktrace|SystemFactory|Throwable).*|Vmacore::Throwable.*)"); //$NON-NLS-1$

	private CrashSignature() {
	}

	/**
	 * Returns the signature; empty if neither frames nor a reason are known.
	 *
	 * @param subject program that crashed; takes part only beside the reason. Empty for the kernel
	 */
	public static String of(CrashKind kind, List<CrashFrame> frames, String subject, String reason) {
		List<String> parts = frames.stream().dropWhile(each -> isWayToPanic(each)).filter(each -> isNamed(each))
				.limit(MOST_FRAMES).map(CrashSignature::normal).toList();
		if (parts.isEmpty() && kind != CrashKind.PANIC && kind != CrashKind.MACHINE_CHECK_PANIC) {
			parts = frames.stream().limit(MOST_FRAMES).map(CrashFrame::text).toList();
		}
		if (parts.isEmpty() && reason.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		String text = parts.isEmpty() ? (subject + ' ' + NUMBER.matcher(reason).replaceAll("#")).strip() //$NON-NLS-1$
				: String.join("\n", parts); //$NON-NLS-1$
		return hash(kind.word() + '\n' + text);
	}

	/** Returns the module that most likely brought a panic about; empty if no frame tells. */
	public static String module(List<CrashFrame> frames, String kernel) {
		List<CrashFrame> inner = frames.stream().dropWhile(each -> isWayToPanic(each)).toList();
		return inner.stream().map(CrashFrame::module).filter(each -> !each.isEmpty() && !each.equals(kernel))
				.findFirst().orElse(inner.stream().map(CrashFrame::module).filter(each -> !each.isEmpty()).findFirst()
						.orElse("")); //$NON-NLS-1$
	}

	/** Returns a frame as it takes part in a signature. */
	static String normal(CrashFrame frame) {
		return COMPILED.matcher(frame.function()).replaceFirst("") + '@' + frame.module(); //$NON-NLS-1$
	}

	private static boolean isNamed(CrashFrame frame) {
		return !frame.function().isEmpty();
	}

	/** The kernel and programs have functions of their own that every crash goes through. */
	private static boolean isWayToPanic(CrashFrame frame) {
		return !isNamed(frame) || WAY_TO_PANIC.matcher(frame.function()).matches();
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)); //$NON-NLS-1$
			return HexFormat.of().formatHex(digest).substring(0, DIGITS);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
