package org.plumbline.core.storage;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.core.decode.DecodedFact;

/**
 * The codes of one failure. Two failures with equal codes are of one kind. All codes are lower-case hex such as
 * {@code "0x3f"}; a part that the line does not show is empty. Sense stands here only if it may be believed.
 *
 * @param host         host status
 * @param deviceStatus device status
 * @param plugin       plugin status
 * @param senseKey     sense key
 * @param asc          additional sense code
 * @param ascq         its qualifier
 * @param nvme         status of NVMe
 */
public record StorageCode(String host, String deviceStatus, String plugin, String senseKey, String asc, String ascq,
		String nvme) {

	private static final String CODE = "code"; //$NON-NLS-1$
	private static final String SENSE = "sense"; //$NON-NLS-1$

	/** Reads the codes of a decoded line; all parts are empty if it shows none. */
	public static StorageCode of(DecodedFact fact) {
		Map<?, ?> values = fact.values();
		boolean valid = Values.text(values, SENSE, "validity").equals("valid"); //$NON-NLS-1$ //$NON-NLS-2$
		return new StorageCode(Values.text(values, "host", CODE), Values.text(values, "deviceStatus", CODE), //$NON-NLS-1$ //$NON-NLS-2$
				Values.text(values, "plugin", CODE), valid ? Values.text(values, SENSE, "key", CODE) : "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				valid ? Values.text(values, SENSE, "asc") : "", valid ? Values.text(values, SENSE, "ascq") : "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Values.text(values, "nvme", "status")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Returns whether the line showed any code. */
	public boolean isPresent() {
		return !text().isEmpty();
	}

	/** Returns the codes as engineers write them, such as {@code H:0x0 D:0x2 P:0x0 0x6 0x3f 0xe}. */
	public String text() {
		return Stream.of(with("H:", host), with("D:", deviceStatus), with("P:", plugin), senseText(), nvme) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.filter(each -> !each.isEmpty()).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	/** Returns sense key, ASC and ASCQ such as {@code 0x6 0x3f 0xe}; empty if there is no sense to believe. */
	public String senseText() {
		return asc.isEmpty() ? "" : (senseKey + ' ' + asc + ' ' + ascq).strip(); //$NON-NLS-1$
	}

	private static String with(String letter, String code) {
		return code.isEmpty() ? "" : letter + code; //$NON-NLS-1$
	}
}
