package org.plumbline.esxi.section;

import java.util.List;
import java.util.regex.Pattern;

import org.plumbline.core.report.KeyValues;

/** Words of the field with a sentence each for those who do not run hosts themselves. */
final class Terms {

	private record Term(String word, Pattern pattern, String explanation) {

		/**
		 * A term is found in any case, as a whole word, also with the ending of a plural.
		 *
		 * @param text the word, a colon, a sentence
		 */
		static Term of(String expression, String text) {
			Pattern pattern = Pattern.compile("(?<![\\w-])(?:" + expression + ")s?(?![\\w-])", //$NON-NLS-1$ //$NON-NLS-2$
					Pattern.CASE_INSENSITIVE);
			int colon = text.indexOf(':');
			return new Term(text.substring(0, colon), pattern, text.substring(colon + 1).strip());
		}
	}

	private static final List<Term> ALL = List.of(
			Term.of("HBA|vmhba\\d*|adapter", Messages.Terms_adapter), //$NON-NLS-1$
			Term.of("APD|all paths down", Messages.Terms_apd), //$NON-NLS-1$
			Term.of("management agent|hostd|vpxa", Messages.Terms_agents), //$NON-NLS-1$
			Term.of("buffer cache|buffer", Messages.Terms_bufferCache), //$NON-NLS-1$
			Term.of("check condition", Messages.Terms_checkCondition), //$NON-NLS-1$
			Term.of("core ?dump|zdump|dumps? core", Messages.Terms_coreDump), //$NON-NLS-1$
			Term.of("datastore|VMFS", Messages.Terms_datastore), //$NON-NLS-1$
			Term.of("esx\\.conf", Messages.Terms_esxConf), //$NON-NLS-1$
			Term.of("inode", Messages.Terms_inode), //$NON-NLS-1$
			Term.of("LUN|naa", Messages.Terms_lun), //$NON-NLS-1$
			Term.of("multipathing|NMP|PSP|SATP", Messages.Terms_multipathing), //$NON-NLS-1$
			Term.of("NFS", Messages.Terms_nfs), //$NON-NLS-1$
			Term.of("path", Messages.Terms_path), //$NON-NLS-1$
			Term.of("PDL|permanent device loss", Messages.Terms_pdl), //$NON-NLS-1$
			Term.of("PSOD|purple (?:diagnostic )?screen", Messages.Terms_psod), //$NON-NLS-1$
			Term.of("ramdisk", Messages.Terms_ramdisk), //$NON-NLS-1$
			Term.of("RDM|raw device mapping", Messages.Terms_rdm), //$NON-NLS-1$
			Term.of("reservation", Messages.Terms_reservation), //$NON-NLS-1$
			Term.of("SCSI", Messages.Terms_scsi), //$NON-NLS-1$
			Term.of("snapshot", Messages.Terms_snapshot), //$NON-NLS-1$
			Term.of("unit attention", Messages.Terms_unitAttention), //$NON-NLS-1$
			Term.of("vCenter", Messages.Terms_vcenter), //$NON-NLS-1$
			Term.of("vmkernel|kernel", Messages.Terms_vmkernel), //$NON-NLS-1$
			Term.of("vMotion", Messages.Terms_vmotion)); //$NON-NLS-1$

	private Terms() {
	}

	/** Returns the terms that a text uses, in alphabetical order, each explained. */
	static List<KeyValues.Entry> explaining(String text) {
		return ALL.stream().filter(term -> term.pattern().matcher(text).find())
				.map(term -> KeyValues.Entry.of(term.word(), term.explanation())).toList();
	}
}
