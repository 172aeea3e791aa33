package org.plumbline.esxi.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.format.CapturedOutput;
import org.plumbline.core.format.CommandOutputParser;
import org.plumbline.model.evidence.Host;

/**
 * Driver, firmware and model of storage adapters: {@code storage san fc|sas|iscsi|fcoe list} of 5.1 and later, the
 * files of drivers below {@code /proc/scsi} of 3.5 to 5.x, and what {@code vmkmgmt_keyval} of 5.5 and later prints.
 *
 * <pre>
 * list     = { ( "Adapter:" vmhbaN | emulex ) { line } }
 * file     = { line }                             one adapter a file; QLogic names it anywhere, Emulex never
 * line     = … name … | … firmware … | … driver … | … model … | … port … | emulex
 * name     = ( "Adapter" | "Device Name" ) [ ":" ] vmhbaN
 * firmware = ( "Firmware" | "FW" ) ( "Version" | "Revision" ) [ ":" ] word
 * driver   = "Driver Version" [ ":" ] word | "Driver Name:" word
 * model    = "Model Description:" text | "Host Adapter for" text | text "on PCI bus" …
 * port     = "Portname:" wwn "Nodename:" wwn | "adapter-port=" wwn
 * emulex   = "Emulex" words "SCSI" [ "driver" ] version
 * </pre>
 *
 * An adapter without a name is known by its port; see {@link NamelessAdapters}. The version of a driver becomes the
 * fact {@code driver/<adapter>}. What other outputs told before stays.
 */
public final class AdapterFirmwareParser implements CommandOutputParser {

	private static final String VALUE = "([\\w.+-]*\\d[\\w.+-]*)"; //$NON-NLS-1$
	private static final Pattern NAME = Pattern
			.compile("(?i)(?:adapter|device name|hba name)\\b[^:]{0,20}?:?\\s*(vmhba\\d{1,4})\\b"); //$NON-NLS-1$
	private static final Pattern FIRMWARE = Pattern
			.compile("(?i)\\b(?:firmware|fw)(?:/\\w+)?\\s*(?:version|rev(?:ision)?)\\s*[:=]?\\s*" + VALUE); //$NON-NLS-1$
	private static final Pattern VERSION = Pattern.compile("(?i)\\bdriver\\s*version\\s*[:=]?\\s*" + VALUE); //$NON-NLS-1$
	private static final Pattern DRIVER = Pattern.compile("(?i)\\bdriver name\\s*[:=]\\s*(\\S+)"); //$NON-NLS-1$
	private static final Pattern MODEL = Pattern
			.compile("(?i)(?:model description|host adapter for|^\\s*model)\\s*[:=]?\\s+([A-Z][^:]{1,80}?):?\\s*$"); //$NON-NLS-1$
	private static final Pattern PCI_MODEL = Pattern.compile("^\\s*(?:HBA:\\s*)?(\\S.{2,80}?) on PCI bus\\b"); //$NON-NLS-1$
	private static final Pattern PORT = Pattern.compile("(?i)\\bport ?name:?\\s*([0-9a-f:]{16,23})\\b"); //$NON-NLS-1$
	private static final Pattern NODE = Pattern.compile("(?i)\\bnode ?name:?\\s*([0-9a-f:]{16,23})\\b"); //$NON-NLS-1$
	private static final Pattern OLD_PORT = Pattern.compile("scsi-\\w+-adapter-port=([0-9a-f]{16})"); //$NON-NLS-1$
	private static final Pattern EMULEX = Pattern
			.compile("^\\s*Emulex [\\w ]{1,40}SCSI\\S*(?: driver)?(?: version)?:? v?(\\d[\\w.+-]*)"); //$NON-NLS-1$

	@Override
	public void parse(CapturedOutput output, Host host) {
		boolean whole = output.path().contains("proc/scsi/"); //$NON-NLS-1$
		AdapterDetails details = new AdapterDetails(output, host);
		for (int i = 0; i < output.lines().size(); i++) {
			String line = output.lines().get(i);
			Matcher name = NAME.matcher(line);
			String emulex = first(EMULEX, line);
			boolean named = name.find();
			if (!whole && (named || !emulex.isEmpty())) {
				details.finish();
			}
			if (named) {
				details.name(name.group(1), i);
			}
			details.version(emulex, i);
			tell(line, i, details);
		}
		details.finish();
	}

	private static void tell(String line, int at, AdapterDetails details) {
		details.firmware(first(FIRMWARE, line));
		details.version(first(VERSION, line), at);
		details.driver(first(DRIVER, line));
		details.model(first(MODEL, line));
		details.model(first(PCI_MODEL, line));
		details.port(first(PORT, line), first(NODE, line));
		details.port(first(OLD_PORT, line), ""); //$NON-NLS-1$
	}

	private static String first(Pattern pattern, String line) {
		Matcher matcher = pattern.matcher(line);
		return matcher.find() ? matcher.group(1).strip() : ""; //$NON-NLS-1$
	}
}
