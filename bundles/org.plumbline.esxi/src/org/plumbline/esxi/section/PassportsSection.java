package org.plumbline.esxi.section;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.report.DecodeTable;
import org.plumbline.core.report.DevicePassport;
import org.plumbline.core.report.PageBreak;
import org.plumbline.core.report.ReportBlock;
import org.plumbline.core.report.ReportBuilder;
import org.plumbline.core.report.ReportInput;
import org.plumbline.core.report.ReportSection;
import org.plumbline.core.storage.DeviceHistory;
import org.plumbline.core.storage.StoragePicture;

/** For those who run the storage: every failure by device and code, and a passport of the devices that failed most. */
public final class PassportsSection implements ReportSection {

	private static final int MOST_PASSPORTS = 12;
	private static final int MOST_ROWS = 200;

	@Override
	public List<ReportBlock> build(ReportInput input) {
		StoragePicture picture = StoragePicture.read(input.openedCase().bundles(), input.openedCase().events(),
				input.openedCase().decoders(), new NullProgressMonitor());
		List<DeviceHistory> failed = picture.devices().stream().filter(each -> !each.failures().isEmpty())
				.sorted(Comparator.comparingLong(DeviceHistory::faults).reversed()
						.thenComparing(DeviceHistory::id))
				.toList();
		if (failed.isEmpty()) {
			return List.of();
		}
		DecodeTable decoded = DecodeTable.of(picture);
		ReportBuilder builder = new ReportBuilder().heading(1, Messages.PassportsSection_title, "passports") //$NON-NLS-1$
				.paragraph(Messages.PassportsSection_intro).add(decoded.table(MOST_ROWS));
		if (decoded.rows().size() > MOST_ROWS) {
			builder.paragraph(NLS.bind(Messages.PassportsSection_moreRows, decoded.rows().size() - MOST_ROWS));
		}
		for (DeviceHistory each : failed.subList(0, Math.min(MOST_PASSPORTS, failed.size()))) {
			builder.add(new PageBreak()).heading(2, NLS.bind(Messages.PassportsSection_device, each.id()))
					.add(new DevicePassport(each, picture).sheet());
		}
		if (failed.size() > MOST_PASSPORTS) {
			builder.paragraph(NLS.bind(Messages.PassportsSection_more, failed.size() - MOST_PASSPORTS));
		}
		return builder.blocks();
	}
}
