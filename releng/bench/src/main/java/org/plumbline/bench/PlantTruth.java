package org.plumbline.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines that an analysis should find: what they are, and in which file and line they came to stand. */
final class PlantTruth {

	private record Plant(Line line, List<Object> places) {
	}

	private final Truth truth;
	private final Map<String, Plant> byText = new LinkedHashMap<>();

	PlantTruth(Truth truth) {
		this.truth = truth;
	}

	/** Notes the planted lines of a file. */
	void found(TextFile file, String member) {
		for (var place : file.places()) {
			byText.computeIfAbsent(place.line().text(), text -> new Plant(place.line(), new ArrayList<>())).places()
					.add(Truth.map("member", member, "line", place.number()));
		}
	}

	/** Tells the truth about all plants that were written. */
	void tell() {
		byText.forEach((text, plant) -> truth.add("planted", Truth.map("id", plant.line().plant(), "time",
				Stamps.isoMs(plant.line().timeNs()), "text", text, "places", plant.places())));
	}
}
