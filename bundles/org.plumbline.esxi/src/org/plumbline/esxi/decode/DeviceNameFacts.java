package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.DecodedField;
import org.plumbline.core.decode.Decoder;

/**
 * What the name of a device tells on its own.
 *
 * <pre>
 * name = ( "naa." | "eui." | "t10." | "sym." | "uuid." ) text       the same on every host
 *      | "mpx." text | "vmhba" n ":" n ":" n [ ":" n ]              on one host only
 *      | "vml." 02 hex(8) designator hex(12)                        holds the designator of an naa name
 * </pre>
 *
 * The maker and, for some, the serial number at the array follow from the digits of an naa name; see
 * {@code device-vendors.tsv}. Values: {@code device} (the name that all hosts share), {@code vendor}, {@code serial},
 * {@code local}.
 */
public final class DeviceNameFacts implements Decoder {

	private static final String DOMAIN = "device"; //$NON-NLS-1$
	private static final Pattern NAME = Pattern.compile("(?:naa|eui|t10|sym|uuid|mpx|vml)\\.\\S{1,250}"); //$NON-NLS-1$
	private static final Pattern LOCAL = Pattern.compile("mpx\\.\\S+|vmhba\\d{1,4}:\\d{1,4}:\\d{1,5}(?::\\d{1,4})?"); //$NON-NLS-1$
	private static final Pattern ALIAS = Pattern
			.compile("vml\\.02[0-9a-f]{8}([56][0-9a-f]{15}|6[0-9a-f]{31})[0-9a-f]{12}"); //$NON-NLS-1$
	private static final String NAA = "naa."; //$NON-NLS-1$
	private static final int LONGEST = 254;

	private record Maker(String prefix, String vendor, String serial, List<String> sources) {
	}

	private final Lazy<List<Maker>> makers;

	/** Reads the table of this bundle when it is first needed. */
	public DeviceNameFacts() {
		this(ScsiFacts::open);
	}

	DeviceNameFacts(ResourceOpener opener) {
		makers = new Lazy<>(() -> Tsv.read(opener, "device-vendors.tsv").stream().map(row -> new Maker( //$NON-NLS-1$
				row.text("prefix"), row.text("vendor"), row.text("serial"), Tsv.list(row.text("source")))).toList()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public String domain() {
		return DOMAIN;
	}

	/** A name alone is no line of a log: nothing is looked for. */
	@Override
	public List<String> marks() {
		return List.of();
	}

	@Override
	public List<DecodedFact> decode(String text, Optional<String> release) {
		if (text.length() > LONGEST) {
			return List.of();
		}
		String name = text.strip();
		boolean local = LOCAL.matcher(name).matches();
		return local || NAME.matcher(name).matches() ? List.of(fact(name, local)) : List.of();
	}

	private DecodedFact fact(String name, boolean local) {
		Matcher alias = ALIAS.matcher(name);
		String id = alias.matches() ? NAA + alias.group(1) : name;
		Optional<Maker> maker = maker(id);
		String vendor = maker.map(Maker::vendor).orElse(""); //$NON-NLS-1$
		String serial = maker.map(each -> serial(id, each)).orElse(""); //$NON-NLS-1$
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("text", name); //$NON-NLS-1$
		values.put("form", "device-name"); //$NON-NLS-1$ //$NON-NLS-2$
		values.put("device", id); //$NON-NLS-1$
		if (!vendor.isEmpty()) {
			values.put("vendor", vendor); //$NON-NLS-1$
		}
		if (!serial.isEmpty()) {
			values.put("serial", serial); //$NON-NLS-1$
		}
		values.put("local", local); //$NON-NLS-1$
		String meaning = local ? Messages.DeviceNames_local : Messages.DeviceNames_shared;
		values.put("meaning", meaning); //$NON-NLS-1$
		String title = vendor.isEmpty() ? Messages.bind(Messages.DeviceNames_title, id)
				: Messages.bind(Messages.DeviceNames_titleMaker, vendor);
		List<String> sources = maker.map(Maker::sources).orElse(List.of("SPC-4 7.8.6")); //$NON-NLS-1$
		return new DecodedFact(DOMAIN, title, id, fields(name, id, vendor, serial), meaning,
				serial.isEmpty() ? "" : Messages.DeviceNames_netapp, false, List.of(), List.of(), sources, values); //$NON-NLS-1$
	}

	private static List<DecodedField> fields(String name, String id, String vendor, String serial) {
		List<DecodedField> fields = new ArrayList<>();
		add(fields, Messages.ScsiFields_device, id, true);
		add(fields, Messages.DeviceNames_alias, name.equals(id) ? "" : name, false); //$NON-NLS-1$
		add(fields, Messages.DeviceNames_maker, vendor, false);
		add(fields, Messages.DeviceNames_serial, serial, false);
		return fields;
	}

	private static void add(List<DecodedField> fields, String label, String value, boolean deciding) {
		if (!value.isEmpty()) {
			fields.add(new DecodedField(label, value, "", deciding, "")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private Optional<Maker> maker(String id) {
		Maker best = null;
		for (Maker each : makers.get()) {
			if (id.startsWith(NAA + each.prefix())
					&& (best == null || best.prefix().length() < each.prefix().length())) {
				best = each;
			}
		}
		return Optional.ofNullable(best);
	}

	private static String serial(String id, Maker maker) {
		String digits = id.substring(NAA.length() + maker.prefix().length());
		return switch (maker.serial()) {
		case "ascii" -> ascii(digits); //$NON-NLS-1$
		case "hex" -> digits; //$NON-NLS-1$
		default -> ""; //$NON-NLS-1$
		};
	}

	/** Returns the text that hex digits spell; empty if they spell none. */
	static String ascii(String digits) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i + 1 < digits.length(); i += 2) {
			int high = Character.digit(digits.charAt(i), 16);
			int low = Character.digit(digits.charAt(i + 1), 16);
			int character = high << 4 | low;
			if (high < 0 || low < 0 || character <= ' ' || character > '~') {
				return ""; //$NON-NLS-1$
			}
			text.append((char) character);
		}
		return text.toString();
	}
}
