package org.plumbline.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

class WholeCharactersTest {

	@Test
	void aCharacterOfTwoHalvesMayStandAnywhereInAText() throws PackFormatException {
		for (int before = 0; before < 3_000; before++) {
			String value = "x".repeat(before) + "\uD83D\uDD27";
			MappingNode root = (MappingNode) YamlMap.parse("key: \"" + value + "\"\n", 10_000);
			assertEquals(value, ((ScalarNode) root.getValue().getFirst().getValueNode()).getValue());
		}
	}
}
