package org.plumbline.core.intake.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.plumbline.model.evidence.EvidenceFactory;
import org.plumbline.model.evidence.Notice;
import org.plumbline.model.evidence.SupportBundle;

/** Collects what could not be read: one notice per kind and place, with a count. */
final class NoticeBook {

	private final SupportBundle bundle;
	private final Map<String, Notice> byPlace = new LinkedHashMap<>();

	NoticeBook(SupportBundle bundle) {
		this.bundle = bundle;
	}

	/**
	 * Notes something.
	 *
	 * @param code    short fixed word for scripts
	 * @param path    member; empty for the whole input
	 * @param message sentence for people; that of the first occurrence is kept
	 */
	void note(String code, String path, String message) {
		Notice known = byPlace.get(code + '\0' + path);
		if (known != null) {
			known.setCount(known.getCount() + 1);
			return;
		}
		Notice notice = EvidenceFactory.eINSTANCE.createNotice();
		notice.setCode(code);
		notice.setPath(path);
		notice.setMessage(message);
		notice.setCount(1);
		byPlace.put(code + '\0' + path, notice);
		bundle.getNotices().add(notice);
	}
}
