package org.plumbline.core.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.plumbline.model.casefile.Case;
import org.plumbline.model.casefile.ReportPlan;
import org.plumbline.model.casefile.ReportText;

/**
 * The chapters of a report, by the plan of its case. A plan is made for one audience; in a report for another one
 * stands what the plan chose, less the sections that are not for these readers, with those that are for them only.
 * Sections that the plan names and nobody contributes are left out: they come back with their bundle.
 */
public final class Chapters {

	private final List<ReportPart> parts;
	private final Optional<ReportPlan> plan;

	/** @param parts all sections there are, in the order of a report that nobody ordered */
	public Chapters(List<ReportPart> parts, Case model) {
		this.parts = List.copyOf(parts);
		this.plan = Optional.ofNullable(model.getReportPlan());
	}

	/** Returns for whom the plan was made; the customer if nobody said so. */
	public static Audience audience(Case model) {
		String name = model.getReportPlan() == null ? "" : model.getReportPlan().getAudience(); //$NON-NLS-1$
		return switch (name) {
		case "internal" -> Audience.INTERNAL; //$NON-NLS-1$
		case "vendor" -> Audience.VENDOR; //$NON-NLS-1$
		default -> Audience.CUSTOMER; // also for a word of a later version: the one that tells least
		};
	}

	/** Returns the word that stands for an audience in a plan and on the command line. */
	public static String word(Audience audience) {
		return audience.name().toLowerCase(Locale.ROOT);
	}

	/** Returns the chapters of a report for these readers, in the order of print. */
	public List<Chapter> of(Audience audience) {
		List<String> ids = new ArrayList<>(chosen());
		if (ids.isEmpty()) {
			ids.addAll(standard(audience));
		} else {
			Audience planned = plan.map(each -> (Case) each.eContainer()).map(Chapters::audience).orElse(audience);
			if (planned != audience) {
				adapt(ids, planned, audience);
			}
		}
		return ids.stream().flatMap(each -> chapter(each).stream()).toList();
	}

	/** Returns the sections and own chapters that a report for these readers leaves out, in their own order. */
	public List<Chapter> leftOut(Audience audience) {
		List<String> taken = of(audience).stream().map(Chapter::id).toList();
		List<Chapter> result = new ArrayList<>();
		parts.stream().map(ReportPart::id).filter(each -> !taken.contains(each))
				.forEach(each -> chapter(each).ifPresent(result::add));
		plan.stream().flatMap(each -> each.getTexts().stream())
				.filter(each -> each.getSection().isEmpty() && !taken.contains(each.getId()))
				.forEach(each -> chapter(each.getId()).ifPresent(result::add));
		return result;
	}

	/** Returns the ids of the sections that are for these readers unless a person says otherwise. */
	List<String> standard(Audience audience) {
		return parts.stream().filter(each -> each.isFor(audience)).map(ReportPart::id).toList();
	}

	/** Returns the ids of the sections of the short form. */
	List<String> brief(Audience audience) {
		return parts.stream().filter(each -> each.brief() && each.isFor(audience)).map(ReportPart::id).toList();
	}

	/** Puts an id behind the nearest one of those that usually stand before it. */
	void insert(List<String> ids, String id) {
		List<String> usual = parts.stream().map(ReportPart::id).toList();
		int own = usual.indexOf(id);
		int nearest = -1;
		int place = own < 0 ? ids.size() : 0;
		for (int i = 0; i < ids.size(); i++) {
			int other = usual.indexOf(ids.get(i));
			if (other > nearest && other < own) {
				nearest = other;
				place = i + 1;
			}
		}
		ids.add(place, id);
	}

	private List<String> chosen() {
		return plan.<List<String>>map(each -> List.copyOf(each.getSections())).orElse(List.of());
	}

	private void adapt(List<String> ids, Audience planned, Audience audience) {
		Map<String, ReportPart> byId = new HashMap<>();
		parts.forEach(each -> byId.put(each.id(), each));
		ids.removeIf(each -> byId.containsKey(each) && !byId.get(each).isFor(audience));
		parts.stream().filter(each -> each.isFor(audience) && !each.isFor(planned) && !ids.contains(each.id()))
				.forEach(each -> insert(ids, each.id()));
	}

	private Optional<Chapter> chapter(String id) {
		Optional<ReportText> own = plan.stream().flatMap(each -> each.getTexts().stream())
				.filter(each -> id.equals(each.getSection().isEmpty() ? each.getId() : each.getSection()))
				.findFirst();
		Optional<ReportPart> part = parts.stream().filter(each -> each.id().equals(id)).findFirst();
		if (own.isEmpty() && part.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Chapter(id, part, own.map(ReportText::getHeading).orElse(""), //$NON-NLS-1$
				own.map(ReportText::getText).orElse(""))); //$NON-NLS-1$
	}
}
