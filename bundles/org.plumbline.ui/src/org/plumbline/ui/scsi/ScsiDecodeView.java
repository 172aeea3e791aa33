package org.plumbline.ui.scsi;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.core.casefile.Knowledge;
import org.plumbline.core.casefile.OpenedCase;
import org.plumbline.core.decode.DecodedFact;
import org.plumbline.core.decode.Decoders;
import org.plumbline.core.storage.CodeLines;
import org.plumbline.core.storage.StorageCode;
import org.plumbline.core.store.LogRecord;
import org.plumbline.core.world.WorldNames;
import org.plumbline.model.evidence.SupportBundle;
import org.plumbline.ui.app.Colours;
import org.plumbline.ui.preference.Settings;
import org.plumbline.ui.session.CaseSession;
import org.plumbline.ui.session.CaseSession.Topic;

/** The codes of the selected event, or of what was typed, in plain words. Only joins parts. */
public final class ScsiDecodeView extends ViewPart {

	private Optional<Decoders> ownDecoders = Optional.empty();
	private CaseSession session;
	private DecodeInput input;
	private FactSheet sheet;

	@Override
	public void createPartControl(Composite parent) {
		session = getSite().getService(CaseSession.class);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		parent.setLayout(layout);
		input = new DecodeInput(parent, this::decodeTyped, this::copy, this::findSame);
		input.setLayoutData(new GridData(GridData.FILL_HORIZONTAL));
		sheet = new FactSheet(parent, Colours::get);
		sheet.setLayoutData(new GridData(GridData.FILL_BOTH));
		Consumer<Topic> listener = this::sessionChanged;
		Runnable noColours = Colours.onChange(sheet::renew);
		session.addListener(listener);
		sheet.addDisposeListener(event -> {
			session.removeListener(listener);
			noColours.run();
		});
		decodeSelected();
	}

	private void sessionChanged(Topic topic) {
		if (topic == Topic.CASE || topic == Topic.SELECTION) {
			input.clear();
			decodeSelected();
		}
	}

	private void decodeTyped(String typed) {
		if (typed.isEmpty()) {
			decodeSelected();
			return;
		}
		Optional<String> release = session.opened().stream().flatMap(opened -> opened.bundles().stream()).findFirst()
				.flatMap(ScsiDecodeView::release);
		show(typed, decoders().decodeInput(typed, release), Messages.ScsiDecodeView_unknownInput);
	}

	/** Pasted lines can be decoded before any case is open. */
	private Decoders decoders() {
		if (session.opened().isPresent()) {
			return session.opened().get().decoders();
		}
		if (ownDecoders.isEmpty()) {
			ILog log = ILog.of(ScsiDecodeView.class);
			ownDecoders = Optional.of(Knowledge.read(Platform.getExtensionRegistry(), log::log).decoders()
					.withTables(Settings.codesFolder()));
		}
		return ownDecoders.get();
	}

	private void decodeSelected() {
		if (session.opened().isEmpty()) {
			sheet.showNothing("", Messages.ScsiDecodeView_noCase); //$NON-NLS-1$
			input.setCanCopy(false);
			input.setCanFind(false);
		} else if (session.selectedRow().isEmpty()) {
			sheet.showNothing("", Messages.ScsiDecodeView_noSelection); //$NON-NLS-1$
			input.setCanCopy(false);
			input.setCanFind(false);
		} else {
			OpenedCase opened = session.opened().get();
			LogRecord event = opened.events().record(session.selectedRow().getAsLong());
			Optional<String> release = opened.bundles().stream()
					.filter(bundle -> event.source().bundleSha256().equals(bundle.getSha256())).findFirst()
					.flatMap(ScsiDecodeView::release);
			WorldNames worlds = opened.worlds();
			show(event.text(), opened.decoders().decodeLine(event.text(), release).stream()
					.map(each -> worlds.named(each, event.source().bundleSha256(), event.timeNs())).toList(),
					Messages.ScsiDecodeView_noCode);
		}
	}

	private static Optional<String> release(SupportBundle bundle) {
		return Optional.of(bundle.getRelease()).filter(release -> !release.isEmpty());
	}

	private void show(String text, List<DecodedFact> facts, String otherwise) {
		if (facts.isEmpty()) {
			sheet.showNothing("", otherwise); //$NON-NLS-1$
		} else {
			sheet.show(text, facts);
		}
		input.setCanCopy(!facts.isEmpty());
		input.setCanFind(session.opened().isPresent() && same().isPresent());
	}

	/** Lines with the codes of the first fact that has any. */
	private Optional<Pattern> same() {
		return sheet.facts().stream().map(StorageCode::of).filter(StorageCode::isPresent).findFirst()
				.flatMap(CodeLines::any);
	}

	private void findSame() {
		same().ifPresent(each -> session.setFilter(session.filter().withPattern(each)));
	}

	private void copy(boolean asMarkdown) {
		String text = asMarkdown ? FactText.markdown(sheet.line(), sheet.facts())
				: FactText.plain(sheet.line(), sheet.facts());
		Clipboard clipboard = new Clipboard(sheet.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	@Override
	public void setFocus() {
		input.setFocus();
	}
}
