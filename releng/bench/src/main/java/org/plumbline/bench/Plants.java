package org.plumbline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines that an analysis should find: what they are, and in which file and line they came to stand. */
final class Plants {

	private record Place(String log, int file, int line) {
	}

	private record Plant(String id, long timeNs, List<Place> places) {
	}

	private final Map<String, Plant> byText = new LinkedHashMap<>();
	private final Map<String, String> members = new HashMap<>();

	/** Announces a line before it is written; no other line may have the same text. */
	void announce(String id, long timeNs, String text) {
		byText.put(text, new Plant(id, timeNs, new ArrayList<>()));
	}

	/** Notes that a line stands in the file with this number, counted from the oldest. */
	void written(String text, String log, int file, int line) {
		var plant = byText.get(text);
		if (plant != null) {
			plant.places().add(new Place(log, file, line));
		}
	}

	/** Notes the name of a file. */
	void named(String log, int file, String member) {
		members.put(log + file, member);
	}

	/** Tells the truth about all plants that were written. */
	void fill(Truth truth) {
		byText.forEach((text, plant) -> {
			var places = plant.places().stream().filter(place -> members.containsKey(place.log() + place.file()))
					.map(place -> Truth.map("member", members.get(place.log() + place.file()), "line", place.line()))
					.toList();
			if (!places.isEmpty()) {
				truth.add("planted", Truth.map("id", plant.id(), "time", Stamps.isoMs(plant.timeNs()), "text", text,
						"places", places));
			}
		});
	}
}
