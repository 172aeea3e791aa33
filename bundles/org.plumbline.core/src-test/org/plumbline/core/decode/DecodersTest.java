package org.plumbline.core.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class DecodersTest {

	private final List<String> asked = new ArrayList<>();

	private Decoder decoder(String name, boolean bare, String... marks) {
		return new Decoder() {
			@Override
			public List<String> marks() {
				return List.of(marks);
			}

			@Override
			public boolean readsBareCodes() {
				return bare;
			}

			@Override
			public List<DecodedFact> decode(String text, Optional<String> release) {
				asked.add(name);
				return List.of();
			}
		};
	}

	private final Decoders decoders = new Decoders(List.of(decoder("marked", false, "Backtrace:"),
			decoder("codes", true, "H:0x"), decoder("typed", false)));

	@Test
	void aLineOfALogIsReadByThoseWhoseMarkItHolds() {
		decoders.decodeLine("status H:0x0 D:0x2", Optional.empty());
		assertEquals(List.of("codes"), asked);
	}

	@Test
	void whatAPersonTypesIsReadByThoseWhoReadBareCodesToo() {
		decoders.decodeInput("6/3f/e", Optional.empty());
		assertEquals(List.of("codes", "typed"), asked);
	}

	@Test
	void aPastedLineIsReadByAllWhoseMarkItHoldsInTheirOrder() {
		decoders.decodeInput("Backtrace: status H:0x0", Optional.empty());
		assertEquals(List.of("marked", "codes", "typed"), asked);
	}
}
