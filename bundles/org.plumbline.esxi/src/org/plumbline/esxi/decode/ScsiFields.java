package org.plumbline.esxi.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.decode.DecodedField;

/** Makes the labelled boxes of a decode: levels from the highest down, then sense, then where it happened. */
final class ScsiFields {

	private final ScsiCodes decode;
	private final List<DecodedField> fields = new ArrayList<>();

	private ScsiFields(ScsiCodes codes) {
		decode = codes;
	}

	/** Returns the boxes that all lines with the same codes share. */
	static List<DecodedField> shared(ScsiCodes codes) {
		var fields = new ScsiFields(codes);
		fields.command();
		fields.level(Messages.ScsiFields_pluginStatus, "P:", codes.plugin(), DecidingLevel.PLUGIN); //$NON-NLS-1$
		fields.level(Messages.ScsiFields_hostStatus, "H:", codes.host(), DecidingLevel.HOST); //$NON-NLS-1$
		fields.level(Messages.ScsiFields_deviceStatus, "D:", codes.deviceStatus(), DecidingLevel.DEVICE); //$NON-NLS-1$
		fields.nvme();
		fields.sense();
		return List.copyOf(fields.fields);
	}

	/** Returns the boxes of one line: the shared ones, then its own. */
	static List<DecodedField> of(ScsiDecode decode, List<DecodedField> shared, ScsiTables tables) {
		var fields = new ScsiFields(decode.answer().codes());
		fields.fields.addAll(shared);
		decode.bytes().forEach((name, value) -> fields.add(tables.senseBytes(name).label(), value.toString(), "", //$NON-NLS-1$
				false, tables.senseBytes(name).explanation()));
		fields.target(decode.target());
		if (decode.repeats() > 0) {
			fields.add(Messages.ScsiFields_repeats, Long.toString(decode.repeats()), "", false, //$NON-NLS-1$
					Messages.ScsiFields_repeatsWhy);
		}
		return List.copyOf(fields.fields);
	}

	private void add(String label, String value, String name, boolean deciding, String explanation) {
		if (!value.isEmpty()) {
			fields.add(new DecodedField(label, value, name, deciding, explanation));
		}
	}

	private void command() {
		decode.command().ifPresent(command -> {
			String code = command.serviceAction().isEmpty() ? command.opcode()
					: command.opcode() + "/" + command.serviceAction(); //$NON-NLS-1$
			String others = command.otherNames().isEmpty() ? "" //$NON-NLS-1$
					: Messages.bind(Messages.ScsiFields_otherNames, command.otherNames());
			String explanation = String.join(" ", command.meaning(), command.advice(), others).strip(); //$NON-NLS-1$
			add(Messages.ScsiFields_command, code, command.name(), false, explanation);
		});
	}

	private void level(String label, String prefix, Optional<CodeName> code, DecidingLevel level) {
		code.ifPresent(found -> add(label, prefix + found.code(), found.name(), decides(level), found.meaning()));
	}

	private boolean decides(DecidingLevel level) {
		return decode.verdict().decidedBy().filter(level::equals).isPresent();
	}

	private void nvme() {
		decode.nvme().ifPresent(nvme -> {
			add(Messages.ScsiFields_nvmeStatus, nvme.status(), nvme.name(), true, decode.verdict().meaning());
			add(Messages.ScsiFields_controller, nvme.controller(), "", false, ""); //$NON-NLS-1$ //$NON-NLS-2$
			add(Messages.ScsiFields_queue, nvme.queue(), "", false, ""); //$NON-NLS-1$ //$NON-NLS-2$
			add(Messages.ScsiFields_namespace, nvme.namespace(), "", false, ""); //$NON-NLS-1$ //$NON-NLS-2$
		});
	}

	private void sense() {
		SenseData sense = decode.sense();
		if (sense.validity() == SenseValidity.NONE) {
			return;
		}
		boolean decides = decides(DecidingLevel.SENSE);
		add(Messages.ScsiFields_senseValidity, sense.validity().word(), "", false, validity(sense.validity())); //$NON-NLS-1$
		sense.key().ifPresent(key -> add(Messages.ScsiFields_senseKey, key.code(), key.name(), decides,
				decides ? key.meaning() : Messages.ScsiFields_notDecoded));
		sense.kind().ifPresent(kind -> add(Messages.ScsiFields_additionalSense, sense.asc() + " " + sense.ascq(), //$NON-NLS-1$
				sense.name(), decides, decides ? kind(kind) : Messages.ScsiFields_notDecoded));
	}

	private static String validity(SenseValidity validity) {
		return switch (validity) {
		case VALID -> Messages.ScsiFields_senseValid;
		case POSSIBLE -> Messages.ScsiFields_sensePossible;
		case INVALID -> Messages.ScsiFields_senseInvalid;
		case NONE -> Messages.ScsiFields_senseNone;
		};
	}

	private static String kind(SenseClass kind) {
		return switch (kind) {
		case ASSIGNED -> Messages.ScsiFields_assigned;
		case RANGE -> Messages.ScsiFields_range;
		case VENDOR_CODE -> Messages.ScsiFields_vendorCode;
		case VENDOR_QUALIFIER -> Messages.ScsiFields_vendorQualifier;
		case UNASSIGNED -> Messages.ScsiFields_unassigned;
		};
	}

	private void target(ScsiTarget target) {
		decode.action().ifPresent(
				action -> add(Messages.ScsiFields_action, action.code(), action.name(), false, action.meaning()));
		add(Messages.ScsiFields_device, target.device(), "", false, ""); //$NON-NLS-1$ //$NON-NLS-2$
		add(Messages.ScsiFields_path, target.path(), "", false, ""); //$NON-NLS-1$ //$NON-NLS-2$
		boolean kernel = target.world().equals("0"); //$NON-NLS-1$
		add(Messages.ScsiFields_world, target.world(), "", false, //$NON-NLS-1$
				kernel ? Messages.ScsiFields_kernelWorld : Messages.ScsiFields_issuingWorld);
	}
}
